"""The buttons, once: what a workbook shows, what its ribbon shows, and what is done when one is pressed."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Button:
    """One button: its words are the texts `buttons.<command>` and `buttons.<command>_tip`.

    Its macro in `templates/xlsales.bas` and its function in `xlsales.addin` bear the name of the command.
    """

    command: str
    """The argument of `xlsales press`."""
    done_by: str
    """The function that does it in an open workbook, as "module:name"."""
    group: Literal["today", "customer"]
    """Its group in the ribbon."""
    icon: str
    """Its picture in the ribbon: a name of Office's own."""
    key: str
    """Its letter: Ctrl and Shift with it, and the key tip in the ribbon (Alt, S, and the letter)."""
    place: int
    """Its place in its group; the first one is large."""


BUTTONS: tuple[Button, ...] = (
    Button("refresh", "xlsales.press:refresh", "today", "RefreshAll", "R", 1),
    Button("log", "xlsales.press:log", "customer", "ReviewNewComment", "K", 1),
    Button("mail", "xlsales.press:mail", "today", "FileSendAsAttachment", "M", 3),
    Button("checklist", "xlsales.press:checklist", "customer", "AcceptInvitation", "H", 2),
    Button("undo", "xlsales.press:undo_refresh", "today", "Undo", "J", 2),
)
"""Every button, from left to right on a sheet."""

COMMANDS = tuple(button.command for button in BUTTONS)
"""The commands of the buttons, in the same order."""
