"""Exports as people have them: the columns of each system, and in the cells everything that goes wrong in real life.

`meant` says for every heading that has a place in our workbook which one; every other heading must stay unmapped.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter


@dataclass(frozen=True)
class Sample:
    """One export: its file name, the bytes of a text file or the rows of a workbook, and what its columns mean."""

    name: str
    meant: Mapping[str, str]
    text: bytes = b""
    rows: Sequence[Sequence[object]] = ()

    def write(self, folder: Path) -> Path:
        """Put the export into a folder and return its path."""
        path = folder / self.name
        if self.text:
            path.write_bytes(self.text)
            return path
        book = xlsxwriter.Workbook(path)
        sheet = book.add_worksheet("report")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(self.rows):
            for column, value in enumerate(row):
                if hasattr(value, "year"):
                    sheet.write_datetime(at, column, value, day)  # type: ignore[arg-type]
                elif value is not None:
                    sheet.write(at, column, value)
        book.close()
        return path


def listed(headings: str, *rows: Mapping[str, str], delimiter: str = ",", quote: int = csv.QUOTE_MINIMAL) -> str:
    """A text file with these headings (one per line) and rows by heading."""
    names = [line.strip() for line in headings.strip().splitlines()]
    stream = io.StringIO()
    writer = csv.DictWriter(stream, names, delimiter=delimiter, quoting=quote, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


HUBSPOT_CONTACTS = Sample(
    "hubspot-contacts.csv",
    {
        "Record ID": "id", "First Name": "first_name", "Last Name": "last_name", "Email": "email",
        "Phone Number": "phone", "Mobile Phone Number": "phone", "Company Name": "company", "Contact owner": "owner",
        "Lifecycle Stage": "status", "Lead Status": "status", "Create Date": "first_contact",
        "Country/Region": "country", "Associated Company": "company", "Original Source": "source",
        "Unsubscribed from all email": "no_mail", "Next Activity Date": "agreed_date",
    },
    listed(
        """
        Record ID
        First Name
        Last Name
        Email
        Phone Number
        Mobile Phone Number
        Job Title
        Company Name
        Contact owner
        Lifecycle Stage
        Lead Status
        Create Date
        Associated Company
        Country/Region
        Last Activity Date
        Next Activity Date
        Original Source
        Associated Company IDs
        Unsubscribed from all email
        """,
        {
            "Record ID": "5100000001", "First Name": "José", "Last Name": "van der Meer 🚀", "Email": "Jose@Meer.nl",
            "Phone Number": "+31 (0)20-123 45 67", "Company Name": "Meer & Zn. B.V.", "Contact owner": "Anne Smit",
            "Lifecycle Stage": "Lead", "Lead Status": "In progress", "Create Date": "2026-03-01 10:11",
            "Associated Company": "Meer & Zn. B.V. (987654321)", "Country/Region": "Netherlands",
            "Last Activity Date": "2026-10-05 09:00", "Original Source": "Organic search",
            "Associated Company IDs": "987654321", "Job Title": "Inkoper", "Unsubscribed from all email": "true",
        },
        {
            "Record ID": "5100000002", "First Name": "Elke", "Last Name": "Peeters", "Email": "elke@peeters.be",
            "Mobile Phone Number": "0475/12.34.56", "Company Name": "Peeters Bouw", "Contact owner": "Bram Bos",
            "Lifecycle Stage": "Customer", "Create Date": "2025-11-30 23:59", "Country/Region": "België",
            "Original Source": "Referrals", "Next Activity Date": "2026-12-01 09:00",
        },
        {
            "Record ID": "5100000003", "First Name": "Jose", "Last Name": "van der Meer", "Email": "jose@meer.nl",
            "Phone Number": "020 1234567", "Contact owner": "Anne Smit", "Lead Status": "New",
            "Create Date": "2026-04-01 08:00",
        },
    ).encode("utf-8"),
)  # fmt: skip

HUBSPOT_COMPANIES = Sample(
    "hubspot-companies.csv",
    {
        "Record ID": "id", "Company name": "company", "Company owner": "owner", "Create Date": "first_contact",
        "Phone Number": "phone", "Country/Region": "country", "Lifecycle Stage": "status", "Description": "notes",
    },
    listed(
        """
        Record ID
        Company name
        Company owner
        Create Date
        Phone Number
        Last Activity Date
        City
        Country/Region
        Industry
        Annual Revenue
        Company Domain Name
        Lifecycle Stage
        Description
        """,
        {"Record ID": "71", "Company name": "=Cmd|calc", "Company owner": "Anne", "Create Date": "2026-01-05 09:00",
         "Phone Number": "+32 3 123 45 67", "Country/Region": "Belgium", "Annual Revenue": "1200000",
         "Industry": "RETAIL", "Description": "Regel een\nregel twee, met komma", "Lifecycle Stage": "Opportunity"},
        {"Record ID": "72", "Company name": "Zuivel NV", "City": "Gent", "Phone Number": "(09) 225 11 22",
         "Create Date": "2026-02-05 09:00", "Company Domain Name": "zuivel.be"},
        quote=csv.QUOTE_ALL,
    ).encode("utf-8-sig"),
)  # fmt: skip

HUBSPOT_DEALS = Sample(
    "hubspot-deals.csv",
    {
        "Record ID": "id", "Deal Name": "product", "Deal Stage": "status", "Amount": "value", "Deal owner": "owner",
        "Close Date": "expected_decision", "Create Date": "first_contact", "Associated Company": "company",
        "Associated Contact": "contact_person", "Closed Lost Reason": "lost_reason",
    },
    listed(
        """
        Record ID
        Deal Name
        Deal Stage
        Pipeline
        Amount
        Deal owner
        Close Date
        Create Date
        Last Activity Date
        Associated Company
        Associated Contact
        Associated Company IDs
        Associated Contact IDs
        Closed Lost Reason
        """,
        {"Record ID": "9001", "Deal Name": "Meer - 40 stoelen", "Deal Stage": "Contract Sent", "Pipeline": "Sales",
         "Amount": "12500.5", "Deal owner": "Anne Smit", "Close Date": "2027-01-31 00:00",
         "Create Date": "2026-05-01 10:00", "Associated Company": "Meer & Zn. B.V. (987654321)",
         "Associated Contact": "José van der Meer (5100000001)", "Associated Company IDs": "987654321"},
        {"Record ID": "9002", "Deal Name": "Meer - service", "Deal Stage": "Closed Won", "Amount": "800",
         "Deal owner": "Anne Smit", "Close Date": "2026-06-15 00:00", "Create Date": "2026-05-02 10:00",
         "Associated Company": "Meer & Zn. B.V. (987654321)", "Associated Contact": "José van der Meer (5100000001)"},
        {"Record ID": "9003", "Deal Name": "Peeters", "Deal Stage": "Closed Lost", "Amount": "",
         "Close Date": "2026-07-15 00:00", "Create Date": "2026-05-02 10:00", "Associated Company": "Peeters Bouw",
         "Closed Lost Reason": "geen budget"},
    ).encode("utf-8"),
)  # fmt: skip

SALESFORCE_LEADS = Sample(
    "salesforce-leads.csv",
    {
        "Lead Owner": "owner", "First Name": "first_name", "Last Name": "last_name", "Company / Account": "company",
        "Lead Source": "source", "Email": "email", "Lead ID": "id", "Lead Status": "status", "Phone": "phone",
        "Mobile": "phone", "Country": "country", "Create Date": "first_contact", "Do Not Call": "do_not_contact",
    },
    (
        listed(
            """
            Lead Owner
            Lead Owner: Manager
            First Name
            Last Name
            Title
            Company / Account
            Lead Source
            Rating
            Street
            Email
            Lead ID
            Lead Status
            Last Activity
            Phone
            Mobile
            City
            State/Province
            Zip/Postal Code
            Country
            Create Date
            Do Not Call
            """,
            {"Lead Owner": "Noël Dupré", "Lead Owner: Manager": "Big Boss", "First Name": "Zoë", "Last Name": "D'Hondt",
             "Title": "CEO", "Company / Account": "Brouwerij D'Hondt", "Lead Source": "Web", "Rating": "Hot",
             "Email": "zoe@dhondt.be", "Lead ID": "00Q5g00000AbCdE", "Lead Status": "Open - Not Contacted",
             "Phone": "+32 (0)9 225 11 22", "Country": "Belgium", "Create Date": "13/02/2026", "Do Not Call": "0"},
            {"Lead Owner": "Noël Dupré", "First Name": "Rik", "Last Name": "Mulder", "Company / Account": "Mulder b.v.",
             "Lead ID": "00Q5g00000AbCdF", "Lead Status": "Closed - Not Converted", "Mobile": "06-12345678",
             "Street": "Dorpsstraat 1\nbus 2", "Create Date": "3/02/2026", "Do Not Call": "1"},
            quote=csv.QUOTE_ALL,
        )
        + "\r\n\r\n\"Nieuwe leads dit jaar\"\r\n\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\r\n"
        "\"Confidential Information - Do Not Distribute\"\r\n\"Generated By:  Noël Dupré  20/11/2026 9:12\"\r\n"
        "\"Voorbeeld BV\"\r\n"
    ).encode("latin-1"),
)  # fmt: skip

SALESFORCE_CONTACTS = Sample(
    "salesforce-contacts.xlsx",
    {
        "First Name": "first_name", "Last Name": "last_name", "Account Name": "company", "Mailing Country": "country",
        "Phone": "phone", "Mobile": "phone", "Email": "email", "Account Owner": "owner", "Lead Source": "source",
        "Birthdate": "birthday", "Description": "notes", "Created Date": "first_contact",
    },
    rows=[
        ["Contacten per account"],
        ["Filters: Alle accounts"],
        [],
        ["Salutation", "First Name", "Last Name", "Title", "Account Name", "Mailing Street", "Mailing City",
         "Mailing Country", "Phone", "Fax", "Mobile", "Email", "Account Owner", "Lead Source", "Birthdate",
         "Last Activity", "Description", "Created Date"],
        ["Mr.", "Piet", "Smit", "Inkoper", "Smit Transport", "Kade 1", "Urk", "Nederland", 201234567, None,
         612345678, "piet@smit.nl; p.smit@gmail.com", "Anne", "Beurs", "1-4-1970", None, "Wil bellen na 17:00", "2-3-2026"],
        ["Ms.", "Ann", "Claes", "CFO", "Claes Glas", None, "Gent", "België", "09/225.11.22", None, None,
         "ann@claes.be", "Anne", "Partner", None, None, None, "14-3-2026"],
        ["Grand Totals (2 records)"],
    ],
)  # fmt: skip

SALESFORCE_LOADER = Sample(
    "salesforce-dataloader.csv",
    {
        "ID": "id", "FIRSTNAME": "first_name", "LASTNAME": "last_name", "COMPANY": "company", "EMAIL": "email",
        "PHONE": "phone", "MOBILEPHONE": "phone", "LEADSOURCE": "source", "STATUS": "status",
        "CREATEDDATE": "first_contact", "DESCRIPTION": "notes", "COUNTRY": "country", "DONOTCALL": "do_not_contact",
        "HASOPTEDOUTOFEMAIL": "no_mail",
    },
    listed(
        """
        ID
        ISDELETED
        FIRSTNAME
        LASTNAME
        SALUTATION
        TITLE
        COMPANY
        STREET
        CITY
        COUNTRY
        PHONE
        MOBILEPHONE
        EMAIL
        DESCRIPTION
        LEADSOURCE
        STATUS
        RATING
        OWNERID
        ANNUALREVENUE
        CREATEDDATE
        CREATEDBYID
        LASTMODIFIEDDATE
        DONOTCALL
        HASOPTEDOUTOFEMAIL
        """,
        {"ID": "00Q5g00000AbCdEEAV", "ISDELETED": "false", "FIRSTNAME": "Eva", "LASTNAME": "Kok", "COMPANY": "Kok Koken",
         "PHONE": "+31201234568", "EMAIL": "eva@kok.nl", "LEADSOURCE": "Web", "STATUS": "Open - Not Contacted",
         "OWNERID": "0055g000005AbCdAAK", "CREATEDDATE": "2026-02-03T10:11:12.000Z", "DONOTCALL": "false",
         "CREATEDBYID": "0055g000005AbCdAAK", "HASOPTEDOUTOFEMAIL": "true", "ANNUALREVENUE": "250000"},
        {"ID": "00Q5g00000AbCdFEAV", "FIRSTNAME": "Ad", "LASTNAME": "Vos", "COMPANY": "Vos", "STATUS": "Working - Contacted",
         "OWNERID": "0055g000005AbCdAAK", "CREATEDDATE": "2026-02-04T10:11:12.000Z", "DONOTCALL": "true"},
        quote=csv.QUOTE_ALL,
    ).encode("utf-8"),
)  # fmt: skip

PIPEDRIVE_DEALS = Sample(
    "pipedrive-deals.csv",
    {
        "Deal - ID": "id", "Deal - Title": "product", "Deal - Value": "value", "Deal - Organization": "company",
        "Deal - Contact person": "contact_person", "Deal - Status": "status", "Deal - Owner": "owner",
        "Deal - Deal created": "first_contact", "Deal - Expected close date": "expected_decision",
        "Deal - Next activity date": "agreed_date", "Deal - Won time": "status_date",
        "Deal - Lost time": "status_date",
        "Deal - Lost reason": "lost_reason",
    },
    listed(
        """
        Deal - ID
        Deal - Title
        Deal - Value
        Deal - Currency of value
        Deal - Probability
        Deal - Organization
        Deal - Contact person
        Deal - Pipeline
        Deal - Stage
        Deal - Status
        Deal - Owner
        Deal - Label
        Deal - Deal created
        Deal - Update time
        Deal - Expected close date
        Deal - Next activity date
        Deal - Last activity date
        Deal - Won time
        Deal - Lost time
        Deal - Lost reason
        Deal - Last email received
        Deal - Last email sent
        """,
        {"Deal - ID": "12", "Deal - Title": "Garage Maas deal", "Deal - Value": "1.250,00", "Deal - Status": "Open",
         "Deal - Currency of value": "EUR", "Deal - Organization": "Garage Maas", "Deal - Contact person": "Tom Maas",
         "Deal - Stage": "Offerte", "Deal - Owner": "Bram", "Deal - Deal created": "2026-08-01 12:00:00",
         "Deal - Next activity date": "2026-12-03", "Deal - Expected close date": "2027-01-15"},
        {"Deal - ID": "13", "Deal - Title": "Garage Maas banden", "Deal - Value": "400,50", "Deal - Status": "Won",
         "Deal - Organization": "Garage Maas", "Deal - Contact person": "Tom Maas", "Deal - Owner": "Bram",
         "Deal - Deal created": "2026-07-01 12:00:00", "Deal - Won time": "2026-09-01 08:00:00"},
        {"Deal - ID": "14", "Deal - Title": "Loods", "Deal - Value": "0", "Deal - Status": "Lost",
         "Deal - Organization": "Loods 5", "Deal - Lost reason": "Prijs", "Deal - Lost time": "2026-09-02 08:00:00",
         "Deal - Deal created": "2026-07-02 12:00:00"},
    ).encode("utf-8"),
)  # fmt: skip

PIPEDRIVE_PERSONS = Sample(
    "pipedrive-personen.csv",
    {
        "Persoon - ID": "id", "Persoon - Naam": "contact_person", "Persoon - Organisatie": "company",
        "Persoon - E-mail - Werk": "email", "Persoon - Telefoon - Werk": "phone", "Persoon - Eigenaar": "owner",
        "Persoon - Telefoon - Mobiel": "phone", "Persoon - Persoon aangemaakt": "first_contact",
        "Persoon - Verjaardag": "birthday",
    },
    listed(
        """
        Persoon - ID
        Persoon - Naam
        Persoon - Label
        Persoon - Organisatie
        Persoon - E-mail - Werk
        Persoon - Telefoon - Werk
        Persoon - Telefoon - Mobiel
        Persoon - Persoon aangemaakt
        Persoon - Eigenaar
        Persoon - Openstaande deals
        Persoon - Verjaardag
        """,
        {"Persoon - ID": "3", "Persoon - Naam": "Tom Maas", "Persoon - Organisatie": "Garage Maas",
         "Persoon - E-mail - Werk": "tom@maas.nl, info@maas.nl", "Persoon - Telefoon - Werk": "0031 20 765 43 21",
         "Persoon - Eigenaar": "Bram", "Persoon - Persoon aangemaakt": "2026-01-01 00:00:00",
         "Persoon - Openstaande deals": "2"},
        {"Persoon - ID": "4", "Persoon - Naam": "Els Ümit", "Persoon - Telefoon - Mobiel": "06 - 11 22 33 44",
         "Persoon - Eigenaar": "Bram", "Persoon - Verjaardag": "1980-02-29"},
        delimiter=";",
    ).encode("utf-16"),
)  # fmt: skip

PIPEDRIVE_ACTIVITIES = Sample(
    "pipedrive-activities.csv",
    {
        "Activity - Subject": "activity_subject", "Activity - Type": "activity_kind",
        "Activity - Due date": "activity_date", "Activity - Done": "activity_done", "Activity - Note": "activity_note",
        "Activity - Assigned to user": "owner", "Deal - Title": "product", "Person - Name": "contact_person",
        "Person - Email": "email", "Organization - Name": "company",
    },
    listed(
        """
        Activity - Subject
        Activity - Type
        Activity - Due date
        Activity - Due time
        Activity - Done
        Activity - Note
        Activity - Assigned to user
        Deal - Title
        Person - Name
        Person - Email
        Organization - Name
        """,
        {"Activity - Subject": "Kennismaking", "Activity - Type": "Meeting", "Activity - Due date": "2026-09-10",
         "Activity - Done": "Done", "Activity - Note": "<p>Goed gesprek<br>stuurt offerte</p>",
         "Activity - Assigned to user": "Bram", "Person - Name": "Tom Maas", "Person - Email": "tom@maas.nl",
         "Organization - Name": "Garage Maas"},
        {"Activity - Subject": "Nabellen", "Activity - Type": "Call", "Activity - Due date": "2026-09-20",
         "Activity - Done": "Done", "Person - Name": "Tom Maas", "Organization - Name": "Garage Maas"},
        {"Activity - Subject": "Teams-overleg", "Activity - Type": "Meeting", "Activity - Due date": "2026-10-01",
         "Activity - Done": "Done", "Person - Name": "Tom Maas", "Organization - Name": "Garage Maas"},
        {"Activity - Subject": "Offerte maken", "Activity - Type": "Task", "Activity - Due date": "2026-10-02",
         "Activity - Done": "Done", "Person - Name": "Tom Maas", "Organization - Name": "Garage Maas"},
        {"Activity - Subject": "Bellen", "Activity - Type": "Call", "Activity - Due date": "2027-02-02",
         "Activity - Done": "To do", "Person - Name": "Tom Maas", "Organization - Name": "Garage Maas"},
    ).encode("utf-8"),
)  # fmt: skip

_OUTLOOK_EN = """
    Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street|Business Street 2
    |Business City|Business State|Business Postal Code|Business Country/Region|Home Street|Home City|Home Country/Region
    |Other City|Assistant's Phone|Business Fax|Business Phone|Business Phone 2|Callback|Car Phone|Company Main Phone
    |Home Fax|Home Phone|Home Phone 2|ISDN|Mobile Phone|Other Fax|Other Phone|Pager|Primary Phone|Radio Phone
    |TTY/TDD Phone|Telex|Account|Anniversary|Assistant's Name|Billing Information|Birthday
    |Business Address PO Box|Categories|Children|Directory Server|E-mail Address|E-mail Type|E-mail Display Name
    |E-mail 2 Address|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address|Gender|Government ID Number|Hobby|Initials
    |Internet Free Busy|Keywords|Language|Location|Manager's Name|Mileage|Notes|Office Location
    |Organizational ID Number|PO Box|Priority|Private|Profession|Referred By|Sensitivity|Spouse|User 1|User 2|Web Page
