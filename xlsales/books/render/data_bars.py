"""Data bars of one quiet colour: what older Excels draw as a gradient needs a second description to be plain."""

import re
from uuid import NAMESPACE_OID, uuid5

from xlsales.books.render.conditional_formats import BAR

_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_XM = "http://schemas.microsoft.com/office/excel/2006/main"
_RULE = re.compile(
    r'<conditionalFormatting sqref="([^"]+)">((?:(?!</conditionalFormatting>).)*?</dataBar>)</cfRule>', re.DOTALL
)


def plain_bars(xml: str) -> str:
    """A worksheet's XML with every data bar described for newer Excels too: solid, without a border."""
    bars: list[str] = []

    def extend(match: re.Match[str]) -> str:
        cells, rule = match[1], match[2]
        identity = f"{{{uuid5(NAMESPACE_OID, cells)}}}".upper()
        bars.append(
            f'<x14:conditionalFormatting xmlns:xm="{_XM}"><x14:cfRule type="dataBar" id="{identity}">'
            '<x14:dataBar minLength="0" maxLength="100" gradient="0">'
            '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/>'
            f'<x14:fillColor rgb="FF{BAR}"/><x14:negativeFillColor rgb="FF{BAR}"/>'
            f'<x14:axisColor rgb="FF{BAR}"/></x14:dataBar></x14:cfRule>'
            f"<xm:sqref>{cells}</xm:sqref></x14:conditionalFormatting>"
        )
        return (
            f'<conditionalFormatting sqref="{cells}">{rule}<extLst>'
            f'<ext xmlns:x14="{_X14}" uri="{{B025F937-C7B1-47D3-B67F-A62EFF666E3E}}">'
            f"<x14:id>{identity}</x14:id></ext></extLst></cfRule>"
        )

    xml = _RULE.sub(extend, xml)
    if not bars:
        return xml
    listed = (
        f'<extLst><ext xmlns:x14="{_X14}" uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}">'
        f"<x14:conditionalFormattings>{''.join(bars)}</x14:conditionalFormattings></ext></extLst>"
    )
    return xml.replace("</worksheet>", f"{listed}</worksheet>")
