"""A small workbook of three sellers, whose rows can be told apart wherever they turn up."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from tests.grid import grid, tables
from xlsales import rules
from xlsales.books.host.file_book import FileBook
from xlsales.books.host.protocol import Changes
from xlsales.road import Work
from xlsales.shipped import template
from xlsales.tables.entries import Entries
from xlsales.tables.settings import Settings
from xlsales.texts import Language

TODAY = date(2026, 11, 23)
"""A Monday."""
OWNERS = ("Noor", "Piet", "Sanne")
ADDRESSES = ("noor@shop.example", "piet@shop.example", "sanne@shop.example")

GRIDS: dict[str, str] = {
    "prospects": """
        id | company    | contact_person | email              | phone       | owner | value | cycle | market   | first_contact | status         | status_date | notes    | agreed_date
        P1 | SanneAlfa  | SanneMens      | alfa@sanne.example | 06-11111111 | Sanne | 17411 | short | business | 2026-09-01    |                |             | SanneNota |
        P2 | SanneBravo | SanneVrouw     | bravo@sanne.example| 06-11111112 | Sanne | 17423 | long  | business | 2026-06-01    |                |             |          |
        P3 | SanneKlant | SanneKoper     | klant@sanne.example| 06-11111113 | Sanne | 17437 | short | business | 2026-05-01    | won            | 2026-09-01  |          |
        P4 | PietAlfa   | PietMens       | alfa@piet.example  | 06-22222221 | Piet  | 28211 | short | business | 2026-09-01    |                |             | PietNota |
        P5 | PietKlant  | PietKoper      | klant@piet.example | 06-22222222 | Piet  | 28229 | short | business | 2026-05-01    | won            | 2026-09-01  |          |
        P6 | NoorAlfa   | NoorMens       | alfa@noor.example  | 06-33333331 | Noor  | 39313 | short | business | 2026-09-01    |                |             | NoorNota |
        P7 | GeheimBedrijf | GeheimMens | geheim@geheim.example | 06-99999999 | Sanne | 99871 | short | business | 2026-09-01    | do not contact | 2026-10-01  | GeheimNota |
        P8 | PietKoud   | PietKoel       | koud@piet.example  | 06-22222223 | Piet  | 28241 | short | business | 2026-06-01    |                |             |          |
        P9 | NoorKoud   | NoorKoel       | koud@noor.example  | 06-33333332 | Noor  | 39341 | short | business | 2026-06-01    |                |             |          | 2026-11-25
    """,
    "contacts": """
        date       | prospect | kind  | reached | answer  | felt | spoke_with  | step        | notes
        2026-09-10 | P1       | visit | yes     |         | 5    | SannePraat  | Gesprek   | SanneLog
        2026-09-10 | P4       | visit | yes     |         | 5    | PietPraat   | Gesprek    | PietLog
        2026-09-10 | P6       | visit | yes     |         | 5    | NoorPraat   | Gesprek    | NoorLog
        2026-06-10 | P2       | visit | yes     | evasive | 4    | SannePraat  |             |
        2026-07-10 | P2       | visit | yes     | evasive |      | SannePraat  |             |
        2026-06-10 | P8       | visit | yes     | evasive | 4    | PietPraat   |             |
        2026-07-10 | P8       | visit | yes     | evasive |      | PietPraat   |             |
        2026-06-10 | P9       | visit | yes     | evasive | 4    | NoorPraat   |             |
        2026-07-10 | P9       | visit | yes     | evasive |      | NoorPraat   |             |
        2026-06-01 | P3       | visit | yes     | yes     | 4    | SannePraat  |             |
        2026-06-01 | P5       | visit | yes     | yes     | 3    | PietPraat   |             |
        2026-09-20 | P7       | visit | yes     |         | 5    | GeheimPraat   |             | GeheimLog
    """,
    "giveaways": """
        date       | prospect | what         | normal_price | hours | asked_for | next_step_agreed | in_return
        2026-09-10 | P1       | SanneCadeau  | 90111          | 5     | no        | no               | SanneRuil
        2026-09-10 | P4       | PietCadeau   | 90222          | 6     | no        | no               | PietRuil
        2026-09-10 | P6       | NoorCadeau   | 90333          | 7     | no        | no               | NoorRuil
        2026-09-10 | P7       | GeheimCadeau   | 90444          | 8     | no        | no               | GeheimRuil
    """,
    "service_items": """
        key    | item              | counts_from | days
        thanks | Bedank de klant   | order       | 0
        touch  | Vraag hoe het gaat| order       | 60
    """,
    "checklist_log": """
        prospect | key    | occurrence | done_on    | remark
        P3       | thanks | 1          | 2026-09-02 | SanneOpmerking
        P5       | thanks | 1          | 2026-09-03 | PietOpmerking
    """,
    "owners": """
        owner | email              | hourly_rate
        Sanne | sanne@shop.example | 101
        Piet  | piet@shop.example  | 102
        Noor  | noor@shop.example  | 103
    """,
    "steps": """
        order | step
        1     | Gesprek
        2     | Offerte
    """,
}

TELLTALES: Mapping[str, tuple[str, ...]] = {
    "Sanne": ("sanne", "17411", "17423", "17437", "90111"),
    "Piet": ("piet", "28211", "28229", "28241", "90222"),
    "Noor": ("noor", "39313", "39341", "90333"),
    "Geheim": ("geheim", "99871", "90444"),
}
"""What gives away a row of each seller, and of the prospect that asked not to be contacted."""
LISTS = ("today", "cold", "checklists", "giveaways", "reality")


@cache
def work(changes: Settings | None = None, /, **grids: str) -> Work:
    """The tables of the workbook after every rule; `grids` take the place of its tables."""
    settings = changes or Settings(today=TODAY)
    made = tables(**{**GRIDS, **grids})
    found, _ = rules.apply(made, settings)
    return Work(found, settings, (), Entries(), {}, 0)


def workbook(
    path: Path, *, language: Language = "en", extra: Mapping[str, Sequence[Mapping[str, object]]] = {}
) -> Path:
    """The same workbook on disk; `extra` adds rows by the name of their table."""
    from xlsales.tables import schema

    rows = {}
    for table in schema.TABLES:
        if table.key in GRIDS and table.key != "service_items":
            rows[table.name] = [*map(_seen, grid(GRIDS[table.key])), *extra.get(table.name, ())]
    rows |= {name: list(added) for name, added in extra.items() if name not in rows}
    book = FileBook.made_from(template(language), path)
    book.read()
    book.apply(Changes(today=TODAY, language=language, sheets=(), new_rows=rows))
    book.save()
    return path


def _seen(row: Mapping[str, str]) -> dict[str, object]:
    return {
        key: float(text) if key in ("value", "normal_price", "hours", "felt", "order") else text
        for key, text in row.items()
    }