"""
OUTLOOK_EN = Sample(
    "outlook.csv",
    {
        "First Name": "first_name", "Middle Name": "middle_name", "Last Name": "last_name", "Company": "company",
        "Business Country/Region": "country", "Business Phone": "phone", "Business Phone 2": "phone",
        "Company Main Phone": "phone", "Home Phone": "phone", "Home Phone 2": "phone", "Mobile Phone": "phone",
        "Other Phone": "phone", "Primary Phone": "phone", "Car Phone": "phone", "Birthday": "birthday",
        "E-mail Address": "email", "E-mail 2 Address": "email", "E-mail 3 Address": "email", "Notes": "notes",
        "Initials": "first_name", "Account": "company",
    },
    listed(
        "\n".join(_OUTLOOK_EN.replace("\n", "").split("|")),
        {"First Name": "Anna", "Middle Name": "de", "Last Name": "Boer", "Company": "Boer & Boer", "Birthday": "0/0/00",
         "Business Phone": "(020) 555 12 34", "E-mail Address": "anna@boer.nl", "E-mail Type": "SMTP",
         "E-mail Display Name": "Anna de Boer (anna@boer.nl)", "Priority": "Normal", "Private": "False",
         "Sensitivity": "Normal", "Gender": "Unspecified", "Notes": "Kent Jan.\r\n\r\n\r\n", "Anniversary": "0/0/00"},
        {"First Name": "René", "Last Name": "Café", "Company": "Café René", "Birthday": "5/13/1965",
         "Mobile Phone": "+31 6 11112222", "E-mail 2 Address": "rene@cafe.nl", "Initials": "R.C.", "Private": "False"},
        quote=csv.QUOTE_ALL,
    ).encode("cp1252"),
)  # fmt: skip

_OUTLOOK_NL = """
    Titel|Voornaam|Middelste naam|Achternaam|Achtervoegsel|Bedrijf|Afdeling|Functie|Werkadres, straat
    |Werkadres, plaats|Werkadres, postcode|Land/regio (werk)|Huisadres, straat|Huisadres, plaats|Land/regio (thuis)
    |Telefoon assistent|Fax op werk|Telefoon op werk|Telefoon op werk 2|Terugbellen|Autotelefoon
    |Hoofdtelefoon bedrijf|Fax thuis|Telefoon thuis|Telefoon thuis 2|ISDN|Mobiele telefoon|Andere fax
    |Andere telefoon|Pager|Hoofdtelefoon|Radiotelefoon|Teksttelefoon|Telex|Account|Adreslijstserver|Beroep
    |Categorien|E-mailadres|E-mailtype|Weergavenaam voor e-mail|E-mailadres 2|E-mailtype 2
    |E-mail, weergegeven naam 2|E-mailadres 3|Factuurinformatie|Gebruiker 1|Geslacht|Gevoeligheid|Hobby's
    |Initialen|Kantoorlocatie|Kinderen|Locatie|Naam assistent|Naam manager|Notities|Organisatie-id|Partner
    |Prioriteit|Priv|Referentie van|Reisafstand|Sofinummer|Speciale datum|Taal|Trefwoorden|Verjaardag|Webpagina
