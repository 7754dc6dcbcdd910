"""Headings put together from words: "Tel. (privé)", "Datum aanvraag", "Reason of refusal".

A heading means a field only when every word of it is understood: one word of each group that the field needs, and
beside those only words that change nothing. One unknown word ("Phone *type*", "Owner *role*") and it means nothing.
"""

import re
from dataclasses import dataclass
from functools import cache

from xlsales.tables.words import fold

RANK = 500
"""Where such a heading stands among the spellings that are known whole: behind all of them."""

_JOINED = {
    "e mail": "email", "e mails": "emails", "e mailadres": "emailadres", "whats app": "whatsapp",
    "i phone": "iphone", "follow up": "followup", "opt out": "optout", "opted out": "optout",
    "account manager": "accountmanager", "contact person": "contactpersoon", "contact persoon": "contactpersoon",
    "decision maker": "beslisser", "first name": "firstname", "last name": "lastname", "sales person": "salesperson",
    "excl btw": "excl", "incl btw": "incl", "ex btw": "ex", "excl vat": "excl", "incl vat": "incl", "ex vat": "ex",
}  # fmt: skip
_FILLING = "van de het een of the"
_WHOSE = """
    lead deal contact contactpersoon klant prospect person persoon customer client relatie opportunity verkoopkans
    record"""
_WHERE = """
    work werk business zakelijk zakelijke home thuis prive private personal kantoor office direct main hoofd primary
    primair other overig anders vast vaste second secondary secundair alternative algemeen general value bedrijf
    company zaakvoerder directeur 1 2 3"""
_SECOND = "home thuis prive private personal other overig anders second secondary secundair alternative 2 3"
_LATER = frozenset(_SECOND.split())


@dataclass(frozen=True)
class _Wording:
    field: str
    needs: tuple[frozenset[str], ...]
    may: frozenset[str]


def _wording(field: str, needs: tuple[str, ...], may: str) -> _Wording:
    return _Wording(field, tuple(frozenset(words.split()) for words in needs), frozenset(f"{_FILLING} {may}".split()))


