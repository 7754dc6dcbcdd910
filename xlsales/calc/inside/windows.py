"""The windows of the office: message boxes, and whether somebody is in the middle of something."""

from __future__ import annotations

import uno

from .rooms import Office, arguments

BUTTONS = {"ok": 1, "ok_cancel": 2, "yes_no": 3, "yes_no_cancel": 4}
"""`com.sun.star.awt.MessageBoxButtons`."""
ANSWERS = {0: "cancel", 1: "ok", 2: "yes", 3: "no"}
"""`com.sun.star.awt.MessageBoxResults`."""


def alert(office: Office, doc: str, prompt: str, title: str, buttons: str, critical: bool) -> str:
    """A message box on the document's window; returns the button that was pressed."""
    window = office.document(doc).CurrentController.Frame.ContainerWindow
    kind = uno.Enum("com.sun.star.awt.MessageBoxType", "ERRORBOX" if critical else "INFOBOX")
    if buttons != "ok":
        kind = uno.Enum("com.sun.star.awt.MessageBoxType", "QUERYBOX")
    box = window.Toolkit.createMessageBox(window, kind, BUTTONS[buttons], title, prompt)
    return ANSWERS.get(box.execute(), "cancel")


def version(office: Office) -> str:
    """The version of the office."""
    provider = office.service("com.sun.star.configuration.ConfigurationProvider")
    settings = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationAccess", arguments(nodepath="/org.openoffice.Setup/Product")
    )
    return str(settings.getByName("ooSetupVersionAboutBox"))


COMMANDS = {each.__name__: each for each in (alert, version)}