"""
OUTLOOK_NL = Sample(
    "outlook-nl.csv",
    {
        "Voornaam": "first_name", "Middelste naam": "middle_name", "Achternaam": "last_name", "Bedrijf": "company",
        "Land/regio (werk)": "country", "Telefoon op werk": "phone", "Telefoon op werk 2": "phone",
        "Autotelefoon": "phone", "Hoofdtelefoon bedrijf": "phone", "Telefoon thuis": "phone",
        "Telefoon thuis 2": "phone", "Mobiele telefoon": "phone", "Andere telefoon": "phone",
        "Hoofdtelefoon": "phone", "E-mailadres": "email", "E-mailadres 2": "email", "E-mailadres 3": "email",
        "Notities": "notes", "Verjaardag": "birthday", "Initialen": "first_name", "Account": "company",
    },
    listed(
        "\n".join(_OUTLOOK_NL.replace("\n", "").split("|")),
        {"Titel": "Mevr.", "Voornaam": "Chloë", "Middelste naam": "van", "Achternaam": "Dijk", "Bedrijf": "Dijk VOF",
         "Telefoon op werk": "010 - 123 45 67", "E-mailadres": "chloe@dijk.nl", "E-mailtype": "SMTP", "Priv": "Onwaar",
         "Weergavenaam voor e-mail": "chloe@dijk.nl", "Verjaardag": "0-0-00", "Speciale datum": "0-0-00",
         "Prioriteit": "Normaal", "Geslacht": "Niet opgegeven", "Notities": "Beslist in mei; \"eerst rust\""},
        {"Voornaam": "Bart", "Achternaam": "Özil", "Bedrijf": "Özil Techniek", "Mobiele telefoon": "0475 12 34 57",
         "Verjaardag": "31-12-1975", "Partner": "Mia", "Priv": "Waar", "Land/regio (werk)": "België"},
        delimiter=";",
        quote=csv.QUOTE_ALL,
    ).encode("cp1252"),
)  # fmt: skip

GOOGLE = Sample(
    "google-contacts.csv",
    {
        "First Name": "first_name", "Middle Name": "middle_name", "Last Name": "last_name", "Birthday": "birthday",
        "File As": "contact_person", "Organization Name": "company", "Notes": "notes", "E-mail 1 - Value": "email",
        "E-mail 2 - Value": "email", "Phone 1 - Value": "phone", "Phone 2 - Value": "phone",
        "Address 1 - Country": "country",
    },
    listed(
        """
        First Name
        Middle Name
        Last Name
        Phonetic First Name
        Phonetic Middle Name
        Phonetic Last Name
        Name Prefix
        Name Suffix
        Nickname
        File As
        Organization Name
        Organization Title
        Organization Department
        Birthday
        Notes
        Photo
        Labels
        E-mail 1 - Label
        E-mail 1 - Value
        E-mail 2 - Label
        E-mail 2 - Value
        Phone 1 - Label
        Phone 1 - Value
        Phone 2 - Label
        Phone 2 - Value
        Address 1 - Label
        Address 1 - Formatted
        Address 1 - Street
        Address 1 - City
        Address 1 - Postal Code
        Address 1 - Country
        """,
        {"First Name": "Fatima", "Last Name": "El Amrani", "Organization Name": "Amrani Advies", "Birthday": "--03-12",
         "E-mail 1 - Label": "* Work", "E-mail 1 - Value": "fatima@amrani.nl ::: f.elamrani@gmail.com",
         "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+31 6 98765432 ::: 020-7654321", "Labels": "* myContacts",
         "Address 1 - Country": "NL", "Notes": "🎂 viert verjaardag altijd"},
        {"First Name": "Wim", "Phone 1 - Value": "0612345670", "Labels": "* myContacts", "Birthday": "1961-07-08"},
    ).encode("utf-8"),
)  # fmt: skip

GOOGLE_LEGACY = Sample(
    "google-oud.csv",
    {
        "Name": "contact_person", "Given Name": "first_name", "Additional Name": "middle_name",
        "Family Name": "last_name", "Initials": "first_name", "Birthday": "birthday", "Notes": "notes",
        "E-mail 1 - Value": "email", "Phone 1 - Value": "phone", "Organization 1 - Name": "company",
    },
    listed(
        """
        Name
        Given Name
        Additional Name
        Family Name
        Yomi Name
        Given Name Yomi
        Name Prefix
        Initials
        Nickname
        Birthday
        Gender
        Location
        Billing Information
        Occupation
        Hobby
        Notes
        Group Membership
        E-mail 1 - Type
        E-mail 1 - Value
        Phone 1 - Type
        Phone 1 - Value
        Organization 1 - Type
        Organization 1 - Name
        Organization 1 - Title
        """,
        {"Name": "Karin Bos", "Given Name": "Karin", "Family Name": "Bos", "E-mail 1 - Type": "* Work",
         "E-mail 1 - Value": "karin@bos.nl", "Phone 1 - Value": "030-2345678", "Organization 1 - Name": "Bos Hout",
         "Group Membership": "* myContacts ::: Klanten", "Occupation": "Timmerman"},
        {"Name": "Zonder Adres", "Given Name": "Zonder", "Family Name": "Adres", "Phone 1 - Value": "0302345679"},
    ).encode("utf-8"),
)  # fmt: skip

LINKEDIN = Sample(
    "Connections.csv",
    {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email Address": "email",
        "Company": "company",
        "Connected On": "first_contact",
    },
    (
        'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
        "You will only see email addresses for connections who have allowed their connections to see or download "
        'their email address using this setting https://www.linkedin.com/psettings/privacy/email."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        'Sofie,Maes,https://www.linkedin.com/in/sofiemaes,,"Maes, Claes & Co",Zaakvoerder,12 Mar 2024\n'
        "Tom,Peeters 🌱,https://www.linkedin.com/in/tomp,tom@peeters.be,Peeters Groen,CEO,01 Oct 2025\n"
        ",,,,,,05 Oct 2025\n"
    ).encode(),
)

ZOHO = Sample(
    "zoho-leads.csv",
    {
        "Record Id": "id", "Lead Owner": "owner", "Company": "company", "First Name": "first_name",
        "Last Name": "last_name", "Email": "email", "Phone": "phone", "Mobile": "phone", "Lead Source": "source",
        "Lead Status": "status", "Created Time": "first_contact", "Country": "country", "Description": "notes",
        "Email Opt Out": "no_mail", "Secondary Email": "email", "Full Name": "contact_person",
    },
    listed(
        """
        Record Id
        Lead Owner.id
        Lead Owner
        Company
        First Name
        Last Name
        Title
        Email
        Phone
        Fax
        Mobile
        Website
        Lead Source
        Lead Status
        Industry
        No. of Employees
        Annual Revenue
        Rating
        Created By
        Created Time
        Modified Time
        Full Name
        Street
        City
        Country
        Description
        Email Opt Out
        Secondary Email
        Last Activity Time
        Tag
        """,
        {"Record Id": "zcrm_415000000123", "Lead Owner.id": "zcrm_415000000001", "Lead Owner": "Chris", "Company": "Rijn BV",
         "First Name": "Lot", "Last Name": "Rijn", "Email": "lot@rijn.nl", "Phone": "026 123 45 67", "Annual Revenue": "0",
         "Lead Status": "Attempted to Contact", "Created Time": "2026-05-06 10:00:00", "Email Opt Out": "false",
         "Full Name": "Lot Rijn", "Created By": "Chris", "Description": "\"Dringend\"\nbellen", "Country": "Nederland"},
        {"Record Id": "zcrm_415000000124", "Lead Owner": "Chris", "Company": "Waal BV", "Last Name": "Waal",
         "Full Name": "Waal", "Lead Status": "Junk Lead", "Created Time": "2026-05-07 10:00:00", "Email Opt Out": "true"},
    ).encode("utf-8"),
)  # fmt: skip

ODOO = Sample(
    "odoo-leads.xlsx",
    {
        "External ID": "id", "Created on": "first_contact", "Opportunity": "product", "Contact Name": "contact_person",
        "Company Name": "company", "Email": "email", "Phone": "phone", "Mobile": "phone", "Country": "country",
        "Salesperson": "owner", "Stage": "status", "Expected Revenue": "value", "Expected Closing": "expected_decision",
        "Source": "source", "Internal Notes": "notes", "Lost Reason": "lost_reason",
    },
    rows=[
        ["External ID", "Created on", "Opportunity", "Contact Name", "Company Name", "Email", "Phone", "Mobile", "City",
         "Country", "Salesperson", "Sales Team", "Stage", "Expected Revenue", "Probability", "Expected Closing", "Tags",
         "Source", "Campaign", "Priority", "Internal Notes", "Lost Reason"],
        ["__export__.crm_lead_12_a1", "2026-08-01 09:30:00", "Dakramen", "Ron Dak", "Dak & Co", "ron@dak.nl",
         "+31 35 123 45 67", None, "Hilversum", "Netherlands", "Eva", "Sales", "Qualified", 15000.0, 30.5, "2026-12-24",
         "dak,raam", "Website", None, "Medium", "<p>Wil <b>zonwering</b> erbij</p>", None],
        ["__export__.crm_lead_13_a1", "2026-08-02 09:30:00", "Serre", "Mia Serre", None, "mia@serre.be", None,
         "0475123458", "Gent", "Belgium", "Eva", "Sales", "Won", 8000.0, 100.0, "2026-09-01", None, None, None, "Low",
         None, None],
    ],
)  # fmt: skip

ODOO_TECHNICAL = Sample(
    "crm.lead.csv",
    {
        "id": "id", "create_date": "first_contact", "name": "product", "contact_name": "contact_person",
        "partner_name": "company", "email_from": "email", "phone": "phone", "mobile": "phone", "user_id": "owner",
        "stage_id": "status", "expected_revenue": "value", "date_deadline": "expected_decision",
        "description": "notes", "country_id": "country", "source_id": "source", "lost_reason_id": "lost_reason",
    },
    listed(
        """
        id
        create_date
        name
        contact_name
        partner_name
        email_from
        phone
        mobile
        city
        country_id
        user_id
        team_id
        stage_id
        expected_revenue
        probability
        date_deadline
        tag_ids
        source_id
        description
        lost_reason_id
        """,
        {"id": "__export__.crm_lead_22", "create_date": "2026-08-01 09:30:00", "name": "Kozijnen", "user_id": "Eva",
         "contact_name": "Kees Kozijn", "partner_name": "Kozijn BV", "email_from": "\"Kees\" <kees@kozijn.nl>",
         "stage_id": "Proposition", "expected_revenue": "1200.0", "probability": "40.0", "team_id": "Sales",
         "date_deadline": "2027-02-01"},
        {"id": "__export__.crm_lead_23", "create_date": "2026-08-03 09:30:00", "name": "Deur", "partner_name": "Deur NV",
         "user_id": "Eva", "stage_id": "New", "expected_revenue": "350.0", "phone": "+32 475 12 34 59"},
    ).encode("utf-8"),
)  # fmt: skip

TEAMLEADER = Sample(
    "teamleader-bedrijven.csv",
    {
        "Naam": "company", "E-mail": "email", "Telefoon": "phone", "Land": "country", "Accountmanager": "owner",
        "Toegevoegd op": "first_contact", "Opmerkingen": "notes",
    },
    listed(
        """
        Naam
        Rechtsvorm
        BTW-nummer
        E-mail
        Website
        Telefoon
        Fax
        Straat
        Nummer
        Postcode
        Stad
        Land
        IBAN
        Tags
        Accountmanager
        Toegevoegd op
        Opmerkingen
        """,
        {"Naam": "Drukkerij Plak", "Rechtsvorm": "BV", "BTW-nummer": "BE0123456789", "E-mail": "info@plak.be",
         "Telefoon": "+32 2 123 45 67", "Straat": "Kerkstraat", "Nummer": "12", "Postcode": "9000", "Stad": "Gent",
         "Land": "België", "Accountmanager": "Dirk", "Toegevoegd op": "03/04/2026", "Tags": "klant, drukwerk"},
        {"Naam": "Bloem & Blad", "E-mail": "hallo@bloem.nl", "Telefoon": "+31 30 1231234", "Nummer": "5", "Postcode": "3511",
         "Accountmanager": "Dirk", "Toegevoegd op": "28/04/2026", "Opmerkingen": "Eén keer gebeld; “later”"},
        delimiter=";",
    ).encode("utf-8-sig"),
)  # fmt: skip

TEAMLEADER_DEALS = Sample(
    "teamleader-deals.xlsx",
    {
        "Titel": "product", "Klant": "company", "Contactpersoon": "contact_person", "Verantwoordelijke": "owner",
        "Fase": "status", "Bedrag": "value", "Aangemaakt op": "first_contact", "Bron": "source",
        "Verwachte sluitingsdatum": "expected_decision", "Reden van verlies": "lost_reason",
    },
    rows=[
        ["Titel", "Klant", "Contactpersoon", "Verantwoordelijke", "Fase", "Bedrag", "Munt", "Waarschijnlijkheid",
         "Aangemaakt op", "Verwachte sluitingsdatum", "Bron", "Reden van verlies"],
        ["Drukwerk 2027", "Drukkerij Plak", "Luc Plak", "Dirk", "Offerte verstuurd", "€ 4.500,00", "EUR", "50%",
         "01/06/2026", "15/01/2027", "Beurs", None],
        ["Folders", "Bloem & Blad", "Iris Blad", "Dirk", "Geaccepteerd", "€ 900,00", "EUR", "100%", "02/06/2026",
         "30/06/2026", "Website", None],
    ],
)  # fmt: skip

OWN_LIST = Sample(
    "mijn lijst.xlsx",
    {
        "Bedrijfsnaaam": "company", "Kontaktpersoon": "contact_person", "Tel. nr.": "phone", "Mailadres": "email",
        "Waarde (€)": "value", "Laatste status": "", "Opmerking": "notes", "Gebeld op": "", "Herkomst": "source",
    },
    rows=[
        ["Prospects showroom 2026"],
        [None, None, "bijgewerkt door Anne"],
        ["Bedrijfsnaaam", "Kontaktpersoon", "Tel. nr.", "Mailadres", "Waarde (€)", "Laatste status", "Opmerking",
         "Gebeld op", "Herkomst", "Kleur"],
        ["Bakker Bol", "J. Bol", "010 4123456", "j@bol.nl", "1.200", "gebeld", "bel na 4 uur", "3 feb", "beurs", "rood"],
        [None] * 10,
        ["Slager Worst", "P. Worst", "+31(0)104123457", None, "2.500", "mail", "-", "12 mrt", "via via", "blauw"],
        ["Totaal", None, None, None, "3.700"],
    ],
)  # fmt: skip

MACINTOSH = Sample(
    "mac.csv",
    {"Bedrijf": "company", "Voornaam": "first_name", "Naam": "last_name", "GSM": "phone", "E-mail": "email",
     "Bedrag": "value"},
    "Bedrijf;Voornaam;Naam;GSM;E-mail;Bedrag\rCafé Zoë;Loïc;Désiré;0475 12 34 60;loic@zoe.be;€ 1.200,50\r"
    "Crèche;Anaïs;Côté;0475 12 34 61;anais@creche.be;€ 900,00\r".encode("mac_roman"),
)  # fmt: skip

MOJIBAKE = Sample(
    "dubbel-gecodeerd.csv",
    {"Klant": "company", "Aanspreekpunt": "contact_person", "E-mailadres": "email", "Eerste contact": "first_contact"},
    "sep=;\r\nKlant;Aanspreekpunt;E-mailadres;Eerste contact\r\nCafé Zoë;Loïc;loic@zoe.be;3-4-2026\r\n".encode()
    .decode("cp1252")
    .encode("utf-8"),
)  # fmt: skip

SAMPLES = (
    HUBSPOT_CONTACTS, HUBSPOT_COMPANIES, HUBSPOT_DEALS, SALESFORCE_LEADS, SALESFORCE_CONTACTS, SALESFORCE_LOADER,
    PIPEDRIVE_DEALS, PIPEDRIVE_PERSONS, PIPEDRIVE_ACTIVITIES, OUTLOOK_EN, OUTLOOK_NL, GOOGLE, GOOGLE_LEGACY, LINKEDIN,
    ZOHO, ODOO, ODOO_TECHNICAL, TEAMLEADER, TEAMLEADER_DEALS, OWN_LIST, MACINTOSH, MOJIBAKE,
)  # fmt: skip
