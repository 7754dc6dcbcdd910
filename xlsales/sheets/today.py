"""Today: whom to contact, with room to type how it went, what to ask and why: the plan, what else is due, the week."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from xlsales.sheets import entries, lists
from xlsales.sheets.parts import Maker, cells, cut, rest, sheet
from xlsales.sheets.spec import Column, Figure, Figures, Listing, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import Language, say, shown

_SECOND = re.compile(r" \(\d+\)$")
"""What tells a second row about the same prospect from the first; no part of the ID."""

NOTHING: Mapping[str, Mapping[str, object]] = {}
_DIGITS_A_LETTER = 1 / 1.15
_DIGITS_A_BOLD_LETTER = 0.9
_INDENTS = 2.6
"""Digits of width that the indents of a cell take."""
_SLACK = 1.4
"""How much wider than its width a column of short texts may become."""


def today(tables: Tables, settings: Settings, left: Mapping[str, Mapping[str, object]] = NOTHING) -> Sheet:
    """The page of the day; `left` holds by ID what was typed on it and could not be taken over."""
    language = settings.language
    due = lists.today(tables, settings)
    ahead = lists.week_ahead(tables, settings)
    sections = _sections(tables, due, ahead, settings, left)
    columns = _columns(tables, pd.concat([rows for _, rows, _ in sections]), settings, left)
    blocks, start = [], 0
    for key, rows, more in sections:
        part = slice(start, start := start + len(rows))
        blocks.append(
            Listing(
                key,
                tuple(_part(column, part) for column in columns),
                empty=_empty(key, tables, language),
                heading="" if key == "today" else _heading(key, rows, more, settings),
                rest=rest(more, language, "rest_prospects"),
                main=key == "today",
                continues="" if key == "today" else "today",
            )
        )
    alert = say("sheets.not_taken", language, rows=len(left)) if left else ""
    page = sheet("today", settings, _figures(tables, due, settings), *blocks, dense=True, alert=alert)
    if not (done := lists.done_today(tables)):
        return page
    planned = int(due["planned"].sum())
    return replace(page, subtitle=say("sheets.day_so_far", language, done=done, planned=planned, due=len(due)))


def _figures(tables: Tables, due: pd.DataFrame, settings: Settings) -> Figures:
    """The strip: what the day still holds, of all that is due; and what asks for attention in it."""

    def label(key: str, **figures: object) -> str:
        return say(f"sheets.{key}_figure", settings.language, **figures)

    planned = int(due["planned"].sum())
    told = label("to_go") if lists.done_today(tables) else label("plan", due=len(due))
    asked, promised = int(due["light"].eq("amber").sum()), int(due["group"].eq("promised").sum())
    cold = int(tables.prospects["light"].eq("red").sum())
    return Figures(
        (
            Figure(told, planned, name="to_contact_today"),
            Figure(label("ask"), asked, name="to_ask", colour="amber"),
            Figure(label("promised"), promised, name="promised", colour="blue"),
            Figure(label("cold"), cold, name="cold", colour="red"),
        )
    )


def _sections(
    tables: Tables,
    due: pd.DataFrame,
    ahead: pd.DataFrame,
    settings: Settings,
    left: Mapping[str, Mapping[str, object]],
) -> list[tuple[str, pd.DataFrame, int]]:
    """The plan, what else is due, the week ahead: key, rows, and how many rows the list has no room for.

    What could not be taken over stands first in the plan, whatever became of its prospect.
    """
    language = settings.language
    due = due.assign(deal=due.index, row=due["id"], group_text=_groups(due, language), first=due["light"])
    kept = _with_left(due.head(settings.list_limit), due, tables, settings, left)
    plan = kept[kept["planned"]]
    also, more = kept[~kept["planned"]], max(len(due) - settings.list_limit, 0)
    sections = [("today", plan, more if not len(also) else 0)]
    if len(also):
        sections.append(("also", also, more))
    if len(tables.prospects):
        week, beyond = cut(ahead, settings.list_limit)
        week = week.assign(row=week["id"], day_text=[_weekday(day, language) for day in week["day"]])
        sections.append(("week", week, beyond))
    return sections


def _columns(
    tables: Tables, rows: pd.DataFrame, settings: Settings, left: Mapping[str, Mapping[str, object]]
) -> list[Column]:
    """One set of columns for all sections, so that every row can be typed in and stands in one line with the others."""
    language = settings.language
    make = Maker(rows, language)
    prospects = schema.PROSPECTS
    named = rows["row"].tolist()
    steps = tuple(tables.steps["step"].dropna().unique()) if len(tables.steps) else ()
    return [
        _light(make.light(), rows),
        _on_one_line(make.company(rows["deal"])),
        replace(make.phone(), width=12),
        *entries.columns(entries.TODAY, named, left, language),
        _in_two_lines(make.of(prospects, "ask", "wrapped", 28), 42),
        _in_two_lines(make.of(prospects, "why", "wrapped", 30), 44),
        make("group", "text", 14, source="group_text"),
        *entries.columns(entries.TODAY_MORE, named, left, language, options={"entry_step": steps}),
        *([_in_two_lines(make.of(prospects, "when", "wrapped", 30), 60)] if "when" in rows else ()),
        make.person(),
        make.email(),
        make.owner(),
        make.of(prospects, "value", "money", 12),
        make("due", "date", 13, live="overdue"),
        make("late", "whole", 11, live="late"),
        make.of(prospects, "last_contact", "date", 13),
        replace(make("key", "muted", 12, source="id", hidden=True), values=_named_items(tables, rows)),
        make("id", "muted", 9),
    ]


def _named_items(tables: Tables, rows: pd.DataFrame) -> list[object]:
    """The key of the service item that the row of a customer names: talking to them ticks it."""
    ahead = rows["day_text"].notna() if "day_text" in rows else pd.Series(False, index=rows.index)
    items = tables.prospects["service_row"].reindex(rows["deal"]).set_axis(rows.index)
    return cells(items.where(~ahead))


def _in_two_lines(column: Column, most: float) -> Column:
    """The column so wide that its longest sentence takes two lines, up to `most` digits."""
    letters = max((_longer_half(str(value)) for value in column.values if value), default=0)
    return replace(column, width=min(max(column.width, letters * _DIGITS_A_LETTER + _INDENTS), most))


def _longer_half(text: str) -> int:
    """The letters of the longer line when a text is broken in two at the best space."""
    breaks = (at for at, sign in enumerate(text) if sign == " ")
    return min((max(at, len(text) - at - 1) for at in breaks), default=len(text))


def _on_one_line(column: Column) -> Column:
    """The names on one line, but for very long ones: where a cell with a link cannot wrap they would be cut."""
    longest = max((len(str(value)) for value in column.values if value), default=0)
    width = min(max(longest * _DIGITS_A_BOLD_LETTER + _INDENTS, 18), 25)
    return replace(column, width=width / _SLACK if longest else width)


def _light(column: Column, rows: pd.DataFrame) -> Column:
    """The light; in the week ahead the day stands in its place."""
    if "day_text" not in rows:
        return column
    days = rows["day_text"].tolist()
    return replace(
        column, values=[day if day == day else light for day, light in zip(days, column.values, strict=True)]
    )


def _part(column: Column, part: slice) -> Column:
    return replace(column, values=column.values[part], links=column.links[part] if column.links else ())


def _heading(key: str, rows: pd.DataFrame, more: int, settings: Settings) -> str:
    if key == "week":
        return say("sheets.week_heading", settings.language, days=settings.week_ahead)
    return say("sheets.also_heading", settings.language, rows=len(rows) + more)


def _empty(key: str, tables: Tables, language: Language) -> str:
    if key == "week":
        return say("sheets.week_none", language)
    return say("sheets.today_none" if len(tables.prospects) else "sheets.today_new", language)


def _groups(due: pd.DataFrame, language: Language) -> list[str]:
    """Why somebody stands where they stand in the plan: the group, or how long they wait already."""
    told = []
    for group, waited, absent in zip(due["group"], due["waited"], due["covered_for"], strict=True):
        key = "waited" if waited > 0 else group
        words = say(f"sheets.group_{key}", language, days=waited)
        told.append(f"{words} ({say('sheets.group_for', language, owner=absent)})" if absent else words)
    return told


def _weekday(day: pd.Timestamp, language: Language) -> str:
    return f"{say(f'daily.weekday_{day.weekday()}', language)} {shown(day.date(), '', language).rpartition(' ')[0]}"


def _with_left(
    shown_rows: pd.DataFrame,
    due: pd.DataFrame,
    tables: Tables,
    settings: Settings,
    left: Mapping[str, Mapping[str, object]],
) -> pd.DataFrame:
    """The rows with, first of all, one for every entry that stays: nothing typed falls off the sheet.

    A prospect that is not due is only named: it may be one that nobody should contact.
    """
    if not left:
        return shown_rows
    frame = tables.prospects[["id", "company"]].drop_duplicates("id")
    frame = frame.assign(deal=frame.index).set_index("id")
    ids = [row if row in frame.index else _SECOND.sub("", row) for row in left]
    known = frame.reindex(ids)
    bare = pd.DataFrame(
        {
            "row": list(left),
            "id": ids,
            "deal": known["deal"].fillna(-1).astype(int).to_numpy(),
            "company": known["company"].to_numpy(),
        }
    )
    there = due.set_index("row")
    found = bare["row"].isin(there.index)
    full = there.reindex(bare.loc[found, "row"]).rename_axis("row").reset_index()
    kept = pd.concat([full, bare[~found]]).set_index("row").reindex(bare["row"]).reset_index()
    kept = kept.assign(planned=True, why=say("sheets.left_why", settings.language))
    return pd.concat([kept, shown_rows[~shown_rows["row"].isin(bare["row"])]], ignore_index=True)
