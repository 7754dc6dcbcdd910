"""What of a workbook was lost or changed, judged part by part."""

import importlib.util
import io
import re
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree

from tests.books.workbooks import parts
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook

_LOSSDIFF = Path(__file__).parents[3] / "shared" / "tools" / "lossdiff.py"
_SHARED_BY_ALL = re.compile(r"\[content_types\]\.xml$|\.rels$|styles\.xml$|calcchain\.xml$")


def losses(before: bytes, after: bytes) -> list[str]:
    """The parts that are no longer the same, tabs and names that went or moved, styles that got another number."""
    found = []
    old, new = _lowered(before), _lowered(after)
    book, other = Workbook(Package.open(before)), Workbook(Package.open(after))
    for name, data in old.items():
        if _SHARED_BY_ALL.search(name) or name == book.part.lower():
            continue
        if new.get(name) != data:
            found.append(name)
    tabs = [(sheet.title, sheet.sheet_id, sheet.state, sheet.part) for sheet in book.sheets]
    if [tab for tab in _tabs(other) if tab in tabs] != tabs:
        found.append("tabs")
    if not _names(book) <= _names(other):
        found.append("names")
    if _active(book) != _active(other):
        found.append("active tab")
    for section in ("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"):
        was, now = _section(book, section), _section(other, section)
        if now[: len(was)] != was:
            found.append(section)
    return found


def lossdiff() -> ModuleType:
    """The strict comparison tool, where it is at hand."""
    if not _LOSSDIFF.exists():
        pytest.skip("shared/tools/lossdiff.py is not beside the checkout")
    spec = importlib.util.spec_from_file_location("lossdiff", _LOSSDIFF)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sizes(workbook: bytes) -> dict[str, int]:
    """What must not grow: parts, names, and the entries of every section of the styles."""
    book = Workbook(Package.open(workbook))
    found = {"parts": len(book.package.names()), "names": len(book.all_names)}
    for section in ("numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"):
        found[section] = len(_section(book, section))
    return found


def infos(workbook: bytes) -> list[zipfile.ZipInfo]:
    """The members of the zip."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as file:
        return file.infolist()


def _lowered(workbook: bytes) -> dict[str, bytes]:
    return {"/" + name.replace("\\", "/").lower(): data for name, data in parts(workbook).items()}


def _tabs(book: Workbook) -> list[tuple[str, int, str, str]]:
    return [(sheet.title, sheet.sheet_id, sheet.state, sheet.part) for sheet in book.sheets]


def _names(book: Workbook) -> set[tuple[str, str, str]]:
    return {
        (name.name, name.formula, "" if name.sheet is None else book.sheets[name.sheet].title)
        for name in book.all_names
    }


def _active(book: Workbook) -> list[str]:
    return [book.sheets[int(view.get("activeTab", "0"))].title for view in book.root.iter("{*}workbookView")]


def _section(book: Workbook, name: str) -> list[bytes]:
    for relation in book.package.relationships(book.part):
        if relation.type == "styles":
            section = book.package.root(relation.target).find(f"{{*}}{name}")
            return [] if section is None else [etree.tostring(element, method="c14n") for element in section]
    return []
