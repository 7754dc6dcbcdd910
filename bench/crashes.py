"""What may go wrong while `xlsales refresh` saves: `python -m bench.crashes [KILLS]`.

The bar: killed at 500 random moments while saving, the disk full, the folder read-only, eight refreshes at once: the
file is the old one or the new one, always opens, and nothing that was typed is lost.
"""

import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.mutants import TODAY
from tests.typing_in import workbook
from xlsales.books.host.file_book import FileBook
from xlsales.road import refresh

ROOT = Path(__file__).parents[1]
SAVING_SECONDS = 0.1
"""About as long as saving takes: a kill falls anywhere between its begin and somewhat after its end."""
AT_ONCE = 8
_SEEN_EVERY = 0.0005
_HUMBLE = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""An administrator may write everywhere; not so a program that is started like this."""
_IN_A_ROW = 12
_PROSPECTS = "company | owner | value | cycle\n" + "\n".join(
    f"Company {number} | Anne | {number * 100} | short" for number in range(1, 201)
)
_CONTACTS = "date | prospect | kind | answer\n" + "\n".join(
    f"2026-10-{number % 28 + 1:02} | Company {number} | visit | later" for number in range(1, 201)
)

Typed = Mapping[str, Mapping[str, Sequence[object]]]


def made(folder: Path) -> Path:
    """A workbook of 200 prospects that was refreshed once."""
    path = workbook(folder / "w.xlsx", prospects=_PROSPECTS, contacts=_CONTACTS)
    refresh(path, today=TODAY)
    return path


def typed(path: Path) -> Typed:
    """Everything that stands in the input tables."""
    return {name: dict(table.columns) for name, table in FileBook.only_read(path).read().tables.items()}


def command(*files: Path) -> list[str]:
    """The command line that refreshes these workbooks, one after the other."""
    return [sys.executable, "-m", "xlsales", "refresh", f"--today={TODAY}", *map(str, files)]


def kill_while_saving(path: Path, times: int, seed: int = 7) -> list[str]:
    """Kill refreshing processes while they save, and say after which kill something was wrong with the workbook."""
    moments = random.Random(seed)
    known = typed(path)
    faults = []
    for number in range(times):
        process = _started(command(*[path] * _IN_A_ROW))
        saves = moments.randint(1, 3)
        _wait_for_saves(path, saves, process)
        time.sleep(moments.random() * SAVING_SECONDS)
        process.send_signal(signal.SIGKILL)
        process.wait()
        try:
            same = typed(path) == known
        except Exception as fault:
            faults.append(f"kill {number}: does not open: {fault}")
            continue
        if not same:
            faults.append(f"kill {number}: something typed is lost")
    return faults


def on_a_full_disk(path: Path, room: int) -> str:
    """Refresh where no file may grow beyond `room` bytes; returns what was said."""

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return _refused(path, prepare=limited)


def in_a_read_only_folder(path: Path) -> str:
    """Refresh as somebody who may not write into the folder; returns what was said."""
    mode = path.parent.stat().st_mode
    path.parent.chmod(0o555)
    try:
        return _refused(path, first=_HUMBLE if os.getuid() == 0 else ())
    finally:
        path.parent.chmod(mode)


def at_once(path: Path) -> list[int]:
    """Refresh eight times at once; returns the exit codes."""
    processes = [_started(command(path)) for _ in range(AT_ONCE)]
    return [process.wait() for process in processes]


def _refused(path: Path, prepare: Callable[[], None] | None = None, first: Sequence[str] = ()) -> str:
    before = path.read_bytes()
    done = subprocess.run(
        [*first, *command(path)], cwd=ROOT, preexec_fn=prepare, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3, done
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(".~")] == []
    return done.stderr.strip()


def _started(words: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _wait_for_saves(path: Path, saves: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the process begins to save for the so-manieth time; each save writes a file of a new name."""
    seen: set[str] = {each.name for each in path.parent.glob(".~xlsales-*")}
    left = saves
    while left:
        new = {each.name for each in path.parent.glob(".~xlsales-*")} - seen
        left -= len(new)
        seen |= new
        if process.poll() is not None:
            raise AssertionError("the refreshes ended before they were killed")
        time.sleep(_SEEN_EVERY)


def main() -> None:
    """Print every figure beside its bar."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XLSALES_BACKUPS"] = str(folder / "state")
        (folder / "books").mkdir()
        path = made(folder / "books")
        faults = kill_while_saving(path, kills)
        print(f"killed {kills} times while saving: {len(faults)} faults    bar 0", *faults, sep="\n  ")
        codes = at_once(path)
        print(f"{AT_ONCE} at once: exit codes {codes}    bar all 0")
        print(f"disk full: {on_a_full_disk(path, path.stat().st_size // 2)}")
        print(f"read-only folder: {in_a_read_only_folder(path)}")


if __name__ == "__main__":
    main()
