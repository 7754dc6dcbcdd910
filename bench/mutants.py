"""Damaged workbooks through the whole road: `python -m bench.mutants [COUNT] [--seed 1]`.

The bar: every one is refreshed or refused in words, within ten seconds, and the original is never changed: it is
the file itself after a refusal, and the backup after a refresh. The tests run fewer.
"""

import argparse
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from tests.books.mutants import MUTATIONS
from tests.books.workbooks import EVERY
from tests.typing_in import workbook
from xlsales.books.opc.package import Package
from xlsales.errors import WorkbookRefused, WrongUse
from xlsales.road import add_to, refresh

TODAY = date(2026, 11, 20)
LONGEST_SECONDS = 10.0
_PROSPECTS = """
    company   | owner | value | cycle | status | status_date
    Bakery    | Anne  | 9000  | short | open   |
    Dairy     | Bram  | 4000  | long  | won    | 2026-11-02
"""
_CONTACTS = """
    date       | prospect | kind  | answer | felt
    2026-10-12 | Bakery   | visit | later  | 2
    2026-11-05 | Dairy    | call  | yes    | 4
"""


@dataclass
class Tried:
    """What became of the mutants, and the longest that one of them took."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)
    """What must never happen, each with the number of its mutant."""


def sound(folder: Path) -> list[bytes]:
    """The workbooks to damage: ours as typed and as refreshed, and one of each odd writer with our sheets in it."""
    path = workbook(folder / "ours.xlsx", prospects=_PROSPECTS, contacts=_CONTACTS)
    found = [path.read_bytes()]
    refresh(path, today=TODAY)
    found.append(path.read_bytes())
    for make in EVERY.values():
        path.write_bytes(make())
        add_to(path, "en", today=TODAY)
        found.append(path.read_bytes())
    path.unlink()
    return found


def attempt(count: int, seed: int, folder: Path) -> Tried:
    """Damage `count` workbooks, the same for the same seed, and refresh each in `folder`, on all processors."""
    workers = os.cpu_count() or 1
    whole = sound(folder)
    together = Tried()
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        shares = [
            pool.submit(_attempt, range(first, count, workers), seed, whole, folder / f"mutant{first}.xlsx")
            for first in range(workers)
        ]
        for share in shares:
            tried = share.result()
            together.outcomes += tried.outcomes
            together.seconds = max(together.seconds, tried.seconds)
            together.faults += tried.faults
    return together


def _attempt(numbers: Iterable[int], seed: int, whole: Sequence[bytes], path: Path) -> Tried:
    tried = Tried()
    for number in numbers:
        chance = random.Random(f"{seed} {number}")
        damaged = MUTATIONS[number % len(MUTATIONS)](chance.choice(whole), chance)
        path.write_bytes(damaged)
        begun = time.monotonic()
        try:
            backup = refresh(path, today=TODAY).backup
            Package.open(path)
            outcome, original = "refreshed", backup
        except (WorkbookRefused, WrongUse) as refusal:
            outcome, original = refusal.key, path
        except Exception as fault:
            outcome, original = "fault", path
            tried.faults.append(f"mutant {number}: {type(fault).__name__}: {fault}")
        took = time.monotonic() - begun
        tried.seconds = max(tried.seconds, took)
        tried.outcomes[outcome] += 1
        if took > LONGEST_SECONDS:
            tried.faults.append(f"mutant {number}: {took:.1f} s")
        if original is None or original.read_bytes() != damaged:
            tried.faults.append(f"mutant {number}: the original changed")
    return tried


def main() -> None:
    """Print the outcomes and every fault."""
    parser = argparse.ArgumentParser(prog="python -m bench.mutants")
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XLSALES_BACKUPS"] = str(Path(folder) / "state")
        tried = attempt(chosen.count, chosen.seed, Path(folder))
    for outcome, number in tried.outcomes.most_common():
        print(f"{number:7,}  {outcome}")
    print(f"longest {tried.seconds:.1f} s    bar {LONGEST_SECONDS:.0f} s")
    print(f"{len(tried.faults)} faults    bar 0", *tried.faults, sep="\n  ")


if __name__ == "__main__":
    main()