_DATED = "date datum time tijd tijdstip moment dag on op at"
_WORDINGS = (
    _wording(
        "phone",
        ("""phone telephone telefoon tel telefoonnummer telefoonnr telnr phonenumber mobile mobiel mobiele gsm
            cell cellphone mob gsmnummer whatsapp iphone""",),
        f"number nummer nr no numbers telefoon phone tel gsm mobile mobiel {_WHERE} {_WHOSE}",
    ),
    _wording(
        "email",
        ("email emails mail emailaddress emailadres mailadres emailaddresses",),
        f"address adres addresses adressen {_WHERE} {_WHOSE}",
    ),
    _wording(
        "do_not_contact",
        ("not niet", "call bellen benaderen contacteren contact opbellen"),
        "do meer please again",
    ),
    _wording("no_mail", ("optout unsubscribed uitgeschreven afgemeld",), "email emails mail from all alle has voor"),
    _wording(
        "lost_reason",
        ("reason reden", "lost loss refusal verlies verloren verloor afwijzing weigering"),
        f"for voor closed gesloten {_WHOSE}",
    ),
    _wording(
        "agreed_date",
        ("next volgende volgend", """activity activiteit activiteitsdatum contact contactmoment contactdatum afspraak
            appointment actie actiedatum action call followup bezoek gesprek meeting visit belmoment opvolging"""),
        f"lead deal person persoon {_DATED}",
    ),
    _wording("agreed_date", ("followup opvolgen opvolging opvolgdatum",), f"lead deal klant {_DATED}"),
    _wording("agreed_date", ("terugbellen nabellen", _DATED), "klant"),
    _wording(
        "first_contact",
        ("""created aangemaakt gemaakt toegevoegd added ingevoerd entered aanmaak creation creatie aangevraagd aanvraag
            enquiry inquiry aanvraagdatum invoerdatum aanmaakdatum""",),
        f"{_WHOSE} {_DATED}",
    ),
    _wording(
        "first_contact",
        (
            "first eerste 1e 1st",
            "contact gesprek bezoek afspraak meeting call visit kennismaking contactmoment contactdatum",
        ),
        _DATED,
    ),
    _wording(
        "status_date",
        ("won gewonnen lost verloren closed gesloten", _DATED),
        "deal lead opportunity",
    ),
    _wording(
        "expected_decision",
        ("expected verwachte verwacht est estimated geschatte", """close closing sluiting sluitingsdatum afsluiting
            afsluitdatum decision beslissing beslisdatum closedate sluitdatum"""),
        f"deal lead opportunity {_DATED}",
    ),
    _wording("expected_decision", ("decision beslissing", _DATED), "deal lead opportunity"),
    _wording("product", ("opportunity verkoopkans deal kans", "name naam title titel"), ""),
    _wording("birthday", ("birthday birthdate verjaardag geboortedatum",), f"date {_WHOSE}"),
    _wording(
        "value",
        ("value waarde bedrag amount kansomvang dealwaarde dealbedrag offertebedrag offertewaarde orderwaarde",),
        """deal offerte quote order kans opportunity expected verwachte est estimated geschatte potential potentiele
            potentieel lead excl incl ex eur euro verkoopkans""",
    ),
    _wording("value", ("size omvang", "deal order kans opportunity"), "eur euro expected verwachte"),
    _wording(
        "status",
        ("status stage fase phase stadium verkoopstadium verkoopfase dealfase leadstatus",),
        "lead deal prospect klant sales verkoop opportunity kans offerte pipeline reason verkoopkans",
    ),
    _wording(
        "source",
        ("source bron herkomst bronkanaal leadbron leadsource",),
        "voor lead original oorspronkelijke originele traffic kanaal channel deal contact prospect klant",
    ),
    _wording(
        "owner",
        ("""owner owned eigenaar verkoper accountmanager accountbeheerder salesperson rep vertegenwoordiger
            relatiebeheerder verantwoordelijke responsible assigned toegewezen""",),
        f"sales user gebruiker name naam account onze our by aan to {_WHOSE}",
    ),
    _wording(
        "contact_person",
        ("contact contactpersoon kontaktpersoon contactpersonen aanspreekpunt zaakvoerder beslisser",),
        """person persoon name naam full volledige main key primary hoofd associated gekoppeld gekoppelde bedrijf
            company klant deal lead relatie""",
    ),
    _wording(
        "company",
        ("""company bedrijf bedrijfsnaam organisation organization organisatie account firma onderneming klant
            klantnaam relatie""",),
        "name naam sales associated gekoppeld gekoppelde primary lead deal",
    ),
    _wording("contact_person", ("name naam", "full volledige formatted weergave"), ""),
    _wording("first_name", ("firstname voornaam voorletters initialen",), _WHOSE),
    _wording("middle_name", ("tussenvoegsel tussenvoegsels voorvoegsel",), _WHOSE),
    _wording("last_name", ("lastname achternaam familienaam",), _WHOSE),
    _wording("product", ("interesse interest interested product",), "model gewenst gewenste name naam in"),
    _wording(
        "notes",
        ("""note notes notitie notities opmerking opmerkingen opm bijzonderheden bijz remark remarks comment comments
            memo toelichting description omschrijving beschrijving details achtergrondinformatie background""",),
        f"recent internal interne intern overige extra algemene general account information {_WHOSE}",
    ),
    _wording(
        "id",
        ("id", "klant relatie debiteur verkooprelatie contact copper apollo record prospect customer lead deal"),
        "",
    ),
    _wording("id", ("nummer nr number code", "klant relatie debiteur verkooprelatie customer"), ""),
)  # fmt: skip


@cache
def worded(heading: str) -> tuple[str, int] | None:
    """The field that the words of a heading mean, with its place in the order of preference; None in doubt."""
    words = _words(heading)
    found = frozenset(words)
    for wording in _WORDINGS:
        known = frozenset().union(*wording.needs) | wording.may
        if all(group & found for group in wording.needs) and found <= known:
            return wording.field, RANK + 100 * len(found & _LATER) + len(words)
    return None


def _words(heading: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
    text = f" {' '.join(re.findall('[a-z0-9€$£%#]+', fold(apart)))} "
    for two, one in _JOINED.items():
        text = text.replace(f" {two} ", f" {one} ")
    return [word for word in text.split() if word not in ("€", "$", "£")]
