"""Forgetting a person: out of every table, generated sheet, journal and kept version (AVG/GDPR, article 17)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from xlsales.books.host.file_book import FileBook
from xlsales.books.host.protocol import Book
from xlsales.books.host.versions import backups, forget_versions
from xlsales.intake.match import Entry, Known, marks_of, person_key
from xlsales.mail.drafts import drafts_with, forget_preview
from xlsales.mail.journal import journal
from xlsales.road import write
from xlsales.tables.entries import Entries
from xlsales.tables.problems import Problem
from xlsales.understood import Understood

_OF_A_PROSPECT = {
    "Contacts": "contacts",
    "Giveaways": "giveaways",
    "Stakeholders": "stakeholders",
    "ChecklistLog": "checklist_log",
}
_KNOWN_BY = ("company", "contact_person", "email", "phone")


@dataclass(frozen=True)
class Traces:
    """Where somebody stands in a workbook."""

    rows: Mapping[str, Sequence[int]]
    """The rows that go, by table and label."""
    mentions: Sequence[int]
    """Rows of Contacts of others in which the name stands under "Spoke with"."""
    marks: frozenset[str]
    texts: tuple[str, ...]
    """What to look for in the rest of the workbook."""
    sheets: Mapping[str, int] = field(default_factory=dict)
    """How many rows go from each sheet."""
    versions: int = 0
    """Kept versions of the workbook, which go too."""
    drafts: Sequence[Path] = ()
    """Drafts of mails beside the workbook in which the person stands."""


def traces(work: Understood, book: Book, label: int) -> Traces:
    """Everything of the person in one row of Prospects: also the other rows that are the same person."""
    prospects = work.tables.prospects
    known = Known(work.settings.country)
    for row in prospects.index:
        cells = {key: prospects.at[row, key] for key in ("id", *_KNOWN_BY) if isinstance(prospects.at[row, key], str)}
        known.add(Entry(int(row), cells), marks_of(cells, "", work.settings.country))
    at = int(prospects.index.get_loc(label))
    mine = known.marks[at]
    same = [
        entry.label
        for entry, marks in zip(known.entries, known.marks, strict=True)
        if entry.label == label or (set(mine.texts()) & set(marks.texts()) and marks.person == mine.person)
    ]
    labels = [found for found in same if found is not None]
    rows: dict[str, list[int]] = {"Prospects": labels}
    for table, key in _OF_A_PROSPECT.items():
        frame: pd.DataFrame = getattr(work.tables, key)
        rows[table] = [int(row) for row in frame.index[frame["deal"].isin(labels)]]
    person = mine.person
    if person:
        people = work.tables.stakeholders
        named = people.index[people["name"].map(_key).eq(person)]
        rows["Stakeholders"] = sorted({*rows["Stakeholders"], *map(int, named)})
    spoken = work.tables.contacts
    others = spoken.index[spoken["spoke_with"].map(_key).eq(person)] if person else []
    mentions = [int(row) for row in others if int(row) not in set(rows["Contacts"])]
    texts = sorted({text for row in labels for text in _told_apart(prospects.loc[row])})
    marks = frozenset(text for row in labels for text in known.marks[int(prospects.index.get_loc(row))].texts())
    sheets = {book.cell_of(Problem(table, None, "", ""))[0]: len(found) for table, found in rows.items() if found}
    sheets.pop("", None)
    return Traces(rows, mentions, marks, tuple(texts), sheets, len(backups(book.path)), drafts_with(book.path, texts))


def forget(book: FileBook, known: Understood, found: Traces) -> list[str]:
    """Forget the person whose `traces` were found; returns the sheets and parts in which the person is still named.

    `book` was only read so far, and `known` is what it says. Raises `WorkbookRefused`, also when the workbook was
    changed since it was read, and then the file is as it was.
    """
    book.erase(found.rows)
    book.remember_forgotten(found.marks, known.settings.today)
    mentions = {"Contacts": {row: {"spoke_with": None} for row in found.mentions}} if found.mentions else {}
    write(book, known.without(found.rows).adding(Entries(cells=mentions)))
    rest = book.remains(found.texts)
    forget_versions(book.path)
    for draft in found.drafts:
        draft.unlink(missing_ok=True)
    forget_preview()
    _out_of_the_journal(book.path, found.marks)
    return rest


def _told_apart(row: pd.Series) -> list[str]:
    """What tells a person from others; somebody without a contact person is the person themself."""
    keys = _KNOWN_BY[1:] if isinstance(row["contact_person"], str) else _KNOWN_BY
    return [row[key] for key in keys if isinstance(row[key], str)]


def _key(name: object) -> str:
    return person_key(name) if isinstance(name, str) else ""


def _out_of_the_journal(path: Path, marks: frozenset[str]) -> None:
    addresses = {mark.removeprefix("mail:") for mark in marks if mark.startswith("mail:")}
    with journal(path) as held:
        if not held.file.exists():
            return
        lines = held.file.read_text("utf-8", "replace").splitlines()
        kept = [line for line in lines if not _sent_to(line, addresses)]
        if kept != lines:
            held.file.write_text("\n".join(kept) + "\n", encoding="utf-8")


def _sent_to(line: str, addresses: set[str]) -> bool:
    try:
        held = json.loads(line)
    except ValueError:
        return any(address in line.casefold() for address in addresses)
    return isinstance(held, dict) and held.get("to") in addresses
