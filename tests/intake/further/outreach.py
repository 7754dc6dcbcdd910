"""Exports of systems that look for prospects and write to them, and of boards where people keep their leads."""

from tests.intake.further.told import told

OUTREACH = (
    told(
        "apollo-contacts.csv",
        """
        First Name             | first_name    | Ann | Joe
        Last Name              | last_name     | Ox | Dunn
        Title                  | -             | CEO | Buyer
        Company Name           | company       | Ox Ltd | Dunn BV
        Company Name for Emails | -            | Ox | Dunn
        Email                  | email         | ann@ox.test | joe@dunn.test
        Email Status           | -             | Verified | Extrapolated
        Primary Email Source   | -             | Apollo | Apollo
        Primary Email Verification Source | -  | Apollo | Apollo
        Email Confidence       | -             | | 0.9
        Primary Email Catch-all Status | -     | Not Catch-all | Catch-all
        Seniority              | -             | C suite | Manager
        Departments            | -             | C-Suite | Operations
        Contact Owner          | owner         | bea@us.test | bea@us.test
        Work Direct Phone      | phone         | +44 20 7946 0018 |
        Home Phone             | phone         | |
        Mobile Phone           | phone         | | +31 6 12345678
        Corporate Phone        | phone         | +44 20 7946 0000 | +31 20 1234567
        Other Phone            | phone         | |
        Do Not Call            | do_not_contact | False | True
        Stage                  | status        | Cold | Approaching
        Lists                  | -             | Fair | Fair
        Last Contacted         | -             | 2026-10-05 | 2026-10-06
        Account Owner          | -             | bea@us.test | bea@us.test
        # Employees            | -             | 40 | 12
        Industry               | -             | retail | retail
        Keywords               | -             | chairs | tables
        Person Linkedin Url    | -             | http://www.linkedin.com/in/annox |
        Website                | -             | https://ox.test | https://dunn.test
        City                   | -             | London | Urk
        Country                | country       | United Kingdom | Netherlands
        Company Phone          | phone         | +44 20 7946 0000 | +31 20 1234567
        Company Country        | -             | United Kingdom | Netherlands
        Technologies           | -             | Outlook | Gmail
        Annual Revenue         | -             | 1000000 | 500000
        Email Sent             | -             | true | false
        Email Open             | -             | false | false
        Replied                | -             | false | false
        Demoed                 | -             | false | false
        Apollo Contact Id      | id            | 64a000000000000000000001 | 64a000000000000000000002
        Apollo Account Id      | -             | 64b000000000000000000001 | 64b000000000000000000002
        """,
    ),
    told(
        "lemlist.csv",
        """
        _id                    | id            | lea_1 | lea_2
        email                  | email         | ann@ox.test | joe@dunn.test
        firstName              | first_name    | Ann | Joe
        lastName               | last_name     | Ox | Dunn
        companyName            | company       | Ox Ltd | Dunn BV
        companyDomain          | -             | ox.test | dunn.test
        jobTitle               | -             | CEO | Buyer
        phone                  | phone         | +44 20 7946 0018 | 0612345678
        linkedinUrl            | -             | https://linkedin.test/annox |
        icebreaker             | -             | I saw your new shop | Nice boats
        picture                | -             | |
        lastState              | -             | emailsReplied | emailsOpened
        emailStatus            | -             | deliverable | risky
        campaignName           | -             | Autumn | Autumn
        contactOwner           | owner         | Bea | Bea
        """,
    ),
    told(
        "brevo.csv",
        """
        CONTACT ID             | id            | 11 | 12
        EMAIL                  | email         | ann@ox.test | joe@dunn.test
        FIRSTNAME              | first_name    | Ann | Joe
        LASTNAME               | last_name     | Ox | Dunn
        SMS                    | phone         | 442079460018 | 31612345678
        LANDLINE_NUMBER        | phone         | | 31201234567
        WHATSAPP               | phone         | 442079460018 |
        EXT_ID                 | -             | |
        OPT_IN                 | -             | Yes | No
        DOUBLE_OPT-IN          | -             | Yes | No
        JOB_TITLE              | -             | CEO | Buyer
        CONTACT_TIMEZONE       | -             | Europe/London |
        LINKEDIN               | -             | |
        ADDED_TIME             | first_contact | 13-04-2026 10:00:00 | 03-04-2026 10:00:00
        MODIFIED_TIME          | -             | 13-05-2026 10:00:00 | 03-05-2026 10:00:00
        EMAIL_BLACKLISTED      | no_mail       | No | Yes
        """,
        delimiter=";",
    ),
    told(
        "mailchimp-unsubscribed.csv",
        """
        Email Address          | email         | ann@ox.test | joe@dunn.test
        First Name             | first_name    | Ann | Joe
        Last Name              | last_name     | Ox | Dunn
        Company                | company       | Ox Ltd | Dunn BV
        Phone Number           | phone         | +44 20 7946 0018 | 31612345678
        Birthday               | birthday      | |
        MEMBER_RATING          | -             | 4 | 2
        EMAIL_TYPE             | -             | html | html
        OPTIN_TIME             | -             | 2024-02-01 10:00:00 | 2024-02-02 10:00:00
        OPTIN_IP               | -             | 192.0.2.1 |
        CONFIRM_TIME           | -             | 2024-02-01 10:01:00 | 2024-02-02 10:01:00
        CONFIRM_IP             | -             | 192.0.2.1 |
        LATITUDE               | -             | 51.5 |
        LONGITUDE              | -             | -0.1 |
        GMTOFF                 | -             | 0 |
        CC                     | -             | GB |
        REGION                 | -             | ENG |
        UNSUB_TIME             | no_mail       | 2025-02-01 10:00:00 | 2025-04-02 10:00:00
        UNSUB_CAMPAIGN_TITLE   | -             | Autumn | Autumn
        UNSUB_CAMPAIGN_ID      | -             | abc1 | abc1
        UNSUB_REASON           | -             | NORMAL | NORMAL
        UNSUB_REASON_OTHER     | -             | |
        LEID                   | -             | 1001 | 1002
        EUID                   | -             | 0f1e2d | 1f2e3d
        NOTES                  | notes         | Met at the fair |
        TAGS                   | -             | "Fair" | "Fair"
        """,
    ),
    told(
        "mailing-list.csv",
        """
        Email                  | email         | ann@ox.test | joe@dunn.test
        Name                   | contact_person | Ann Ox | Joe Dunn
        Status                 | no_mail       | Subscribed | Unsubscribed
        SMS Marketing          | -             | unsubscribed | subscribed
        """,
    ),
    told(
        "monday-leads.csv",
        """
        Name                   | contact_person | Ann Ox | Joe Dunn
        Subitems               | -             | |
        Person                 | -             | Bea | Bea
        Status                 | status        | New Lead | Contacted
        Create a contact       | -             | |
        Company                | company       | Ox Ltd | Dunn BV
        Title                  | -             | CEO | Buyer
        Email                  | email         | ann@ox.test | joe@dunn.test
        Phone                  | phone         | +44 20 7946 0018 | 31612345678
        Last interaction       | -             | 2026-10-05 | 2026-10-06
        Active sequences       | -             | |
        Item ID (auto generated) | -           | 1234567890 | 1234567891
        """,
        before="Leads\r\n\r\n",
    ),
    told(
        "notion-crm.csv",
        """
        Name                   | contact_person | Ann Ox | Joe Dunn
        Company                | company       | Ox Ltd (https://www.notion.so/Ox-1a2b) | Dunn BV
        Status                 | status        | Lead | Negotiation
        Priority               | -             | High | Low
        Estimated Value        | value         | €12,500.00 | €900.00
        Email                  | email         | ann@ox.test | joe@dunn.test
        Phone                  | phone         | +44 20 7946 0018 | 0612345678
        Account Owner          | owner         | Bea | Bea
        Last Contact           | -             | October 5, 2026 | October 6, 2026
        Expected Close         | expected_decision | January 31, 2027 | December 1, 2026
        Added                  | -             | April 5, 2026 | April 6, 2026
        Tags                   | -             | fair, vip |
        Created time           | first_contact | April 5, 2026 10:00 AM | April 6, 2026 11:00 AM
        Last edited time       | -             | May 5, 2026 10:00 AM | May 6, 2026 11:00 AM
        """,
    ),
    told(
        "hubspot-deals-associations.csv",
        """
        Record ID              | id            | 9001 | 9002
        Deal Name              | product       | Forty chairs | Service
        Deal Stage             | status        | Contract Sent (Sales Pipeline) | Closed Won (Sales Pipeline)
        Deal Type              | -             | newbusiness | existingbusiness
        Deal probability       | -             | 0.9 | 1
        Pipeline               | -             | Sales Pipeline | Sales Pipeline
        Amount                 | value         | 12500.5 | 800
        Amount in company currency | -         | 12500.5 | 800
        Forecast amount        | -             | 11250.45 | 800
        Weighted amount        | -             | 11250.45 | 800
        Total contract value   | -             | | 800
        Annual recurring revenue | -           | |
        Close Date             | expected_decision | 2027-01-31 00:00 | 2026-06-15 00:00
        Create Date            | first_contact | 2026-05-01 10:00 | 2026-05-02 10:00
        Last Modified Date     | -             | 2026-09-01 10:00 | 2026-09-02 10:00
        Last Contacted         | -             | 2026-09-01 10:00 |
        Number of Associated Contacts | -      | 1 | 2
        Number of times contacted | -          | 4 | 7
        Next Activity Date     | agreed_date   | 2026-12-01 09:00 |
        Next step              | -             | call |
        Priority               | -             | High |
        Deal owner             | owner         | Anne Smit | Anne Smit
        HubSpot Team           | -             | North | North
        Original Traffic Source | source       | Organic Search | Offline Sources
        Closed Won Reason      | -             | | price
        Closed Lost Reason     | lost_reason   | |
        Deal Description       | notes         | in a hurry |
        Associated Contact     | contact_person | José van der Meer (5100000001) | José van der Meer (5100000001)
        Associated Contact IDs | -             | 5100000001 | 5100000001;5100000002
        Associated Company     | company       | Meer & Zn. B.V. (987654321) | Meer & Zn. B.V. (987654321)
        Associated Company (Primary) | company | Meer & Zn. B.V. | Meer & Zn. B.V.
        Associated Company IDs | -             | 987654321 | 987654321
        Associated Company IDs (Primary) | -   | 987654321 | 987654321
        """,
    ),
    told(
        "pipedrive-organizations.csv",
        """
        Organization - ID      | id            | 7 | 8
        Organization - Name    | company       | Ox Ltd | Dunn BV
        Organization - Label   | -             | Customer |
        Organization - Owner   | owner         | Bea | Bea
        Organization - People  | -             | 2 | 1
        Organization - Open deals | -          | 1 | 0
        Organization - Won deals | -           | 0 | 2
        Organization - Lost deals | -          | 0 | 0
        Organization - Closed deals | -        | 0 | 2
        Organization - Address | -             | High Street 1 | Kade 2
        Organization - Country of Address | -  | United Kingdom | Netherlands
        Organization - Organization created | first_contact | 2026-04-05 10:00:00 | 2026-04-06 10:00:00
        Organization - Update time | -         | 2026-05-05 10:00:00 | 2026-05-06 10:00:00
        Organization - Next activity date | agreed_date | 2026-12-01 |
        Organization - Last activity date | -  | 2026-10-05 |
        Organization - Total activities | -    | 4 | 2
        Organization - Done activities | -     | 3 | 2
        Organization - Activities to do | -    | 1 | 0
        Organization - Email messages count | - | 12 | 4
        Organization - Website | -             | ox.test |
        Organization - Annual revenue | -      | 100000 |
        Organization - Employee count | -      | 40 |
        Organization - Industry | -            | retail |
        Organization - Visible to | -          | Item owner | Item owner
        """,
    ),
    told(
        "salesforce-opportunity-report.csv",
        """
        Opportunity Owner      | owner         | Bea | Bea
        Account Name           | company       | Ox Ltd | Dunn BV
        Opportunity Name       | product       | Chairs | Tables
        Stage                  | status        | Negotiation/Review | Closed Lost
        Fiscal Period          | -             | Q1-2027 | Q3-2026
        Amount Currency        | -             | EUR | EUR
        Amount                 | value         | 12500.00 | 900.00
        Expected Revenue (converted) | -       | 11250.00 | 0.00
        Probability (%)        | -             | 90% | 0%
        Age                    | -             | 100 | 60
        Close Date             | expected_decision | 31/01/2027 | 15/08/2026
        Created Date           | first_contact | 13/05/2026 | 03/05/2026
        Next Step              | -             | call |
        Lead Source            | source        | Web | Trade Show
        Type                   | -             | New Customer | Existing Customer
        Owner Role             | -             | North | North
        Primary Campaign Source | -            | Fair 2026 |
        Last Stage Change Date | -             | 13/10/2026 | 15/08/2026
        Primary Contact        | contact_person | Ann Ox | Joe Dunn
        Loss Reason            | lost_reason   | | price
        """,
    ),
)
