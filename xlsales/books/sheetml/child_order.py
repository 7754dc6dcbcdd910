"""In which order the schema wants the children of an element (ECMA-376 part 1, annex A.2, `sml.xsd`).

Excel repairs or refuses a part whose elements are out of order, so whoever inserts one asks here for its place.
"""

from collections.abc import Mapping
from typing import Final

from lxml import etree

from xlsales.books.opc import xml_tree

_ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "worksheet": (
        *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"),
        *("sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"),
        *("customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks"),
        *("printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties"),
        *("cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF"),
        *("picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"),
    ),  # 18.3.1.99
    "sheetPr": ("tabColor", "outlinePr", "pageSetUpPr"),  # 18.3.1.82
    "workbook": (
        *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"),
        *("externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches"),
        *("smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"),
    ),  # 18.2.27
    "styleSheet": (
        *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"),
        *("colors", "extLst"),
    ),  # 18.8.39
    "font": (
        *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name"),
        *("family", "charset", "scheme"),
    ),  # 18.8.22
    "table": ("autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"),  # 18.5.1.2
}


def insert_child(parent: etree._Element, child: etree._Element) -> None:
    """Put a child where the schema wants it: before the first that has to come later.

    In a damaged part, whose element the schema does not know, it comes last.
    """
    order, name = _ORDERS.get(xml_tree.local(parent), ()), name_of(child)
    later = order[order.index(name) + 1 :] if name in order else ()
    at = next((at for at, known in enumerate(parent) if name_of(known) in later), len(parent))
    parent.insert(at, child)


def sort_children(parent: etree._Element) -> None:
    """Put all children in the order of the schema. Raises `ValueError` for one that the schema does not know."""
    order = _ORDERS[xml_tree.local(parent)]
    parent[:] = sorted(parent, key=lambda child: order.index(xml_tree.local(child)))


def children_of(parent: str) -> tuple[str, ...]:
    """The names of all children of an element, in their order."""
    return _ORDERS[parent]


def name_of(element: etree._Element) -> str:
    """What a child is, also when it is wrapped in `mc:AlternateContent` for programs that do not know it."""
    if xml_tree.local(element) != "AlternateContent":
        return xml_tree.local(element)
    return next((xml_tree.local(inner) for choice in element for inner in choice), "")
