"""The VBA project of a workbook: whose it is, and putting ours in."""

from dataclasses import dataclass
from typing import Literal

from lxml import etree

from xlsales.books.buttons import LANGUAGES, MODULE
from xlsales.books.buttons.macro_source import compiled, source
from xlsales.books.opc import xml_tree
from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.books.sheetml.workbook import Workbook
from xlsales.texts import Language

_RELATION = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
_PROJECT = "application/vnd.ms-office.vbaProject"
_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"

Owner = Literal["nobody", "ours", "theirs"]


@dataclass(frozen=True)
class Project:
    """What a workbook has of macros."""

    owner: Owner
    """`ours` when it holds nothing that our project would not replace, `nobody` when there is no project."""
    closed: Literal["", "signed", "locked", "unreadable"] = ""
    """Why nobody may change it."""
    module: Literal["absent", "old", "current"] = "absent"
    """Our module: current when it is what this version of xlsales would put in, in either language."""
    language: Language | None = None
    """The language of a current module."""


def project_of(package: Package) -> Project:
    """Look at the macros of a workbook; nothing runs and nothing is changed."""
    part = _part(Workbook(package))
    if part is None:
        return Project("nobody")
    signed = any("signature" in relation.type.lower() for relation in package.relationships(part))
    for language in LANGUAGES:
        if package.read(part) == compiled(language):
            return Project("ours", "signed" if signed else "", "current", language)
    from pyopenvba.cfb import CFB
    from pyopenvba.vba import detect_signature, parse_project_stream, parse_vba_project, split_attribute_header

    try:
        file = CFB.from_bytes(package.read(part))
        project = parse_vba_project(file)
        documents = {name for name, _ in parse_project_stream(file.get_stream("PROJECT")).document_modules}
        sources = {module.name.lower(): module.source for module in project.modules}
        others = [
            module
            for module in project.modules
            if module.name.lower() != MODULE
            and (module.name not in documents or split_attribute_header(module.source)[1].strip())
        ]
    except Exception:
        # Whatever this reader does not understand is somebody else's, and stays as it is.
        return Project("theirs", "unreadable")
    held = _code(sources.get(MODULE, ""))
    spoken = next((language for language in LANGUAGES if held == _code(source(language))), None)
    signed = signed or detect_signature(file).present
    locked = project.protection is not None and project.protection.has_password
    return Project(
        "theirs" if others else "ours",
        "signed" if signed else "locked" if locked else "",
        "current" if spoken else "old" if held else "absent",
        spoken,
    )


def has_project(book: Workbook) -> bool:
    """Whether a workbook has macros, of whomever."""
    return _part(book) is not None


def put_project(package: Package, language: Language) -> None:
    """Give a workbook our project, in the place of an earlier one of ours."""
    book = Workbook(package)
    part = _part(book)
    package.put(book.part, _named(book), _WORKBOOK)
    if part is None:
        name = f"{book.part.rpartition('/')[0]}/vbaProject.bin"
        part = name if name not in package else free_name(package, name)
        package.relate(book.part, _RELATION, part)
    package.put(part, compiled(language), _PROJECT)


def drop_project(package: Package) -> None:
    """Take the VBA project out of a workbook."""
    part = _part(Workbook(package))
    if part is None:
        return
    book = Workbook(package).part
    package.unrelate(book, {r.id for r in package.relationships(book) if r.target == part})
    drop_dependents(package, part, package.pointed_at())
    package.drop(part)


def _part(book: Workbook) -> str | None:
    relations = book.package.relationships(book.part)
    return next((r.target for r in relations if r.type == "vbaProject" and r.target in book.package), None)


def _named(book: Workbook) -> bytes:
    """The workbook part with the code name that ties it to its module, where it has none."""
    properties = xml_tree.child(book.root, "workbookPr")
    if properties is None:
        properties = etree.Element(f"{{{xml_tree.namespace(book.root)}}}workbookPr")
        before = ("fileVersion", "fileSharing")
        book.root.insert(sum(xml_tree.local(element) in before for element in book.root), properties)
    if not properties.get("codeName"):
        properties.set("codeName", "ThisWorkbook")
    return xml_tree.serialise(book.root)


def _code(text: str) -> list[str]:
    """The lines of a module as they count: without its name, and without the case that an editor changes."""
    lines = [line.strip().lower() for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("attribute vb_name")]
