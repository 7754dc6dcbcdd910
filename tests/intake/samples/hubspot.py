"""Exports of HubSpot."""

import csv

from tests.intake.samples.sample import Sample, listed

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
