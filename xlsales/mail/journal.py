"""What was sent to whom: one line per list, person and day, so that nothing goes out twice by accident."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from filelock import FileLock

from xlsales.places import key_of, state_folder


@dataclass(frozen=True)
class Journal:
    """The sent lists of one workbook. Two runs at once wait for each other."""

    file: Path
    book: str
    """What tells the workbook from others."""

    def times(self, name: str, address: str, day: date) -> int:
        """How often this list of this day went to this address."""
        wanted = (name, address.casefold(), day.isoformat())
        return sum((each.get("list"), each.get("to"), each.get("day")) == wanted for each in self._lines())

    def message_id(self, names: tuple[str, ...], address: str, day: date, domain: str) -> str:
        """The Message-ID of the next mail with these lists: the same until it was sent, another one after that."""
        before = sum(self.times(name, address, day) for name in names)
        told = "/".join((self.book, *sorted(names), address.casefold(), day.isoformat(), str(before)))
        return f"<{hashlib.blake2b(told.encode(), digest_size=16).hexdigest()}@{domain}>"

    def add(self, names: tuple[str, ...], address: str, day: date, message_id: str, now: datetime) -> None:
        """Write down that these lists were accepted for this address, at once and for good."""
        to, sent = address.casefold(), now.isoformat(timespec="seconds")
        lines = [
            json.dumps(
                {"day": day.isoformat(), "list": name, "to": to, "id": message_id, "sent": sent}, ensure_ascii=False
            )
            for name in names
        ]
        # Begun with a line's end: a line that a crash cut off spoils only itself.
        with self.file.open("a", encoding="utf-8") as file:
            file.write("\n" + "\n".join(lines) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def _lines(self) -> Iterator[dict[str, object]]:
        if not self.file.exists():
            return
        for line in self.file.read_text("utf-8", "replace").splitlines():
            try:
                held = json.loads(line)
            except ValueError:
                continue  # an empty line, or one that a crash cut off
            if isinstance(held, dict):
                yield held


@contextmanager
def journal(workbook: Path) -> Iterator[Journal]:
    """The journal of a workbook, for this run alone."""
    folder = state_folder() / "mail"
    state_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    book = key_of(workbook)
    with FileLock(folder / f"{book}.lock"):
        yield Journal(folder / f"{book}.jsonl", book)
