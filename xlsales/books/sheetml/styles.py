"""Adding the styles of one workbook to another's, reusing what is equal: fifty refreshes add nothing.

Existing entries keep their numbers, because every cell of the user refers to them by number.
"""

import copy
from dataclasses import dataclass

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.child_order import children_of, insert_child, sort_children
from xlsales.books.sheetml.workbook import Workbook

STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_FIRST_OWN_FORMAT = 164
"""Numbers below are Excel's built-in formats (ECMA-376 part 1, 18.8.30)."""
_IN_A_FONT = children_of("font")
_DEFAULTS = {"pivotButton": "0", "quotePrefix": "0"}
_SPELLED = {"true": "1", "false": "0"}
_BLANK = f"""<styleSheet xmlns="{xml_tree.MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>\
<family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>\
<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>\
<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


@dataclass(frozen=True)
class StyleNumbers:
    """The numbers that the styles of a rendered workbook have in the user's: cell formats, and differential ones."""

    cells: tuple[int, ...]
    differential: tuple[int, ...]


def merge_styles(target: Package, rendered: Package) -> StyleNumbers:
    """Make sure the target has every style of `rendered`, and say under which numbers."""
    theirs = _styles_part(rendered)
    if theirs is None:
        return StyleNumbers((0,), ())
    part = _styles_part(target) or _new_styles_part(target)
    adoption = _Adoption(target.root(part), rendered.root(theirs))
    numbers = adoption.run()
    if adoption.grew:
        target.put(part, xml_tree.serialise(adoption.ours))
    return numbers


class _Adoption:
    def __init__(self, ours: etree._Element, theirs: etree._Element) -> None:
        self.ours, self.theirs = ours, theirs
        self.namespace = xml_tree.namespace(ours)
        self.grew = False

    def run(self) -> StyleNumbers:
        formats = self._number_formats()
        fonts = self._matched("fonts", "font")
        fills = self._matched("fills", "fill")
        borders = self._matched("borders", "border")
        known = _known(self._section("cellXfs"))
        normal = self._normal_style()
        cells = [0]
        for xf in self._given("cellXfs", "xf")[1:]:
            new = self._own(xf)
            new.set("numFmtId", str(formats.get(xf.get("numFmtId", "0"), xf.get("numFmtId", "0"))))
            for name, numbers in (("fontId", fonts), ("fillId", fills), ("borderId", borders)):
                new.set(name, str(numbers[int(xf.get(name, "0"))]))
            new.set("xfId", normal)
            _mark_as_applied(new)
            cells.append(self._number_of(new, "cellXfs", known))
        dxfs = self._matched("dxfs", "dxf")
        self._adopt_table_styles(dxfs)
        return StyleNumbers(tuple(cells), tuple(dxfs))

    def _given(self, section: str, item: str) -> list[etree._Element]:
        return xml_tree.children(xml_tree.child(self.theirs, section), item)

    def _section(self, name: str) -> etree._Element:
        found = xml_tree.child(self.ours, name)
        if found is None:
            found = etree.Element(f"{{{self.namespace}}}{name}")
            insert_child(self.ours, found)
        return found

    def _matched(self, section: str, item: str) -> list[int]:
        """For each entry of theirs its number in ours, added at the end where no equal one is there."""
        given = self._given(section, item)
        if not given:
            return []
        known = _known(self._section(section))
        return [self._number_of(self._own(element), section, known) for element in given]

    def _number_of(self, element: etree._Element, section: str, known: "_Known") -> int:
        key = _key(element)
        if key not in known.numbers:
            known.numbers[key] = known.length
            known.length += 1
            holder = self._section(section)
            holder.append(element)
            holder.set("count", str(known.length))
            self.grew = True
        return known.numbers[key]

    def _own(self, element: etree._Element) -> etree._Element:
        """A copy in our namespace, spelled as Excel spells it, so that it is found again after Excel saved it."""
        new = copy.deepcopy(element)
        for part in new.iter():
            if xml_tree.namespace(part) == xml_tree.namespace(element):
                part.tag = f"{{{self.namespace}}}{xml_tree.local(part)}"
            if part.get("rgb", "").startswith("00") and len(part.get("rgb", "")) == 8:
                part.set("rgb", "FF" + part.get("rgb", "")[2:])
            if xml_tree.local(part) == "font":
                sort_children(part)
                self._follow_body_font(part)
        etree.cleanup_namespaces(new)
        return new

    def _follow_body_font(self, font: etree._Element) -> None:
        """The body font of a rendered sheet is that of the workbook it goes into."""
        scheme = xml_tree.child(font, "scheme")
        body = next(iter(xml_tree.children(xml_tree.child(self.ours, "fonts"), "font")), None)
        if scheme is None or scheme.get("val") != "minor" or body is None:
            return
        for name in ("name", "family", "charset", "scheme"):
            for old in xml_tree.children(font, name):
                font.remove(old)
            wanted = xml_tree.child(body, name)
            if wanted is not None:
                font.append(copy.deepcopy(wanted))

    def _number_formats(self) -> dict[str, int]:
        ours = xml_tree.children(xml_tree.child(self.ours, "numFmts"), "numFmt")
        codes = {element.get("formatCode", ""): xml_tree.integer(element.get("numFmtId")) for element in ours}
        numbers: dict[str, int] = {}
        for element in self._given("numFmts", "numFmt"):
            code = element.get("formatCode", "")
            if code not in codes:
                codes[code] = max([_FIRST_OWN_FORMAT - 1, *codes.values()]) + 1
                holder = self._section("numFmts")
                new = etree.SubElement(holder, f"{{{self.namespace}}}numFmt")
                new.set("numFmtId", str(codes[code]))
                new.set("formatCode", code)
                holder.set("count", str(len(holder)))
                self.grew = True
            numbers[element.get("numFmtId", "")] = codes[code]
        return numbers

    def _normal_style(self) -> str:
        for style in xml_tree.children(xml_tree.child(self.ours, "cellStyles"), "cellStyle"):
            if style.get("builtinId") == "0":
                return style.get("xfId", "0")
        return "0"

    def _adopt_table_styles(self, dxfs: list[int]) -> None:
        given = self._given("tableStyles", "tableStyle")
        if not given:
            return
        holder = self._section("tableStyles")
        known = {style.get("name") for style in holder}
        for style in given:
            if style.get("name") in known:
                continue
            new = self._own(style)
            for element in new:
                if (number := element.get("dxfId")) is not None:
                    element.set("dxfId", str(dxfs[int(number)]))
            holder.append(new)
            holder.set("count", str(len(holder)))
            self.grew = True


