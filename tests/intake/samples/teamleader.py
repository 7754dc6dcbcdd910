"""Companies and deals of Teamleader."""

from tests.intake.samples.sample import Sample, listed

TEAMLEADER = Sample(
    "teamleader-bedrijven.csv",
    {
        "Naam": "company", "E-mail": "email", "Telefoon": "phone", "Land": "country", "Accountmanager": "owner",
        "Toegevoegd op": "first_contact", "Opmerkingen": "notes",
    },
    listed(
        """
        Naam
        Rechtsvorm
        BTW-nummer
        E-mail
        Website
        Telefoon
        Fax
        Straat
        Nummer
        Postcode
        Stad
        Land
        IBAN
        Tags
        Accountmanager
        Toegevoegd op
        Opmerkingen
        """,
        {"Naam": "Drukkerij Plak", "Rechtsvorm": "BV", "BTW-nummer": "BE0123456789", "E-mail": "info@plak.be",
         "Telefoon": "+32 2 123 45 67", "Straat": "Kerkstraat", "Nummer": "12", "Postcode": "9000", "Stad": "Gent",
         "Land": "België", "Accountmanager": "Dirk", "Toegevoegd op": "03/04/2026", "Tags": "klant, drukwerk"},
        {"Naam": "Bloem & Blad", "E-mail": "hallo@bloem.nl", "Telefoon": "+31 30 1231234", "Nummer": "5", "Postcode": "3511",
         "Accountmanager": "Dirk", "Toegevoegd op": "28/04/2026", "Opmerkingen": "Eén keer gebeld; “later”"},
        delimiter=";",
    ).encode("utf-8-sig"),
)  # fmt: skip

TEAMLEADER_DEALS = Sample(
    "teamleader-deals.xlsx",
    {
        "Titel": "product", "Klant": "company", "Contactpersoon": "contact_person", "Verantwoordelijke": "owner",
        "Fase": "status", "Bedrag": "value", "Aangemaakt op": "first_contact", "Bron": "source",
        "Verwachte sluitingsdatum": "expected_decision", "Reden van verlies": "lost_reason",
    },
    rows=[
        ["Titel", "Klant", "Contactpersoon", "Verantwoordelijke", "Fase", "Bedrag", "Munt", "Waarschijnlijkheid",
         "Aangemaakt op", "Verwachte sluitingsdatum", "Bron", "Reden van verlies"],
        ["Drukwerk 2027", "Drukkerij Plak", "Luc Plak", "Dirk", "Offerte verstuurd", "€ 4.500,00", "EUR", "50%",
         "01/06/2026", "15/01/2027", "Beurs", None],
        ["Folders", "Bloem & Blad", "Iris Blad", "Dirk", "Geaccepteerd", "€ 900,00", "EUR", "100%", "02/06/2026",
         "30/06/2026", "Website", None],
    ],
)  # fmt: skip
