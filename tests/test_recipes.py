"""The recipes of CONTRIBUTING.md, followed on toys."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import field, make_dataclass, replace

import pytest

import xlsales.books.buttons.ribbon as ribbon_page
import xlsales.tables.settled as settled_page
from tests.sheets.made import SHOWROOM, judged, settings
from xlsales import buttons, press, rules, sheets
from xlsales.books.inputs.headings import table_header
from xlsales.books.marks import macro
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.mail.transport import Letter, Refusal, deliver
from xlsales.sheets.draw import draw
from xlsales.sheets.spec import Sheet, Words
from xlsales.shipped import CHECKOUT, template
from xlsales.tables import Tables, schema
from xlsales.tables.columns import Hand
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable
from xlsales.tables.schema import Bounds, Column
from xlsales.tables.settings import Range, Settings
from xlsales.tables.values import typed_table
from xlsales.texts import buttons as button_texts

RECIPES = (
    *("column", "rule", "sheet", "button", "setting", "export format", "mail provider", "language", "OOXML part"),
)


def test_every_recipe_is_there_and_names_files_that_are_there() -> None:
    text = (CHECKOUT / "CONTRIBUTING.md").read_text("utf-8")
    assert set(RECIPES) == set(re.findall(r"^## Add an? (.+)$", text, re.MULTILINE))
    named = set(re.findall(r"`((?:xlsales|tests|templates|docs)/[\w/.]*)`", text))
    assert len(named) > 15
    assert [each for each in sorted(named) if not (CHECKOUT / each).exists()] == []


def test_the_map_names_every_recipe_and_every_room_of_books() -> None:
    text = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8")
    rows = set(re.findall(r"^\| an? ([\w ]+) \|", text, re.MULTILINE))
    assert rows == set(RECIPES)
    rooms = {each.name for each in (CHECKOUT / "xlsales" / "books").iterdir() if (each / "__init__.py").exists()}
    assert [room for room in sorted(rooms) if f"`{room}/`" not in text] == []


def test_a_declared_column_is_recognised_typed_and_checked() -> None:
    toy = Column("toys", "whole", ("Speelgoed", "Toys"), limits=Bounds(1, 3))
    table = replace(schema.OWNERS, name="Toys", key="toys", columns=(*schema.OWNERS.columns, toy))
    raw = RawTable("Toys", {"owner": ["Ann", "Bob"], "toys": ["2", 9]}, 2)
    frame, problems = typed_table(table, raw, Hand(settings().today, "en"))
    assert frame["toys"].tolist()[0] == 2
    assert problems == [Problem("Toys", 1, "toys", "number_out_of_range", "9")]


def test_a_declared_column_is_found_by_its_heading(monkeypatch: pytest.MonkeyPatch) -> None:
    toy = Column("toys", "whole", ("Speelgoed", "Toys"))
    table = replace(schema.OWNERS, name="Toys", key="toys", columns=(*schema.OWNERS.columns, toy))
    monkeypatch.setattr("xlsales.tables.schema.tables.TABLES", (*schema.TABLES, table))
    header = table_header(table, 1, {1: "Owner", 2: "E-mail", 3: "SPEELGOED"})
    assert header.columns["toys"] == 3
    assert header.is_for(table)


def toy_rule(tables: Tables, _: Settings) -> tuple[Tables, list[Problem]]:
    """Every company that is over eight letters is long."""
    prospects = tables.prospects.assign(long=tables.prospects["company"].str.len() > 8)
    return replace(tables, prospects=prospects), [Problem("Prospects", None, "", "toy")]


def test_a_registered_rule_runs_with_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    before = judged(**SHOWROOM)
    monkeypatch.setattr(rules, "RULES", (*rules.RULES, toy_rule))
    after, problems = rules.apply(before, settings())
    assert after.prospects["long"].tolist() == [len(name) > 8 for name in before.prospects["company"]]
    assert problems[-1].key == "toy"


def toy_sheet(tables: Tables, _: Settings) -> Sheet:
    return Sheet("toys", "Toys", "Toys", "", (Words(f"{len(tables.prospects)} prospects"),), "Refreshed")


def test_a_registered_sheet_is_drawn_where_its_tab_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    page = sheets.Page("toys", f"{__name__}:toy_sheet")
    monkeypatch.setattr(sheets, "SHEETS", (sheets.SHEETS[0], page, *sheets.SHEETS[1:]))
    tables = judged(**SHOWROOM)
    drawn = draw(tables, settings(), {})
    assert [sheet.key for sheet in drawn[:3]] == ["today", "toys", "cold"]
    assert drawn[1].blocks == (Words(f"{len(tables.prospects)} prospects"),)


def toy_press(_: object) -> list[object]:
    return []


def test_a_registered_button_is_in_the_ribbon_and_does_its_work(monkeypatch: pytest.MonkeyPatch) -> None:
    toy = buttons.Button("toy", f"{__name__}:toy_press", "customer", "HappyFace", "T", 3)
    grown = (*buttons.BUTTONS, toy)
    for module in (buttons, ribbon_page, press):
        monkeypatch.setattr(module, "BUTTONS", grown)
    monkeypatch.setitem(button_texts.TEXTS, "toy", ("Speel", "Play"))
    monkeypatch.setitem(button_texts.TEXTS, "toy_tip", ("Speel. Ctrl+Shift+T", "Play. Ctrl+Shift+T"))
    described = ribbon_page.ribbon("en").decode()
    assert f'id="{macro("toy")}" label="Play" imageMso="HappyFace"' in described
    assert press._function("toy") is toy_press


def test_a_part_that_was_put_and_related_is_there_after_saving() -> None:
    package = Package.open(template("en"))
    part = free_name(package, "/xl/toys/toy.xml")
    package.put(part, b"<toy/>", "application/xml")
    relation = package.relate("/xl/workbook.xml", "https://example.org/toy", part)
    file = io.BytesIO()
    package.write(file)
    again = Package.open(file.getvalue())
    assert again.read(part) == b"<toy/>"
    assert [each.target for each in again.relationships("/xl/workbook.xml") if each.id == relation] == [part]


def test_a_declared_setting_is_read_checked_and_has_a_default(monkeypatch: pytest.MonkeyPatch) -> None:
    toy = field(default=3, metadata={"range": Range("whole", 1, 5)})
    grown = make_dataclass("Grown", [("toys", int, toy)], bases=(Settings,), frozen=True)
    monkeypatch.setattr(settled_page, "Settings", grown)
    monkeypatch.setitem(settled_page.RANGES, "toys", Range("whole", 1, 5))
    monkeypatch.setitem(settled_page.DEFAULTS, "toys", 3)

    def chosen(value: object) -> tuple[object, list[str]]:
        table = RawTable("Settings", {"key": ["toys"], "value": [value]}, 1)
        made, problems = settled_page.settled(RawBook({"Settings": table}), settings().today)
        return vars(made)["toys"], [problem.column for problem in problems]

    assert chosen(4) == (4, [])
    assert chosen(None) == (3, [])
    assert chosen(9) == (3, ["value"])


class ToyServer:
    """A way to a mail server that takes every letter but those to Bob."""

    def __init__(self) -> None:
        self.taken: list[Letter] = []

    def __enter__(self) -> "ToyServer":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def post(self, letter: Letter, recipients: Sequence[str]) -> Mapping[str, Refusal]:
        self.taken.append(letter)
        return {each: Refusal("mail.refused", {}) for each in recipients if each.startswith("bob")}


def test_another_way_to_a_mail_server_delivers() -> None:
    server = ToyServer()
    letters = [Letter(b"", "a@shop.example", (f"{name}@shop.example",)) for name in ("ann", "bob")]
    delivered = deliver(letters, lambda: server, waits=())
    assert server.taken == letters
    assert [each.accepted for each in delivered] == [("ann@shop.example",), ()]
