"""One workbook: where it stands, whether Windows or the Mac distrusts it, what it holds, and its calendar."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from xlsales.doctor import Finding, good, note, wrong
from xlsales.errors import WorkbookRefused

INTERNET_ZONE = 3


def place(file: str, cloud: Iterable[Path]) -> Finding:
    """Where the workbook stands; `cloud` are the folders that OneDrive keeps alike with the web."""
    if "://" in file:
        return wrong("place", "web", file=file)
    path = Path(file).absolute()
    if any(path.is_relative_to(folder) for folder in cloud):
        return note("place", "cloud", file=path)
    return good("place", file=path)


def mark(zone: int | None, quarantined: bool) -> Finding:
    """The mark that a download or an attachment carries."""
    if zone is not None and zone >= INTERNET_ZONE:
        return wrong("mark", "web")
    return note("mark", "quarantined") if quarantined else good("mark")


def buttons(names: Iterable[str], path: Path) -> Finding:
    """Whether the workbook can hold buttons and does; `names` are those of the parts of its package."""
    if "xl/vbaProject.bin" in names:
        return good("buttons")
    return note("buttons", "none", file=path.name)


def calendar(country: str, holiday: date | None, faults: int, path: Path) -> Finding:
    """The calendar by which follow-ups are planned; `faults` is how many settings could not be used."""
    if faults:
        return note("calendar", "faults", faults=faults, file=path.name)
    if holiday is None:
        return note("calendar", "unknown", country=country)
    return good("calendar", country=country, day=holiday)


def read_workbook(path: Path, today: date) -> list[Finding]:
    """What is inside the workbook; one finding that says why when it cannot be read."""
    from xlsales.books.host.file_book import FileBook
    from xlsales.tables.values import typed

    try:
        raw = FileBook.only_read(path).read()
    except WorkbookRefused as error:
        return [wrong("workbook", "refused", reason=error)]
    _, settings, problems = typed(raw, today)
    with zipfile.ZipFile(path) as package:
        parts = package.namelist()
    faults = sum(problem.table == "Settings" for problem in problems)
    return [buttons(parts, path), calendar(settings.country, next_holiday(settings.country, today), faults, path)]


def next_holiday(country: str, today: date) -> date | None:
    """The first public holiday after today; None for an unknown country."""
    from xlsales.rules.public_holidays import COUNTRIES, public_holidays

    if country not in COUNTRIES:
        return None
    return next(day for day in public_holidays(country, today.year, today.year + 1) if day > today)


def read_zone(path: Path) -> int | None:
    """The zone that Windows wrote down beside the file; None where there is no such mark."""
    if sys.platform != "win32":
        return None
    try:
        text = Path(f"{path}:Zone.Identifier").read_text("utf-8", "replace")
    except OSError:
        return None
    return zone_of(text)


def zone_of(text: str) -> int | None:
    """The zone in the text of such a mark."""
    lines = (line.partition("=") for line in text.splitlines())
    return next((int(value) for name, _, value in lines if name.strip() == "ZoneId" and value.strip().isdigit()), None)


def read_quarantined(path: Path) -> bool:
    """Whether the Mac marked the file as brought in from elsewhere."""
    if sys.platform != "darwin":
        return False
    command = ["/usr/bin/xattr", "-p", "com.apple.quarantine", str(path)]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0


def cloud_folders() -> list[Path]:
    """The folders of this user that OneDrive keeps alike with the web."""
    named = [os.environ[name] for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer") if name in os.environ]
    on_a_mac = [Path.home() / "OneDrive", *(Path.home() / "Library/CloudStorage").glob("OneDrive*")]
    return [*map(Path, named), *(folder for folder in on_a_mac if folder.is_dir())]
