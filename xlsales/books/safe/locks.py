"""Who has the workbook: another refresh of ours, or a program in which a person has it open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from xlsales.errors import WorkbookRefused
from xlsales.places import key_of, state_folder

WAIT_SECONDS: Final = 30.0
"""How long one refresh waits for another of the same workbook."""
_EXCEL_NAME_AT, _EXCEL_NAME_LENGTH = 1, 54


@contextmanager
def locked(path: Path, wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Keep other refreshes of this workbook waiting; may be entered again by who holds it.

    Raises `WorkbookRefused` when another one is still at it after `wait` seconds.
    """
    folder = state_folder() / "locks"
    state_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / f"{key_of(path)}.lock", is_singleton=True)
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise WorkbookRefused("books.busy", file=path.name) from error
    try:
        yield
    finally:
        lock.release()


def opened_by(path: Path) -> tuple[Path, str] | None:
    """The lock file that a program keeps next to an open workbook, and who opened it as far as it tells."""
    for folder in {path.parent, path.resolve().parent}:
        excel = folder / f"~${path.name}"
        if excel.exists():
            return excel, _excel_user(excel) or "Excel"
        office = folder / f".~lock.{path.name}#"
        if office.exists():
            return office, _office_user(office) or "LibreOffice"
    return None


def refuse_if_open(path: Path) -> None:
    """Raises `WorkbookRefused`, with the name of who has it, when the workbook is open in a program."""
    found = opened_by(path)
    if found is not None:
        raise WorkbookRefused("books.open_elsewhere", file=path.name, who=found[1], lock=found[0].name)


def _excel_user(file: Path) -> str:
    """Excel's owner file begins with the length of the user's name and the name."""
    data = _head(file)
    length = min(data[0], _EXCEL_NAME_LENGTH) if data else 0
    return data[_EXCEL_NAME_AT : _EXCEL_NAME_AT + length].decode("cp1252", "replace").strip()


def _office_user(file: Path) -> str:
    """LibreOffice writes full name, user, computer, date and profile, separated by commas."""
    fields = _head(file).decode("utf-8", "replace").split(",")
    return next((field.strip() for field in fields[:2] if field.strip()), "")


def _head(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(512)
    except OSError:  # Excel keeps its own file locked on Windows; that it is there says enough
        return b""
