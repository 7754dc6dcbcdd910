"""Random workbooks out of raw XML: mostly as the usual writers write it, now and then legal but unusual, or wrong."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.books.workbooks import zipped
from xlsales.books.sheetml.cell_refs import column_letters

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = (
    f'{_DECLARED}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="{_SHEETS}.worksheet+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEETS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_SHEETS}.styles+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_SHEETS}.sharedStrings+xml"/></Types>'
)
_BOOK = "xl/workbook.xml"
_STYLES = (
    f'{_DECLARED}<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d-m-yyyy"/>'
    '<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/>'
    '<xf numFmtId="165"/><xf numFmtId="46"/><xf numFmtId="22"/></cellXfs></styleSheet>'
)
NUMBERS = (
    *("0", "7", "42", "1500", "45000", "45000.5", "0.25", "59", "60", "61", "99999999", "123456789", "2958465.9999999"),
    *("-3", "+4", "1E+20", "1e-300", "1e400", "007", ".5", "5.", "-0", " 8 ", "\n9\n", "&#49;2", "1&#50;", "&#x33;"),
    *("NaN", "INF", "1_0", "", "1,5", "een", "１２", "0x1F", "2957500", "1 > 0", "99999999999999999999"),
)
TEXTS = (
    *("", "Acme", " spaties ", "Één & <x>", "a\r\nb", "a\nb", "_x000D_", "_x0041_", "_xD83D__xDE00_", "🙂", "]] >"),
    *('<c r="A1"><v>1</v></c>', "</sheetData>", "<row r='3'>", "'\"", "x" * 300, "\u00a0", "1500", "TRUE", "#N/A"),
)


def escaped(text: str) -> str:
    """A text inside an element; a return only stays one as a reference."""
    for sign, written in (("&", "&amp;"), ("<", "&lt;"), ("\r", "&#13;")):
        text = text.replace(sign, written)
    return text


@dataclass(frozen=True)
class Scribble:
    """A random workbook of one sheet, from a seed; `oddness` from 0 (as usual) to 1 is the chance of each oddity."""

    seed: int
    oddness: float

    def workbook(self) -> bytes:
        """The bytes of the file."""
        chance = random.Random(self.seed)
        sheet = _Sheet(chance, self.oddness).xml()
        book = (
            f'{_DECLARED}<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><workbookPr date1904="{chance.randrange(2)}"/>'
            '<sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'
        )
        kinds = ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")
        related = [
            f'<Relationship Id="r{at}" Type="{_OFFICE}/{kind}" Target="{to}"/>'
            for at, (kind, to) in enumerate(kinds, 1)
        ]
        return zipped(
            {
                "[Content_Types].xml": _TYPES.encode(),
                "_rels/.rels": _relations(f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="{_BOOK}"/>'),
                _BOOK: book.encode(),
                "xl/_rels/workbook.xml.rels": _relations("".join(related)),
                "xl/styles.xml": _STYLES.encode(),
                "xl/sharedStrings.xml": strings(chance, self.oddness),
                "xl/worksheets/sheet1.xml": sheet,
            }
        )


def _relations(inside: str) -> bytes:
    return f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'.encode()


def strings(chance: random.Random, oddness: float) -> bytes:
    """A part of shared strings, one for each of `TEXTS` and some more."""
    found = []
    for text in (*TEXTS, *TEXTS):
        inside = f'<t xml:space="preserve">{escaped(text)}</t>' if chance.random() < 0.5 else f"<t>{escaped(text)}</t>"
        if chance.random() < oddness:
            inside = chance.choice(
                [
                    f"<r><t>{escaped(text)}</t></r><r><rPr><b/></rPr><t> vet</t></r>",
                    f'{inside}<rPh sb="0" eb="1"><t>klank</t></rPh><phoneticPr fontId="1"/>',
                    f"<t>{escaped(text)}</t >",
                    "<t/>",
                    "",
                ]
            )
        start = chance.choice(["<si >", "<si\n>", "<!-- <si> --><si>", "<?x <si/>?><si>", "<si/><si>"])
        found.append(f"{start if chance.random() < oddness / 20 else '<si>'}{inside}</si>")
    return f'{_DECLARED}<sst xmlns="{MAIN}">{"".join(found)}</sst>'.encode()


class _Sheet:
    """One worksheet part in the making."""

    def __init__(self, chance: random.Random, oddness: float) -> None:
        self._chance = chance
        self._oddness = oddness

    def _odd(self, share: float = 1.0) -> bool:
        return self._chance.random() < self._oddness * share

    def xml(self) -> bytes:
        rows, number = [], 0
        for _ in range(self._chance.randrange(1, 30)):
            number += self._chance.choice([1, 1, 1, 2, 50])
            if self._odd(0.02):
                number = self._chance.choice([number - 1, 1_048_576, 1_048_577, 1])
            rows.append(self._row(number))
        between = ["<!-- <row r='1'/> -->", "<?x <c?>", " ", "\r\n", "los", "<mc:AlternateContent xmlns:mc='u'/>"]
        glue = self._chance.choice(between) if self._odd(0.2) else ""
        data = f"<sheetData>{glue.join(rows)}</sheetData>"
        before = '<dimension ref="A1:C9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>'
        if self._odd(0.1):
            before += self._chance.choice(["<!-- <sheetData></sheetData> -->", "<?x <sheetData/>?>", "<cols/>"])
        behind = '<mergeCells><mergeCell ref="Y1:Z1"/></mergeCells><extLst><ext uri="u"><row/></ext></extLst>'
        root = f'<worksheet xmlns="{MAIN}">{before}{data}{behind}</worksheet>'
        changes: list[Callable[[str], str]] = [
            lambda text: text.replace('"', "'"),
            lambda text: text.replace("><", ">\n<"),
            lambda text: text.replace("\n", "\r\n"),
            lambda text: text.replace("</c>", "</c >"),
            lambda text: text.replace("/>", " />"),
            lambda text: text.replace("<c ", "<c  "),
        ]
        for change in changes:
            if self._odd(0.05):
                root = change(root)
        if self._odd(0.1):
            for name in ("worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "r", "mergeCells", "mergeCell"):
                for start in ("<", "</"):
                    for stop in (" ", ">", "/"):
                        root = root.replace(f"{start}{name}{stop}", f"{start}x:{name}{stop}")
            root = root.replace("xmlns=", "xmlns:x=", 1)
        if self._odd(0.05):
            return (_DECLARED.replace("UTF-8", "UTF-16") + root).encode("utf-16")
        return (b"\xef\xbb\xbf" if self._odd(0.1) else b"") + (_DECLARED + root).encode()

    def _row(self, number: int) -> str:
        attributes = f' r="{number}"' + self._chance.choice(["", ' spans="1:9"', ' ht="30" customHeight="1"'])
        if self._odd(0.05):
            attributes = self._chance.choice(["", f' spans="1:9" r="{number}"', f' r="0{number}"', ' r="x"'])
        if self._chance.random() < 0.05:
            return f"<row{attributes}/>"
        columns = sorted(self._chance.sample(range(1, 12), self._chance.randrange(0, 9)))
        if self._odd(0.03):
            self._chance.shuffle(columns)
        if self._odd(0.03):
            columns += [*columns[-1:], self._chance.choice([16_384, 16_385, 20_000])]
        return f"<row{attributes}>{''.join(self._cell(number, column) for column in columns)}</row>"

    def _cell(self, row: int, column: int) -> str:
        chance = self._chance
        address = f"{column_letters(column)}{row}"
        if self._odd(0.02):
            address = chance.choice(
                [address.lower(), f"${address}", "A0", "3", "", f"{column_letters(column)}{row + 1}"]
            )
        attributes = [f'r="{address}"', f's="{chance.randrange(5)}"'][: chance.choice([1, 2])]
        if self._odd(0.03):
            attributes.append(
                chance.choice(['cm="1"', 's="99"', 's="²"', 'ph="1"', 'xml:space="preserve"', 'y="&gt;>"'])
            )
            attributes = attributes if len({each[:2] for each in attributes}) == len(attributes) else attributes[:1]
        if self._odd(0.03):
            attributes = chance.choice([attributes[::-1], attributes[1:]])
        kind, inside = self._content()
        if kind:
            attributes.append(f't="{kind}"')
        start = "<c" + "".join(f" {each}" for each in attributes)
        return f"{start}/>" if not inside and chance.random() < 0.7 else f"{start}>{inside}</c>"

    def _content(self) -> tuple[str, str]:
        """The type of a cell and what stands in it."""
        chance, odd = self._chance, self._odd(0.3)
        text, number = escaped(chance.choice(TEXTS)), chance.choice(NUMBERS if odd else NUMBERS[:12])
        at = chance.choice([-1, 999, 99_999_999, "x", " 3 ", "1.0"]) if odd else chance.randrange(len(TEXTS))
        formula = chance.choice(["<f>SUM(A1:A2)</f>", "<f>B2&amp;C2</f>", '<f t="shared" si="0"/>', "<f/>"])
        usual = [
            ("", ""),
            ("", f"<v>{number}</v>"),
            ("n", f"<v>{number}</v>"),
            ("s", f"<v>{at}</v>"),
            ("inlineStr", f"<is><t>{text}</t></is>"),
            ("", f"{formula}<v>{number}</v>"),
            ("str", f"{formula}<v>{text}</v>"),
            ("b", f"<v>{chance.randrange(2)}</v>"),
            ("e", "<v>#N/A</v>"),
        ]
        unusual = [
            ("d", f"<v>{chance.choice(['2026-02-03', '2026-02-03T14:30:00', 'gisteren'])}</v>"),
            ("inlineStr", f"<is><r><t>{text}</t></r><rPh><t>x</t></rPh></is>"),
            ("inlineStr", f'<is><t xml:space="preserve">{text}</t><phoneticPr fontId="1"/></is>'),
            ("inlineStr", "<v>3</v>"),
            ("inlineStr", "<is/>"),
            ("", f"<is><t>{text}</t></is>"),
            ("s", "<v/>"),
            ("str", "<v></v>"),
            ("str", f"<v>{text}</v>"),
            ("", formula),
            ("e", "<v/>"),
            ("e", ""),
            ("", "<v/>"),
            ("b", "<v/>"),
            ("b", "<v>true</v>"),
            ("zz", f"<v>{number}</v>"),
            ("", '<f t="array" ref="A1:A2">A1*2</f><v>4</v>'),
            ("", '<f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="A1" r2="B1"/><v>4</v>'),
            ("", f"<v>{number}</v><extLst><ext uri='u'/></extLst>"),
            ("str", f"<v><![CDATA[{chance.choice(['<c>', 'tekst'])}]]></v>"),
            ("", f"<v><!-- {number} -->5</v>"),
            ("", "<v>5<?x?></v>"),
            ("", "<v>&onbekend;</v>"),
            ("", f"<!-- niets --><v>{number}</v>"),
            ("", f"<v xml:space='preserve'>{number}</v>"),
        ]
        return chance.choice(unusual if self._odd(0.15) else usual)
