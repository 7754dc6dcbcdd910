"""`xlsales export FILE LIST`: a list for other programs: CSV, JSON, a calendar, or a workbook to send along."""

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from xlsales.cli.show import LISTS, as_csv, harmless, headings, look_up
from xlsales.cli.words import WORKBOOK, ListName, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import say

if TYPE_CHECKING:
    import pandas as pd

    from xlsales.road import Work

FORMS = ("csv", "json", "ics", "xlsx")
"""The forms of an export, which are also how the names of their files end."""
_DAYS = {"today": "due", "prospects": "next_follow_up", "cold": "next_follow_up", "checklists": "due"}
"""The lists that make a calendar, and the day of each row."""


@click.command("export", help=help_of("daily.export_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("name", metavar="LIST", type=ListName(LISTS))
@click.option("--format", "form", type=click.Choice(FORMS), help=help_of("daily.export_format_option"))
@click.option("--excel", is_flag=True, help=help_of("daily.excel_option"))
@click.option("--out", type=WORKBOOK, help=help_of("daily.out_option"), metavar="FILE")
@today_option
def command(file: Path, name: str, form: str | None, excel: bool, out: Path | None, today: date) -> None:
    """Write the whole list to a file that is not there yet, or to standard output."""
    form = _form(form, excel, out)
    if out is not None and out.exists():
        raise WrongUse("daily.exists", file=out.name)
    if out is not None and not out.absolute().parent.is_dir():
        raise WrongUse("cli.no_folder", folder=str(out.parent))
    if form == "ics" and name not in _DAYS:
        raise WrongUse("daily.no_calendar", list=name)
    work, records = look_up(file, name, today)
    count = len(records)
    if form == "xlsx":
        data = _workbook(name, work, records, file)
    elif form == "ics":
        text = _calendar(name, work, file)
        count = text.count("BEGIN:VEVENT")
    elif form == "json":
        text = json.dumps(records, ensure_ascii=False, indent=1) + "\n"
    elif excel:
        text = _for_excel(name, work, records)
    else:
        text = as_csv(records, headings(records, name, work))
    if form != "xlsx":
        # Excel takes a CSV file for UTF-8 only when it begins with a byte order mark.
        data = text.encode("utf-8-sig" if form == "csv" and (excel or out is not None) else "utf-8")
    if out is None:
        click.echo(data, nl=False)
        return
    out.write_bytes(data)
    click.echo(say("daily.exported", ui_language(), file=out.name, rows=count))


def _form(form: str | None, excel: bool, out: Path | None) -> str:
    """The form that was asked for, else the one that the name of the file says. Raises `WrongUse` where they differ."""
    named = out.suffix.casefold().removeprefix(".") if out is not None else ""
    named = named if named in FORMS else ""
    wanted = form or ("csv" if excel else named or "csv")
    if out is not None and named and named != wanted:
        raise WrongUse("daily.form_and_name", form=wanted, file=out.name)
    if excel and wanted != "csv":
        raise WrongUse("daily.excel_is_csv")
    if wanted == "xlsx" and out is None:
        raise WrongUse("daily.workbook_needs_out")
    return wanted


def _frame(name: str, work: "Work", records: list[dict[str, Any]]) -> "pd.DataFrame":
    import pandas as pd

    from xlsales.sheets.lists import LISTS as FRAMES

    if name in FRAMES:
        return FRAMES[name](work.tables, work.settings)
    return pd.DataFrame(records, columns=headings(records, name, work), dtype="str")


def _workbook(name: str, work: "Work", records: list[dict[str, Any]], file: Path) -> bytes:
    from xlsales.books.host.reading_copy import reading_copy
    from xlsales.sheets.told import page

    sheet = page(name, _frame(name, work, records), work.settings, file.name)
    return reading_copy((sheet,), today=work.settings.today, language=work.settings.language)


def _for_excel(name: str, work: "Work", records: list[dict[str, Any]]) -> str:
    """The list as Excel in Dutch reads it at once: semicolons, decimal commas, words and headings of the workbook."""
    from xlsales.sheets.told import columns

    told = columns(name, _frame(name, work, records), work.settings)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in told])
    writer.writerows(zip(*(map(_with_comma, column.values) for column in told), strict=True))
    return text.getvalue()


def _with_comma(value: object) -> object:
    if isinstance(value, float):
        return f"{value:.10g}".replace(".", ",") if abs(value) < 1e10 else f"{value:.0f}"
    return harmless(value)


def _calendar(name: str, work: "Work", file: Path) -> str:
    from zoneinfo import ZoneInfo

    import pandas as pd

    from xlsales.mail.calendar import FollowUp, calendar
    from xlsales.mail.items import rows
    from xlsales.sheets.lists import LISTS as FRAMES

    frame = FRAMES[name](work.tables, work.settings)
    prospects = work.tables.prospects
    today = pd.Timestamp(work.settings.today)
    if name == "today":
        frame = frame[frame["planned"]].assign(due=today)
    if name == "checklists":
        frame = frame[~frame["done"].astype(bool)]
        reach = prospects[["contact_person", "phone", "email", "why"]].reindex(frame["deal"]).set_axis(frame.index)
        frame = frame.join(reach).assign(ask=frame["item"])
        keys = frame["id"].astype(str) + "/" + frame["key"] + "/" + frame["occurrence"].astype(int).astype(str)
    else:
        reach = prospects.loc[frame.index, ["contact_person", "phone", "email"]]
        frame = frame[["id", "company", "ask", "why", _DAYS[name]]].join(reach)
        keys = frame["id"].astype(str)
    frame = frame.assign(day=frame[_DAYS[name]].clip(lower=today), uid=keys).dropna(subset=["day"])
    columns = ["id", "company", "contact_person", "phone", "email", "ask", "why", "uid", "day"]
    found = [FollowUp(str(row["uid"]), row["day"], row) for row in rows(frame[columns], len(frame))]
    zone = ZoneInfo("Europe/Brussels" if work.settings.country == "BE" else "Europe/Amsterdam")
    return calendar(found, work.settings, file.name, zone, datetime.now(zone)).decode("utf-8")