def _mark_as_applied(xf: etree._Element) -> None:
    """Without these marks some programs take the format of the Normal style instead of the cell's own."""
    for component, mark in (("numFmtId", "NumberFormat"), ("fontId", "Font"), ("fillId", "Fill"),
                            ("borderId", "Border")):  # fmt: skip
        if xf.get(component, "0") != "0":
            xf.set(f"apply{mark}", "1")
    for name in ("alignment", "protection"):
        if xml_tree.child(xf, name) is not None:
            xf.set(f"apply{name.capitalize()}", "1")


@dataclass
class _Known:
    """The entries of a section, the first of those that mean the same, and how many there are."""

    numbers: dict[str, int]
    length: int


def _known(section: etree._Element) -> _Known:
    numbers: dict[str, int] = {}
    length = 0
    for element in section:
        if isinstance(element.tag, str):
            numbers.setdefault(_key(element), length)
            length += 1
    return _Known(numbers, length)


def _key(element: etree._Element) -> str:
    """Equal for entries that mean the same: order of attributes and written-out defaults do not count."""
    tag = xml_tree.local(element)
    said = []
    for name, value in ((str(name), str(value)) for name, value in element.attrib.items()):
        spelled = _SPELLED.get(value, value)
        if spelled != _DEFAULTS.get(name) and not (name == "val" and spelled == "1" and tag in _IN_A_FONT):
            said.append(f"{name}={spelled}")
    said.sort()
    inside = "".join([_key(child) for child in element if isinstance(child.tag, str)])
    return f"<{tag} {' '.join(said)}>{(element.text or '').strip()}{inside}</>"


def _styles_part(package: Package) -> str | None:
    book = Workbook(package)
    found = (relation.target for relation in package.relationships(book.part) if relation.type == "styles")
    return next((target for target in found if target in package), None)


def _new_styles_part(target: Package) -> str:
    book = Workbook(target)
    part = book.part.rpartition("/")[0] + "/styles.xml"
    data = _BLANK
    relations = xml_tree.RELATIONS
    if book.strict:
        data = data.replace(xml_tree.MAIN, xml_tree.STRICT_MAIN)
        relations = xml_tree.STRICT_RELATIONS
    target.put(part, data.encode(), STYLES_TYPE)
    target.relate(book.part, f"{relations}/styles", part)
    return part
