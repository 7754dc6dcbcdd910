"""Lists that people keep in a workbook, coloured, totalled, filtered and pictured, and their adoption."""

import base64
import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.intake.importing import DAY, run

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
HEADINGS = ("Klantnaam", "Aanspreekpunt", "Tel.", "Mailadres", "Offertebedrag", "Licht", "Gebeld", "Opmerkingen")
ROWS = (
    ("Bakkerij Bol", "Jan Bol", "020-1234567", "jan@bol.nl", 1200, "groen!", "ja", "belt terug"),
    ("Zuivel NV", "Els Vos", "09/225.11.22", "els@zuivel.be", 3400, "rood", "nee", None),
    ("Molen", "Piet Pot", "+31612345678", "piet@molen.nl", 560, None, None, "voorkeur ochtend"),
)


def adopted(file: Path, *options: str) -> dict[str, Any]:
    return json.loads(run("adopt", file, "--json", "--lang", "nl", "--today", DAY, *options).stdout)


def made(path: Path, *, at: int = 0, table: bool = False, filtered: bool = False) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Klanten")
    bold = book.add_format({"bold": True, "bg_color": "#FFCC00"})
    if at:
        sheet.merge_range(0, 0, 0, 5, "Prospects van Anne", bold)
    for column, heading in enumerate(HEADINGS):
        sheet.write(at, column, heading, bold)
    for row, values in enumerate(ROWS, at + 1):
        for column, value in enumerate(values):
            if value is not None:
                sheet.write(row, column, value)
    if table:
        columns = [{"header": heading} for heading in HEADINGS]
        sheet.add_table(at, 0, at + 3, len(HEADINGS) - 1, {"name": "Klantenlijst", "columns": columns})
    if filtered:
        sheet.autofilter(at, 0, at + 3, len(HEADINGS) - 1)
    book.add_worksheet("Eigen sommen").write_formula("A1", "=SUM(Klanten!E2:E9)", None, 5160)
    book.close()
    return path


def coloured(path: Path) -> Path:
    """Sub-totals, blank rows and colours."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Regio's")
    green = book.add_format({"bg_color": "#C6EFCE"})
    sheet.write_row(2, 1, ("Bedrijf", "Contactpersoon", "E-mail", "Waarde"))
    row = 3
    for region in range(3):
        for number in range(4):
            name = f"Firma {region}-{number}"
            sheet.write_row(row, 1, (name, f"Kees Vos{row}", f"kees{row}@firma.nl", 100 * row), green)
            row += 1
        sheet.write(row, 1, f"Subtotaal regio {region}")
        sheet.write_formula(row, 4, f"=SUBTOTAL(9,E{row - 3}:E{row})", None, 1000)
        row += 2
    book.close()
    return path


def pictured(path: Path) -> Path:
    """Formulas, a picture, a chart, a note and a conditional format."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Prospects 2026")
    sheet.write_row(0, 0, ("Company", "Contact name", "Amount", "Incl. VAT", "Created"))
    for row in range(1, 6):
        sheet.write_row(row, 0, (f"Works {row}", f"Ann Ox{row}", row * 250))
        sheet.write_formula(row, 3, f"=C{row + 1}*1.21", None, row * 250 * 1.21)
        sheet.write_datetime(row, 4, date(2026, 9, row), book.add_format({"num_format": "d mmm yyyy"}))  # type: ignore[arg-type]
    sheet.insert_image("G12", "dot.png", {"image_data": BytesIO(_PIXEL), "description": "a dot"})
    sheet.write_comment("A2", "ask for Ann")
    sheet.conditional_format("C2:C6", {"type": "data_bar", "data_bar_2010": True})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Prospects 2026'!$C$2:$C$6"})
    sheet.insert_chart("G20", chart)
    book.close()
    return path


def double(path: Path) -> Path:
    """Two lists side by side."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Alles")
    sheet.write_row(0, 0, ("Bedrijf", "Contactpersoon", "Telefoon", "Waarde"))
    sheet.write_row(0, 5, ("Product", "Prijs"))
    for row in range(1, 6):
        sheet.write_row(row, 0, (f"Zaak {row}", f"Mia Bol{row}", f"020-123456{row}", row * 10))
        sheet.write_row(row, 5, (f"Ding {row}", row * 3))
    book.close()
    return path


LISTS = {"coloured": coloured, "pictured": pictured, "double": double, "plain": made}
