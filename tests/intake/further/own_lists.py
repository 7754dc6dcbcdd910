"""Lists that people keep themselves."""

from tests.intake.further.told import told

OWN_LISTS = (
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
