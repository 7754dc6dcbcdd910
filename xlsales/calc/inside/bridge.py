"""Serve requests for the running office: a JSON object per line in, a JSON object per line out.

A request is `{"do": command, "with": {argument: value}}`; the answer `{"done": result}`, or `{"refused": kind,
"figures": {}}` for what the office does not let us do, or `{"failed": message}`.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

from . import cells, copying, documents, formats, naming, pasting, sheets, styles, windows
from .rooms import Office, Refused

_LOOK_SECONDS = 1.0
"""How often a request that takes its time is doubted."""
COMMANDS: dict[str, Callable[..., Any]] = {
    **documents.COMMANDS,
    **sheets.COMMANDS,
    **cells.COMMANDS,
    **formats.COMMANDS,
    **copying.COMMANDS,
    **pasting.COMMANDS,
    **styles.COMMANDS,
    **naming.COMMANDS,
    **windows.COMMANDS,
}


def connect(place: str, seconds: float) -> Any:
    """The context of the office that listens at `place` (`pipe,name=…`), waited for at most so many seconds."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + seconds
    while True:
        try:
            return resolver.resolve(f"uno:{place};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > deadline:
                raise Refused("not_listening") from None
            time.sleep(0.05)


def answer(office: Office, request: dict[str, Any]) -> dict[str, Any]:
    """Do one request."""
    try:
        return {"done": COMMANDS[request["do"]](office, **request["with"])}
    except Refused as refused:
        return {"refused": refused.kind, "figures": refused.figures}
    except DisposedException:
        return {"refused": "office_gone", "figures": {}}
    except Exception as error:  # whatever the office throws has to reach the other side of the pipe
        return _broken(office, error)


def _broken(office: Office, error: Exception) -> dict[str, Any]:
    if not office.answers():
        return {"refused": "office_gone", "figures": {}}
    return {"failed": f"{type(error).__name__}: {error}"}


class _Turn(unohelper.Base, XCallback):  # type: ignore[misc]
    """One request that the office does when its own thread has time for it."""

    def __init__(self, office: Office, request: dict[str, Any]) -> None:
        self.office = office
        self.request = request
        self.answer: dict[str, Any] = {}
        self.over = threading.Event()

    def notify(self, _: Any) -> None:
        self.answer = answer(self.office, self.request)
        self.over.set()


def answer_in_turn(office: Office, request: dict[str, Any]) -> dict[str, Any]:
    """Do one request between two events of the office, in the thread that draws its windows.

    What is called from a callback runs in the thread that called back. From a thread of its own a request runs beside
    the drawing, and what both reach for without waiting for each other ends the office, at once or on closing.
    """
    turn = _Turn(office, request)
    try:
        office.service("com.sun.star.awt.AsyncCallback").addCallback(turn, None)
    except Exception as error:
        return _broken(office, error)
    while not turn.over.wait(_LOOK_SECONDS):
        if not office.answers():
            return {"refused": "office_gone", "figures": {}}
    return turn.answer


def main() -> None:
    """Connect to the office named on the command line, say so, and serve until the input ends."""
    place, seconds = sys.argv[1], float(sys.argv[2])
    try:
        office = Office(connect(place, seconds))
        _write({"done": "connected"})
    except Refused as refused:
        _write({"refused": refused.kind, "figures": {}})
        return
    for line in sys.stdin.buffer:
        _write(answer_in_turn(office, json.loads(line)))


def _write(message: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(message).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()
