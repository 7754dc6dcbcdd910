"""Reading a file that should be a workbook, and saying what it is instead when it is not."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, NoReturn

from xlsales.errors import WorkbookRefused

MAX_FILE: Final = 1 << 30
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_END = b"PK\x05\x06"


def read_file(path: Path) -> bytes:
    """The contents of a file. Raises `WorkbookRefused` with the reason why it cannot be read."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise WorkbookRefused("books.too_large")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise WorkbookRefused("books.not_found", file=path.name) from error
    except IsADirectoryError as error:
        raise WorkbookRefused("books.is_a_folder", file=path.name) from error
    except PermissionError as error:
        raise WorkbookRefused("books.no_permission", file=path.name) from error
    except OSError as error:
        raise WorkbookRefused("books.unreadable", file=path.name, reason=error.strerror or "") from error


def refuse_other_formats(data: bytes) -> None:
    """Raises `WorkbookRefused` for a file that is no zip: encrypted, in the old format, empty, or something else."""
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise WorkbookRefused("books.encrypted" if locked else "books.old_workbook")
    if not data:
        raise WorkbookRefused("books.empty_file")
    if not data.startswith(b"PK") and _ZIP_END not in data[-70_000:]:
        raise WorkbookRefused("books.not_a_workbook")


def refuse_without_types(mimetype: bytes) -> NoReturn:
    """Raises `WorkbookRefused` for a zip without content types; `mimetype` is what an OpenDocument file has."""
    raise WorkbookRefused("books.open_document" if b"opendocument" in mimetype[:80] else "books.not_a_workbook")


def refuse_other_packages(mains: Mapping[str, str]) -> None:
    """Raises `WorkbookRefused` for a package whose main part (name to content type) is no workbook in XML."""
    if any("sheet.binary" in kind or part.endswith(".bin") for part, kind in mains.items()):
        raise WorkbookRefused("books.binary_workbook")
    if not mains or any("wordprocessingml" in kind or "presentationml" in kind for kind in mains.values()):
        raise WorkbookRefused("books.not_a_workbook")
