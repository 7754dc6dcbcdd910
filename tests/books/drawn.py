"""Small declared sheets, and the workbook that is drawn of them."""

import io
import warnings
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook

from xlsales.books.render.links import Address
from xlsales.books.render.render import render
from xlsales.sheets.spec import (
    Block,
    Chart,
    Charts,
    Column,
    Figure,
    Figures,
    Listing,
    RowLink,
    Series,
    Sheet,
    SheetLink,
    WebLink,
    Words,
)
from xlsales.texts import Language

TODAY = date(2026, 11, 23)


def sheet(*blocks: Block, title: str = "Vandaag") -> Sheet:
    return Sheet("today", title, title, "Wie je vandaag spreekt, en waarom.", blocks, "Ververst op")


def main_list(*columns: Column, empty: str = "Nog niemand.") -> Listing:
    return Listing("main", columns, empty=empty, main=True)


def address(link: RowLink | SheetLink) -> str | None:
    return f"'Prospects'!A{link.row + 4}" if isinstance(link, RowLink) else None


def drawn(*sheets: Sheet, language: Language = "nl", address: Address = address) -> bytes:
    return render(sheets, today=TODAY, language=language, address=address)


def opened(*sheets: Sheet, language: Language = "nl") -> Workbook:
    return loaded(drawn(*sheets, language=language))


def loaded(source: bytes | Path) -> Workbook:
    with warnings.catch_warnings():
        # The plain data bars stand in an extension that openpyxl does not read.
        warnings.filterwarnings("ignore", message=".*extension is not supported")
        return load_workbook(io.BytesIO(source) if isinstance(source, bytes) else source)


def part(workbook: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(workbook)) as package:
        return package.read(name).decode()


def texts(workbook: Workbook, title: str = "Vandaag") -> list[str]:
    return [cell for row in workbook[title].values for cell in row if isinstance(cell, str)]


LIGHTS = ("● volhouden", "◆ vragen", "■ koud", "– gestopt", "★ klant")


def today_list(count: int = 5) -> Listing:
    """A list with every style and every live rule."""
    rows = range(count)

    def each(*values: object) -> Sequence[object]:
        return [values[row % len(values)] for row in rows]

    return main_list(
        Column("light", "Licht", "light", 13, each(*LIGHTS), live="light"),
        Column(
            "company",
            "Bedrijf",
            "strong",
            28,
            each("Acacia", "=1+1", "Groothandel Van der Meer & Zonen"),
            links=[RowLink("Prospects", row) for row in rows],
        ),
        Column("ask", "Vraag", "wrapped", 46, each("Gaat u dit doen, en zo ja wanneer? " * 3, "Bel.")),
        Column("phone", "Telefoon", "text", 17, each("06-1"), links=[WebLink("tel:061") for _ in rows]),
        Column("value", "Waarde", "money", 12, each(1250000, None), live="bar"),
        Column("due", "Gepland", "date", 13, each(TODAY), live="overdue"),
        Column("late", "Te laat (werkdagen)", "whole", 11, each(0, 12), live="late"),
        Column("gap", "Kloof", "number", 9, each(2.5, 0.1), live="gap", limit=2),
        Column("chance", "Kans", "share", 9, each(0.2)),
        Column("entry_date", "Datum", "entry_date", 12, each(None), hint="Leeg is vandaag."),
        Column("entry_answer", "Antwoord", "entry", 16, each(None), choices="answer"),
        Column("entry_done", "Gedaan", "entry", 10, each(None), live="done"),
        Column("key", "Sleutel", "muted", 16, each("P1/thanks/1"), hidden=True),
    )


def chart(kind: str = "columns", **changes: object) -> Chart:
    first, second = Series("Orders", [3, None, 0], "green"), Series("Doodlopend", [1, 2, 5], "red")
    options: dict[str, object] = {
        "key": kind,
        "kind": kind,
        "title": "Winnaars kregen 2 bezoeken",
        "alt": "Winnaars kregen 2 bezoeken, doodlopende wegen 5",
        "heading": "Bezoeken",
        "categories": ["Sanne", "Piet & Co", "=1"],
        "series": (first, second),
    }
    return Chart(**(options | changes))  # type: ignore[arg-type]


KINDS = ("bars", "stacked_bars", "columns", "stacked_columns", "line", "scatter")


def everything() -> Sheet:
    """A sheet with every kind of block."""
    week = Listing(
        "week",
        (
            Column("day", "Dag", "date", 13, [TODAY] * 2),
            Column("company", "Bedrijf", "strong", 28, ["Acacia", "Berk"]),
            Column("ask", "Vraag", "wrapped", 46, ["Bel.", "Vraag of er nog vragen zijn."]),
        ),
        empty="Niets.",
        heading="De komende week",
        rest="Nog 3.",
    )
    figures = Figures(
        (
            Figure("vandaag te spreken", 12, name="to_contact_today"),
            Figure("in gesprek", 1_250_000, "money", colour="amber"),
        )
    )
    charts = Charts((*map(chart, KINDS), chart("line", key="none", missing="Nog 3 orders nodig.")))
    return sheet(figures, today_list(50), week, Words("Een alinea. " * 40, "Uitleg"), charts)
