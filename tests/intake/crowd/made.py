"""An export of ten thousand rows, and beside every row what must be understood of it."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.intake.crowd import notation
from tests.intake.crowd.people import TODAY, Someone, someone
from tests.intake.crowd.sources import Source

_OWNERS = ("Anne Smit", "Bram Bos", "Noël Dupré")
_ORIGINS = ("Beurs", "Website", "via via")
_REASONS = ("Prijs te hoog", "te late levering")


@dataclass
class Made:
    """The export, and what it must come to."""

    path: Path
    rows: int = 0
    """Filled rows below the header."""
    meant: dict[int, dict[str, object]] = field(default_factory=dict)
    """Per line of the file what it says, by column of ours; `contacts` is the set of its addresses and numbers."""
    again: set[int] = field(default_factory=set)
    """Lines of somebody who stood there before."""
    nameless: set[int] = field(default_factory=set)
    no_entry: set[int] = field(default_factory=set)
    """Lines with headings once more, and small print."""
    unread: dict[str, set[str]] = field(default_factory=dict)
    """Values that mean nothing, by the heading above them."""


def made(source: Source, folder: Path, count: int = 10_000) -> Made:
    """Write the export of a source; always the same one."""
    return _Making(source, folder, count).made()


class _Making:
    def __init__(self, source: Source, folder: Path, count: int) -> None:
        self.source, self.count, self.chance = source, count, Random(count)
        self.result = Made(folder / source.name)
        self.headings = [str(cell) for cell in source.small[0]]
        rows = [row for row in source.small[1:] if len(row) == len(self.headings)]
        self.noise = {heading: [row[at] for row in rows] for at, heading in enumerate(self.headings)}
        self.places: Mapping[str, list[str]] = defaultdict(list)
        for heading, meaning in source.sample.meant.items():
            if meaning and heading in self.headings:
                self.places[meaning].append(heading)
        self.emoji = source.encoding.startswith("utf")

    def made(self) -> Made:
        lines: list[list[object]] = []
        first = self._lines_before() + 2
        people: list[Someone] = []
        while len(lines) < self.count:
            at, fate = first + len(lines), self.chance.random()
            if fate < 0.01:
                lines.append([""] * len(self.headings))
                continue
            if fate < 0.0103:
                self.result.no_entry.add(at)
                lines.append(list(self.headings))
                continue
            if fate < 0.02:
                cells = self._noise()
                if any(cell not in (None, "") for cell in cells.values()):
                    self.result.nameless.add(at)
            elif fate < 0.1 and people:
                self.result.again.add(at)
                cells, self.result.meant[at] = self._written(self.chance.choice(people), again=True)
            else:
                who = someone(len(people), self.chance)
                people.append(who)
                cells, self.result.meant[at] = self._written(who, again=False)
            lines.append([cells.get(heading, "") for heading in self.headings])
        self.result.rows = len(self.result.no_entry) + len(self.result.nameless) + len(self.result.meant)
        self._save(lines, first)
        return self.result

    def _noise(self) -> dict[str, object]:
        """The columns that mean nothing to us, filled as in the small sample."""
        return {
            heading: self.chance.choice(values)
            for heading, values in self.noise.items()
            if values and not self.source.sample.meant.get(heading)
        }

    def _written(self, who: Someone, *, again: bool) -> tuple[dict[str, object], dict[str, object]]:
        cells, meant = self._noise(), dict[str, object]()
        self._name(who, cells, meant, again)
        self._reach(who, cells, meant)
        if "id" in self.places:
            meant["id"] = self.source.id_form.format(who.number)
            self._put(cells, "id", meant["id"])
        if "product" in self.places:
            meant["product"] = f"Order {who.last}"
            self._put(cells, "product", f" {meant['product']}  ")
        if not again:
            self._days(who, cells, meant)
            self._rest(who, cells, meant)
        return cells, meant

    def _put(self, cells: dict[str, object], meaning: str, value: object) -> str:
        heading = self.chance.choice(self.places[meaning])
        cells[heading] = value
        return heading

    def _put_odd(self, cells: dict[str, object], meaning: str, text: str) -> None:
        """Something that nobody can read as what the heading says."""
        self.result.unread.setdefault(self._put(cells, meaning, text), set()).add(text)

    def _name(self, who: Someone, cells: dict[str, object], meant: dict[str, object], again: bool) -> None:
        if "company" in self.places:
            self._put(cells, "company", notation.company_again(who, self.chance) if again else who.company)
            meant["company"] = " ".join(str(next(cells[h] for h in self.places["company"] if h in cells)).split())
        if {"first_name", "last_name"} & set(self.places):
            parts = {"first_name": who.first, "middle_name": who.middle, "last_name": who.last}
            if "middle_name" not in self.places:
                parts["last_name"] = f"{who.middle} {who.last}".strip()
            for meaning, text in parts.items():
                if meaning in self.places:
                    cells[self.places[meaning][0]] = text
            given = [part for meaning, part in parts.items() if meaning in self.places and part]
            meant["contact_person"] = " ".join(given)
        if "contact_person" in self.places and (not again or "contact_person" not in meant):
            self._put(cells, "contact_person", who.name)
            meant["contact_person"] = who.name
        if "company" not in self.places:
            meant["company"] = meant["contact_person"]

    def _reach(self, who: Someone, cells: dict[str, object], meant: dict[str, object]) -> None:
        reach: set[str] = set()
        if "email" in self.places:
            text, found = notation.mail(who, self.chance)
            self._put(cells, "email", text)
            reach |= {each.casefold() for each in found}
        if "phone" in self.places:
            text = notation.phone(who, self.chance)
            self._put(cells, "phone", text)
            reach.add(" ".join(text.split()))
        if "country" in self.places:
            self._put(
                cells, "country", self.chance.choice(["België", "Belgium"] if who.belgian else ["Nederland", "NL", ""])
            )
        meant["reach"] = reach

    def _days(self, who: Someone, cells: dict[str, object], meant: dict[str, object]) -> None:
        write = notation.DAYS[self.source.days]
        ahead = TODAY + timedelta(days=who.number % 90 + 1)
        wanted = {
            "first_contact": who.since,
            "birthday": who.birthday,
            "agreed_date": ahead,
            "expected_decision": ahead,
        }
        for meaning, day in wanted.items():
            if meaning in self.places:
                known = self.chance.random() < 0.7
                meant[meaning] = day if known else None
                if known:
                    self._put(cells, meaning, write(day))
                elif who.number % 50 == 0:
                    self._put_odd(cells, meaning, "zie mail")
                else:
                    self._put(cells, meaning, self.chance.choice(notation.NO_DAY))

    def _rest(self, who: Someone, cells: dict[str, object], meant: dict[str, object]) -> None:
        pools: dict[str, Sequence[str]] = {"owner": _OWNERS, "source": _ORIGINS, "lost_reason": _REASONS}
        for meaning, pool in pools.items():
            if meaning in self.places:
                meant[meaning] = self.chance.choice(pool)
                self._put(cells, meaning, f"{meant[meaning]} ")
        if "value" in self.places:
            known = self.chance.random() < 0.8
            in_a_text = bool(self.source.sample.text) or self.source.name.startswith(("teamleader", "mijn"))
            text = notation.amount(who.value, self.source.sign, self.chance) if in_a_text else who.value
            self._put(cells, "value", text if known else self.chance.choice(["", "0", "-", "n.v.t."]))
            meant["value"] = who.value if known else None
        if "notes" in self.places:
            text = notation.remark(self.chance, self.emoji)
            self._put(cells, "notes", text)
            meant["notes"] = text.replace("\r\n", "\n").strip() or None
        if self.source.words:
            if who.number % 50 == 0:
                self._put_odd(cells, "status", "Misschien ooit")
            else:
                word, meant["status"] = self.chance.choice(self.source.words)
                self._put(cells, "status", word)
        for meaning in ("do_not_contact", "no_mail"):
            if meaning in self.places:
                ticked = self.chance.random() < 0.05
                self._put(cells, meaning, self.source.yes if ticked else self.source.no)
                if ticked and meaning == "do_not_contact":
                    meant["status"] = "do not contact"

    def _lines_before(self) -> int:
        """How many rows stand above the header."""
        if not self.source.sample.text:
            return self.source.header
        before = "" if self.source.before.startswith("sep=") else self.source.before
        return len(list(csv.reader(io.StringIO(before, newline=""))))

    def _save(self, lines: list[list[object]], first: int) -> None:
        if not self.source.sample.text:
            above = list(self.source.sample.rows[: self.source.header + 1])
            below = [[self.source.after]] if self.source.after else []
            replace(self.source.sample, rows=[*above, *lines, *below]).write(self.result.path.parent)
            self._small_print(first + len(lines), len(below))
            return
        stream = io.StringIO()
        writer = csv.writer(stream, delimiter=self.source.delimiter, lineterminator="\r\n")
        writer.writerow(self.headings)
        writer.writerows(lines)
        text = self.source.before + stream.getvalue() + self.source.after
        if self.source.encoding == "mac_roman":
            text = text.replace("\r\n", "\r")
        if self.source.before.startswith("sep="):
            text = text.encode().decode("cp1252", "ignore")
        self.result.path.write_bytes(text.encode(self.source.encoding, "replace"))
        below = sum(bool(line.strip()) for line in self.source.after.splitlines())
        self._small_print(first + len(lines) + 2 * bool(below), below)

    def _small_print(self, first: int, count: int) -> None:
        self.result.no_entry |= set(range(first, first + count))
        self.result.rows += count
