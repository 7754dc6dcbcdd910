"""Replacing a workbook so that at every moment the old or the new one is there, whole.

The new file is written beside the old one, brought to disk, read back and compared; the old one is kept as a
backup; only then the new one takes its name, in one step of the file system.
"""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from xlsales.books.opc.package import Package
from xlsales.books.safe.backups import backups, keep, prune
from xlsales.books.safe.locks import locked, refuse_if_open
from xlsales.books.safe.signature import end_signature
from xlsales.books.safe.verify import verify
from xlsales.errors import WorkbookRefused
from xlsales.places import key_of

PATIENCE_SECONDS: Final = 8.0
"""How long a file that OneDrive or a virus scanner holds for a moment is tried again."""
_HELD = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


def save(package: Package, path: Path, *, force: bool = False) -> Path | None:
    """Write a package to `path` and return where the version before it is kept (None for a new file).

    The file must still hold what the package was read from. `force` lets a digital signature end. Raises
    `WorkbookRefused` with the file as it was: open elsewhere, being refreshed, changed meanwhile, signed, disk
    full, read-only, held by another program, or not passing its check.
    """
    place = path.resolve()
    end_signature(package, force=force)
    with _plain_words(path), locked(path):
        refuse_if_open(path)
        if not place.exists():
            _replace(place, package.write, lambda written: verify(written, package, None))
            return None
        original = package.origin
        _refuse_if_changed(path, original)
        kept: list[Path] = []

        def check(written: Path) -> None:
            verify(written, package, original)
            kept.append(keep(place))
            _refuse_if_changed(path, original)

        _replace(place, package.write, check)
        prune(place)
        return kept[0]


def undo(path: Path) -> Path:
    """Bring back the newest backup and return where the version it replaced is kept.

    Raises `WorkbookRefused` when there is no backup, and as `save` does.
    """
    place = path.resolve()
    with _plain_words(path), locked(path):
        refuse_if_open(path)
        newest = next(iter(backups(place)), None)
        if newest is None:
            raise WorkbookRefused("books.no_backup", file=path.name)
        data = newest.path.read_bytes()
        kept = keep(place, undone=True) if place.exists() else newest.path

        def write(file: BinaryIO) -> None:
            file.write(data)

        def check(written: Path) -> None:
            if written.read_bytes() != data:
                raise WorkbookRefused("books.not_verified", part=newest.path.name)

        _replace(place, write, check)
        newest.path.unlink()
        prune(place)
        return kept


def _refuse_if_changed(path: Path, original: bytes) -> None:
    """An edit made since the file was read is never overwritten; a mere touch of its date is no edit."""
    if path.read_bytes() != original:
        raise WorkbookRefused("books.changed_meanwhile", file=path.name)


def _replace(place: Path, write: Callable[[BinaryIO], None], check: Callable[[Path], None]) -> None:
    """Write a file beside `place`, check it, and let it take the name. Whatever fails, `place` is untouched."""
    mark = f".~xlsales-{key_of(place)}-"
    for rest in place.parent.glob(f"{mark}*"):
        rest.unlink()  # we hold the lock, so these are of a run that was killed
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    handle, name = tempfile.mkstemp(prefix=mark, suffix=place.suffix, dir=place.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        check(written)
        _take_over_marks(place, written)
        _patiently(lambda: written.replace(place), place)
        _bring_to_disk(place.parent)
    finally:
        written.unlink(missing_ok=True)


def _take_over_marks(place: Path, written: Path) -> None:
    """Permissions, access lists and owner of the file that is replaced; an ordinary file's for a new one."""
    if not place.exists():
        mask = os.umask(0)
        os.umask(mask)
        written.chmod(0o666 & ~mask)
        return
    status = place.stat()
    shutil.copystat(place, written)
    os.utime(written)
    if hasattr(os, "chown"):
        with suppress(PermissionError):  # only an administrator may give files away; the group may still go
            os.chown(written, -1, status.st_gid)
            os.chown(written, status.st_uid, -1)


def _patiently(step: Callable[[], object], place: Path) -> None:
    """Try again for a while what another program forbids for a moment."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            step()
            return
        except OSError as error:
            if os.name != "nt" or error.errno not in _HELD:
                raise
            if time.monotonic() > deadline:
                raise WorkbookRefused("books.locked", file=place.name) from error
            time.sleep(0.2)


def _bring_to_disk(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    """Turn what the operating system forbids into a sentence that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
            raise WorkbookRefused("books.disk_full", file=path.name) from error
        if error.errno in _READ_ONLY:
            raise WorkbookRefused("books.read_only", file=path.name) from error
        raise WorkbookRefused(
            "books.cannot_write", file=path.name, reason=error.strerror or type(error).__name__
        ) from error
