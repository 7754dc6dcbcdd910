"""Putting our buttons on a sheet, and keeping them where they stand when its columns change."""

import re
from collections.abc import Mapping, Sequence
from itertools import count

from lxml import etree

from xlsales.books.buttons.find import NUMBER, SHAPE, our_controls, put_vml, shape_number, span_of, vml_text
from xlsales.books.buttons.geometry import Columns, Span, standard
from xlsales.books.buttons.shapes import (
    COMPATIBILITY,
    EMPTY_DRAWING,
    PROPERTIES,
    SHAPE_TYPE,
    SHEET_DRAWING,
    VML_NAMES,
    Button,
    corner,
    vml_anchor,
    vml_part,
)
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.books.sheetml.child_order import insert_child
from xlsales.buttons import COMMANDS
from xlsales.texts import Language, say

_VML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml"
_PROPERTIES = "application/vnd.ms-excel.controlproperties+xml"
_IDMAP = re.compile(r'(<(?:\w+:)?idmap\b[^>]*?\bdata=")([0-9,]+)(")')
_ANCHOR = re.compile(r"(<(?:\w+:)?Anchor>)[^<]*")
_IN_A_BLOCK = 1024
_DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in VML_NAMES.items())


def put_buttons(sheet: SheetPart, language: Language) -> None:
    """Draw the five buttons on a sheet that has none of them. The sheet is yet to be saved."""
    block = _free_block(sheet.package)
    columns = Columns(sheet.root)
    buttons = [
        _button(command, number, place, columns, language)
        for number, (command, place) in enumerate(_standard(columns).items(), block * _IN_A_BLOCK + 1)
    ]
    _add_to_drawing(sheet, buttons)
    _add_to_vml(sheet, buttons, block)
    _add_controls(sheet, buttons)


def spans(sheet: SheetPart) -> Mapping[str, Span]:
    """Where our buttons stand on a sheet, by command."""
    columns = Columns(sheet.root)
    found = {control.command: span_of(control, columns) for control in our_controls(sheet)}
    return {command: span for command, span in found.items() if span is not None}


def moved_spans(sheet: SheetPart) -> Mapping[str, Span]:
    """Where our buttons stand, of those that somebody moved away from where they are drawn."""
    drawn = _standard(Columns(sheet.root))
    return {command: span for command, span in spans(sheet).items() if not span.is_near(drawn[command])}


def keep_places(sheet: SheetPart, moved_by_user: Mapping[str, Span]) -> bool:
    """After its columns changed: buttons that somebody moved so far from the left edge as before, the others in line.

    Returns whether any had to go elsewhere.
    """
    places = {**_standard(Columns(sheet.root)), **moved_by_user}
    columns = Columns(sheet.root)
    moved = {}
    for control in our_controls(sheet):
        span, anchor = places[control.command], control.anchor
        if anchor is None or span_of(control, columns) == span:
            continue
        ends = columns.corners(span)
        for name, at in zip(("from", "to"), ends, strict=True):
            end = next(end for end in anchor if xml_tree.local(end) == name)
            end[:] = _parsed(f'<end xmlns:xdr="{SHEET_DRAWING}">{corner(at)}</end>')
        moved[control.number] = ends
    if not moved:
        return False
    part = sheet.target("drawing")
    if part is not None:
        root = sheet.package.root(part)
        for place in root:
            for name, at in zip(("from", "to"), moved.get(shape_number(place), ()), strict=False):
                for end in place.iter(f"{{*}}{name}"):
                    end[:] = _parsed(f'<end xmlns:xdr="{SHEET_DRAWING}">{corner(at)}</end>')
        sheet.package.put(part, xml_tree.serialise(root))
    part = sheet.target("legacyDrawing")
    if part is not None:

        def placed(shape: re.Match[str]) -> str:
            number = NUMBER.search(shape[0])
            ends = moved.get(int(number[1])) if number else None
            return _ANCHOR.sub(rf"\g<1>{vml_anchor(*ends)}", shape[0]) if ends else shape[0]

        put_vml(sheet, part, SHAPE.sub(placed, vml_text(sheet, part)))
    return True


def _standard(columns: Columns) -> dict[str, Span]:
    return dict(zip(COMMANDS, standard(len(COMMANDS), columns.frozen()), strict=True))


