"""What is to be added to the input tables: harvested from the quick entries, told to a command, taken from a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from xlsales.tables.raw import Row


@dataclass(frozen=True)
class Entries:
    """Rows to add and cells to change, by table, in the words of the workbook's language."""

    new_rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    cells: Mapping[str, Mapping[int, Row]] = field(default_factory=dict)

    @property
    def tables(self) -> list[str]:
        """The tables that change."""
        return list(dict.fromkeys((*self.new_rows, *self.cells)))

    def and_then(self, later: "Entries") -> "Entries":
        """Both, the rows of `later` below those of this one and its cells over them."""
        rows = {name: [*self.new_rows.get(name, ()), *later.new_rows.get(name, ())] for name in _either(self, later)}
        cells: dict[str, dict[int, Row]] = {}
        for each in (self, later):
            for name, changed in each.cells.items():
                held = cells.setdefault(name, {})
                for label, row in changed.items():
                    held[label] = {**held.get(label, {}), **row}
        return Entries({name: held for name, held in rows.items() if held}, cells)


def _either(one: Entries, other: Entries) -> dict[str, None]:
    return dict.fromkeys((*one.new_rows, *other.new_rows))
