"""Exports of Pipedrive."""

from tests.intake.samples.sample import Sample, listed

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

ACTIVITY_HEADINGS = """
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
"""

PIPEDRIVE_ACTIVITIES = Sample(
    "pipedrive-activities.csv",
    {
        "Activity - Subject": "activity_subject", "Activity - Type": "activity_kind",
        "Activity - Due date": "activity_date", "Activity - Done": "activity_done", "Activity - Note": "activity_note",
        "Activity - Assigned to user": "owner", "Deal - Title": "product", "Person - Name": "contact_person",
        "Person - Email": "email", "Organization - Name": "company",
    },
    listed(
        ACTIVITY_HEADINGS,
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
