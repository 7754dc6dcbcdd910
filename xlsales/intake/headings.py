"""Which column of a list means what: by its heading, then by what stands below it. In doubt a column is left out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from xlsales.errors import WrongUse
from xlsales.intake import mailing, meanings
from xlsales.intake.days import DayReader
from xlsales.intake.source import Row
from xlsales.intake.stages import told_by_others
from xlsales.intake.understand import emails, filled, fits, status, text_of, unlike
from xlsales.intake.wording import worded
from xlsales.tables import schema
from xlsales.tables.raw import blank
from xlsales.tables.words import fold, one_slip

How = Literal["known", "slip", "values", "given", "once"]

HEAD = 30
"""How far down a header row is looked for."""
SEVERAL = frozenset(
    {
        "email",
        "phone",
        "company",
        "contact_person",
        "status",
        "status_date",
        "won_on",
        "notes",
        "first_name",
        "last_name",
    }
)
"""Fields that may have more than one column: the first that is filled counts."""

_SLIP_FROM = 6
_NAMES_A_DEAL = ("title", "titel", "naam", "name")
_CLOSED = ("closedate", "sluitingsdatum", "afsluitdatum")
"""In a list of people this is the day on which somebody became a customer."""
_OF_THE_CUSTOMER = ("naamklant", "klantnaam", "customername", "clientname")
"""Beside initials or a first name this is the rest of the name."""
_CARS = frozenset({"kenteken", "chassisnummer", "vin", "registrationno", "registrationnumber"})
"""Beside these the owner may be the one of the car."""
_NOT_OF_THE_PERSON = ("owner", "eigenaar", "manager", "assist", "created", "modified", "verkoper", "user", "gebruiker")
_COMPANY_WORDS = (
    "bv", "b.v.", "nv", "n.v.", "vof", "v.o.f.", "bvba", "srl", "gmbh", "ltd", "inc", "holding", "group", "groep",
    "stichting", "maatschap", "sa", "cv", "llc", "& zn", "& zonen", "en zonen", "bedrijf", "bakkerij", "garage",
    "transport", "bouw", "techniek", "advies", "consultancy", "services", "solutions", "school", "gemeente",
)  # fmt: skip
_OF_COMPANIES = frozenset(
    {"industry", "branche", "sector", "numberofemployees", "kvk", "kvknummer", "btwnummer", "vatnumber", "btw",
     "annualrevenue", "domain", "companydomainname", "website", "ondernemingsnummer", "aantalmedewerkers",
     "rechtsvorm", "juridischevorm", "rsin", "vestigingsnummer", "dossiernummer", "statutairenaam", "handelsnaam",
     "eerstehandelsnaam", "sbicode", "nacecode", "werkzamepersonen"}
)  # fmt: skip


@dataclass(frozen=True)
class Column:
    """One column of a list: `number` counts from 0; `field` is empty where it means nothing to us."""

    number: int
    heading: str
    field: str
    rank: int
    how: How
    sample: str


@dataclass(frozen=True)
class Understood:
    """A list whose columns are understood: the position of its header row, and every column with a heading."""

    header: int
    columns: tuple[Column, ...]

    def numbers(self, field: str) -> list[int]:
        """The columns of a field, the preferred one first."""
        return [found.number for found in sorted(self.columns, key=lambda each: each.rank) if found.field == field]

    @property
    def fields(self) -> frozenset[str]:
        """Every field that has a column."""
        return frozenset(column.field for column in self.columns if column.field)


def header_row(rows: Sequence[Row]) -> int:
    """The position of the row whose headings are understood best; -1 when there is none."""
    best, at = 0.0, -1
    for number, row in enumerate(rows[:HEAD]):
        texts = [str(cell) for cell in row if isinstance(cell, str) and cell.strip()]
        if len(texts) < 2 and len(row) > 1:
            continue
        known = sum(_looked_up(text)[0] != "" for text in texts)
        familiar = sum(_is_other(text) for text in texts)
        score = known + familiar / 4 - (len([cell for cell in row if not blank(cell)]) - len(texts)) / 2
        if known and score > best:
            best, at = score, number
    return at


def known_headings(texts: Sequence[str]) -> tuple[frozenset[str], int]:
    """The different fields that texts mean as headings, and how many of them are headings that we know."""
    found = [_looked_up(text)[0] for text in texts]
    known = sum(field != "" or _is_other(text) for field, text in zip(found, texts, strict=True))
    return frozenset(field for field in found if field), known


def understand(rows: Sequence[Row], header: int, days: DayReader, given: Mapping[str, str] | None = None) -> Understood:
    """Map the columns of a list. `given` says for headings of theirs which heading of ours they are, or "".

    Raises `WrongUse` when a heading of `given` does not occur, or names no column of ours.
    """
    headings = {number: text_of(cell) for number, cell in enumerate(rows[header]) if not blank(cell)}
    below = {number: filled([row[number] for row in rows[header + 1 :] if number < len(row)]) for number in headings}
    found = {number: _looked_up(text) for number, text in headings.items()}
    found = _in_context(headings, found, below)
    columns: list[Column] = []
    for number, heading in headings.items():
        field, rank, how = found[number]
        values = below[number]
        if field and (not fits(field, values, days) or (field == "id" and values and unlike(values) < 0.8)):
            field = ""
        columns.append(Column(number, heading, field, rank, how, text_of(values[0]) if values else ""))
    columns = _by_values(columns, below)
    if given:
        columns = _corrected(columns, given)
    return Understood(header, tuple(_once(columns, below)))


def ours(text: str) -> str:
    """The key of the column of Prospects that somebody names; raises `WrongUse`."""
    field, _ = meanings.spellings().get(meanings.plain(text), ("", 0))
    if field not in {column.key for column in schema.PROSPECTS.typed}:
        raise WrongUse("intake.no_such_column", column=text)
    return field


def _looked_up(heading: str) -> tuple[str, int, How]:
    spellings = meanings.spellings()
    for reading in meanings.readings(heading):
        if reading in spellings:
            return *spellings[reading], "known"
        if reading in meanings.OTHERS or reading in meanings.computed():
            return "", 0, "known"
    for text in meanings.variants(heading):
        if meant := worded(text):
            return *meant, "known"
    for reading in meanings.readings(heading) if heading.replace(" ", "").isalpha() else ():
        if len(reading) < _SLIP_FROM:
            continue
        near = {spellings[word] for word in spellings if len(word) >= _SLIP_FROM and one_slip(reading, word)}
        if len({field for field, _ in near}) == 1 and ("id", 0) not in {(field, 0) for field, _ in near}:
            return *near.pop(), "slip"
    return "", 0, "known"


def _is_other(heading: str) -> bool:
    return any(each in meanings.OTHERS or each in meanings.computed() for each in meanings.readings(heading))


Found = dict[int, tuple[str, int, How]]


def _in_context(headings: Mapping[int, str], found: Found, below: Mapping[int, Sequence[object]]) -> Found:
    """Settle the headings that mean one thing in one kind of list and another elsewhere."""
    found = dict(found)
    fields = {field for field, _, _ in found.values()}
    plain = {number: meanings.plain(text) for number, text in headings.items()}
    of_a_company = "company" in fields and "contact_person" not in fields
    of_deals = "value" in fields and bool(fields & {"status", "expected_decision"})
    bare = {"subject": "activity_subject", "onderwerp": "activity_subject", "type": "activity_kind",
            "soort": "activity_kind", "duedate": "activity_date", "vervaldatum": "activity_date",
            "done": "activity_done", "gereed": "activity_done", "voltooid": "activity_done"}  # fmt: skip
    meant = {bare[text] for text in plain.values() if text in bare}
    of_activities = "activity_date" in fields or {"activity_date", "activity_done"} <= meant
    families = {fold(text_of(value)) for number in found if found[number][0] == "last_name" for value in below[number]}
    addresses = [number for number, (field, _, _) in found.items() if field == "email"]
    for number, text in plain.items():
        field, rank, how = found[number]
        if text in mailing.HEADINGS and mailing.of_mailing(map(text_of, below[number])):
            found[number] = ("no_mail", rank, "values")
        elif of_activities and text in bare and bare[text] not in fields:
            found[number] = (bare[text], 0, "known")
        elif of_activities and field == "notes" and "activity_note" not in fields:
            found[number] = ("activity_note", rank, how)
        elif of_deals and text in _NAMES_A_DEAL and ("product" not in fields or (field == "name" and of_a_company)):
            person = any(_name_addresses(below[number], below[each]) for each in addresses)
            deal = "" if "product" in fields else "product"
            found[number] = ("contact_person" if person else deal, 0, "known")
        elif text in ("eigenaar", "owner") and _CARS & set(plain.values()):
            found[number] = ("", 0, "known")
        elif field == "expected_decision" and text in _CLOSED and not fields & {"product", "value"}:
            found[number] = ("won_on", rank, how)
        elif text in _OF_THE_CUSTOMER and "first_name" in fields and not fields & {"last_name", "contact_person"}:
            found[number] = ("last_name", rank, how)
        elif field == "name":
            found[number] = (_named(fields, set(plain.values()), below[number], families), 90, how)
    if not fields & {"company", "last_name", "contact_person", "name"}:
        return found
    streets = any("street" in text or "straat" in text for text in plain.values())
    if streets:
        for number, text in plain.items():
            if text in ("nr", "nummer") and found[number][0] == "id":
                found[number] = ("", 0, "known")
    return found


def _name_addresses(names: Sequence[object], addresses: Sequence[object]) -> bool:
    """Whether at least half of the names have a word that stands in one of the e-mail addresses."""
    boxes = " ".join(text.partition("@")[0].casefold() for value in addresses for text in emails(value))
    named = sum(any(len(word) > 2 and word in boxes for word in fold(text_of(name)).split()) for name in names)
    return bool(names) and named >= len(names) / 2


def _named(fields: Iterable[str], headings: set[str], values: Sequence[object], families: set[str]) -> str:
    """What a bare "Name" is: the family name beside a first name, the person beside a company, else by its values.

    Beside names in parts that seldom come back in it, it is the company.
    """
    fields = set(fields)
    if {"company", "contact_person"} <= fields:
        return ""
    if "first_name" in fields and "last_name" not in fields:
        return "last_name"
    if "company" in fields:
        return "contact_person"
    if "first_name" in fields:
        whole = sum(any(family in fold(text_of(value)) for family in families) for value in values)
        return "company" if families and whole < len(values) / 2 else "contact_person"
    words = [set(fold(text_of(value)).replace(",", " ").split()) for value in values]
    companies = sum(bool(each & set(_COMPANY_WORDS)) for each in words)
    if headings & _OF_COMPANIES or (values and companies / len(values) >= 0.2):
        return "company"
    return "contact_person"


def _by_values(columns: list[Column], below: Mapping[int, Sequence[object]]) -> list[Column]:
    """An unknown column of nothing but e-mail addresses, mostly different ones, is the e-mail address."""
    if any(column.field == "email" for column in columns):
        return columns
    settled = []
    for column in columns:
        values = below[column.number]
        named = meanings.plain(column.heading)
        if (
            not column.field
            and len(values) >= 3
            and not any(word in named for word in _NOT_OF_THE_PERSON)
            and sum(bool(emails(value)) for value in values) >= 0.9 * len(values)
            and unlike(values) >= 0.7
        ):
            column = replace(column, field="email", how="values")
        settled.append(column)
    return settled


def _corrected(columns: list[Column], given: Mapping[str, str]) -> list[Column]:
    wanted = {}
    for theirs, our in given.items():
        if not any(fold(column.heading) == fold(theirs) for column in columns):
            raise WrongUse("intake.no_such_heading", heading=theirs)
        wanted[fold(theirs)] = ours(our) if our.strip() else ""
    taken = {field for field in wanted.values() if field}
    corrected = []
    for column in columns:
        if fold(column.heading) in wanted:
            column = replace(column, field=wanted[fold(column.heading)], rank=-100, how="given")
        elif column.field in taken:
            column = replace(column, field="")
        corrected.append(column)
    return corrected


def _once(columns: Sequence[Column], below: Mapping[int, Sequence[object]]) -> list[Column]:
    """Of several columns for one field the preferred one stays, where one cell cannot hold them all.

    A stage is left out beside a status that says everything itself.
    """
    first: dict[str, Column] = {}
    for column in columns:
        if column.field and column.field not in SEVERAL:
            known = first.get(column.field)
            if known is None or column.rank < known.rank:
                first[column.field] = column
    statuses = {meanings.plain(column.heading) for column in columns if column.field == "status"}
    unclear = {
        meanings.plain(column.heading)
        for column in columns
        if column.field == "status" and any(status(value) is None for value in below[column.number])
    }
    beside = told_by_others(statuses, unclear)
    return [
        replace(column, field="")
        if (column.field in first and first[column.field] is not column)
        or (column.field == "status" and meanings.plain(column.heading) in beside)
        else column
        for column in columns
    ]
