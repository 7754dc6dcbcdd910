"""Lists of companies that are bought or fetched from a register, and what the programs of a trade write down."""

from tests.intake.further.told import told

REGISTERS = (
    told(
        "kvk-selectie.csv",
        """
        KvK-nummer             | -             | 12345678 | 23456789
        Vestigingsnummer       | -             | 000012345678 | 000023456789
        RSIN                   | -             | 123456789 | 234567890
        Handelsnaam            | company       | Bakkerij Jansen | Claes Glas
        Statutaire naam        | -             | Bakkerij Jansen B.V. | Claes Glas B.V.
        Rechtsvorm             | -             | BV | BV
        Straatnaam             | -             | Kade | Laan
        Huisnummer             | -             | 12 | 4
        Toevoeging             | -             | a |
        Postcode               | -             | 1234 AB | 2345 CD
        Plaatsnaam             | -             | Urk | Mol
        Telefoonnummer         | phone         | 020-1234567 | 030-1234567
        SBI-code hoofdactiviteit | -           | 1071 | 2312
        Omschrijving SBI       | -             | bakkerij | glas
        Werkzame personen      | -             | 12 | 40
        Datum oprichting       | -             | 01-02-1999 | 15-03-2005
        Datum vestiging        | -             | 01-02-1999 | 15-03-2005
        Non-mailing indicator  | -             | Nee | Ja
        Economisch actief      | -             | Ja | Ja
        Naam contactpersoon    | contact_person | J. de Wit | A. Claes
        Functie contactpersoon | -             | directeur | directeur
        """,
        delimiter=";",
    ),
    told(
        "trends-top.csv",
        """
        Rang                   | -             | 1 | 2
        Rang vorig jaar        | -             | 2 | 1
        Naam onderneming       | company       | Peeters Bouw | Maes
        Ondernemingsnummer     | -             | 0123.456.789 | 0987.654.321
        Juridische vorm        | -             | nv | bv
        Gemeente               | -             | Gent | Mol
        Taal                   | -             | NL | NL
        Telefoon               | phone         | 09 225 11 22 | 014 31 11 22
        E-mail                 | email         | info@peeters.be | info@maes.be
        Omzet (x 1000 €)       | -             | 12.500 | 9.800
        Omzet vorig jaar       | -             | 11.000 | 9.900
        Toegevoegde waarde     | -             | 4.200 | 3.100
        Winst                  | -             | 500 | 400
        Cashflow               | -             | 900 | 700
        Eigen vermogen         | -             | 2.500 | 1.900
        Aantal werknemers      | -             | 40 | 35
        NACE-code              | -             | 41.201 | 43.320
        Gedelegeerd bestuurder | -             | Elke Peeters | Tom Maes
        Datum jaarrekening     | -             | 31/12/2025 | 31/12/2025
        Oprichtingsdatum       | -             | 13/04/1988 | 3/04/1999
        """,
        delimiter=";",
        encoding="cp1252",
    ),
    told(
        "dealer-dms.csv",
        """
        Klantnummer            | id            | 10012 | 10013
        Aanhef                 | -             | Dhr. | Mevr.
        Voorletters            | first_name    | J. | K.
        Tussenvoegsel          | middle_name   | van | de
        Achternaam             | last_name     | Dam | Wit
        Bedrijfsnaam           | company       | Dam Bouw | Wit Advies
        Adres                  | -             | Kade 1 | Laan 2
        Postcode               | -             | 1234 AB | 2345 CD
        Woonplaats             | -             | Urk | Mol
        Telefoon privé         | phone         | 020-1234567 |
        Telefoon zakelijk      | phone         | |
        Telefoonnummer mobiel  | phone         | 06-12345678 | 06 11223344
        E-mailadres            | email         | j@dam.test | k@wit.test
        Geboortedatum          | birthday      | 13-04-1970 | 03-04-1981
        Kenteken               | -             | AB-123-C | XX-11-YY
        Chassisnummer          | -             | WVWZZZ1JZXW000001 | WVWZZZ1JZXW000002
        Merk                   | -             | VW | Seat
        Model                  | -             | Golf | Leon
        Type                   | -             | 1.0 TSI | 1.5
        Uitvoering             | -             | Life | FR
        Kleur                  | -             | blauw | rood
        Brandstof              | -             | Benzine | Benzine
        Bouwjaar               | -             | 2019 | 2021
        Datum eerste toelating | -             | 13-05-2019 | 03-05-2021
        Datum deel 1           | -             | 13-05-2019 | 03-05-2021
        APK-datum              | -             | 13-05-2027 | 03-05-2027
        APK vervaldatum        | -             | 13-05-2027 | 03-05-2027
        Aankoopdatum           | -             | 13-05-2019 | 03-05-2021
        Verkoopdatum           | -             | 13-05-2019 | 03-05-2021
        Laatste bezoek         | -             | 13-05-2026 | 03-05-2026
        Laatste werkplaatsbezoek | -           | 13-05-2026 | 03-05-2026
        KM-stand               | -             | 80.000 | 40.000
        Catalogusprijs         | -             | 28.500 | 31.000
        Verkoopadviseur        | owner         | Anne | Bram
        Einde leasecontract    | -             | | 03-05-2027
        Leasemaatschappij      | -             | | Lease BV
        Nieuwsbrief            | -             | Ja | Nee
        Debiteurnummer         | -             | 20012 | 20013
        """,
        delimiter=";",
    ),
    told(
        "relatiecode.csv",
        """
        Relatiecode            | id            | 10012 | 10013
        Bedrijfsnaam           | company       | Dam Bouw | Wit Advies
        Titel                  | -             | M | V
        Voornaam               | first_name    | Jan | Kim
        Initialen              | first_name    | J. | K.
        Voorvoegsel            | middle_name   | van | de
        Achternaam             | last_name     | Dam | Wit
        Persoon                | -             | Jan van Dam | Kim de Wit
        Geboortedatum          | birthday      | 13-04-1970 | 03-04-1981
        Huisnummer             | -             | 1 | 2
        Telefoonnummer         | phone         | 020-1234567 |
        Telefoonnummer mobiel  | phone         | | 06 11223344
        Telefoonnummer noodgeval | -           | 06-12345678 |
        BTW plichtig           | -             | Nee | Ja
        E-mailadres            | email         | j@dam.test | k@wit.test
        Factuur e-mailadres    | -             | fin@dam.test | fin@wit.test
        Default Betalingswijze | -             | 1 | 1
        Inlognaam              | -             | jan | kim
        Geblokkeerd            | -             | Nee | Nee
        Kortingspercentage     | -             | 10 | 0
        Kredietlimiet          | -             | 1000 | 2000
        """,
        delimiter=";",
    ),
    told(
        "exact-relaties-contacten.csv",
        """
        RelatieType            | -             | K | P
        Status                 | status        | Actief | Actief
        Naam                   | company       | Bakkerij Jansen BV | Claes Glas BV
        BezoekAdres1           | -             | Kade 1 | Laan 2
        BezoekPlaats           | -             | Urk | Mol
        FactuurPlaats          | -             | Urk | Mol
        E-Mail                 | email         | info@dam.test | info@wit.test
        Telefoon               | phone         | 020-1234567 | 030-1234567
        Fax                    | -             | 020-1234568 |
        ContactpersoonVoorletters | first_name | J. | K.
        ContactpersoonVoornaam | first_name    | Jan | Kim
        ContactpersoonTussenvoegsel | middle_name | van | de
        ContactpersoonAchternaam | last_name   | Dam | Wit
        ContactpersoonFunctieomschrijving | -  | directeur | inkoper
        ContactpersoonTelefoon | phone         | |
        ContactpersoonMobiel   | phone         | 06-12345678 | 06 11223344
        ContactpersoonEMail    | email         | jan@dam.test | kim@wit.test
        ContactpersoonManager  | -             | |
        ContactpersoonGeslacht | -             | M | V
        Relatiebeheerder       | owner         | Anne | Bram
        """,
        delimiter=";",
    ),
    told(
        "teamleader-focus-bedrijven.csv",
        """
        Naam                   | company       | Peeters Bouw bv | Maes nv
        Ondernemingsvorm       | -             | bv | nv
        Btw-nummer             | -             | BE 0123.456.789 | BE 0987.654.321
        E-mail                 | email         | info@peeters.be | info@maes.be
        Telefoonnummer         | phone         | 09 225 11 22 | 014 31 11 22
        Fax                    | -             | |
        Website                | -             | |
        Land                   | country       | België | België
        Stad                   | -             | Gent | Mol
        Taal                   | -             | Nederlands | Nederlands
        Accountmanager         | owner         | Bram | Bram
        Tags                   | -             | klant | prospect
        Sector                 | -             | bouw | bouw
        Betalingstermijn       | -             | 30D | 30D
        IBAN                   | -             | BE68 5390 0754 7034 |
        Prijslijst             | -             | |
        Achtergrondinformatie  | notes         | kent ons van de beurs |
        Toegevoegd op          | first_contact | 13/04/2026 | 03/04/2026
        Laatst gewijzigd op    | -             | 13/05/2026 | 03/05/2026
        Gemiddelde betaaltermijn | -           | 32 | 40
        Marketingmails         | -             | Ja | Nee
        """,
        delimiter=";",
    ),
    told(
        "apple-contacts.csv",
        """
        Prefix                 | -             | |
        First name             | first_name    | Ann | Joe
        Phonetic first name    | -             | |
        Middle name            | middle_name   | |
        Last name              | last_name     | Ox | Dunn
        Nickname               | -             | Annie |
        Maiden name            | -             | Os |
        Job title              | -             | CEO | Buyer
        Department             | -             | |
        Organization           | company       | Ox Ltd | Dunn BV
        Mobile phone           | phone         | +44 7700 900123 | 0612345678
        iPhone                 | phone         | |
        Home phone             | phone         | |
        Work phone             | phone         | +44 20 7946 0018 |
        Main phone             | phone         | |
        Home fax               | -             | |
        Work fax               | -             | 0201234568 |
        Pager                  | -             | |
        Home email             | email         | | joe@home.test
        Work email             | email         | ann@ox.test | joe@dunn.test
        Birthday               | birthday      | 1970-04-05 |
        Anniversary            | -             | 2001-04-05 |
        Home address street    | -             | High Street 1 |
        Work address country   | country       | United Kingdom |
        Related name           | -             | Bo |
        Note                   | notes         | fair |
        Last modified          | -             | 2026-04-05 |
        """,
    ),
)
