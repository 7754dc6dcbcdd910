"""Leads of Zoho, and of Odoo by headings and by technical names."""

from tests.intake.samples.sample import Sample, listed

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
