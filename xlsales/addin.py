"""What the buttons in Excel call through xlwings' add-in."""

import xlwings as xw

from xlsales.press import press


def refresh() -> None:
    """The button Refresh."""
    press("refresh", xw.Book.caller())


def log() -> None:
    """The button Log contact."""
    press("log", xw.Book.caller())


def mail() -> None:
    """The button Mail list."""
    press("mail", xw.Book.caller())


def checklist() -> None:
    """The button Checklist."""
    press("checklist", xw.Book.caller())


def undo() -> None:
    """The button Undo refresh."""
    press("undo", xw.Book.caller())
