"""The columns of a worksheet as `cols` declares them: widths, and the formats of their empty cells.

Rules: ECMA-376 part 1, 18.3.1.13 and 18.3.1.17. A `root` is a worksheet, with or without its rows.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.cell_refs import LAST_COLUMN
from xlsales.books.sheetml.child_order import insert_child


class ColumnSpan(NamedTuple):
    """Columns side by side that are declared together; they count from 1."""

    first: int
    last: int
    element: etree._Element


def column_spans(root: etree._Element) -> list[ColumnSpan]:
    """The declarations of columns, in the order of the file."""
    spans = []
    for element in xml_tree.children(xml_tree.child(root, "cols"), "col"):
        first = xml_tree.integer(element.get("min"))
        last = min(xml_tree.integer(element.get("max"), first), LAST_COLUMN)
        spans.append(ColumnSpan(first, last, element))
    return spans


def column_styles(root: etree._Element) -> dict[int, int]:
    """The number of the cell format of each column that has one."""
    styles: dict[int, int] = {}
    for first, last, element in column_spans(root):
        if first and (style := element.get("style")) is not None:
            styles |= dict.fromkeys(range(first, last + 1), xml_tree.integer(style))
    return styles


def set_widths(root: etree._Element, widths: Mapping[int, float]) -> None:
    """Give columns a width, in digits of the body font; one that is declared already stays as it is."""
    spans = column_spans(root)
    free = {
        column: width
        for column, width in widths.items()
        if not any(first <= column <= last for first, last, _ in spans)
    }
    if not free:
        return
    tag = f"{{{xml_tree.namespace(root)}}}"
    holder = xml_tree.child(root, "cols")
    if holder is None:
        holder = etree.Element(f"{tag}cols")
        insert_child(root, holder)
    for column, width in free.items():
        element = etree.Element(f"{tag}col")
        for key, value in (("min", str(column)), ("max", str(column)), ("width", f"{width:.2f}"), ("customWidth", "1")):
            element.set(key, value)
        holder.append(element)
    holder[:] = sorted(holder, key=lambda element: xml_tree.integer(element.get("min")))


def drop_columns(root: etree._Element, is_dropped: Callable[[ColumnSpan], bool]) -> None:
    """Remove declarations of columns, and `cols` when none is left in it."""
    for span in column_spans(root):
        if is_dropped(span):
            holder = span.element.getparent()
            assert holder is not None
            holder.remove(span.element)
            if not len(holder):
                root.remove(holder)
