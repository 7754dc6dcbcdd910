"""Lists that people keep themselves, and text files from odd machines."""

from tests.intake.samples.sample import Sample

OWN_LIST = Sample(
    "mijn lijst.xlsx",
    {
        "Bedrijfsnaaam": "company", "Kontaktpersoon": "contact_person", "Tel. nr.": "phone", "Mailadres": "email",
        "Waarde (€)": "value", "Laatste status": "", "Opmerking": "notes", "Gebeld op": "", "Herkomst": "source",
    },
    rows=[
        ["Prospects showroom 2026"],
        [None, None, "bijgewerkt door Anne"],
        ["Bedrijfsnaaam", "Kontaktpersoon", "Tel. nr.", "Mailadres", "Waarde (€)", "Laatste status", "Opmerking",
         "Gebeld op", "Herkomst", "Kleur"],
        ["Bakker Bol", "J. Bol", "010 4123456", "j@bol.nl", "1.200", "gebeld", "bel na 4 uur", "3 feb", "beurs", "rood"],
        [None] * 10,
        ["Slager Worst", "P. Worst", "+31(0)104123457", None, "2.500", "mail", "-", "12 mrt", "via via", "blauw"],
        ["Totaal", None, None, None, "3.700"],
    ],
)  # fmt: skip

MACINTOSH = Sample(
    "mac.csv",
    {"Bedrijf": "company", "Voornaam": "first_name", "Naam": "last_name", "GSM": "phone", "E-mail": "email",
     "Bedrag": "value"},
    "Bedrijf;Voornaam;Naam;GSM;E-mail;Bedrag\rCafé Zoë;Loïc;Désiré;0475 12 34 60;loic@zoe.be;€ 1.200,50\r"
    "Crèche;Anaïs;Côté;0475 12 34 61;anais@creche.be;€ 900,00\r".encode("mac_roman"),
)  # fmt: skip

MOJIBAKE = Sample(
    "dubbel-gecodeerd.csv",
    {"Klant": "company", "Aanspreekpunt": "contact_person", "E-mailadres": "email", "Eerste contact": "first_contact"},
    "sep=;\r\nKlant;Aanspreekpunt;E-mailadres;Eerste contact\r\nCafé Zoë;Loïc;loic@zoe.be;3-4-2026\r\n".encode()
    .decode("cp1252")
    .encode("utf-8"),
)  # fmt: skip
