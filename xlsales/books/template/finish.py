"""The bytes of a workbook made with openpyxl: in the order of the standard, and the same each time.

openpyxl writes the children of a font in an order of its own, which the standard does not allow, and stamps
the file with the clock.
"""

import io
import re
import zipfile
from datetime import datetime
from typing import Final

from lxml import etree
from openpyxl import Workbook

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FONT_ORDER: Final = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u"),
    *("vertAlign", "sz", "color", "name", "family", "charset", "scheme"),
)
_MOMENT: Final = datetime(2026, 1, 1)
_ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def finish(book: Workbook, *, title: str) -> bytes:
    """The workbook as the bytes of an .xlsx file; equal workbooks give equal bytes."""
    book.properties.creator = "xlsales"
    book.properties.title = title
    book.properties.created = _MOMENT
    drawn = io.BytesIO()
    book.save(drawn)
    finished = io.BytesIO()
    with zipfile.ZipFile(drawn) as source, zipfile.ZipFile(finished, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "xl/styles.xml":
                data = _ordered_fonts(data)
            elif info.filename == "docProps/core.xml":
                data = _MODIFIED.sub(rb"\g<1>" + _MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), data)
            target.writestr(zipfile.ZipInfo(info.filename, _ZIP_MOMENT), data, zipfile.ZIP_DEFLATED)
    return finished.getvalue()


def _ordered_fonts(styles: bytes) -> bytes:
    root = etree.fromstring(styles)
    for font in root.iter(f"{_MAIN}font"):
        font[:] = sorted(font, key=lambda child: _FONT_ORDER.index(etree.QName(child).localname))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
