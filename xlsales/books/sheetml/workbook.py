"""What the workbook part says: its sheets, names and tables. Reading only; nothing is changed here."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.cell_refs import CellRange, first_cell_on_sheet
from xlsales.books.sheetml.xstrings import unescape
from xlsales.errors import WorkbookRefused

HIDDEN = ("hidden", "veryHidden")
"""The states of a tab that nobody sees; some programs write words of their own for one that is shown."""


@dataclass(frozen=True)
class SheetEntry:
    """One tab: `position` counts from 0 over all tabs, `kind` is its relationship's type (`worksheet`)."""

    title: str
    part: str
    sheet_id: int
    state: str
    position: int
    kind: str


@dataclass(frozen=True)
class DefinedName:
    """A name of the workbook, or of the sheet at position `sheet`."""

    name: str
    formula: str
    hidden: bool
    sheet: int | None


@dataclass(frozen=True)
class TablePart:
    """A native table: `ref` like "A4:K20" with its header and totals rows, `columns` the headings."""

    name: str
    display_name: str
    part: str
    ref: str
    header_row: bool
    totals_row: bool
    columns: tuple[str, ...]

    @property
    def area(self) -> CellRange:
        """The cells of `ref`. Raises `WorkbookRefused` when it is no reference."""
        area = CellRange.parse(self.ref)
        if area is None:
            raise WorkbookRefused("books.damaged_part", part=self.part)
        return area


@dataclass(frozen=True)
class CellPlace:
    """A cell of a sheet; row and column count from 1."""

    sheet: SheetEntry
    row: int
    column: int


class Workbook:
    """The workbook part of a package. After the package changed, make a new one."""

    def __init__(self, package: Package, root: etree._Element | None = None) -> None:
        """`root` is the part already parsed. Raises `WorkbookRefused` when there is no readable workbook part."""
        self.package = package
        mains = [relation.target for relation in package.relationships("/") if relation.type == "officeDocument"]
        found = next((main for main in mains if main in package), None)
        if found is None:
            raise WorkbookRefused("books.not_a_workbook")
        self.part = found
        self.root: etree._Element = package.root(found) if root is None else root
        if xml_tree.local(self.root) != "workbook" or xml_tree.child(self.root, "sheets") is None:
            raise WorkbookRefused("books.not_a_workbook")

    @property
    def strict(self) -> bool:
        """Whether the workbook is ISO Strict."""
        return xml_tree.namespace(self.root) == xml_tree.STRICT_MAIN

    @property
    def date1904(self) -> bool:
        """Whether serial dates count from 1904."""
        properties = xml_tree.child(self.root, "workbookPr")
        return properties is not None and xml_tree.flag(properties.get("date1904"))

    @cached_property
    def sheets(self) -> list[SheetEntry]:
        """The tabs from left to right, hidden ones too; `part` is empty when the file lacks the sheet."""
        relations = {relation.id: relation for relation in self.package.relationships(self.part)}
        entries = []
        for position, element in enumerate(xml_tree.children(xml_tree.child(self.root, "sheets"), "sheet")):
            relation = relations.get(xml_tree.relation_id(element) or "")
            held = relation is not None and relation.target in self.package
            entries.append(
                SheetEntry(
                    title=element.get("name", ""),
                    part=relation.target if relation and held else "",
                    sheet_id=_integer(element.get("sheetId"), self.part),
                    state=element.get("state", "visible"),
                    position=position,
                    kind=relation.type if relation else "",
                )
            )
        return entries

    def sheet(self, title: str) -> SheetEntry | None:
        """The sheet with this title; titles are compared without case, as Excel does."""
        return next((entry for entry in self.sheets if entry.title.lower() == title.lower()), None)

    @cached_property
    def all_names(self) -> list[DefinedName]:
        """Every defined name, in the order of the file."""
        elements = xml_tree.children(xml_tree.child(self.root, "definedNames"), "definedName")
        return [
            DefinedName(
                element.get("name", ""),
                (element.text or "").strip(),
                xml_tree.flag(element.get("hidden")),
                _integer(scope, self.part) if (scope := element.get("localSheetId")) else None,
            )
            for element in elements
        ]

    @property
    def defined_names(self) -> Mapping[str, DefinedName]:
        """The names of the workbook itself, not those of one sheet."""
        return {name.name: name for name in self.all_names if name.sheet is None}

    def place(self, name: str) -> CellPlace | None:
        """Where a workbook name points, when it points at a cell (or a range: its first cell) of a sheet."""
        wanted = next(
            (known for known in self.all_names if known.sheet is None and known.name.lower() == name.lower()),
            None,
        )
        return self.locate(wanted.formula) if wanted else None

    def locate(self, reference: str) -> CellPlace | None:
        """The cell that a reference such as `'My sheet'!$A$1` means, when the sheet is there."""
        found = first_cell_on_sheet(reference)
        sheet = self.sheet(found[0]) if found else None
        return CellPlace(sheet, *found[1:]) if found and sheet else None

    def tables(self, sheet: SheetEntry) -> list[TablePart]:
        """The native tables of a sheet."""
        relations = self.package.relationships(sheet.part) if sheet.part else []
        parts = [relation.target for relation in relations if relation.type == "table"]
        return [self._table(part) for part in parts if part in self.package]

    def _table(self, part: str) -> TablePart:
        root = self.package.root(part)
        columns = xml_tree.children(xml_tree.child(root, "tableColumns"), "tableColumn")
        display_name = root.get("displayName") or root.get("name") or ""
        return TablePart(
            name=root.get("name") or display_name,
            display_name=display_name,
            part=part,
            ref=root.get("ref", "").replace("$", ""),
            header_row=_integer(root.get("headerRowCount", "1"), part) > 0,
            totals_row=_integer(root.get("totalsRowCount", "0"), part) > 0,
            columns=tuple(unescape(column.get("name", "")) for column in columns),
        )


def _integer(text: str | None, part: str) -> int:
    try:
        return int(text or "")
    except ValueError as error:
        raise WorkbookRefused("books.damaged_part", part=part) from error
