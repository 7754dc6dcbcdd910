"""Quick entries are read from the generated sheets, whatever people did to their layout."""

from collections.abc import Sequence
from typing import Any

import pytest

from tests.books.sheets import CONTACTS, PROSPECTS, Page, cell, read_bytes, workbook
from xlsales.texts import Language, say

ENTRIES = ("date", "kind", "reached", "answer", "felt", "next", "note")
TICKS = ("done", "done_on", "remark")
INPUTS = (
    Page("Prospects", PROSPECTS, "Prospects", ["table.prospects"]),
    Page("Contacten", CONTACTS, "Contacts", ["table.contacts"]),
)


def _headings(language: Language, names: Sequence[str]) -> list[str]:
    return [say(f"sheets.entry_{name}", language) for name in names]


def _today(language: Language = "nl") -> list[list[Any]]:
    company = "Bedrijf" if language == "nl" else "Company"
    return [
        ["● volhouden", company, "Waarom", *_headings(language, ENTRIES), "ID"],
        [
            "● volhouden",
            "Acme",
            "3 bezoeken",
            "3-2-2026",
            "bezoek",
            "ja",
            "later",
            4.0,
            "1-3-2026",
            "Belt terug",
            "P0001",
        ],
        ["◆ vragen", "Beta", "2 bezoeken", *[None] * 7, "P0002"],
    ]


TYPED = {
    "entry_date": "3-2-2026",
    "entry_kind": "bezoek",
    "entry_reached": "ja",
    "entry_answer": "later",
    "entry_felt": 4.0,
    "entry_next": "1-3-2026",
    "entry_note": "Belt terug",
    "company": "Acme",
    "id": "P0001",
}


def _first(data: bytes, sheet: str, row: int = 0) -> dict[str, object]:
    entries = read_bytes(data)[0].entries[sheet]
    return {key: values[row] for key, values in entries.columns.items() if values[row] not in (None, "")}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_entries_are_read_by_their_headings_in_either_language(language: Language) -> None:
    data = workbook(*INPUTS, Page("Vandaag", _today(language), marks=["today"], row=6))
    assert _first(data, "today") == TYPED
    assert cell(data, "today", 0, "entry_answer") == "Vandaag!G8"


def test_entries_survive_moved_columns_a_new_title_and_other_lists_below() -> None:
    rows = [list(reversed(row)) for row in _today()]
    below = [["Week vooruit", *[None] * 10], ["Dag", "Bedrijf", *[None] * 9], ["ma", "Gamma", *[None] * 9]]
    data = workbook(Page("Mijn dag", [*rows, [None] * 11, *below], marks=["today"], row=9, column=3), *INPUTS)
    assert _first(data, "today") == TYPED


@pytest.mark.parametrize("heading", [0, 2, 3, 10])
def test_a_deleted_column_takes_only_itself_away(heading: int) -> None:
    rows = [[value for at, value in enumerate(row) if at != heading] for row in _today()]
    gone = {3: "entry_date", 10: "id"}.get(heading)
    data = workbook(*INPUTS, Page("Vandaag", rows, marks=["today"]))
    assert _first(data, "today") == {key: value for key, value in TYPED.items() if key != gone}


def test_ticks_are_read_with_their_key() -> None:
    rows = [
        ["Bedrijf", "Punt", *_headings("nl", TICKS), say("sheets.key", "nl")],
        ["Acme", "Bedank", "x", None, "Blij", "P0001/thanks/1"],
    ]
    data = workbook(*INPUTS, Page("Checklists", rows, marks=["checklists"], row=5))
    assert _first(data, "checklists") == {
        "company": "Acme",
        "entry_done": "x",
        "entry_remark": "Blij",
        "key": "P0001/thanks/1",
    }


def test_a_sheet_without_our_hidden_name_is_the_users_own() -> None:
    assert read_bytes(workbook(*INPUTS, Page("Vandaag", _today())))[0].entries == {}


def test_a_sheet_without_its_headings_gives_nothing() -> None:
    data = workbook(*INPUTS, Page("Vandaag", [["leeg", "gemaakt"]], marks=["today"]))
    assert read_bytes(data)[0].entries == {}
