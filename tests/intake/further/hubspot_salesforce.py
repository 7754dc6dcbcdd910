"""Exports of HubSpot and Salesforce: Dutch, with all their properties, and of deals."""

from tests.intake.further.told import told

HUBSPOT_SALESFORCE = (
    told(
        "hubspot-contacten-nl.csv",
        """
        Record-id                            | id            | 5100000001 | 5100000002 | 5100000003
        Voornaam                             | first_name    | José | Elke | Tom 🌱
        Achternaam                           | last_name     | van der Meer | Peeters | Bos
        E-mail                               | email         | jose@meer.nl | elke@peeters.be | tom@bos.nl
        Telefoonnummer                       | phone         | +31 20 1234567 | | 030-2345678
        Mobiel telefoonnummer                | phone         | | 0475/12.34.56 |
        Functie                              | -             | Inkoper | Zaakvoerder | Directeur
        Bedrijfsnaam                         | company       | Meer & Zn. B.V. | Peeters Bouw | Bos Hout
        Eigenaar van contactpersoon          | owner         | Anne Smit | Bram Bos | Anne Smit
        Levenscyclusfase                     | status        | Lead | Klant | Lead
        Leadstatus                           | status        | Nieuw | | In behandeling
        Aanmaakdatum                         | first_contact | 2026-03-01 10:11 | 2025-11-30 23:59 | 2026-04-01 08:00
        Gekoppeld bedrijf                    | company       | Meer & Zn. B.V. | Peeters Bouw | Bos Hout
        Land/regio                           | country       | Nederland | België | Nederland
        Laatste activiteitsdatum             | -             | 2026-10-05 09:00 | |
        Datum volgende activiteit            | agreed_date   | 2026-12-05 09:00 | |
        Oorspronkelijke bron                 | source        | Organisch zoeken | Verwijzingen | Direct verkeer
        Uitgeschreven voor alle e-mail       | no_mail       | true | |
        Aantal keer gecontacteerd            | -             | 4 | 2 |
        Laatst gecontacteerd                 | -             | 2026-10-05 09:00 | |
        Aantal medewerkers                   | -             | 12 | 4 | 3
        Voorkeurskleur keuken                | -             | wit | eiken |
        Budget klant                         | -             | tot 10k | onbekend |
        Datum showroombezoek                 | -             | 2026-03-05 | |
        Wettelijke basis voor verwerking     | -             | Gerechtvaardigd belang | |
        """,
    ),
    told(
        "hubspot-all-properties.csv",
        """
        Record ID                                   | id            | 101 | 102
        First Name                                  | first_name    | Zoë | Rik
        Last Name                                   | last_name     | D'Hondt | Mulder
        Email                                       | email         | zoe@dhondt.be | rik@mulder.nl
        Email Domain                                | -             | dhondt.be | mulder.nl
        Work email                                  | email         | | rik@werk.nl
        Phone Number                                | phone         | 09/225.11.22 | 0612345678
        Mobile Phone Number                         | phone         | 0475 12 34 56 |
        Fax Number                                  | -             | 09/225.11.23 |
        WhatsApp Phone Number                       | phone         | | +31612345678
        Company Name                                | company       | Brouwerij D'Hondt | Mulder b.v.
        Contact owner                               | owner         | Noël Dupré | Anne
        HubSpot Team                                | -             | Sales NL | Sales NL
        Owner assigned date                         | -             | 2026-02-01 10:00 | 2026-02-02 11:00
        Lifecycle Stage                             | status        | Lead | Customer
        Lead Status                                 | status        | NEW | CONNECTED
        Create Date                                 | first_contact | 2026-02-01 10:00 | 2026-02-02 11:00
        Became a Lead Date                          | -             | 2026-02-01 10:00 | 2026-02-02 11:00
        Became a Customer Date                      | won_on        | | 2026-06-02 11:00
        Last Modified Date                          | -             | 2026-10-01 10:00 | 2026-10-02 11:00
        Last Contacted                              | -             | 2026-09-01 10:00 |
        Date of last meeting booked in meetings tool | -            | 2026-09-01 10:00 |
        Next Activity Date                          | agreed_date   | 2026-12-01 10:00 |
        Close Date                                  | won_on        | | 2026-06-02 11:00
        Time Zone                                   | -             | Europe/Brussels |
        Original Traffic Source                     | source        | Organic Search | Referrals
        Original Traffic Source Drill-Down 1        | -             | google | partner.nl
        Latest Traffic Source                       | -             | Direct Traffic | Email Marketing
        Number of Associated Deals                  | -             | 1 | 2
        Recent Deal Amount                          | -             | 1200 | 800
        Total Revenue                               | -             | | 800
        Number of times contacted                   | -             | 3 | 1
        Marketing contact status                    | -             | Marketing contact | Non-marketing contact
        Unsubscribed from all email                 | no_mail       | | true
        Opted out of email: One to One              | -             | | true
        Message                                     | -             | Graag een offerte | Bel mij
        Date of Birth                               | birthday      | 1970-03-04 |
        Job Title                                   | -             | CEO | Inkoper
        Job function                                | -             | management | purchasing
        Salutation                                  | -             | Mevr. | Dhr.
        Preferred language                          | -             | nl-be | nl
        Country/Region                              | country       | Belgium | Netherlands
        State/Region                                | -             | Oost-Vlaanderen | Utrecht
        Favourite colour                            | -             | blauw | rood
        Contract end date                           | -             | 2027-01-01 | 2028-01-01
        Competitor's product in use                 | -             | Brand X | Brand Y
        Associated Company                          | company       | Brouwerij D'Hondt (987) | Mulder b.v. (988)
        Associated Deal                             | -             | Tapinstallatie (12) | Koeling (13); Vat (14)
        Associated Note IDs                         | -             | 889 | 890
        """,
    ),
    told(
        "hubspot-deals-nl.csv",
        """
        Record-id                     | id                | 9001 | 9002 | 9003
        Dealnaam                      | product           | Meer - stoelen | Meer - service | Peeters
        Dealfase                      | status            | Contract verzonden | Gesloten gewonnen | Gesloten verloren
        Pipeline                      | -                 | Verkooppijplijn | Verkooppijplijn | Verkooppijplijn
        Bedrag                        | value             | 12500,5 | 800 | 2300
        Bedrag in bedrijfsvaluta      | -                 | 12500,5 | 800 | 2300
        Eigenaar van deal             | owner             | Anne Smit | Anne Smit | Bram Bos
        Sluitingsdatum                | expected_decision | 2027-01-31 00:00 | 2026-06-15 00:00 | 2026-07-15 00:00
        Aanmaakdatum                  | first_contact     | 2026-05-01 10:00 | 2026-05-02 10:00 | 2026-05-02 10:00
        Dealwaarschijnlijkheid        | -                 | 0,9 | 1 | 0
        Gewogen bedrag                | -                 | 11250 | 800 | 0
        Laatste activiteitsdatum      | -                 | 2026-10-05 09:00 | |
        Gekoppeld bedrijf             | company           | Meer & Zn. B.V. (987) | Meer & Zn. B.V. (987) | Peeters Bouw (988)
        Gekoppeld contactpersoon      | contact_person    | José van der Meer (51) | José van der Meer (51) | Elke Peeters (52)
        Reden gesloten verloren       | lost_reason       | | | te duur
        Dealtype                      | -                 | Nieuwe klant | Bestaande klant |
        Is gesloten gewonnen          | -                 | false | true | false
        """,
    ),
    told(
        "salesforce-opportunities.csv",
        """
        Opportunity Owner      | owner             | Anne | Bram
        Account Name           | company           | Smit Transport | Claes Glas
        Opportunity Name       | product           | Trucks 2027 | Ramen
        Stage                  | status            | Negotiation/Review | Closed Won
        Fiscal Period          | -                 | Q1-2027 | Q4-2026
        Amount                 | value             | EUR 12.500,00 | EUR 800,00
        Expected Revenue       | -                 | EUR 6.250,00 | EUR 800,00
        Probability (%)        | -                 | 50% | 100%
        Age                    | -                 | 34 | 80
        Close Date             | expected_decision | 31-1-2027 | 15-6-2026
        Created Date           | first_contact     | 1-5-2026 | 2-5-2026
        Next Step              | -                 | demo | facturen
        Lead Source            | source            | Web | Beurs
        Type                   | -                 | New Business | Existing Business
        Primary Campaign Source | -                | Beurs Gent | Beurs Gent
        Owner Role             | -                 | AE | AE
        """,
        delimiter=";",
        encoding="cp1252",
    ),
    told(
        "salesforce-leads-nl.csv",
        """
        Eigenaar lead          | owner         | Noël Dupré | Anne Smit
        Voornaam               | first_name    | Zoë | Rik
        Achternaam             | last_name     | D'Hondt | Mulder
        Titel                  | -             | CEO | Inkoper
        Bedrijf / account      | company       | Brouwerij D'Hondt | Mulder b.v.
        Leadbron               | source        | Web | Beurs
        Beoordeling            | -             | Warm | Koud
        Straat                 | -             | Kerkstraat 1 | Dorpsstraat 2
        E-mail                 | email         | zoe@dhondt.be | rik@mulder.nl
        Lead-id                | id            | 00Q5g00000AbCdE | 00Q5g00000AbCdF
        Leadstatus             | status        | Open - geen contact opgenomen | Bezig - contact opgenomen
        Telefoon               | phone         | +32 (0)9 225 11 22 | 020-1234567
        Mobiel                 | phone         | | 06-12345678
        Plaats                 | -             | Gent | Urk
        Land                   | country       | België | Nederland
        Gemaakt op             | first_contact | 13-2-2026 | 3-2-2026
        Datum laatste activiteit | -           | 13-3-2026 |
        Niet bellen            | do_not_contact | 0 | 1
        Afgemeld voor e-mail   | no_mail       | 0 | 1
        Omzet per jaar         | -             | 1200000 | 400000
        Aantal werknemers      | -             | 12 | 4
        """,
        delimiter=";",
        encoding="latin-1",
    ),
)
