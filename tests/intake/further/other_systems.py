"""Exports of other systems for sales and mailings."""

from tests.intake.further.told import told

OTHER_SYSTEMS = (
    told(
        "freshsales-contacts.csv",
        """
        Id                     | id            | 15001 | 15002
        First name             | first_name    | Ann | Joe
        Last name              | last_name     | Ox | Dunn
        Emails                 | email         | ann@ox.test;ann.ox@home.test | joe@dunn.test
        Work                   | phone         | +44 20 7946 0018 | +31 20 1234567
        Mobile                 | phone         | | 0612345678
        Sales account          | company       | Ox Ltd | Dunn BV
        Lifecycle stage        | status        | Lead | Customer
        Status                 | status        | New | Won
        Sales owner            | owner         | Bea | Bea
        Source                 | source        | Web Form | Referral
        Created at             | first_contact | 2026-04-05T10:00:00Z | 2026-04-06T10:00:00Z
        Updated at             | -             | 2026-05-05T10:00:00Z | 2026-05-06T10:00:00Z
        Last contacted time    | -             | 2026-05-05T10:00:00Z |
        Last contacted mode    | -             | Email |
        Recent note            | notes         | asked for a price |
        Country                | country       | United Kingdom | Netherlands
        Lost reason            | lost_reason   | |
        Score                  | -             | 88 | 40
        Subscription status    | no_mail        | Subscribed | Unsubscribed
        Time zone              | -             | London | Amsterdam
        Territory              | -             | UK | NL
        """,
    ),
    told(
        "copper-people.csv",
        """
        Copper ID              | id             | 81001 | 81002
        Name                   | contact_person | Ann Ox | Joe Dunn
        First Name             | first_name     | Ann | Joe
        Last Name              | last_name      | Ox | Dunn
        Title                  | -              | CEO | Buyer
        Company                | company        | Ox Ltd | Dunn BV
        Company Id             | -              | 7001 | 7002
        Email                  | email          | ann@ox.test | joe@dunn.test
        Email 2                | email          | | joe@home.test
        Phone Number           | phone          | +44 20 7946 0018 | +31 20 1234567
        Phone Number 2         | phone          | |
        Street                 | -              | High Street 1 |
        City                   | -              | London |
        Country                | country        | GB | NL
        Owned By               | owner          | Bea Low | Bea Low
        Owner Id               | -              | 44 | 44
        Contact Type           | -              | Potential Customer | Current Customer
        Tags                   | -              | vip |
        Details                | notes          | met at fair |
        Created At             | first_contact  | 4/15/2026 | 4/6/2026
        Updated At             | -              | 5/15/2026 | 5/6/2026
        Last Contacted         | -              | 5/15/2026 |
        Inactive Days          | -              | 12 | 40
        """,
    ),
    told(
        "activecampaign.csv",
        """
        Contact ID             | id            | 11 | 12 | 13
        Email                  | email         | ann@ox.test | joe@dunn.test | ria@ros.test
        First Name             | first_name    | Ann | Joe | Ria
        Last Name              | last_name     | Ox | Dunn | Ros
        Phone                  | phone         | | 0612345678 |
        Account Name           | company       | Ox Ltd | Dunn BV |
        Date Created           | first_contact | 2026-04-05 10:00:00 | 2026-04-06 10:00:00 | 2026-04-07 10:00:00
        Contact Score          | -             | 5 | 10 | 0
        IP Address             | -             | 10.0.0.1 | |
        Lists                  | -             | Nieuwsbrief | Nieuwsbrief |
        Tags                   | -             | lead | |
        Last Open              | -             | 2026-10-05 10:00:00 | |
        """,
    ),
    told(
        "mailchimp-audience.csv",
        """
        Email Address          | email         | ann@ox.test | joe@dunn.test | ria@ros.test
        First Name             | first_name    | Ann | Joe | Ria
        Last Name              | last_name     | Ox | Dunn | Ros
        Address                | -             | High Street 1  London | |
        Phone Number           | phone         | | 0612345678 |
        Birthday               | birthday      | 04/15 | 12/03 |
        Company                | company       | Ox Ltd | Dunn BV |
        MEMBER_RATING          | -             | 2 | 3 | 5
        OPTIN_TIME             | -             | 2026-04-05 10:00:00 | 2026-04-06 10:00:00 | 2026-04-07 10:00:00
        OPTIN_IP               | -             | | |
        CONFIRM_TIME           | -             | 2026-04-05 10:00:00 | 2026-04-06 10:00:00 | 2026-04-07 10:00:00
        CONFIRM_IP             | -             | 10.0.0.1 | |
        LATITUDE               | -             | 52.1 | 51.2 |
        LONGITUDE              | -             | 4.3 | 4.4 |
        GMTOFF                 | -             | 1 | 1 |
        CC                     | -             | nl | be |
        REGION                 | -             | nh | vov |
        LAST_CHANGED           | -             | 2026-04-05 10:00:00 | 2026-04-06 10:00:00 |
        LEID                   | -             | 1111 | 1112 | 1113
        EUID                   | -             | aaabbbcccd | aaabbbccce | aaabbbcccf
        NOTES                  | notes         | | vip |
        TAGS                   | -             | "klant" | |
        """,
    ),
    told(
        "dynamics-leads.csv",
        """
        (Do Not Modify) Lead            | -             | 3f2504e0-4f89-11d3-9a0c-0305e82c3301 | 3f2504e0-4f89-11d3-9a0c-0305e82c3302
        (Do Not Modify) Row Checksum    | -             | aGVsbG8= | d29ybGQ=
        (Do Not Modify) Modified On     | -             | 13-10-2026 10:00 | 3-10-2026 10:00
        Name                            | contact_person | Ann Ox | Joe Dunn
        Topic                           | product       | Steiger | Kade
        Company Name                    | company       | Ox BV | Dunn BV
        Business Phone                  | phone         | 020 1234567 | 030 1234567
        Email                           | email         | ann@ox.test | joe@dunn.test
        Status Reason                   | status        | New | Contacted
        Status                          | status        | Open | Open
        Created On                      | first_contact | 13-4-2026 10:00 | 3-4-2026 10:00
        Owner                           | owner         | Anne | Bram
        Est. Revenue                    | value         | 1.200,00 | 800,00
        Lead Source                     | source        | Web | Trade Show
        Rating                          | -             | Warm | Cold
        """,
        delimiter=";",
    ),
    told(
        "suitecrm-kansen.csv",
        """
        Naam                   | product           | Steiger | Kade
        Relatienaam            | company           | Rijn BV | Waal BV
        Verkoopstadium         | status            | Prospectie | Gesloten gewonnen
        Kansomvang             | value             | €1.200,00 | €800,00
        Verwachte afsluitdatum | expected_decision | 31-12-2026 | 01-08-2026
        Waarschijnlijkheid (%) | -                 | 10 | 100
        Volgende stap          | -                 | bellen |
        Bron voor lead         | source            | Web | Partner
        Toegewezen aan         | owner             | Anne | Bram
        Datum ingevoerd        | first_contact     | 13-05-2026 10:00 | 03-05-2026 10:00
        Omschrijving           | notes             | haast |
        Type                   | -                 | Nieuw | Bestaand
        """,
    ),
    told(
        "insightly.csv",
        """
        RecordId                 | id            | 501 | 502
        Salutation               | -             | Mrs |
        FirstName                | first_name    | Ann | Joe
        LastName                 | last_name     | Ox | Dunn
        OrganisationName         | company       | Ox Ltd | Dunn BV
        EmailAddress             | email         | ann@ox.test | joe@dunn.test
        PhoneNumber              | phone         | +44 20 7946 0018 |
        MobilePhoneNumber        | phone         | | 0612345678
        FaxNumber                | -             | 0201234568 |
        LeadStatus               | status        | OPEN - NotContacted | OPEN - Contacted
        LeadSource               | source        | Web | Phone Enquiry
        LeadOwner                | owner         | Bea | Bea
        LeadDescription          | notes         | fair |
        DateCreated              | first_contact | 2026-04-05 10:00 | 2026-04-06 10:00
        ConvertedDate            | -             | |
        """,
    ),
    told(
        "capsule.csv",
        """
        ID                     | id             | 701 | 702
        Type                   | -              | Person | Organisation
        Name                   | contact_person | Ann Ox | Joe Dunn
        Organisation           | company        | Ox Ltd | Dunn BV
        Email Address          | email          | ann@ox.test | joe@dunn.test
        Phone Number           | phone          | +44 20 7946 0018 |
        About                  | -              | |
        Owner                  | owner          | Bea | Bea
        Created                | first_contact  | 2026-04-05 | 2026-04-06
        Updated                | -              | 2026-05-05 | 2026-05-06
        Last Contacted         | -              | 2026-05-05 |
        """,
    ),
)
