"""Checking a written workbook before it takes the place of the old one; stricter than Excel is."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from xml.parsers import expat

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.zip_archive import DEFLATED
from xlsales.books.sheetml.workbook import Workbook
from xlsales.errors import WorkbookRefused


def verify(written: Path, package: Package, original: bytes | None) -> None:
    """Read the written file back and compare it with what was meant and with what was there before.

    Every part that nobody touched must be there with the same bytes; every other one must be what was put, well
    formed, and of a known type; no pointer may lead nowhere and no number or name may occur twice, unless the
    original was so already. Raises `WorkbookRefused`.
    """
    try:
        new = Package.open(written)
    except WorkbookRefused as error:
        raise WorkbookRefused("books.not_verified", part=str(error.figures.get("part", ""))) from error
    old = Package.open(original) if original is not None else None
    for name, member, raw in package.untouched():
        if new.compressed(name) != raw or new.member(name).crc != member.crc:
            _refuse(name)
    changed = package.changed()
    for name in changed:
        if not new.content_type(name) or not _holds(new, name, package):
            _refuse(name)
        if name.endswith((".xml", ".vml")) and not package.is_well_formed(name):
            _refuse_malformed(name, package.read(name))
    if {*map(str.lower, new.names())} != {*map(str.lower, package.names())}:
        _refuse("[Content_Types].xml")
    for source, target in _missing_targets(new) - (_missing_targets(old) if old else set()):
        _refuse(f"{source} > {target}")
    for what in _repeated(new) - (_repeated(old) if old else set()):
        _refuse(what)


def _holds(new: Package, name: str, package: Package) -> bool:
    """Whether a part holds what was put; of a large one, which was inflated once already, the bytes are compared."""
    held = package.deflated(name)
    if held is None:
        return new.read(name) == package.read(name)
    member = new.member(name)
    marks = (member.method, member.crc, member.size) == (DEFLATED, held.crc, held.size)
    return held.verified and marks and new.compressed(name) == held.raw


def _refuse(part: str) -> None:
    raise WorkbookRefused("books.not_verified", part=part)


def _refuse_malformed(name: str, data: bytes) -> None:
    """Without handlers expat only checks, at several hundred megabytes a second."""
    try:
        expat.ParserCreate().Parse(data, True)
    except expat.ExpatError:
        _refuse(name)


def _missing_targets(package: Package) -> set[tuple[str, str]]:
    return {
        (source.lower(), relation.target.lower())
        for source in _sources(package)
        for relation in package.relationships(source)
        if not relation.external and relation.target not in package
    }


def _repeated(package: Package) -> set[str]:
    """Numbers and names that Excel wants once and that occur more often."""
    book = Workbook(package)
    tables = [package.root(part) for part in package.names_of_type(".table+xml")]
    sheets = xml_tree.children(xml_tree.child(book.root, "sheets"), "sheet")
    return {
        *(repeated for source in _sources(package) for repeated in _ids_twice(package, source)),
        *_twice("sheetId", (sheet.get("sheetId") for sheet in sheets)),
        *_twice("sheet", (sheet.title.lower() for sheet in book.sheets)),
        *_twice("sheet part", (sheet.part for sheet in book.sheets if sheet.part)),
        *_twice("name", (f"{name.name.lower()} {name.sheet}" for name in book.all_names)),
        *_twice("table id", (table.get("id") for table in tables)),
        *_twice("table", (table.get("displayName", "").lower() for table in tables)),
    }


def _ids_twice(package: Package, source: str) -> list[str]:
    return _twice(source, (relation.id for relation in package.relationships(source)))


def _sources(package: Package) -> list[str]:
    """What may have relationships; asking for those finds out whether they are well-formed."""
    return ["/", *(name for name in package.names() if not name.endswith(".rels"))]


def _twice(what: str, values: Iterable[str | None]) -> list[str]:
    return [f"{what} {value}" for value, count in Counter(values).items() if count > 1]
