"""Whether the values below a heading are what the heading promises, and what single values mean in an export."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from xlsales.intake.days import DayReader
from xlsales.intake.mailing import about_mail, refused
from xlsales.tables import schema
from xlsales.tables.cells import Unreadable
from xlsales.tables.columns import as_text
from xlsales.tables.numbers import number
from xlsales.tables.raw import blank
from xlsales.tables.words import fold, neutral

LOOKED_AT = 400
"""How many filled cells of a column are judged."""

_SIGNS = r"[^\s@<>;,:'\"()]+"
_EMAIL = re.compile(rf"(?<!{_SIGNS[:-1]}){_SIGNS}(?:'{_SIGNS}){{0,3}}@{_SIGNS}\.{_SIGNS[:-1]}{{2,}}")
"""An address; an apostrophe may stand within a name (d'hondt@), but not around an address.

It is looked for where a word begins: at every sign of it, a picture kept as text in a cell would take a minute.
"""
_MACHINE_ID = re.compile(r"^(?:[0-9]+|00[0-9a-zA-Z]{13}(?:[0-9a-zA-Z]{3})?|zcrm_[0-9]+|[0-9a-f-]{32,36})$")
_CURRENCY = re.compile(r"\b(?:EUR|USD|GBP|CHF)\b", re.IGNORECASE)
_PIPELINE = re.compile(r"\s*\([^()]*\b(?:pipeline|pijplijn)\)$")
"""The pipeline behind a stage: "Closed Won (Sales Pipeline)"."""
_HALF, _MOST = 0.5, 0.7

_STATUS: Mapping[str, str] = {
    word: meaning
    for meaning, words in {
        "open": """open|new|nieuw|in progress|in behandeling|lopend|lopende|open deal|attempted to contact|connected
            |contacted|not contacted|contact in future|pre qualified|qualified|gekwalificeerd|in gesprek|warm|actief
            |active|prospect|lead|suspect|opportunity|subscriber|marketing qualified lead|sales qualified lead|mql|sql
            |open not contacted|working contacted|working|nurturing|offerte|offerte uitgebracht|offerte verstuurd
            |proposal|proposition|voorstel|onderhandeling|negotiation|bad timing|bezig|in onderhandeling|geinteresseerd
            |proposal sent|appointment scheduled|qualified to buy|qualifiedtobuy|appointmentscheduled
            |presentation scheduled|presentationscheduled|decision maker bought in|decisionmakerboughtin|contract sent
            |contractsent|in afwachting|wacht|wachten|qualification|prospecting|needs analysis|value proposition
            |id decision makers|perception analysis|proposal price quote|negotiation review|contact gelegd
            |afspraak gepland|benaderd|contact opgenomen|prospectie|presentatie gepland|gekwalificeerd om te kopen
            |contract verzonden|contract verstuurd|offerte verzonden|quotation sent|discovery|quote sent|quoted
            |new lead|nieuwe lead|approaching|interested|cold|hot|koud
            |besluitvormer overtuigd|beslisser overtuigd|in overleg|nog bellen|niet bereikt|geen gehoor""",
        "won": "won|gewonnen|closed won|closedwon|geaccepteerd|accepted|customer|klant|sold|verkocht|evangelist",
        "bought elsewhere": "lost|verloren|closed lost|closedlost|lost lead",
        "product blocks": """unqualified|disqualified|not qualified|niet gekwalificeerd|ongekwalificeerd
            |gediskwalificeerd|not a fit|no fit|past niet""",
        "said no": "geweigerd|refused|rejected|afgewezen|closed not converted|niet geinteresseerd",
        "do not contact": "do not contact|do not call|niet benaderen|niet contacteren|niet bellen",
    }.items()
    for word in " ".join(words.split()).replace(" |", "|").split("|")
}

_ENDS: Mapping[str, str] = {
    **dict.fromkeys(("closed won", "gewonnen"), "won"),
    **dict.fromkeys(("closed lost", "gesloten verloren"), "bought elsewhere"),
}
"""How a stage of a pipeline ends that says how the deal ended."""


def text_of(value: object) -> str:
    """A cell as one line of text; "Name (123)" and other marks of a system are left to the caller."""
    return as_text(value, "nl")


def emails(value: object) -> list[str]:
    """The e-mail addresses in a cell, in the order they stand there."""
    if isinstance(value, str) and _EMAIL.fullmatch(value):
        return [value]
    return _EMAIL.findall(text_of(value).replace("mailto:", ""))


def status(value: object) -> str | None:
    """The neutral status that a word of another system means; None for a word that says nothing here."""
    folded = re.sub("[^a-z0-9]+", " ", _PIPELINE.sub("", fold(text_of(value)))).strip()
    found = _STATUS.get(folded) or next((each for end, each in _ENDS.items() if folded.endswith(end)), None)
    if found is None and folded.startswith(("open ", "bezig ")):
        return "open"
    return found or neutral("status", text_of(value))


def yes(value: object) -> bool:
    """Whether a tick box of an export is ticked."""
    return value is True or neutral("yesno", text_of(value)) == "yes"


def refuses_mail(value: object) -> bool:
    """Whether a cell says that somebody does not want to be mailed: a tick, a word, or the day it was said."""
    return yes(value) or isinstance(value, date) or refused(text_of(value))


def money(value: object, language: str) -> float | None:
    """An amount, its currency left out."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    text = _CURRENCY.sub("", text_of(value)).strip()
    return number(text, "money", "nl" if language == "nl" else "en") if text else None


def decimal_sign(columns: Sequence[Sequence[object]]) -> str:
    """ "," or "." for columns of amounts: the sign that stands before one or two last digits most often."""
    comma = point = 0
    for values in columns:
        for value in values:
            if isinstance(value, str):
                comma += bool(re.search(r",[0-9]{1,2}(?:\s*(?:€|EUR))?\s*$", value)) or ".000" in value
                point += bool(re.search(r"\.[0-9]{1,2}(?:\s*(?:€|EUR))?\s*$", value)) or ",000" in value
    return "." if point > comma else ","


def fits(field: str, values: Sequence[object], days: DayReader) -> bool:
    """Whether filled values below a heading can be what it says; an empty column can be anything."""
    checked = _CHECKS.get(field)
    if not values or checked is None:
        return True
    good, share = checked
    if good is _a_day:
        return _share(values, lambda value: _a_day(value, days)) >= share
    return _share(values, good) >= share


def unlike(values: Sequence[object]) -> float:
    """The share of values that occur once."""
    return len({fold(text_of(value)) for value in values}) / max(len(values), 1)


def _share(values: Sequence[object], good: Callable[..., bool]) -> float:
    return sum(bool(good(value)) for value in values) / len(values)


def _a_day(value: object, days: DayReader) -> bool:
    try:
        found = days.read(value)
    except Unreadable:
        return False
    return found is None or isinstance(found, date)


def _a_phone(value: object) -> bool:
    text = text_of(value)
    return "@" not in text and 6 <= len(re.sub("[^0-9]", "", text)) <= 40 and len(re.findall("[A-Za-z]", text)) < 12


def _a_name(value: object) -> bool:
    text = text_of(value)
    return bool(re.search(r"[^\W\d_]", text)) and not _EMAIL.search(text) and not _MACHINE_ID.match(text)


def _a_company(value: object) -> bool:
    text = text_of(value)
    return not _EMAIL.search(text) and not _MACHINE_ID.match(text)


def _an_owner(value: object) -> bool:
    return not _MACHINE_ID.match(text_of(value))


def _an_amount(value: object) -> bool:
    return money(value, "nl") is not None


def _choice(choices: str) -> Callable[[object], bool]:
    return lambda value: neutral(choices, text_of(value)) is not None


def _yes_no(value: object) -> bool:
    return isinstance(value, bool) or neutral("yesno", text_of(value)) is not None


def filled(values: Sequence[object], most: int = LOOKED_AT) -> list[object]:
    """The first filled cells of a column; dashes and words for "nothing" count as empty."""
    found: list[object] = []
    for value in values:
        if not blank(value) and not nothing(value):
            found.append(value)
            if len(found) == most:
                break
    return found


def nothing(value: object) -> bool:
    """Whether a cell says that there is nothing: a dash, "n/a", "null", the error of a formula."""
    return isinstance(value, str) and len(value) < 16 and value.strip().lower() in _NOTHING


def without_nothing(values: Sequence[object]) -> list[object]:
    """The values of a column, None for those that say that there is nothing."""
    # The first sign tells most values apart without a call for each.
    return [
        None if isinstance(value, str) and value[:1] in _NOTHING_BEGINS and nothing(value) else value
        for value in values
    ]


_NOTHING = frozenset(
    (
        *("-", "--", "—", "–", "n/a", "n.v.t.", "nvt", "null", "none", "nan", "(blank)", "(no value)", "onbekend"),
        *("unknown", "?", "#n/a", "#div/0!", "#value!", "#ref!", "#name?", "#num!", "#null!", "#n/b", "#waarde!"),
        *("#verw!", "#naam?", "#getal!", "#leeg!", "#deel/0!"),
    )
)
_NOTHING_BEGINS = frozenset(sign for text in _NOTHING for sign in (text[0], text[0].upper())) | frozenset(" \t\n\r\xa0")
_CHECKS: Mapping[str, tuple[Callable[..., bool], float]] = {
    "email": (lambda value: bool(emails(value)), _HALF),
    "phone": (_a_phone, _HALF),
    "company": (_a_company, _HALF),
    "name": (_a_name, _HALF),
    "contact_person": (_a_name, _HALF),
    "first_name": (_a_name, _HALF),
    "last_name": (_a_name, _HALF),
    "owner": (_an_owner, _HALF),
    "product": (_a_name, _HALF),
    "source": (_a_name, _HALF),
    "value": (_an_amount, _MOST),
    "tempo": (lambda value: number(text_of(value), "whole", "nl") is not None, _MOST),
    "market": (_choice("market"), _HALF),
    "cycle": (_choice("cycle"), _HALF),
    "treatment": (_choice("treatment"), _HALF),
    "do_not_contact": (_yes_no, _MOST),
    "no_mail": (lambda value: _yes_no(value) or about_mail(text_of(value)), _MOST),
    "competitor": (_a_name, _HALF),
    **{column.key: (_a_day, _HALF) for column in schema.PROSPECTS.typed if column.kind == "date"},
    **dict.fromkeys(("activity_date", "won_on"), (_a_day, _HALF)),
}
