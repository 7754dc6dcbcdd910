"""`xlsales export FILE LIST`: a list for other programs, as CSV, JSON or a calendar."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from xlsales.cli.show import LISTS, as_csv, headings, look_up
from xlsales.cli.words import WORKBOOK, ListName, help_of, today_option, ui_language
from xlsales.errors import WrongUse
from xlsales.texts import say

if TYPE_CHECKING:
    from xlsales.road import Work

_DAYS = {"today": "next_follow_up", "prospects": "next_follow_up", "cold": "next_follow_up", "checklists": "due"}
"""The lists that make a calendar, and the day of each row."""


@click.command("export", help=help_of("daily.export_help"))
@click.argument("file", type=WORKBOOK)
@click.argument("name", metavar="LIST", type=ListName(LISTS))
@click.option(
    "--format", "form", type=click.Choice(["csv", "json", "ics"]), default="csv", help=help_of("format_option")
)
@click.option("--out", type=WORKBOOK, help=help_of("daily.out_option"), metavar="FILE")
@today_option
def command(file: Path, name: str, form: str, out: Path | None, today: date) -> None:
    """Write the whole list to a file that is not there yet, or to standard output."""
    if out is not None and out.exists():
        raise WrongUse("daily.exists", file=out.name)
    if form == "ics" and name not in _DAYS:
        raise WrongUse("daily.no_calendar", list=name)
    work, records = look_up(file, name, today)
    count = len(records)
    if form == "ics":
        text = _calendar(name, work, file)
        count = text.count("BEGIN:VEVENT")
    elif form == "json":
        text = json.dumps(records, ensure_ascii=False, indent=1) + "\n"
    else:
        text = as_csv(records, headings(records, name, work))
    if out is None:
        click.echo(text, nl=False)
        return
    # Excel takes a CSV file for UTF-8 only when it begins with a byte order mark.
    out.write_text(text, encoding="utf-8-sig" if form == "csv" else "utf-8", newline="")
    click.echo(say("daily.exported", ui_language(), file=out.name, rows=count))


def _calendar(name: str, work: "Work", file: Path) -> str:
    from zoneinfo import ZoneInfo

    import pandas as pd

    from xlsales.mail.calendar import FollowUp, calendar
    from xlsales.mail.items import rows
    from xlsales.sheets.lists import LISTS as FRAMES

    frame = FRAMES[name](work.tables, work.settings)
    prospects = work.tables.prospects
    today = pd.Timestamp(work.settings.today)
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
