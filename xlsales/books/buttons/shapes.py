"""The XML of one button, which Excel keeps in four places: the sheet, a drawing, a VML drawing, and its properties.

Rules: ECMA-376 part 1, 18.3.1.19 (control); part 4, 19.4 (VML); MS-XLSX 2.6 (form control properties).
"""

from dataclasses import dataclass
from html import escape
from typing import Final

from xlsales.books.buttons.geometry import EMU_PER_PIXEL, Corner
from xlsales.books.marks import macro
from xlsales.books.opc import xml_tree
from xlsales.books.opc.xml_tree import attribute

DRAWING_MAIN: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
SHEET_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_X14: Final = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_A14: Final = "http://schemas.microsoft.com/office/drawing/2010/main"
PROPERTIES: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<formControlPr xmlns="{_X14}" objectType="Button" lockText="1"/>'
).encode()
EMPTY_DRAWING: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<xdr:wsDr xmlns:xdr="{SHEET_DRAWING}" xmlns:a="{DRAWING_MAIN}"></xdr:wsDr>'
).encode()
VML_NAMES: Final = {
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:schemas-microsoft-com:office:excel",
}
_POINTS_PER_PIXEL: Final = 0.75
SHAPE_TYPE: Final = (
    '<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path shadowok="f" o:extrusionok="f" strokeok="f" fillok="f" '
    'o:connecttype="rect"/><o:lock v:ext="edit" shapetype="t"/></v:shapetype>'
)


def vml_part(block: int) -> str:
    """A VML drawing without shapes; its shapes get the numbers from `block` times 1024 on."""
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in VML_NAMES.items())
    return (
        f'<xml {names}><o:shapelayout v:ext="edit">'
        f'<o:idmap v:ext="edit" data="{block}"/></o:shapelayout>{SHAPE_TYPE}</xml>'
    )


@dataclass(frozen=True)
class Button:
    """A button as it will be drawn; `number` is its shape number, `left` its pixels from the edge of the sheet."""

    command: str
    text: str
    tip: str
    number: int
    first: Corner
    last: Corner
    left: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """What the selection pane and a screen reader call it."""
        return macro(self.command)

    def vml(self) -> str:
        """The shape in the VML drawing, from which Excel draws it."""
        where = (
            f"position:absolute;margin-left:{self.left * _POINTS_PER_PIXEL:g}pt;margin-top:"
            f"{48 + self.first.y * _POINTS_PER_PIXEL:g}pt;width:{self.width * _POINTS_PER_PIXEL:g}pt;"
            f"height:{self.height * _POINTS_PER_PIXEL:g}pt;z-index:1;mso-wrap-style:tight"
        )
        # Both marks together mean: neither move nor size with the cells.
        return (
            f'<v:shape id="_x0000_s{self.number}" type="#_x0000_t201" alt={attribute(self.tip)} style="{where}" '
            'o:button="t" fillcolor="buttonFace [67]" strokecolor="windowText [64]" o:insetmode="auto">'
            '<v:fill color2="buttonFace [67]" o:detectmouseclick="t"/><o:lock v:ext="edit" rotation="t"/>'
            '<v:textbox style="mso-direction-alt:auto" o:singleclick="f"><div style="text-align:center">'
            f'<font face="Calibri" size="220" color="#000000">{escape(self.text, quote=False)}</font></div></v:textbox>'
            '<x:ClientData ObjectType="Button"><x:MoveWithCells/><x:SizeWithCells/>'
            f"<x:Anchor>{vml_anchor(self.first, self.last)}</x:Anchor><x:PrintObject>False</x:PrintObject>"
            f"<x:AutoFill>False</x:AutoFill><x:FmlaMacro>[0]!{self.name}</x:FmlaMacro>"
            "<x:TextHAlign>Center</x:TextHAlign><x:TextVAlign>Center</x:TextVAlign></x:ClientData></v:shape>"
        )

    def drawing(self) -> str:
        """The place in the drawing, for programs that know the controls of 2010."""
        return (
            f'<mc:AlternateContent xmlns:mc="{COMPATIBILITY}"><mc:Choice xmlns:a14="{_A14}" Requires="a14">'
            f'<xdr:twoCellAnchor xmlns:xdr="{SHEET_DRAWING}" xmlns:a="{DRAWING_MAIN}" editAs="absolute">'
            f"<xdr:from>{corner(self.first)}</xdr:from><xdr:to>{corner(self.last)}</xdr:to>"
            f'<xdr:sp macro="[0]!{self.name}" textlink=""><xdr:nvSpPr><xdr:cNvPr id="{self.number}" '
            f'name="{self.name}" descr={attribute(self.tip)} hidden="1"><a:extLst>'
            f'<a:ext uri="{{63B3BB69-23CF-44E3-9099-C40C66FF867C}}"><a14:compatExt spid="_x0000_s{self.number}"/>'
            "</a:ext></a:extLst></xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr>"
            '<xdr:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:miter lim="800000"/>'
            '<a:headEnd/><a:tailEnd/></a:ln></xdr:spPr><xdr:txBody><a:bodyPr vertOverflow="clip" wrap="square" '
            'lIns="27432" tIns="27432" rIns="27432" bIns="27432" anchor="ctr" upright="1"/><a:lstStyle/><a:p>'
            '<a:pPr algn="ctr" rtl="0"><a:defRPr sz="1000"/></a:pPr><a:r><a:rPr sz="1100" b="0" i="0" u="none" '
            'strike="noStrike" baseline="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
            '<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/></a:rPr>'
            f"<a:t>{escape(self.text, quote=False)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
            '<xdr:clientData fPrintsWithSheet="0"/></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>'
        )

    def control(self, relation: str) -> str:
        """The control on the sheet; `relation` leads to its properties."""
        return (
            f'<mc:AlternateContent xmlns:mc="{COMPATIBILITY}" xmlns="{xml_tree.MAIN}" xmlns:r="{xml_tree.RELATIONS}" '
            f'xmlns:xdr="{SHEET_DRAWING}"><mc:Choice Requires="x14" xmlns:x14="{_X14}">'
            f'<control shapeId="{self.number}" r:id="{relation}" name="{self.name}"><controlPr defaultSize="0" '
            f'print="0" autoFill="0" autoPict="0" macro="[0]!{self.name}" altText={attribute(self.tip)}><anchor>'
            f"<from>{corner(self.first)}</from><to>{corner(self.last)}</to></anchor></controlPr></control>"
            "</mc:Choice></mc:AlternateContent>"
        )


def corner(at: Corner) -> str:
    """A corner as a drawing writes it."""
    return (
        f"<xdr:col>{at.column}</xdr:col><xdr:colOff>{at.x * EMU_PER_PIXEL}</xdr:colOff>"
        f"<xdr:row>{at.row}</xdr:row><xdr:rowOff>{at.y * EMU_PER_PIXEL}</xdr:rowOff>"
    )


def vml_anchor(first: Corner, last: Corner) -> str:
    """Two corners as a VML drawing writes them."""
    return ", ".join(str(n) for at in (first, last) for n in (at.column, at.x, at.row, at.y))
