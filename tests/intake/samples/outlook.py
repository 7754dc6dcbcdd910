"""Address books of Outlook, in English and in Dutch."""

import csv

from tests.intake.samples.sample import Sample, listed

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
