"""Defined names, in Excel's writing."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import uno

from .rooms import Office, Refused, arguments, parser

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WORKBOOK = {
    "[Content_Types].xml": '<Types xmlns="%s/content-types"><Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="%s.sheet.main+xml"/>'
    '<Override PartName="/xl/sheet.xml" ContentType="%s.worksheet+xml"/></Types>'
    % (_PACKAGE, _SHEET_TYPE, _SHEET_TYPE),
    "_rels/.rels": '<Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>' % (_PACKAGE, _LINKS),
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="%s/relationships"><Relationship Id="r1"'
    ' Type="%s/worksheet" Target="sheet.xml"/></Relationships>' % (_PACKAGE, _LINKS),
    "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="xlsales" sheetId="1" r:id="r1"/>'
    '</sheets><definedNames><definedName name="NAME">1</definedName></definedNames></workbook>' % (_MAIN, _LINKS),
    "xl/sheet.xml": '<worksheet xmlns="%s"><sheetData><row r="1"><c r="A1"><f>NAME</f></c></row></sheetData>'
    "</worksheet>" % _MAIN,
}
"""The smallest workbook in which a formula uses a name."""


def names(office: Office, doc: str) -> list[list[str]]:
    """Every defined name with what it refers to in Excel's writing; a sheet's own as `Sheet!name`."""
    document = office.document(doc)
    print_ = parser(document)
    found = []
    for prefix, container in [("", document.NamedRanges)] + [
        (_quoted(sheet.Name) + "!", sheet.NamedRanges) for sheet in document.Sheets
    ]:
        for each in container:
            place = each.ReferencePosition

            def parse(_: str, each: Any = each, place: Any = place) -> str:
                return "=" + str(print_.printFormula(each.getTokens(), place))

            found.append([prefix + each.Name, office.excel("=" + each.Content, parse)])
    return found


def add_name(office: Office, doc: str, name: str, refers_to: str) -> None:
    """Define a name, or give it another meaning."""
    document = office.document(doc)
    container, short = _container(office, doc, name)
    place = uno.createUnoStruct("com.sun.star.table.CellAddress")
    if not container.hasByName(short):
        if "." in short:
            _carry(office, document, short)
        else:
            container.addNewByName(short, "0", place, 0)
    container.getByName(short).setTokens(parser(document).parseFormula(refers_to.lstrip("="), place))


def delete_name(office: Office, doc: str, name: str) -> None:
    """Forget a name."""
    container, short = _container(office, doc, name)
    if not container.hasByName(short):
        raise Refused("name_gone", name=name)
    container.removeByName(short)


def _carry(office: Office, document: Any, name: str) -> None:
    """Bring a name with a dot in: the office lets nobody make one, but takes it over with a formula that uses it."""
    folder = tempfile.mkdtemp()
    path = str(Path(folder, "name.xlsx"))
    try:
        with zipfile.ZipFile(path, "w") as package:
            for part, text in _WORKBOOK.items():
                package.writestr(part, text.replace("NAME", escape(name)))
        carrier = office.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(path), "_blank", 0, arguments(Hidden=True, ReadOnly=True)
        )
        try:
            sheets = document.Sheets
            passing = sheets.getByIndex(sheets.importSheet(carrier, "xlsales", sheets.Count))
            sheets.removeByName(passing.Name)
        finally:
            carrier.close(True)
    finally:
        shutil.rmtree(folder)


def _container(office: Office, doc: str, name: str) -> tuple[Any, str]:
    document = office.document(doc)
    for sheet in document.Sheets:
        for written in (sheet.Name, _quoted(sheet.Name)):
            if name.startswith(written + "!"):
                return sheet.NamedRanges, name[len(written) + 1 :]
    return document.NamedRanges, name


def _quoted(name: str) -> str:
    return name if name.isalnum() and not name[0].isdigit() else "'{}'".format(name.replace("'", "''"))


COMMANDS = {each.__name__: each for each in (names, add_name, delete_name)}
