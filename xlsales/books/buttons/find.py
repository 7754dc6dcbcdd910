"""Our buttons on a sheet as they are: which are there, whether they are complete, and taking them away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from xlsales.books.buttons import LANGUAGES
from xlsales.books.buttons.geometry import EMU_PER_PIXEL, Columns, Corner, Span
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.marks import macro
from xlsales.books.opc import xml_tree
from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.buttons import COMMANDS
from xlsales.texts import Language, say

SHAPE: Final = re.compile(r"<(?:(\w+):)?shape\s.*?</(?:\1:)?shape>", re.DOTALL)
NUMBER: Final = re.compile(r"""\b(?:id|spid)=["']_x0000_s([0-9]+)["']""")
_SPID = re.compile(r"_s([0-9]+)$")
_MACROS = {macro(command).lower(): command for command in COMMANDS}


@dataclass(frozen=True)
class Control:
    """One control of ours on a sheet."""

    command: str
    number: int
    element: etree._Element

    @property
    def anchor(self) -> etree._Element | None:
        """Where it stands."""
        return next(self.element.iter("{*}anchor"), None)


def command_of(macro_name: str) -> str | None:
    """The command of a macro as a control names it: "[0]!Macro", "Book.xlsm!Module.Macro"."""
    return _MACROS.get(re.split(r"[!.]", macro_name)[-1].lower())


def our_controls(sheet: SheetPart) -> list[Control]:
    """The controls of ours on a sheet, in the order of the file."""
    found = []
    for element in sheet.root.iter("{*}control"):
        properties = next(element.iter("{*}controlPr"), None)
        command = command_of(element.get("name", ""))
        if properties is not None and properties.get("macro"):
            command = command_of(properties.get("macro", ""))
        if command:
            found.append(Control(command, xml_tree.integer(element.get("shapeId")), element))
    return found


def span_of(found: Control, columns: Columns) -> Span | None:
    """Where a control stands, in pixels from the left edge of its sheet."""
    anchor = found.anchor
    corners = [] if anchor is None else [_corner(end) for end in anchor if xml_tree.local(end) in ("from", "to")]
    return columns.span(*corners) if len(corners) == 2 else None


def are_complete(sheet: SheetPart, controls: Sequence[Control] = ()) -> bool:
    """Whether every button is there once, with its macro, shape, place, text for screen readers and properties.

    `controls` are those to look at instead of all five.
    """
    if not controls:
        controls = our_controls(sheet)
        if sorted(found.command for found in controls) != sorted(COMMANDS):
            return False
    relations = {relation.id: relation.target for relation in sheet.package.relationships(sheet.part)}
    shapes = {number: shape for number, shape in vml_shapes(sheet) if number}
    places = {shape_number(place) for place in drawing_places(sheet)}
    return all(
        relations.get(xml_tree.relation_id(found.element) or "", "") in sheet.package
        and _command_in(shapes.get(found.number, "")) == found.command
        and found.number in places
        and any(properties.get("altText") for properties in found.element.iter("{*}controlPr"))
        and found.anchor is not None
        for found in controls
    )


def are_in_other_language(sheet: SheetPart, language: Language) -> bool:
    """Whether our buttons have the words of another language; words of somebody's own are neither."""
    texts = "".join(shape for _, shape in vml_shapes(sheet))
    others = {say(f"buttons.{command}", other) for command in COMMANDS for other in LANGUAGES}
    others -= {say(f"buttons.{command}", language) for command in COMMANDS}
    return any(f">{text}<" in texts for text in others)


def remove_buttons(sheet: SheetPart) -> bool:
    """Take every trace of our buttons from a sheet; returns whether there was any. The sheet is yet to be saved."""
    package, controls = sheet.package, our_controls(sheet)
    numbers = {found.number for found in controls}
    gone = {xml_tree.relation_id(found.element) or "" for found in controls}
    targets = [r.target for r in package.relationships(sheet.part) if r.id in gone and not r.external]
    for found in controls:
        _detach(found.element, sheet.root)
    package.unrelate(sheet.part, gone)
    for target in targets:
        if target.lower() not in package.pointed_at():
            package.drop(target)
    return any([bool(controls), _clear_vml(sheet, numbers), _clear_drawing(sheet, numbers)])


def vml_shapes(sheet: SheetPart) -> Iterator[tuple[int, str]]:
    """The numbers and the texts of the shapes in the VML drawing of a sheet."""
    part = sheet.target("legacyDrawing")
    if part is not None:
        for shape in SHAPE.finditer(vml_text(sheet, part)):
            number = NUMBER.search(shape[0])
            yield (int(number[1]) if number else 0), shape[0]


def vml_text(sheet: SheetPart, part: str) -> str:
    """A VML drawing as text: its line breaks may be `<br>`, which no XML parser takes."""
    return sheet.package.read(part).decode("utf-8", "surrogateescape")


def drawing_places(sheet: SheetPart) -> list[etree._Element]:
    """The places in the drawing of a sheet; changing them changes nothing until the drawing is put."""
    part = sheet.target("drawing")
    return [] if part is None else [place for place in sheet.package.root(part) if isinstance(place.tag, str)]


def shape_number(place: etree._Element) -> int:
    """The number of the control that a place in a drawing stands for; 0 for anything else."""
    for element in place.iter("{*}compatExt"):
        found = _SPID.search(element.get("spid", ""))
        return int(found[1]) if found else 0
    # LibreOffice leaves that out, but writes controls as Excel does: for programs that know them.
    known = xml_tree.local(place) == "AlternateContent"
    return next((xml_tree.integer(shape.get("id")) for shape in place.iter("{*}cNvPr")), 0) if known else 0


def _clear_vml(sheet: SheetPart, numbers: set[int]) -> bool:
    part = sheet.target("legacyDrawing")
    if part is None:
        return False
    text = vml_text(sheet, part)
    ours = {shape for number, shape in vml_shapes(sheet) if number in numbers or _command_in(shape)}
    if not ours:
        return False
    for shape in ours:
        text = text.replace(shape, "")
    if SHAPE.search(text):
        put_vml(sheet, part, text)
    else:
        _drop(sheet, "legacyDrawing", part)
    return True


def _command_in(shape: str) -> str | None:
    """The command that a shape in a VML drawing runs."""
    named = re.search(r"<(?:\w+:)?FmlaMacro>([^<]*)<", shape)
    return command_of(named[1].strip()) if named else None


def _clear_drawing(sheet: SheetPart, numbers: set[int]) -> bool:
    part = sheet.target("drawing")
    if part is None:
        return False
    root = sheet.package.root(part)
    ours = [place for place in root if isinstance(place.tag, str) and _shows_ours(place, numbers)]
    for place in ours:
        root.remove(place)
    if ours and len(root):
        sheet.package.put(part, xml_tree.serialise(root))
    elif ours:
        _drop(sheet, "drawing", part)
    return bool(ours)


def _shows_ours(place: etree._Element, numbers: set[int]) -> bool:
    named = {shape.get("macro", "") for shape in place.iter("{*}sp")}
    return shape_number(place) in numbers - {0} or any(command_of(name) for name in named if name)


def put_vml(sheet: SheetPart, part: str, text: str) -> None:
    """Put a VML drawing back, unchecked: what another program wrote into it need not be well-formed."""
    sheet.package.put(part, text.encode("utf-8", "surrogateescape"), well_formed=True)


def _drop(sheet: SheetPart, name: str, part: str) -> None:
    element = sheet.find(name)
    assert element is not None
    sheet.package.unrelate(sheet.part, {xml_tree.relation_id(element) or ""})
    sheet.root.remove(element)
    pointers = sheet.package.pointed_at()
    if part.lower() not in pointers:
        drop_dependents(sheet.package, part, pointers)
        sheet.package.drop(part)


def _detach(element: etree._Element, root: etree._Element) -> None:
    """Remove a control with the wrappers that held nothing else."""
    holder = element.getparent()
    while holder is not None and holder is not root:
        holder.remove(element)
        if any(xml_tree.local(inner) != "Fallback" for inner in holder if isinstance(inner.tag, str)):
            return
        element, holder = holder, holder.getparent()
    root.remove(element)


def _corner(end: etree._Element) -> Corner:
    values = {xml_tree.local(value): int(value.text or 0) for value in end}
    return Corner(values["col"], values["colOff"] // EMU_PER_PIXEL, values["row"], values["rowOff"] // EMU_PER_PIXEL)