def _button(command: str, number: int, span: Span, columns: Columns, language: Language) -> Button:
    first, last = columns.corners(span)
    return Button(
        command=command,
        text=say(f"buttons.{command}", language),
        tip=say(f"buttons.{command}_tip", language),
        number=number,
        first=first,
        last=last,
        left=span.left,
        width=span.right - span.left,
        height=last.y - first.y,
    )


def _add_to_drawing(sheet: SheetPart, buttons: Sequence[Button]) -> None:
    part = sheet.target("drawing")
    root = xml_tree.parse(EMPTY_DRAWING) if part is None else sheet.package.root(part)
    root.extend(_parsed(button.drawing()) for button in buttons)
    if part is None:
        part = free_name(sheet.package, "/xl/drawings/drawing.xml")
        sheet.package.put(part, xml_tree.serialise(root), _DRAWING)
        _point(sheet, "drawing", "drawing", part)
    else:
        sheet.package.put(part, xml_tree.serialise(root))


def _add_to_vml(sheet: SheetPart, buttons: Sequence[Button], block: int) -> None:
    part = sheet.target("legacyDrawing")
    text = vml_part(block) if part is None else vml_text(sheet, part)
    shapes = "".join(button.vml() for button in buttons)
    if part is not None:
        text = _IDMAP.sub(rf"\g<1>\g<2>,{block}\g<3>", text, count=1)
        shapes = shapes if "_x0000_t201" in text else SHAPE_TYPE + shapes
        if not all(f"xmlns:{prefix}=" in text for prefix in VML_NAMES):
            shapes = re.sub(r"<v:shape(?:type)?\b", rf"\g<0> {_DECLARED}", shapes)
    end = text.rindex("</xml>")
    text = text[:end] + shapes + text[end:]
    if part is None:
        part = free_name(sheet.package, "/xl/drawings/vmlDrawing.vml")
        sheet.package.put(part, text.encode(), _VML)
        _point(sheet, "legacyDrawing", "vmlDrawing", part)
    else:
        put_vml(sheet, part, text)


def _add_controls(sheet: SheetPart, buttons: Sequence[Button]) -> None:
    holder = next(sheet.root.iter("{*}controls"), None)
    if holder is None:
        wrapper = _parsed(
            f'<mc:AlternateContent xmlns:mc="{COMPATIBILITY}"><mc:Choice Requires="x14" '
            'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
            f'<controls xmlns="{xml_tree.MAIN}"/></mc:Choice></mc:AlternateContent>'
        )
        insert_child(sheet.root, wrapper)
        holder = wrapper[0][0]
    for button in buttons:
        part = free_name(sheet.package, "/xl/ctrlProps/ctrlProp.xml")
        sheet.package.put(part, PROPERTIES, _PROPERTIES)
        relation = sheet.package.relate(sheet.part, f"{xml_tree.RELATIONS}/ctrlProp", part)
        holder.append(_parsed(button.control(relation)))


def _point(sheet: SheetPart, name: str, kind: str, part: str) -> None:
    element = etree.Element(f"{{{xml_tree.MAIN}}}{name}", nsmap={"r": xml_tree.RELATIONS})
    element.set(f"{{{xml_tree.RELATIONS}}}id", sheet.package.relate(sheet.part, f"{xml_tree.RELATIONS}/{kind}", part))
    insert_child(sheet.root, element)


def _free_block(package: Package) -> int:
    """Numbers of shapes come in blocks of 1024, and no two sheets share one."""
    taken = {0}
    for part in package.names():
        if part.lower().endswith(".vml"):
            for found in _IDMAP.finditer(package.read(part).decode("utf-8", "surrogateescape")):
                taken.update(int(number) for number in found[2].split(",") if number)
    for part in package.names_of_type(".drawing+xml"):
        numbers = (xml_tree.integer(shape.get("id")) for shape in package.root(part).iter("{*}cNvPr"))
        taken.update(number // _IN_A_BLOCK for number in numbers if number < 1 << 20)
    return next(block for block in count(1) if block not in taken)


def _parsed(xml: str) -> etree._Element:
    return xml_tree.parse(xml.encode())
