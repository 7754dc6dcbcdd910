"""Exports of other systems, and lists of people, each told by its columns: heading, what it means to us, and cells.

A dash as the meaning says that the column must be left out.
"""

import csv
import io

from tests.intake.samples import Sample


def told(name: str, columns: str, *, delimiter: str = ",", encoding: str = "utf-8", before: str = "") -> Sample:
    """An export whose columns stand one per line: "heading | meaning | first row | second row"; `\\n` breaks a line."""
    lines = [[cell.strip() for cell in line.split("|")] for line in columns.strip().splitlines()]
    height = max(map(len, lines))
    padded = [line + [""] * (height - len(line)) for line in lines]
    cells = [[cell.replace("\\n", "\n").replace("¦", "|") for cell in line[:1] + line[2:]] for line in padded]
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(zip(*cells, strict=True))
    meant = {line[0]: line[1] for line in lines if line[1] != "-"}
    return Sample(name, meant, (before + stream.getvalue()).encode(encoding))


FURTHER = (
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
        Became a Customer Date                      | -             | | 2026-06-02 11:00
        Last Modified Date                          | -             | 2026-10-01 10:00 | 2026-10-02 11:00
        Last Contacted                              | -             | 2026-09-01 10:00 |
        Date of last meeting booked in meetings tool | -            | 2026-09-01 10:00 |
        Next Activity Date                          | agreed_date   | 2026-12-01 10:00 |
        Close Date                                  | -             | | 2026-06-02 11:00
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
    told(
        "odoo-leads-nl.csv",
        """
        Externe ID             | id                | __export__.crm_lead_12_a1 | __export__.crm_lead_13_a1
        Aangemaakt op          | first_contact     | 2026-08-01 09:30:00 | 2026-08-02 09:30:00
        Verkoopkans            | product           | Dakramen | Serre
        Naam contactpersoon    | contact_person    | Ron Dak | Mia Serre
        Bedrijfsnaam           | company           | Dak & Co | Serre nv
        E-mail                 | email             | ron@dak.nl | mia@serre.be
        Telefoon               | phone             | +31 35 123 45 67 | 0475123458
        Mobiel                 | phone             | |
        Stad                   | -                 | Hilversum | Gent
        Land                   | country           | Nederland | België
        Verkoper               | owner             | Eva | Eva
        Verkoopteam            | -                 | Verkoop | Verkoop
        Fase                   | status            | Gekwalificeerd | Gewonnen
        Verwachte omzet        | value             | 15000.0 | 8000.0
        Kans                   | -                 | 30.5 | 100.0
        Verwachte afsluiting   | expected_decision | 2026-12-24 | 2026-09-01
        Labels                 | -                 | dak | raam
        Bron                   | source            | Website | Beurs
        Campagne               | -                 | |
        Prioriteit             | -                 | Gemiddeld | Laag
        Notities               | notes             | <p>Wil <b>zonwering</b></p> |
        Reden verlies          | lost_reason       | |
        Mijn activiteitendeadline | -              | 2026-12-01 |
        """,
    ),
    told(
        "zoho-deals.csv",
        """
        Record Id              | id                | zcrm_415000000223 | zcrm_415000000224
        Deal Owner.id          | -                 | zcrm_415000000001 | zcrm_415000000001
        Deal Owner             | owner             | Chris | Chris
        Amount                 | value             | 1200 | 400.5
        Deal Name              | product           | Steiger | Kade
        Closing Date           | expected_decision | 2026-12-31 | 2026-08-01
        Account Name.id        | -                 | zcrm_415000000301 | zcrm_415000000302
        Account Name           | company           | Rijn BV | Waal BV
        Stage                  | status            | Proposal/Price Quote | Closed Lost
        Type                   | -                 | New Business | Existing Business
        Probability (%)        | -                 | 60 | 0
        Expected Revenue       | -                 | 720 | 0
        Next Step              | -                 | bellen |
        Lead Source            | source            | Partner | Trade Show
        Campaign Source        | -                 | |
        Contact Name           | contact_person    | Lot Rijn | Wim Waal
        Created By             | -                 | Chris | Chris
        Created Time           | first_contact     | 2026-05-06 10:00:00 | 2026-05-07 10:00:00
        Modified Time          | -                 | 2026-05-06 10:00:00 | 2026-05-07 10:00:00
        Reason For Loss        | lost_reason       | | Price
        Description            | notes             | Dringend |
        Lead Conversion Time   | -                 | 3 | 4
        """,
    ),
    told(
        "zoho-contacts-nl.csv",
        """
        Record-ID              | id             | zcrm_1 | zcrm_2
        Eigenaar contactpersoon | owner         | Chris | Chris
        Voornaam               | first_name     | Lot | Wim
        Achternaam             | last_name      | Rijn | Waal
        Accountnaam            | company        | Rijn BV | Waal BV
        E-mail                 | email          | lot@rijn.nl | wim@waal.nl
        Secundair e-mailadres  | email          | | wim@thuis.nl
        Telefoon               | phone          | 026 123 45 67 | 024-1234567
        Mobiel                 | phone          | |
        Assistent              | -              | Mia |
        Telefoon assistent     | -              | 026 123 45 68 |
        Geboortedatum          | birthday       | 1970-05-06 |
        Bron van lead          | source         | Partner | Web
        Aangemaakt op          | first_contact  | 2026-05-06 10:00:00 | 2026-05-07 10:00:00
        Skype-ID               | -              | |
        Rapporteert aan        | -              | |
        Beschrijving           | notes          | belt |
        """,
    ),
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
        Subscription status    | -             | Subscribed | Unsubscribed
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
        "exact-relaties.csv",
        """
        Code                   | id            | 10001 | 10002 | 10003
        Naam                   | company       | Bakkerij Bol B.V. | Slager Worst | Molen NV
        Status                 | status        | Prospect | Klant | Suspect
        Contactpersoon         | contact_person | J. Bol | P. Worst |
        Adres                  | -             | Kade 1 | Laan 2 |
        Postcode               | -             | 1234 AB | 9000 |
        Plaats                 | -             | Urk | Gent |
        Land                   | country       | NL | BE | NL
        Telefoon               | phone         | 010 4123456 | 09/225.11.22 | +31104123457
        Fax                    | -             | | |
        E-mail                 | email         | info@bol.nl | p@worst.be |
        Website                | -             | | |
        Btw-nummer             | -             | NL001234567B01 | BE0123456789 |
        KvK-nummer             | -             | 12345678 | |
        Accountmanager         | owner         | Anne | Bram |
        Classificatie          | -             | A | B |
        Betalingsconditie      | -             | 30 dagen | 14 dagen |
        Kredietlimiet          | -             | 5000 | 10000 |
        Aangemaakt             | first_contact | 13-04-2026 | 03-04-2026 |
        Gewijzigd              | -             | 13-10-2026 | |
        """,
        delimiter=";",
        encoding="cp1252",
    ),
    told(
        "afas-verkooprelaties.csv",
        """
        Nummer verkooprelatie      | id             | 10001 | 10002
        Naam                       | company        | Bakkerij Bol B.V. | Slager Worst B.V.
        Zoeknaam                   | -              | BOL | WORST
        Naam contactpersoon        | contact_person | Jan Bol | Piet Worst
        Functie                    | -              | Eigenaar | Inkoper
        Telefoonnr. werk           | phone          | 010 4123456 | 020 1234567
        Mobiel werk                | phone          | 0612345678 |
        E-mail werk                | email          | jan@bol.nl | piet@worst.nl
        Internet                   | -              | www.bol.nl |
        Bezoekadres                | -              | Kade 1 | Laan 2
        Vertegenwoordiger          | owner          | Anne | Bram
        Datum aangemaakt           | first_contact  | 13-4-2026 | 3-4-2026
        Datum gewijzigd            | -              | 13-10-2026 |
        Kredietlimiet              | -              | 5000 | 10000
        Geblokkeerd                | -              | Nee | Nee
        BSN                        | -              | |
        """,
        delimiter=";",
        encoding="cp1252",
    ),
    told(
        "vcard.csv",
        """
        Formatted Name         | contact_person | Ann Ox | Joe Dunn
        Given Name             | first_name     | Ann | Joe
        Family Name            | last_name      | Ox | Dunn
        Prefix                 | -              | Mrs |
        Nickname               | -              | | Joey
        Organization           | company        | Ox Ltd | Dunn BV
        Title                  | -              | CEO | Buyer
        Email (work)           | email          | ann@ox.test | joe@dunn.test
        Email (home)           | email          | | joe@home.test
        Phone (work)           | phone          | +44 20 7946 0018 |
        Phone (mobile)         | phone          | | 0612345678
        Phone (fax)            | -              | 0201234568 |
        Birthday               | birthday       | 1970-04-05 |
        URL                    | -              | |
        Note                   | notes          | met at fair |
        Revision               | -              | 20260405T100000Z |
        UID                    | -              | a1b2 | a1b3
        Photo                  | -              | |
        """,
    ),
    told(
        "icloud.csv",
        """
        First name             | first_name | Ann | Joe
        Last name              | last_name  | Ox | Dunn
        Company                | company    | Ox Ltd | Dunn BV
        Work email             | email      | ann@ox.test | joe@dunn.test
        Home email             | email      | |
        Work phone             | phone      | +44 20 7946 0018 |
        iPhone                 | phone      | | 0612345678
        Home address           | -          | High Street 1 |
        Related name           | -          | Bob |
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
    told(
        "simplicate-organisaties.csv",
        """
        Relatienummer           | id             | REL001 | REL002
        Organisatie             | company        | Bakkerij Bol | Slager Worst
        Relatietype             | -              | Prospect | Klant
        Relatiebeheerder        | owner          | Anne | Bram
        E-mailadres             | email          | info@bol.nl | info@worst.nl
        Telefoonnummer          | phone          | 010 4123456 | 020 1234567
        Website                 | -              | |
        Branche                 | -              | Voeding | Voeding
        Aangemaakt op           | first_contact  | 13-04-2026 | 03-04-2026
        Notitie                 | notes          | |
        """,
        delimiter=";",
    ),
    told(
        "autobedrijf.csv",
        """
        Datum aanvraag         | first_contact  | 13-4-2026 | 3-4-26 | 20-4-2026
        Naam klant             | last_name      | Jansen | De Wit | Özil
        Voorletters            | first_name     | J. | K. | M.
        Tel. privé             | phone          | 0612345678 | 010-4123456 | +31 6 98765432
        Tel. werk              | phone          | | 010 4123457 |
        E-mail adres           | email          | j@jansen.nl | k@dewit.nl | m@ozil.nl
        Verkoper               | owner          | Anne | Bram | Anne
        Interesse in           | product        | Polo 1.0 | Golf | ID.3
        Merk/model             | -              | VW Polo | VW Golf | VW ID.3
        Kenteken               | -              | AB-123-C | |
        Inruil                 | -              | ja | nee | ja
        Kenteken inruil        | -              | XX-11-YY | |
        Bouwjaar               | -              | 2014 | 2018 | 2009
        KM-stand               | -              | 120.000 | 80.000 | 190.000
        Verkoopprijs           | value          | 18.950 | 27.500 | 39.990
        Proefrit gemaakt       | -              | ja | nee | 12-5
        Offerte d.d.           | -              | 14-4-2026 | |
        Terugbellen op         | agreed_date    | 1-12-2026 | 0-0-00 |
        Leverdatum             | delivered      | | |
        Opmerkingen            | notes          | wil trekhaak;\\nen winterbanden | | 🚗 spoed
        """,
        delimiter=";",
        encoding="utf-8-sig",
    ),
    told(
        "makelaar.csv",
        """
        Nr.                    | -              | 1 | 2 | 3
        Achternaam             | last_name      | Jansen | De Wit | Özil
        Tussenvoegsel          | middle_name    | van | |
        Roepnaam               | first_name     | Jan | Kim | Mo
        Mobiel                 | phone          | 0612345678 | 06 11223344 | +32475123456
        Vast                   | phone          | | 010 4123457 |
        Mail                   | email          | j@jansen.nl | k@dewit.nl | m@ozil.be
        Zoekgebied             | -              | Urk | Gent |
        Budget tot             | -              | 350.000 | 420.000 |
        Huidige woning         | -              | Laan 1 | |
        Eerste gesprek         | first_contact  | 13-4-2026 | 3-4-2026 |
        Laatste contact        | -              | 13-5-2026 | 3-5-2026 |
        Volgende contactmoment | agreed_date    | 13-12-2026 | |
        Status                 | status         | lopend | gewonnen | geen interesse
        Bijz.                  | notes          | belt | |
        """,
        delimiter="\t",
        encoding="utf-16",
    ),
    told(
        "prospectlijst-be.csv",
        """
        Klantnr                | id             | K1 | K2
        Firma                  | company        | Peeters Bouw bvba | Maes nv
        Zaakvoerder            | contact_person | Elke Peeters | Tom Maes
        GSM nummer             | phone          | 0475/12.34.56 | 0477 11 22 33
        Tel. kantoor           | phone          | 03/123.45.67 |
        E-mail zaakvoerder     | email          | elke@peeters.be | tom@maes.be
        BTW nr                 | -              | BE 0123.456.789 | BE0987654321
        Gemeente               | -              | Gent | Mol
        Vertegenwoordiger      | owner          | Bram | Bram
        Offertebedrag excl. BTW | value         | 1.250,50 | 900
        Offertedatum           | -              | 13/04/2026 | 3/04/2026
        Eerste bezoek          | first_contact  | 13/03/2026 | 3/03/2026
        Aantal bezoeken        | -              | 3 | 1
        Resultaat              | -              | offerte |
        Concurrent             | competitor     | Janssens |
        Opm.                   | notes          | wil korting |
        """,
        delimiter=";",
        encoding="cp1252",
    ),
    told(
        "english-own-list.csv",
        """
        #                      | -              | 1 | 2 | 3
        Client                 | company        | Ox Ltd | Dunn plc | Low Inc
        Main contact           | contact_person | Ann Ox | Joe Dunn | Bea Low
        Cell no.               | phone          | +44 7700 900123 | |
        E-mail                 | email          | ann@ox.test, pa@ox.test | joe@dunn.test |
        Rep                    | owner          | Sue | Sue | Sue
        Deal size (€)          | value          | 12,500.00 | 900.00 | 1,000.00
        Enquiry date           | first_contact  | 13 Apr 2026 | 3 May 2026 |
        Follow-up date         | agreed_date    | 1 Dec 2026 | |
        Expected close         | expected_decision | 31 Jan 2027 | |
        Lead temp              | -              | hot | cold |
        Last spoke             | -              | 3 Oct 2026 | |
        Where from             | source         | fair | web | referral
        Outcome                | -              | | |
        Comments               | notes          | likes\\nred | |
        """,
    ),
    told(
        "contacts-with-traps.csv",
        """
        Company                | company       | Ox Ltd | Dunn BV | Rijn BV
        Contract               | -             | C-100 | C-101 | C-102
        Contact date           | -             | 2026-04-05 | 2026-04-06 |
        Contact e-mail         | email         | ann@ox.test | joe@dunn.test | lot@rijn.nl
        Account manager e-mail | -             | bea@us.test | bea@us.test | bea@us.test
        Account manager        | owner         | Bea | Bea | Bea
        Owner e-mail           | -             | bea@us.test | bea@us.test | bea@us.test
        Company ID             | -             | 7 | 8 | 9
        Emailed                | -             | yes | no | yes
        Phone type             | -             | mobile | work |
        Telephone opt-out      | -             | | x |
        Date                   | -             | 2026-05-05 | 2026-05-06 |
        Valued customer        | -             | yes | no |
        Status changed by      | -             | Bea | |
        Source of data         | -             | register | register |
        Birth name             | -             | Os | |
        Product code           | -             | 1-2 | 1-3 |
        Notes author           | -             | Bea | |
        Market cap             | -             | 10 | 20 |
        Created by             | -             | Bea | Bea |
        """,
    ),
)

HEADINGS = {
    "monday": """
        Name = product; Company = company; Title = -; Type = -; Phone = phone; Email = email; Deals = -;
        Priority = -; Comments = notes; Last interaction = -; Deal Value = value; Deal Stage = status;
        Owner = owner; Expected Close Date = expected_decision; Close Probability = -; Created log = -
        """,
    "nimble": """
        first name = first_name; last name = last_name; company name = company; parent company = -; title = -;
        work email = email; personal email = email; work phone = phone; mobile phone = phone;
        home phone = phone; work address = -; lead status = status; lead source = source; lead type = -;
        birthday = birthday; created = first_contact; description = notes; domain = -; rating = -; tags = -
        """,
    "keap": """
        Id = id; First Name = first_name; Last Name = last_name; Company = company; Phone 1 = phone;
        Phone 1 Type = -; Phone 1 Ext = -; Phone 2 = phone; Email = email; Email Address 2 = email;
        Owner = owner; Lead Source = source; Date Created = first_contact; Created By = -; Last Updated = -;
        Opt-in Reason = -; Birthday = birthday; Spouse Name = -; Person Notes = notes; Contact Type = -;
        Country = country
        """,
    "teamleader orbit nl": """
        Naam = -; Contactpersoon = contact_person; Bedrijf = company; E-mailadres = email;
        Telefoonnummer = phone; Verantwoordelijke gebruiker = owner; Status = status; Leadbron = source;
        Toegevoegd op = first_contact; Laatste activiteit = -; Segment = -
        """,
    "salesforce contact nl": """
        Aanhef = -; Voornaam = first_name; Achternaam = last_name; Functie = -; Accountnaam = company;
        Telefoon = phone; Mobiel = phone; E-mail = email; Accounteigenaar = -; Eigenaar contactpersoon = owner;
        Verzendadres plaats = -; Leadbron = source; Geboortedatum = birthday; Beschrijving = notes;
        Aanmaakdatum = first_contact; Laatst gewijzigd op = -; Niet bellen = do_not_contact
        """,
    "salesforce opp nl": """
        Eigenaar opportunity = owner; Accountnaam = company; Naam opportunity = product; Fase = status;
        Fiscale periode = -; Bedrag = value; Verwachte opbrengst = -; Waarschijnlijkheid (%) = -; Leeftijd = -;
        Sluitingsdatum = expected_decision; Aanmaakdatum = first_contact; Volgende stap = -; Leadbron = source;
        Type = -; Reden van verlies = lost_reason
        """,
    "outlook new": """
        First Name = first_name; Middle Name = middle_name; Last Name = last_name; Title = -; Suffix = -;
        Nickname = -; Given Yomi = -; Surname Yomi = -; E-mail Address = email; E-mail 2 Address = email;
        Home Phone = phone; Business Phone = phone; Home Fax = -; Business Fax = -; Pager = -;
        Company = company; Job Title = -; Department = -; Company Yomi = -; Office Location = -;
        Manager's Name = -; Assistant's Name = -; Assistant's Phone = -; Birthday = birthday; Anniversary = -;
        Personal Web Page = -; Notes = notes; Home Street = -; Business Country/Region = country
        """,
    "bullhorn": """
        Lead ID = id; Lead Name = contact_person; Lead Company = company; Lead Email = email;
        Lead Phone = phone; Lead Owner = owner; Lead Source = source; Lead Status = status;
        Date Added = first_contact; Last Modified = -; Notes = notes
        """,
    "dutch own 1": """
        Prospect = company; Contact = contact_person; Telefoonnr. = phone; 06-nummer = phone;
        Mail adres = email; Branche = -; Aantal mdw = -; Status gesprek = -; Datum 1e contact = first_contact;
        Datum laatste contact = -; Datum volgend contact = agreed_date; Actie = -; Kans % = -;
        Omzet potentieel = -; Bedrag offerte = value; Wie = -; Opmerkingen = notes
        """,
    "dutch own 2": """
        Bedrijfsnaam = company; T.a.v. = contact_person; Tel.nr. = phone; E-mail contactpersoon = email;
        Accountmanager = owner; Herkomst lead = source; Eerste contactdatum = first_contact;
        Volgend belmoment = agreed_date; Fase = status; Verwachte waarde = value;
        Verwachte beslisdatum = expected_decision; Waarom niet gekocht = -; Concurrent = competitor;
        Aantekeningen = notes; Rechtsvorm = -; KvK nr. = -
        """,
    "be own": """
        Onderneming = company; Verantwoordelijke aankoop = -; GSM = phone; Telefoon vast = phone;
        E-mailadres algemeen = email; Ondernemingsnummer = -; Provincie = -; Vertegenw. = -; Klant sinds = -;
        Potentieel (€) = -; Offertebedrag (excl. btw) = value; Datum offerte = -; Opvolgdatum = agreed_date;
        Reden weigering = lost_reason
        """,
    "garage": """
        Klantnr. = id; Naam = contact_person; Adres = -; Telefoon overdag = -; Mobiele nr = phone;
        Mailadres klant = email; Kenteken = -; Merk = -; Type = -; Model interesse = product; Inruilauto = -;
        Inruilwaarde = -; Datum bezoek = -; Proefrit = -; Offerte (€) = -; Afspraak = -; Verkoopadviseur = -;
        Status = status
        """,
    "english own": """
        Organisation = company; Contact name = contact_person; Direct line = -; Mobile no = phone;
        Email addr = -; Salesperson = owner; How did you hear about us? = source;
        Date of enquiry = first_contact; Next call = agreed_date; Quote value = value; Quote sent = -;
        Decision date = expected_decision; Won/Lost = -; Reason lost = lost_reason;
        Do not call = do_not_contact; Remarks = notes; Order number = -
        """,
    "traps": """
        Company = company; Contact number = phone; Number of contacts = -; Contact method = -;
        Preferred contact = -; Contacted = -; Contact owner email = -; Email sent = -; Email status = -;
        Phone status = -; Value proposition = -; Source file = -; Status code = -; Close reason = -;
        Lead time (days) = -; First call result = -; Next steps = -; Account number = -; Bank account = -;
        Product owner = -; Owner since = -; Closed? = -; Date of last order = -; Created by user = -;
        Client type = -; Customer since = -; Not contacted yet = -; Niet gebeld = -; Geen contact gehad = -;
        Waarde (k€) = -; Amount (x 1000) = -; Discount amount = -; Amount paid = -; Amount due = -;
        BTW bedrag = -; Bedrag betaald = -; E-mail verzonden op = -; Telefoon assistent = -; Eigenaar pand = -;
        Naam partner = -; Naam kind = -; Geboortedatum partner = -; Status betaling = -; Notitie door = -;
        Datum notitie = -; Bron foto = -; Klantgroep = -; Relatiegeschenk = -; Contactmoment = -;
        Company size = -; Deal type = -; Lead score = -
        """,
}
"""Headings of more lists, nothing below them: what each means, or a dash."""
