"""From what openpyxl saves to a workbook that is exact: streamed rows, links, schema order, the same bytes twice."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lxml import etree
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from xlsales.books.opc.xml_tree import attribute
from xlsales.books.render.data_bars import plain_bars
from xlsales.books.render.row_stream import EPOCH_1900, EPOCH_1904, Rows, Target, rows_xml

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MOST_LINKS = 65_530
"""Links that Excel takes on one sheet; those beyond are left out, the text stays."""
_DATE_TIME = (1980, 1, 1, 0, 0, 0)
_LABEL_FORMAT = re.compile(rb'(<numFmt formatCode="[^"]*")\s*/>')
"""Left open, a viewer may take the format of the cells instead of that of the label."""
_FONT_ORDER = (
    "b", "i", "strike", "condense", "extend", "outline", "shadow", "u",
    "vertAlign", "sz", "color", "name", "family", "charset", "scheme",
)  # fmt: skip


@dataclass(frozen=True)
class Part:
    """What a drawn sheet still lacks: its long lists, its links, the alt texts of its charts in their order."""

    rows: tuple[Rows, ...]
    targets: tuple[Target, ...]
    last_cell: str
    alts: tuple[tuple[str, str], ...]
    """Name and alt text of each chart."""


def finished(workbook: Workbook, parts: Sequence[Part], today: date) -> bytes:
    """The workbook's bytes. `parts` stand in the order of its sheets; `today` dates the document."""
    epoch = EPOCH_1904 if workbook.epoch == CALENDAR_MAC_1904 else EPOCH_1900
    saved = io.BytesIO()
    workbook.save(saved)
    with zipfile.ZipFile(saved) as package:
        contents = {name: package.read(name) for name in package.namelist()}
    for number, part in enumerate(parts, 1):
        name = f"xl/worksheets/sheet{number}.xml"
        relations = f"xl/worksheets/_rels/sheet{number}.xml.rels"
        contents[name] = _sheet(contents[name], part, epoch)
        outside = [target for target in part.targets[:MOST_LINKS] if target.address]
        if outside:
            contents[relations] = _with_links(contents.get(relations), outside)
        if part.alts:
            drawing = _drawing_of(contents[relations])
            contents[drawing] = _with_alts(contents[drawing], part.alts)
    for name in contents:
        if name.startswith("xl/charts/"):
            contents[name] = _LABEL_FORMAT.sub(rb'\1 sourceLinked="0"/>', contents[name])
    contents["xl/styles.xml"] = ordered_styles(contents["xl/styles.xml"])
    contents["docProps/core.xml"] = _dated(contents["docProps/core.xml"], today)
    return _zipped(contents)


def ordered_styles(data: bytes) -> bytes:
    """A styles part with the children of every font in the order of the schema, which openpyxl does not keep."""
    root = etree.fromstring(data)
    for font in root.iter(f"{MAIN}font"):
        font[:] = sorted(font, key=lambda child: _FONT_ORDER.index(etree.QName(child).localname))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _sheet(data: bytes, part: Part, epoch: int) -> bytes:
    xml = plain_bars(data.decode())
    for rows in reversed(part.rows):
        start = xml.index(f'<row r="{rows.first}"')
        end = xml.index("</row>", start) + len("</row>")
        xml = "".join((xml[:start], rows_xml(rows.first, rows.columns, rows.heights, epoch), xml[end:]))
    xml = re.sub(r'<dimension ref="[^"]*"', f'<dimension ref="A1:{part.last_cell}"', xml, count=1)
    if part.targets:
        at = xml.rindex("<pageMargins")
        xml = "".join((xml[:at], _links(part.targets[:MOST_LINKS]), xml[at:]))
    return xml.encode()


def _links(targets: Sequence[Target]) -> str:
    outside = 0
    links = []
    for target in targets:
        if target.address:
            outside += 1
            links.append(f'<hyperlink ref="{target.cell}" r:id="link{outside}"/>')
        else:
            links.append(f'<hyperlink ref="{target.cell}" location={attribute(target.location)}/>')
    return f'<hyperlinks xmlns:r="{_OFFICE}">{"".join(links)}</hyperlinks>'


def _with_links(data: bytes | None, outside: Sequence[Target]) -> bytes:
    xml = data.decode() if data else f'<Relationships xmlns="{_RELATIONS}"></Relationships>'
    added = "".join(
        f'<Relationship Id="link{number}" Type="{_HYPERLINK}" Target={attribute(target.address)} '
        'TargetMode="External"/>'
        for number, target in enumerate(outside, 1)
    )
    return xml.replace("</Relationships>", added + "</Relationships>").encode()


def _drawing_of(relations: bytes) -> str:
    for relation in etree.fromstring(relations):
        if relation.get("Type", "").endswith("/drawing"):
            return relation.get("Target", "").removeprefix("/")
    raise KeyError("drawing")


def _with_alts(data: bytes, alts: Sequence[tuple[str, str]]) -> bytes:
    root = etree.fromstring(data)
    frames = root.iter("{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}cNvPr")
    for frame, (name, alt) in zip(frames, alts, strict=True):
        frame.set("name", name)
        frame.set("descr", alt)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _dated(data: bytes, today: date) -> bytes:
    stamp = f"{today.isoformat()}T00:00:00Z".encode()
    return re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>" + stamp, data)


def _zipped(contents: dict[str, bytes]) -> bytes:
    # Not compressed: a refresh takes these parts out again at once, to put them into the user's workbook.
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, data in contents.items():
            package.writestr(zipfile.ZipInfo(name, _DATE_TIME), data)
    return file.getvalue()


def compressed(workbook: bytes) -> bytes:
    """A finished workbook as a file that somebody keeps or sends: compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as package, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as small:
        for info in package.infolist():
            small.writestr(zipfile.ZipInfo(info.filename, _DATE_TIME), package.read(info), zipfile.ZIP_DEFLATED)
    return file.getvalue()
