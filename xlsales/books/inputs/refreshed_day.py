"""The day of the newest refresh, kept in the workbook: what was typed since then cannot be older."""

from datetime import date, datetime

from xlsales.books.marks import REFRESHED
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit


def keep_day(package: Package, day: date) -> None:
    """Write down that the workbook is refreshed on this day."""
    tabs = WorkbookEdit(package)
    tabs.set_name(REFRESHED, f"{day:%Y%m%d}", attributes={"hidden": "1"})
    tabs.save()


def kept_day(workbook: Workbook) -> date | None:
    """The day of the newest refresh; None when there was none, or the name holds something else."""
    name = workbook.defined_names.get(REFRESHED)
    try:
        return datetime.strptime(name.formula, "%Y%m%d").date() if name else None
    except ValueError:
        return None
