"""What an import came to: everything it would change, and what it leaves."""

from dataclasses import dataclass, field

from xlsales.tables.raw import Row


@dataclass(frozen=True)
class Conflict:
    """One value of a known prospect, of the workbook or of an earlier row, with which a row does not agree."""

    company: str
    column: str
    ours: object
    theirs: object


@dataclass
class Plan:
    """Everything an import would change, and what it leaves."""

    added: list[Row] = field(default_factory=list)
    """New rows of Prospects, in the words of the workbook's language."""
    filled: dict[int, dict[str, object]] = field(default_factory=dict)
    """Blanks to fill, by row of Prospects."""
    contacts: list[Row] = field(default_factory=list)
    """New rows of Contacts."""
    conflicts: list[Conflict] = field(default_factory=list)
    known: int = 0
    """Rows of the list that the workbook, or an earlier row of the list, has already."""
    kept_out: int = 0
    """Rows of people who asked not to be contacted, or to be forgotten."""
    contacts_known: int = 0
    no_column: tuple[str, ...] = ()
    """Columns of ours that the list fills and the workbook does not have."""

    @property
    def empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.added or self.filled or self.contacts)
