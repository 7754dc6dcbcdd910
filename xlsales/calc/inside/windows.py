"""The windows of the office: message boxes, and whether somebody is in the middle of something."""

from __future__ import annotations

from typing import Any

import uno
import unohelper
from com.sun.star.frame import XStatusListener

from .rooms import Office, arguments

BUTTONS = {"ok": 1, "ok_cancel": 2, "yes_no": 3, "yes_no_cancel": 4}
"""`com.sun.star.awt.MessageBoxButtons`."""
ANSWERS = {0: "cancel", 1: "ok", 2: "yes", 3: "no"}
"""`com.sun.star.awt.MessageBoxResults`."""
_DIALOGUES = [
    uno.getConstantByName("com.sun.star.accessibility.AccessibleRole." + role) for role in ("DIALOG", "ALERT")
]
_ONLY_WHILE_TYPING = ".uno:InsertNonBreakingSpace"
"""A command that is offered only while a text is edited: the office has no other way to tell that it is."""


def alert(office: Office, doc: "str | None", prompt: str, title: str, buttons: str, critical: bool) -> str:
    """A message box on the document's window, or on the one in front; returns the button that was pressed."""
    frame = office.document(doc).CurrentController.Frame if doc else office.desktop.getCurrentFrame()
    window = frame.ContainerWindow
    kind = "QUERYBOX" if buttons != "ok" else "ERRORBOX" if critical else "INFOBOX"
    kind = uno.Enum("com.sun.star.awt.MessageBoxType", kind)
    box = window.Toolkit.createMessageBox(window, kind, BUTTONS[buttons], title, prompt)
    try:
        return ANSWERS.get(box.execute(), "cancel")
    finally:
        box.dispose()


def busy(office: Office) -> "str | None":
    """ "dialogue" when one is open, "editing" when a cell is being typed in, else None."""
    toolkit = office.service("com.sun.star.awt.Toolkit")
    for place in range(toolkit.TopWindowCount):
        window = toolkit.getTopWindow(place)
        if window.isVisible() and window.AccessibleContext.AccessibleRole in _DIALOGUES:
            return "dialogue"
    for document in office.documents():
        controller = document.CurrentController
        if controller is not None and _offered(office, controller.Frame, _ONLY_WHILE_TYPING):
            return "editing"
    return None


def version(office: Office) -> str:
    """The version of the office."""
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    settings = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationAccess", arguments(nodepath="/org.openoffice.Setup/Product")
    )
    return str(settings.getByName("ooSetupVersionAboutBox"))


def _offered(office: Office, frame: Any, command: str) -> bool:
    """Whether a window offers a command now."""
    url = uno.createUnoStruct("com.sun.star.util.URL")
    url.Complete = command
    _, url = office.service("com.sun.star.util.URLTransformer").parseStrict(url)
    dispatch = frame.queryDispatch(url, "", 0)
    if dispatch is None:
        return False
    told = _Told()
    dispatch.addStatusListener(told, url)
    dispatch.removeStatusListener(told, url)
    return told.enabled


class _Told(unohelper.Base, XStatusListener):  # type: ignore[misc]
    """Keeps what a window tells about one command as soon as it is asked."""

    def __init__(self) -> None:
        self.enabled = False

    def statusChanged(self, state: Any) -> None:
        self.enabled = bool(state.IsEnabled)

    def disposing(self, _: Any) -> None:
        self.enabled = False


COMMANDS = {each.__name__: each for each in (alert, busy, version)}
