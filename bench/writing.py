"""Refreshing against other ways to do it: `python -m bench.writing [--sizes 200,5000,50000] [--million]`.

Every figure is that of a whole process, all in one run on the same workbook (`bench.workbooks`, six contacts for each
prospect). What does not take long is run three times in turn with the others, and the least counts. Processor time is
shown beside wall time, for on a busy machine only the first can be compared.
"""

import argparse
import importlib.util
import math
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

TODAY = "2026-11-20"
"""That of `bench.workbooks`, which is not imported here: its memory would be charged to every child."""
ROOT = Path(__file__).parents[1]
_EXCELIZE = "excelize-edits"
"""What `go build -o excelize-edits .` makes of `bench/excelize`, when it is on the path."""
_LONG = 20.0
"""Seconds: what takes longer is run once."""
_MILLION = 166_667
"""Prospects that have a million contacts together."""


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds on the clock, seconds of processor, megabytes at most."""

    wall: float
    cpu: float
    memory: float

    def least(self, other: "Cost | None") -> "Cost":
        """The least of each figure, of memory the most: it is what a machine must have."""
        if other is None:
            return self
        return Cost(min(self.wall, other.wall), min(self.cpu, other.cpu), max(self.memory, other.memory))


def cost(words: list[str]) -> Cost:
    """Run a command to its end. Raises `CalledProcessError` when it fails."""
    before = time.perf_counter()
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words)
    return Cost(wall, used.ru_utime + used.ru_stime, _megabytes(used))


def measure(prospects: int, folder: Path, peers: list[str], rounds: int) -> dict[str, Cost]:
    """The costs by name for a workbook of that size: `refresh` is the first one, `again` that of a refreshed one.

    What does not take long is run `rounds` times, all in turn, and the least of each figure counts.
    """
    source = folder / f"{prospects}.xlsx"
    # In a process of its own: a child is charged at least the memory that its parent has when it starts.
    cost([sys.executable, "-m", "bench.workbooks", str(source), str(prospects)])
    target = folder / "target.xlsx"
    refresh = [sys.executable, "-m", "xlsales", "refresh", str(target), f"--today={TODAY}"]
    found: dict[str, Cost] = {}
    for _ in range(rounds):
        shutil.copy(source, target)
        for name in ("refresh", "again"):
            found[name] = cost(refresh).least(found.get(name))
        for name in peers:
            if name in found and found[name].wall > _LONG:
                continue
            out = target if name.endswith("floor") else folder / "peer.xlsx"
            peer = [_EXCELIZE] if name == _EXCELIZE else [sys.executable, "-m", "bench.peers", name]
            found[name] = cost([*peer, str(source), str(out)]).least(found.get(name))
            print(f"{prospects:9,}  {name} done", file=sys.stderr)
    return found


def growth(found: dict[int, dict[str, Cost]], low: int, high: int) -> float:
    """By which power of the size a refresh grows, what it takes at 200 prospects counted as its start-up."""
    start = found[200]["refresh"].cpu if 200 in found else 0.0
    costs = [found[size]["refresh"].cpu - start for size in (low, high)]
    return math.log(costs[1] / costs[0]) / math.log(high / low)


def _megabytes(used: resource.struct_rusage) -> float:
    return used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main() -> None:
    """Print a table of costs and of ratios for every size."""
    parser = argparse.ArgumentParser(prog="python -m bench.writing")
    parser.add_argument("--sizes", default="200,5000,50000")
    parser.add_argument("--million", action="store_true", help="a million contacts, without the peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without", default="", help="peers to leave out, with commas")
    chosen = parser.parse_args()
    peers = ["imports", "floor", "quick-floor", "edits", "load-save", "pandas", "openpyxl", "wolfxl", _EXCELIZE]
    left_out = set(chosen.without.split(","))
    if importlib.util.find_spec("wolfxl") is None:
        left_out.add("wolfxl")
    if shutil.which(_EXCELIZE) is None:
        left_out.add(_EXCELIZE)
    peers = [name for name in peers if name not in left_out]
    print(f"left out: {', '.join(sorted(left_out - {''})) or 'nothing'}")
    print(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start"
    )
    found: dict[int, dict[str, Cost]] = {}
    with tempfile.TemporaryDirectory() as name:
        os.environ["XLSALES_BACKUPS"] = str(Path(name) / "state")
        for size in map(int, chosen.sizes.split(",")):
            found[size] = measure(size, Path(name), peers, chosen.rounds)
            _print(size, found[size])
        if chosen.million:
            _print(_MILLION, measure(_MILLION, Path(name), ["floor", "quick-floor"], 1))
    if {5_000, 50_000} <= found.keys():
        print(f"growth of a refresh from 5,000 to 50,000: exponent {growth(found, 5_000, 50_000):.2f}    bar 1.05")


def _print(size: int, costs: dict[str, Cost]) -> None:
    ours = costs["refresh"]
    print(f"\n{size:,} prospects         wall s    cpu s       MB    wall/refresh  cpu/refresh  MB/refresh")
    for name, took in costs.items():
        ratios = took.wall / ours.wall, took.cpu / ours.cpu, took.memory / ours.memory
        print(
            f"{name:20} {took.wall:10.2f} {took.cpu:8.2f} {took.memory:8.0f}"
            f" {ratios[0]:15.2f} {ratios[1]:12.2f} {ratios[2]:11.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
