"""A tab in Excel's ribbon with the same commands as the buttons (MS-CUSTOMUI, the schema of Office 2010 and later)."""

from typing import Final

from xlsales.books import marks
from xlsales.books.opc.package import Package
from xlsales.books.opc.relationships import Relationship
from xlsales.books.opc.xml_tree import attribute
from xlsales.buttons import BUTTONS, Button
from xlsales.texts import Language, say

_RELATION: Final = "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"
_SCHEMA: Final = "http://schemas.microsoft.com/office/2009/07/customui"
_PART: Final = "/customUI/customUI14.xml"
_GROUPS: Final = ("today", "customer")


def ribbon(language: Language) -> bytes:
    """The part that describes the tab."""
    groups = "".join(
        f'<group id="{marks.ribbon_group(group)}" label={attribute(say(f"buttons.group_{group}", language))}>'
        + "".join(_button(button, language) for button in sorted(_of(group), key=lambda button: button.place))
        + "</group>"
        for group in _GROUPS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<customUI xmlns="{_SCHEMA}"><ribbon><tabs><tab id="{marks.RIBBON_TAB}" label="xlsales" keytip="S">{groups}'
        "</tab></tabs></ribbon></customUI>"
    ).encode()


def put_ribbon(package: Package, language: Language) -> bool:
    """Give a workbook the tab; False when it has a ribbon of its own, which stays."""
    present = _present(package)
    if any(not _is_ours(package, relation) for relation in present):
        return False
    if not present:
        package.put(_PART, ribbon(language), "application/xml")
        package.relate("/", _RELATION, _PART)
    elif package.read(present[0].target) != ribbon(language):
        package.put(present[0].target, ribbon(language))
    return True


def drop_ribbon(package: Package) -> None:
    """Take our tab out of a workbook."""
    ours = [relation for relation in _present(package) if _is_ours(package, relation)]
    package.unrelate("/", {relation.id for relation in ours})
    for relation in ours:
        package.drop(relation.target)


def _of(group: str) -> list[Button]:
    return [button for button in BUTTONS if button.group == group]


def _button(button: Button, language: Language) -> str:
    label, tip = (attribute(say(f"buttons.{key}", language)) for key in (button.command, f"{button.command}_tip"))
    return (
        f'<button id="{marks.macro(button.command)}" label={label} '
        f'imageMso="{button.icon}" size="{"large" if button.place == 1 else "normal"}" '
        f'onAction="{marks.RIBBON_MACRO}" supertip={tip} keytip="{button.key}"/>'
    )


def _present(package: Package) -> list[Relationship]:
    return [r for r in package.relationships("/") if r.uri.endswith("/ui/extensibility") and r.target in package]


def _is_ours(package: Package, relation: Relationship) -> bool:
    return marks.RIBBON_MACRO.encode() in package.read(relation.target)
