"""Input messages on cells: data validations that forbid nothing (ECMA-376 part 1, 18.3.1.32 and 18.3.1.33)."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.sheetml.cell_refs import cell_ref
from xlsales.books.sheetml.child_order import insert_child
from xlsales.books.sheetml.xstrings import unescape


class InputMessage(NamedTuple):
    """What appears when a cell is selected."""

    title: str
    text: str


def add_input_message(root: etree._Element, row: int, columns: Sequence[int], message: InputMessage) -> None:
    """Give the cells of a row in these columns of a worksheet an input message."""
    tag = f"{{{xml_tree.namespace(root)}}}"
    holder = xml_tree.child(root, "dataValidations")
    if holder is None:
        holder = etree.Element(f"{tag}dataValidations", count="0")
        insert_child(root, holder)
    element = etree.SubElement(holder, f"{tag}dataValidation", allowBlank="1", showInputMessage="1")
    element.set("promptTitle", message.title)
    element.set("prompt", message.text)
    element.set("sqref", " ".join(cell_ref(column, row) for column in columns))
    _count(holder)


def drop_input_messages(root: etree._Element, messages: Collection[InputMessage]) -> bool:
    """Remove the data validations of a worksheet that show one of these messages; returns whether there was any."""
    holder = xml_tree.child(root, "dataValidations")
    found = [
        element
        for element in xml_tree.children(holder, "dataValidation")
        if InputMessage(unescape(element.get("promptTitle", "")), unescape(element.get("prompt", ""))) in messages
    ]
    if holder is None or not found:
        return False
    for element in found:
        holder.remove(element)
    _count(holder)
    if not len(holder):
        root.remove(holder)
    return True


def _count(holder: etree._Element) -> None:
    if holder.get("count") is not None:
        holder.set("count", str(len(xml_tree.children(holder, "dataValidation"))))
