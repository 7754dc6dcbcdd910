"""Exports of Pipedrive and Teamleader."""

from tests.intake.further.told import told

PIPEDRIVE_TEAMLEADER = (
    told(
        "pipedrive-deals-nl.csv",
        """
        Deal - ID                              | id                | 12 | 13 | 14
        Deal - Titel                           | product           | Garage Maas deal | Banden | Loods
        Deal - Waarde                          | value             | 1.250,00 | 400,50 | 9.000,00
        Deal - Valuta van Waarde               | -                 | EUR | EUR | EUR
        Deal - Gewogen waarde                  | -                 | 625,00 | 400,50 | 0,00
        Deal - Waarschijnlijkheid              | -                 | 50 | 100 | 0
        Deal - Organisatie                     | company           | Garage Maas | Garage Maas | Loods 5
        Deal - Contactpersoon                  | contact_person    | Tom Maas | Tom Maas | Ria Loods
        Deal - Pipeline                        | -                 | Verkoop | Verkoop | Verkoop
        Deal - Fase                            | -                 | Offerte | Offerte | Contact
        Deal - Status                          | status            | Open | Gewonnen | Verloren
        Deal - Eigenaar                        | owner             | Bram | Bram | Anne
        Deal - Maker                           | -                 | Anne | Anne | Anne
        Deal - Label                           | -                 | Warm | |
        Deal - Deal aangemaakt                 | first_contact     | 2026-08-01 12:00:00 | 2026-07-01 12:00:00 | 2026-07-02 12:00:00
        Deal - Bijgewerkt op                   | -                 | 2026-09-01 12:00:00 | 2026-09-01 12:00:00 | 2026-09-02 12:00:00
        Deal - Laatste fasewijziging           | -                 | 2026-09-01 12:00:00 | |
        Deal - Verwachte sluitingsdatum        | expected_decision | 2027-01-15 | | 2026-12-31
        Deal - Volgende activiteitsdatum       | agreed_date       | 2026-12-03 | |
        Deal - Laatste activiteitsdatum        | -                 | 2026-10-03 | |
        Deal - Gewonnen op                     | status_date       | | 2026-09-01 08:00:00 |
        Deal - Verloren op                     | status_date       | | | 2026-09-02 08:00:00
        Deal - Deal gesloten op                | status_date       | | 2026-09-01 08:00:00 | 2026-09-02 08:00:00
        Deal - Reden van verlies               | lost_reason       | | | Prijs
        Deal - Totaal aantal activiteiten      | -                 | 3 | 4 | 1
        Deal - Uitgevoerde activiteiten        | -                 | 2 | 4 | 1
        Deal - Laatste e-mail ontvangen        | -                 | 2026-10-01 10:00:00 | |
        Deal - Productnaam                     | -                 | Band 205 | Band 195 |
        Deal - Bronkanaal                      | source            | Website | Beurs |
        """,
    ),
    told(
        "pipedrive-people.csv",
        """
        Person - ID                    | id             | 3 | 4 | 5
        Person - Name                  | contact_person | Tom Maas | Ria Loods | An Bel
        Person - First name            | first_name     | Tom | Ria | An
        Person - Last name             | last_name      | Maas | Loods | Bel
        Person - Label                 | -              | Hot lead | |
        Person - Organization          | company        | Garage Maas | Loods 5 | Bel bvba
        Person - Email - Work          | email          | tom@maas.nl | ria@loods.nl | an@bel.be
        Person - Email - Home          | email          | | ria@thuis.nl |
        Person - Email - Other         | email          | | |
        Person - Phone - Work          | phone          | 0475 12 34 56 | 06 12345678 | 03/123.45.67
        Person - Phone - Home          | phone          | | |
        Person - Phone - Mobile        | phone          | 0475123456 | |
        Person - Phone - Other         | phone          | | |
        Person - Owner                 | owner          | Bram | Anne | Bram
        Person - Person created        | first_contact  | 2026-08-01 12:00:00 | 2026-07-01 12:00:00 | 2026-01-01 12:00:00
        Person - Update time           | -              | 2026-08-01 12:00:00 | 2026-07-01 12:00:00 |
        Person - Open deals            | -              | 1 | 0 | 2
        Person - Closed deals          | -              | 0 | 1 | 0
        Person - Next activity date    | agreed_date    | 2026-12-03 | |
        Person - Last activity date    | -              | 2026-10-03 | |
        Person - Birthday              | birthday       | 1970-04-01 | |
        Person - Job title             | -              | Chef | |
        Person - Notes                 | notes          | belt graag | |
        Person - Postal address        | -              | Kade 1, Urk | |
        Person - Instant messenger     | -              | | |
        Person - Email messages count  | -              | 4 | 2 | 0
        """,
    ),
    told(
        "pipedrive-leads-nl.csv",
        """
        Lead - ID                         | id                | a1b2c3d4-e5f6-4711-8a9b-0c1d2e3f4a5b | b1b2c3d4-e5f6-4711-8a9b-0c1d2e3f4a5b
        Lead - Titel                      | product           | Dakwerk lead | Serre lead
        Lead - Labels                     | -                 | Warm | Koud
        Lead - Eigenaar                   | owner             | Bram | Anne
        Lead - Bron                       | source            | Webformulier | Handmatig
        Lead - Waarde                     | value             | 2500 | 900
        Lead - Valuta van waarde          | -                 | EUR | EUR
        Lead - Lead aangemaakt            | first_contact     | 2026-08-01 12:00:00 | 2026-08-02 12:00:00
        Lead - Verwachte sluitingsdatum   | expected_decision | 2026-12-20 |
        Lead - Volgende activiteit        | agreed_date       | 2026-12-01 |
        Lead - Contactpersoon             | contact_person    | Ron Dak | Mia Serre
        Lead - Organisatie                | company           | Dak & Co | Serre nv
        Lead - Gearchiveerd               | -                 | Nee | Nee
        Persoon - E-mail                  | email             | ron@dak.nl | mia@serre.be
        Persoon - Telefoon                | phone             | 035 1234567 | 0475123458
        """,
    ),
    told(
        "teamleader-contacten.csv",
        """
        Voornaam                | first_name    | Luc | Iris | Dirk
        Familienaam             | last_name     | Plak | Blad | Boom
        Aanspreking             | -             | Dhr. | Mevr. |
        E-mail                  | email         | luc@plak.be | iris@bloem.nl | dirk@boom.be
        Telefoon                | phone         | +32 2 123 45 67 | +31 30 1231234 |
        GSM                     | phone         | 0475/12 34 56 | | 0477 11 22 33
        Fax                     | -             | | |
        Website                 | -             | www.plak.be | |
        Bedrijf                 | company       | Drukkerij Plak | Bloem & Blad | Boom BV
        Functie                 | -             | Zaakvoerder | |
        Straat + nummer         | -             | Kerkstraat 12 | Laan 5 |
        Postcode                | -             | 9000 | 3511 |
        Gemeente                | -             | Gent | Utrecht |
        Land                    | country       | België | Nederland | België
        Taal                    | -             | Nederlands | Nederlands | Frans
        Geslacht                | -             | M | V | M
        Geboortedatum           | birthday      | 01/04/1970 | | 13/12/1966
        Rijksregisternummer     | -             | 70.04.01-123.45 | |
        IBAN                    | -             | BE68539007547034 | |
        Tags                    | -             | klant | prospect |
        Marketing e-mails       | -             | Ja | Nee | Ja
        Toegevoegd op           | first_contact | 03/04/2026 | 28/04/2026 | 05/05/2026
        Laatst bijgewerkt       | -             | 03/10/2026 | 28/10/2026 |
        Achtergrondinformatie   | notes         | Belt liever; na 17u | “later” |
        """,
        delimiter=";",
        encoding="utf-8-sig",
    ),
    told(
        "teamleader-deals-en.csv",
        """
        Title                   | product           | Drukwerk 2027 | Folders
        Customer                | company           | Drukkerij Plak | Bloem & Blad
        Contact person          | contact_person    | Luc Plak | Iris Blad
        Responsible user        | owner             | Dirk | Dirk
        Phase                   | status            | Quotation sent | Accepted
        Amount (excl. VAT)      | value             | 4500.00 | 900.00
        Currency                | -                 | EUR | EUR
        Probability             | -                 | 50 | 100
        Date added              | first_contact     | 01/06/2026 | 22/06/2026
        Expected closing date   | expected_decision | 15/01/2027 | 30/06/2026
        Source                  | source            | Trade fair | Website
        Reason of refusal       | lost_reason       | |
        Department              | -                 | Gent | Gent
        Reference               | -                 | 2026/12 | 2026/13
        """,
    ),
)
