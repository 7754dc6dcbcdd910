"""Tables with everything the rules found, and what stands in the pages made of them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from tests.grid import Grid, grid, tables
from xlsales import rules
from xlsales.sheets.spec import Column, Figure, Figures, Listing, Sheet
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

TODAY = date(2026, 11, 23)
"""A Monday."""


def settings(**changes: Any) -> Settings:
    """The default settings on that Monday."""
    return Settings(today=TODAY, **changes)


def judged(changes: Settings | None = None, /, **grids: Grid) -> Tables:
    """The tables of the grids after every rule."""
    found, _ = rules.apply(tables(**grids), changes or settings())
    return found


def listing(sheet: Sheet, key: str) -> Listing:
    """The list called `key`."""
    return next(block for block in sheet.blocks if isinstance(block, Listing) and block.key == key)


def column(sheet: Sheet, key: str, name: str) -> Column:
    """The column `name` of the list `key`."""
    return next(each for each in listing(sheet, key).columns if each.key == name)


def values(sheet: Sheet, key: str, name: str) -> list[object]:
    """What stands in that column."""
    return list(column(sheet, key, name).values)


def figures(sheet: Sheet) -> dict[str, Figure]:
    """The figures of the strip by label."""
    return {figure.label: figure for block in sheet.blocks if isinstance(block, Figures) for figure in block.figures}


def listings(sheets: tuple[Sheet, ...]) -> Iterator[Listing]:
    """Every list of every sheet."""
    for sheet in sheets:
        yield from (block for block in sheet.blocks if isinstance(block, Listing))


SHOWROOM: dict[str, Grid] = {
    "prospects": [
        {**person, **deal}
        for person, deal in zip(
            grid(
                """
                id | company     | contact_person | email           | phone               | owner | market
                P1 | Acacia      | Ans            | ans@acacia.nl   | 06-12 34 56 78      | Sanne | business
                P2 | Berk        | Bas            |                 | +31 (0)20 123 45 67 | Piet  | business
                P3 | Ceder       | Cor            |                 |                     | Sanne | business
                P4 | Den         | Dia            |                 |                     | Sanne | consumer
                P5 | Eik         | Eef            |                 |                     | Piet  | business
                P6 | Fijnspar    | Fee            | fee@fijnspar.nl | 0201234567          | Piet  | business
                P7 | Goudenregen | Gijs           |                 |                     |       | business
                """
            ),
            grid(
                """
                value | cycle | first_contact | status           | status_date | delivered  | why_us   | agreed_date
                10000 | short | 2026-09-01    |                  |             |            | tevreden |
                80000 | long  | 2026-08-01    |                  |             |            |          |
                5000  | short | 2026-06-01    |                  |             |            |          |
                20000 | short | 2026-05-01    | won              | 2026-09-01  | 2026-09-20 |          |
                9000  | short | 2026-05-01    | bought elsewhere | 2026-10-01  |            |          |
                7000  | short | 2026-05-01    | do not contact   | 2026-10-01  |            |          |
                7000  | short | 2026-11-02    |                  |             |            |          | 2026-11-26
                """
            ),
            strict=True,
        )
    ],
    "contacts": """
        date       | prospect | kind  | reached | answer  | felt | spoke_with | step  | notes
        2026-09-01 | P1       | call  | yes     | later   | 5    | Ans        | Talk  |
        2026-10-01 | P1       | visit | yes     |         | 5    | Ans        | Offer |
        2026-08-01 | P2       | visit | yes     |         | 4    | Bas        | Talk  |
        2026-09-01 | P2       | visit | yes     |         |      |            |       |
        2026-06-01 | P3       | visit | yes     |         | 3    |            |       |
        2026-07-01 | P3       | visit | yes     |         |      |            |       |
        2026-08-03 | P3       | visit | yes     |         |      |            |       |
        2026-09-03 | P3       | visit | yes     |         |      |            |       |
        2026-05-10 | P4       | visit | yes     | yes     | 4    |            |       |
        2026-09-05 | P4       | call  | yes     |         |      |            |       |
        2026-05-10 | P5       | visit | yes     | evasive | 5    |            |       |
        2026-05-10 | P6       | visit | yes     |         | 2    |            |       |
        2026-11-02 | P7       | call  | yes     |         |      |            |       |
    """,
    "giveaways": """
        date       | prospect | what       | normal_price | hours | asked_for | next_step_agreed
        2026-06-01 | P3       | Quick scan | 900          | 6     | no        | no
        2026-10-01 | P1       | Proefrit   | 100          | 1     | yes       | yes
        2026-06-01 | P6       | Quick scan | 900          | 6     | no        | no
    """,
    "service_items": """
        key     | item                  | counts_from | days | repeats      | lapses_after | active
        thanks  | Bedank voor de order  | order       | 0    |              | 14           | yes
        check   | Bel na de levering    | delivery    | 3    |              |              | yes
        party   | Feliciteer            | birthday    | 0    |              | 14           | yes
        touch   | Bel hoe het gaat      | order       | 30   | quarterly    |              | yes
    """,
    "checklist_log": """
        prospect | key    | occurrence | done_on    | remark
        P4       | thanks | 1          | 2026-09-01 | bloemen
    """,
    "steps": """
        order | step
        1     | Talk
        2     | Needs
        3     | Offer
    """,
    "owners": """
        owner | hourly_rate
        Sanne | 100
    """,
}
"""A small showroom on which every page has something to say."""
