"""The one registry of the buttons, held against the macros, the add-in and the ribbon."""

import re
from pkgutil import resolve_name

import pytest

from xlsales import addin
from xlsales.books.buttons.macro_source import source
from xlsales.books.buttons.ribbon import ribbon
from xlsales.books.marks import macro
from xlsales.buttons import BUTTONS, Button
from xlsales.texts import say


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.command)
def test_a_button_is_the_same_everywhere(button: Button) -> None:
    assert callable(resolve_name(button.done_by))
    assert callable(getattr(addin, button.command))
    for language in ("nl", "en"):
        assert say(f"buttons.{button.command}_tip", language).endswith(f"Ctrl+Shift+{button.key}")
        macros = source(language)
        assert f"Public Sub {macro(button.command)}()" in macros
        assert f'{macro(button.command)}.VB_ProcData.VB_Invoke_Func = "{button.key}\\n14"' in macros
        shown = re.findall(
            rf'<button id="{macro(button.command)}" .*?keytip="{button.key}"/>', ribbon(language).decode()
        )
        assert len(shown) == 1


def test_no_two_buttons_share_a_letter_or_a_place() -> None:
    assert len({button.key for button in BUTTONS}) == len(BUTTONS)
    assert len({(button.group, button.place) for button in BUTTONS}) == len(BUTTONS)
