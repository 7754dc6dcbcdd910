"""What can go wrong so badly that the work stops: a small tree, turned into words at the front door.

Bad *data* is never an exception: it is a `Problem` (`xlsales.tables.problems`) and the rest goes on.
"""


class XlsalesError(Exception):
    """The work cannot go on.

    `key` names the sentence in the texts, `figures` fill its placeholders.
    """

    def __init__(self, key: str, /, **figures: object) -> None:
        super().__init__(key, figures)
        self.key = key
        self.figures = figures


class WorkbookRefused(XlsalesError):
    """The workbook cannot be read or written; it is left byte for byte as it was (exit code 3)."""


class WrongUse(XlsalesError):
    """The command was asked something it cannot do (exit code 2)."""


class NotDelivered(XlsalesError):
    """A mail cannot be sent at all: not set up, not signed in, no trustworthy server (exit code 4)."""
