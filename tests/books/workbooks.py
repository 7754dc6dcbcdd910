"""Workbooks of many origins and shapes, made here: what people's files look like inside."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping

import openpyxl
import xlsxwriter

STRICT = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


def parts(workbook: bytes) -> dict[str, bytes]:
    """The contents of every part by name."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as file:
        return {info.filename: file.read(info) for info in file.infolist()}


def zipped(contents: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return file.getvalue()


def full() -> bytes:
    """What a person makes of a workbook: formulas, names, charts, notes, rules, tables, hidden and chart sheets."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    data = book.add_worksheet("Dashboard")
    other = book.add_worksheet("Bob's sheet & co")
    chart_sheet = book.add_chartsheet("Chart")
    secret = book.add_worksheet("Secret")
    secret.very_hidden()
    bold = book.add_format({"bold": True, "num_format": "0.00", "bg_color": "#FFEE00"})
    for row in range(12):
        data.write_row(row, 0, [f"text {row} <&>", row, row * 1.5], bold)
    data.write_formula("D1", "=SUM(B1:B9)", None, 36)
    data.write_array_formula("E1:E3", "{=B1:B3*2}")
    data.write_rich_string("F1", "plain ", bold, "bold")
    data.write_comment("A1", "a note of mine")
    data.conditional_format("B1:B9", {"type": "data_bar", "data_bar_2010": True})
    data.conditional_format("C1:C9", {"type": "cell", "criteria": ">", "value": 3, "format": bold})
    data.data_validation("G1", {"validate": "list", "source": "='Bob''s sheet & co'!$A$1:$A$3"})
    data.add_sparkline("H1", {"range": "Dashboard!B1:B9"})
    data.set_tab_color("#00FF00")
    data.autofilter("A1:C12")
    data.repeat_rows(0)
    other.add_table("A1:C5", {"name": "Contacts", "columns": [{"header": h} for h in ("Who", "When", "What")]})
    other.write_formula("E1", "=Dashboard!B2+COUNTA(Contacts[Who])", None, 6)
    other.activate()
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Dashboard!$B$1:$B$9"})
    data.insert_chart("J2", chart)
    big = book.add_chart({"type": "column"})
    big.add_series({"values": "='Bob''s sheet & co'!$A$1:$A$4"})
    chart_sheet.set_chart(big)
    book.define_name("Settings", "=Dashboard!$A$1")
    book.define_name("Secret!local_one", "=Secret!$A$1")
    book.close()
    return file.getvalue()


def plain() -> bytes:
    """One sheet, nothing special."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.add_worksheet("Blad1").write_row(0, 0, ["a", 1, 2.5])
    book.close()
    return file.getvalue()


def by_openpyxl() -> bytes:
    """Another writer's idea of a workbook: absolute targets, no theme font."""
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active["B1"] = "=A1"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def changed(workbook: bytes, change: Callable[[str, str], str], only: str = r"\.(xml|rels)$") -> bytes:
    """The workbook with the text of some parts changed."""
    return zipped(
        {
            name: change(name, data.decode()).encode() if re.search(only, name) else data
            for name, data in parts(workbook).items()
        }
    )


def strict() -> bytes:
    """As Excel's "Strict Open XML Spreadsheet"."""

    def change(_: str, text: str) -> str:
        for old, new in STRICT.items():
            text = text.replace(f'"{old}"', f'"{new}"').replace(f'"{old}/', f'"{new}/')
        return text.replace("<workbook ", '<workbook conformance="strict" ')

    return changed(plain(), change)


def prefixed() -> bytes:
    """Every element of the workbook and the sheets with a prefix, as some programs write."""

    def change(_: str, text: str) -> str:
        text = text.replace(
            'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
            'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        )
        return re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", text)

    return changed(plain(), change, r"xl/(workbook|styles|sharedStrings|worksheets/sheet\d+)\.xml$")


def utf16() -> bytes:
    """The workbook and the sheets in UTF-16."""
    contents = parts(full())
    for name in contents:
        if re.search(r"xl/(workbook|worksheets/sheet\d+)\.xml$|workbook\.xml\.rels$", name):
            text = contents[name].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
            contents[name] = text.encode("utf-16")
    return zipped(contents)


def odd_names() -> bytes:
    """Backslashes in the zip, and another case in the content types and targets."""
    contents = parts(full())
    contents["[Content_Types].xml"] = contents["[Content_Types].xml"].replace(b"/xl/worksheets", b"/xl/Worksheets")
    rels = "xl/_rels/workbook.xml.rels"
    contents[rels] = contents[rels].replace(b'"worksheets/', b'"/XL/worksheets/')
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            info = zipfile.ZipInfo("x")
            info.filename = name if name.startswith("[") else name.replace("/", "\\")
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def bare() -> bytes:
    """No styles, no shared texts, no theme, an empty self-closed sheet, no document properties."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/book.xml" ContentType="{types}.sheet.main+xml"/>'
                f'<Override PartName="/s.xml" ContentType="{types}.worksheet+xml"/></Types>'
            ).encode(),
            "_rels/.rels": (
                f'<Relationships xmlns="{package}/relationships">'
                f'<Relationship Id="a" Type="{office}/officeDocument" Target="book.xml"/></Relationships>'
            ).encode(),
            "book.xml": (
                f"<workbook xmlns='{main}' xmlns:r='{office}'><sheets><sheet name='S' sheetId='7' r:id='b'/></sheets>"
                "</workbook>"
            ).encode(),
            "_rels/book.xml.rels": (
                f'<Relationships xmlns="{package}/relationships">'
                f'<Relationship Id="b" Type="{office}/worksheet" Target="s.xml"/></Relationships>'
            ).encode(),
            "s.xml": f"<worksheet xmlns='{main}'><sheetData/></worksheet>".encode(),
        }
    )


def streamed() -> bytes:
    """Written to a pipe: sizes follow the data; and a member marked as zip64."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.held = b""

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.held += bytes(data)
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[arg-type]
        for name, data in parts(full()).items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=name.endswith("sheet1.xml")) as member:
                member.write(data)
    return pipe.held


def types_by_name() -> bytes:
    """The type of each part said by its name, also those of relationships, as LibreOffice writes it."""
    contents = parts(full())
    types = contents.pop("[Content_Types].xml").decode()
    defaults = dict(re.findall(r'<Default Extension="(\w+)" ContentType="([^"]+)"/>', types))
    said = "".join(
        f'<Override PartName="/{name}" ContentType="{defaults[name.rpartition(".")[2]]}"/>'
        for name in contents
        if f'"/{name}"' not in types
    )
    types = re.sub(r"<Default[^>]*/>", "", types).replace("</Types>", f"{said}</Types>")
    return zipped({"[Content_Types].xml": types.encode(), **contents})


EVERY: dict[str, Callable[[], bytes]] = {
    "full": full,
    "plain": plain,
    "by_openpyxl": by_openpyxl,
    "strict": strict,
    "prefixed": prefixed,
    "utf16": utf16,
    "odd_names": odd_names,
    "bare": bare,
    "streamed": streamed,
    "types_by_name": types_by_name,
    "stored": lambda: zipped(parts(full()), zipfile.ZIP_STORED),
}
