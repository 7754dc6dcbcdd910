"""Exports of Odoo and Zoho."""

from tests.intake.further.told import told

ODOO_ZOHO = (
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
)
