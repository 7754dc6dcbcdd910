"""Whom a list and a workbook have in common: by ID, e-mail address, telephone number, or company and person."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from xlsales.intake.understand import emails
from xlsales.tables.phones import notations, numbers, region_of
from xlsales.tables.words import fold

_LEGAL = re.compile(
    r"\b(?:b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|s\.?a\.?|s\.?r\.?l\.?|gmbh|ltd|limited|inc|llc|holding)\b\.?"
)
_TITLE = re.compile(r"^(?:dhr|mevr|mw|de heer|mevrouw|heer|mr|mrs|ms|dr|ir|ing|drs|prof)\.?\s+")
_NO_COMPANY, _NO_NAME = re.compile(r"[^\w&+]+"), re.compile(r"[^\w]+")
_MAILBOXES = (
    "info contact sales verkoop inkoop office admin administratie mail post receptie service support hello hallo "
    "algemeen directie boekhouding marketing klantenservice team kantoor secretariaat finance hr"
)
_SHARED = frozenset(_MAILBOXES.split())
"""Mailboxes that belong to a company rather than to a person."""
_MOST = 200
"""What more entries than this share (the number of the switchboard) tells nobody apart, and would take for ever."""


@dataclass
class Entry:
    """Somebody in the workbook, by row label, or somebody about to be added, without one."""

    label: int | None
    cells: dict[str, object]
    """What is known, typed, by column of Prospects."""
    claimed: bool = False
    """Whether a row of a list of deals is this deal."""


class Marks(NamedTuple):
    """By what somebody can be recognised."""

    id: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str = ""
    person: str = ""

    def texts(self) -> Iterator[str]:
        """The marks of a person as texts, for comparing with those that must stay forgotten."""
        yield from (f"mail:{mail}" for mail in self.emails)
        yield from (f"phone:{phone}" for phone in self.phones)
        if self.company or self.person:
            yield f"name:{self.company}/{self.person}"


def marks_of(cells: Mapping[str, object], country: str, home: str) -> Marks:
    """The marks of one row. `country` is what the row says, `home` the code of the workbook's country."""
    phone, mail = cells.get("phone"), cells.get("email")
    name, company, person = cells.get("id"), cells.get("company"), cells.get("contact_person")
    return Marks(
        id=fold(str(name)) if name else "",
        emails=_distinct([text.casefold() for text in emails(mail)]) if mail else (),
        phones=_phones(str(phone), (region_of(country) if country else "") or home) if phone else (),
        company=company_key(str(company)) if company else "",
        person=person_key(str(person)) if person else "",
    )


def _phones(text: str, region: str) -> tuple[str, ...]:
    found = numbers(text)
    if len(found) == 1:
        return notations(found[0], region)
    return _distinct([key for each in found for key in notations(each, region)])


def _distinct(texts: list[str]) -> tuple[str, ...]:
    return tuple(texts) if len(texts) < 2 else tuple(dict.fromkeys(texts))


@lru_cache(maxsize=200_000)
def company_key(name: str) -> str:
    """A company's name without its legal form and signs: "Bakkerij Jansen B.V." is "bakkerij jansen"."""
    folded = fold(name)
    return _words(_LEGAL.sub(" ", folded), _NO_COMPANY) or folded


@lru_cache(maxsize=200_000)
def person_key(name: str) -> str:
    """A person's name without a title, given name first: "Wit, Jan de" is "jan de wit"."""
    folded = _TITLE.sub("", fold(name))
    last, comma, first = folded.partition(",")
    if comma:
        given, *between = first.split()[:1] + first.split()[1:] if first.split() else [""]
        folded = " ".join([given, *between, last])
    return _words(folded, _NO_NAME)


def _words(text: str, signs: re.Pattern[str]) -> str:
    """The words of a text without these signs; most texts have none, which is told in less time."""
    if not text.replace(" ", "").isalnum():
        text = signs.sub(" ", text)
    return " ".join(text.split())


@dataclass
class Known:
    """Everybody in the workbook and everybody added so far, found by their marks."""

    home: str
    entries: list[Entry] = field(default_factory=list)
    marks: list[Marks] = field(default_factory=list)
    _ids: dict[str, list[int]] = field(default_factory=dict)
    _emails: dict[str, list[int]] = field(default_factory=dict)
    _phones: dict[str, list[int]] = field(default_factory=dict)
    _people: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _companies: dict[str, list[int]] = field(default_factory=dict)
    _personless: dict[str, list[int]] = field(default_factory=dict)

    def add(self, entry: Entry, marks: Marks) -> Entry:
        """Make somebody findable."""
        self.entries.append(entry)
        self.marks.append(marks)
        self.learn(len(self.entries) - 1, marks)
        return entry

    def learn(self, at: int, marks: Marks) -> None:
        """Let an entry be found by more marks, after blanks of it were filled."""
        self.marks[at] = marks
        if marks.id:
            _note(self._ids, marks.id, at)
        for mail in marks.emails:
            _note(self._emails, mail, at)
        for phone in marks.phones:
            _note(self._phones, phone, at)
        if marks.company:
            _note(self._companies, marks.company, at)
            if not marks.person:
                _note(self._personless, marks.company, at)
            _note(self._people, (marks.company, marks.person), at)

    def has_id(self, text: str) -> bool:
        """Whether an ID is in use."""
        return fold(text) in self._ids

    def same(self, wanted: Marks) -> list[int]:
        """The entries that are the same person or the same company without a person, the surest first."""
        found = [at for at in self._ids.get(wanted.id, ()) if wanted.id and not _another(self.marks[at], wanted)]
        for mail in wanted.emails:
            shared = mail.partition("@")[0] in _SHARED
            there = self._emails.get(mail, [])
            found += self._not_someone_else(there, wanted) if shared else there
        for phone in wanted.phones:
            found += self._not_someone_else(self._phones.get(phone, []), wanted)
        if wanted.company:
            found += self._people.get((wanted.company, wanted.person), ())
            found += self._alone(wanted)
        return list(dict.fromkeys(found))

    def _not_someone_else(self, there: list[int], wanted: Marks) -> list[int]:
        return [at for at in there[:_MOST] if not _someone_else(self.marks[at], wanted)]

    def _alone(self, wanted: Marks) -> Iterable[int]:
        """A company without a person is the company with one, and the other way round, unless other marks differ."""
        if not wanted.person:
            return self._companies.get(wanted.company, [])[:_MOST]
        there = self._personless.get(wanted.company, [])[:_MOST]
        return [at for at in there if not self.marks[at].person and not (self.marks[at].emails and wanted.emails)]


def _note(held: dict, key: object, at: int) -> None:  # type: ignore[type-arg]
    places = held.get(key)
    if places is None:
        held[key] = [at]
    # Entries come in their order; only one that learns more is noted a second time.
    elif places[-1] != at and (places[-1] < at or at not in places):
        places.append(at)


def _someone_else(one: Marks, other: Marks) -> bool:
    """Whether two who share a number or a mailbox are different people, or different companies without a person."""
    if one.person and other.person:
        return one.person.split()[-1] != other.person.split()[-1]
    return bool(one.company and other.company) and one.company != other.company


def _another(one: Marks, other: Marks) -> bool:
    """Whether two with the same ID have nothing else in common: the ID is then one of another list."""
    pairs = (
        (set(one.emails), set(other.emails)),
        (set(one.phones), set(other.phones)),
        ({one.company} - {""}, {other.company} - {""}),
        ({one.person} - {""}, {other.person} - {""}),
    )
    compared = [bool(left & right) for left, right in pairs if left and right]
    return bool(compared) and not any(compared)
