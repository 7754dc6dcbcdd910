"""The columns in which people type on a generated sheet, with what could not be taken over put back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsales.sheets.spec import Column, Live, Style
from xlsales.texts import Language, say

Left = Mapping[str, Mapping[str, Mapping[str, object]]]
"""Entries that no refresh could take over yet: sheet, row, column key, and the value as it was typed.

A row of `today` is named by the ID of its prospect ("P0001 (2)" for a second row about the same one), a row of
`checklists` by "ID/item/occurrence".
"""


@dataclass(frozen=True)
class Entry:
    """A column to type in; `name` ends both its heading `entry_<name>` and its hint `hint_<name>`."""

    name: str
    style: Style
    width: float
    choices: str = ""
    live: Live | None = None

    @property
    def key(self) -> str:
        """The key of the column, by which its entries are harvested."""
        return f"entry_{self.name}"


TODAY = (
    Entry("reached", "entry", 11.8, "yesno"),  # 11.5 is the width that LibreOffice leaves out of a file
    Entry("answer", "entry", 12, "answer"),
    Entry("next", "entry_date", 12),
    Entry("note", "entry", 16),
)
"""The result of a contact: what every talk leaves behind."""

TODAY_MORE = (
    Entry("kind", "entry", 11, "kind"),
    Entry("felt", "entry", 9),
    Entry("signal", "entry", 18, "signal"),
    Entry("step", "entry", 18),
    Entry("spoke", "entry", 16),
    Entry("date", "entry_date", 13),
)
"""What some contacts leave behind besides."""

CHECKLISTS = (
    Entry("done", "entry", 9, live="done"),
    Entry("experience", "entry", 12, "experience"),
    Entry("done_on", "entry_date", 13),
    Entry("remark", "entry", 40),
)
"""What happened with an item of a checklist."""

PROMISES = (
    Entry("score", "entry", 11),
    Entry("remark", "entry", 40),
)
"""How well a promise was kept this month."""


def columns(
    entries: Sequence[Entry],
    rows: Sequence[object],
    left: Mapping[str, Mapping[str, object]],
    language: Language,
    filled: Mapping[str, Sequence[object]] | None = None,
    options: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Column, ...]:
    """The columns for `entries`, one cell per row; `filled` holds what is known, `left` outweighs it.

    What `left` does not mention stays as it is known: its column may have been taken off the sheet. `options` are
    words of the workbook's own to choose from. Both are by column key.
    """
    made = []
    for entry in entries:
        values = list((filled or {}).get(entry.key, [None] * len(rows)))
        for position, row in enumerate(rows):
            if row in left:
                values[position] = left[str(row)].get(entry.key, values[position])
        made.append(
            Column(
                entry.key,
                say(f"sheets.{entry.key}", language),
                entry.style,
                entry.width,
                values,
                live=entry.live,
                choices=entry.choices,
                options=tuple((options or {}).get(entry.key, ())),
                hint=say(f"sheets.hint_{entry.name}", language),
            )
        )
    return tuple(made)
