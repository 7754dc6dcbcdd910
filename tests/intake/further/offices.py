"""Relations of a bookkeeping, and address books."""

from tests.intake.further.told import told

OFFICES = (
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
)
