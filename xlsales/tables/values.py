"""Typed once, at the edge: the cells of a workbook become the frames and settings that the rules work on.

What cannot be read is a problem that names its cell; the row stays and the work goes on without that value.
"""

from collections.abc import Iterable
from datetime import date

import numpy as np
import pandas as pd

from xlsales.tables import DTYPES, Tables, empty, schema
from xlsales.tables.bent_phones import straightened
from xlsales.tables.columns import Hand, as_text, reader_of, same_spelling, typed_column, worded
from xlsales.tables.dates import MOVES
from xlsales.tables.ids import new_ids, repeated, slug
from xlsales.tables.near import Neighbours
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook, RawTable
from xlsales.tables.settings import Settings
from xlsales.tables.settled import settled
from xlsales.texts import Language, pick


def typed(raw: RawBook, today: date) -> tuple[Tables, Settings, list[Problem]]:
    """The tables, the settings and every value that could not be read, in the order of the tables.

    Rows without a single value are left out of the frames, as are prospects of whom there is nothing but an ID;
    the others keep their position in the table as their label. Prospects get a column `id_is_new` and service items
    `key_is_new`: True where the workbook has none yet and one was made up.
    """
    settings, setting_problems = settled(raw, today)
    hand = Hand(today, settings.language, raw.date1904)
    frames: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    for table in schema.TABLES:
        if table is not schema.SETTINGS_TABLE:
            held = raw.tables.get(table.name)
            frames[table.key], found = typed_table(table, held, hand) if held else (empty(table), [])
            problems += found
    _same_names(frames)
    held = raw.tables.get(schema.PROSPECTS.name)
    if held is not None and "phone" in held.columns:
        frames["prospects"], bent = straightened(frames["prospects"], held.columns["phone"], settings.country)
        problems += bent
    frames["prospects"], found = _with_ids(frames, raw)
    frames["service_items"], twice = _with_keys(frames["service_items"])
    frames["promises"] = frames["promises"].assign(key=_with_keys(frames["promises"], "promise")[0]["key"])
    frames["prospects"], early = _without_future_start(frames["prospects"], settings)
    listed = tuple(dict.fromkeys(as_text(value, settings.language) for value in raw.giveaway_list))
    told = [*problems, *found, *twice, *early, *setting_problems]
    return Tables(**frames, giveaway_list=listed), settings, told


def checks(tables: Tables, settings: Settings) -> list[Problem]:
    """What is wrong with values that could be read: owners that nobody knows, contacts of a day to come."""
    return [*_strangers(tables, settings.language), *_future(tables.contacts, settings)]


def typed_table(table: schema.Table, raw: RawTable, hand: Hand) -> tuple[pd.DataFrame, list[Problem]]:
    """The filled rows of one table, labelled by their position in `raw`, and what could not be read of them."""
    columns: dict[str, object] = {}
    problems: list[Problem] = []
    filled = np.zeros(raw.length, dtype=bool)
    for column in table.typed:
        if column.key not in raw.columns:
            columns[column.key] = pd.array([None] * raw.length, dtype=DTYPES[column.kind])
            continue
        values = raw.columns[column.key]
        columns[column.key], faults = typed_column(values, column, hand)
        if (table.key, column.key) != ("prospects", "id") and not filled.all():
            filled |= ~np.asarray(pd.isna(columns[column.key]))
        for at, key in faults:
            filled[at] = True
            problems.append(_fault(table, column, at, key, values[at], hand))
    frame = pd.DataFrame(columns, copy=False)
    frame = frame if filled.all() else frame[filled]
    return frame, problems + _lacking(table, raw, frame, problems)


def _fault(table: schema.Table, column: schema.Column, at: int, key: str, value: object, hand: Hand) -> Problem:
    if key == MOVES:
        day = reader_of(column, hand).read(value)
        return Problem(table.name, at, column.key, key, as_text(value, hand.language), {"day": day})
    return Problem(table.name, at, column.key, *worded(key, value, hand, column.choices))


def _lacking(table: schema.Table, raw: RawTable, frame: pd.DataFrame, problems: Iterable[Problem]) -> list[Problem]:
    """The rows that lack a value they cannot do without, when nothing else was said of that cell."""
    lacking: list[Problem] = []
    for key in (column.key for column in table.typed if column.required and column.key in raw.columns):
        missing = frame.index[frame[key].isna()]
        told = {problem.row for problem in problems if problem.column == key} if len(missing) else set()
        lacking += [Problem(table.name, int(row), key, f"{key}_missing") for row in missing if row not in told]
    return lacking


def _same_names(frames: dict[str, pd.DataFrame]) -> None:
    owners = list(frames["owners"]["owner"].dropna())
    for key, column in (("prospects", "owner"), ("days_off", "owner"), ("owners", "covered_by")):
        frames[key][column] = same_spelling(frames[key][column], owners)
    steps = list(frames["steps"]["step"].dropna())
    frames["contacts"]["step"] = same_spelling(frames["contacts"]["step"], steps)


def _with_ids(frames: dict[str, pd.DataFrame], raw: RawBook) -> tuple[pd.DataFrame, list[Problem]]:
    prospects = frames["prospects"]
    ids = prospects["id"]
    lacking = ids.isna()
    mentioned: list[str] = []
    if lacking.any():
        for key in ("contacts", "giveaways", "stakeholders", "checklist_log"):
            mentioned += frames[key]["prospect"].dropna().unique().tolist()
        held = raw.tables.get("Prospects")
        mentioned += [as_text(value, "nl") for value in (held.columns.get("id", ()) if held else ())]
        ids = ids.copy()
        ids[lacking] = new_ids(ids.dropna(), mentioned, int(lacking.sum()))
    labels = prospects.index
    problems = [
        Problem(
            "Prospects",
            int(labels[at]),
            "id",
            "id_twice",
            str(ids.iat[at]),
            {"id": str(ids.iat[at]), "company": _company(prospects, first)},
        )
        for at, first in repeated(ids.tolist()).items()
    ]
    return prospects.assign(id=ids, id_is_new=lacking.to_numpy(dtype=bool)), problems


def _company(prospects: pd.DataFrame, at: int) -> str | None:
    company = prospects["company"].iat[at]
    return company if isinstance(company, str) else None


def _with_keys(items: pd.DataFrame, named: str = "item") -> tuple[pd.DataFrame, list[Problem]]:
    lacking = items["key"].isna() & items[named].notna()
    keys = items["key"].copy()
    taken = set(keys.dropna())
    for row in items.index[lacking]:
        keys[row] = slug(items.at[row, named], taken)
        taken.add(keys[row])
    problems = [
        Problem("ServiceItems", int(items.index[at]), "key", "key_twice", keys.iat[at], {"id": keys.iat[at]})
        for at in repeated(keys.tolist())
    ]
    return items.assign(key=keys, key_is_new=lacking.to_numpy(dtype=bool)), problems


def _strangers(tables: Tables, language: Language) -> list[Problem]:
    """Every name of an owner that does not stand on the sheet of owners, once, where it occurs first."""
    known = tables.owners["owner"].dropna()
    typed = tables.prospects["owner"].dropna().drop_duplicates()
    strangers = typed[~typed.isin(known)] if len(known) else typed[:0]
    neighbours = Neighbours(known)
    sheet = pick(schema.OWNERS.title, language)
    problems = []
    for row, name in strangers.items():
        near = neighbours.nearest(name)
        key = "owner_close" if near else "owner_unknown"
        problems.append(Problem("Prospects", int(row), "owner", key, name, {"sheet": sheet, "near": near}))
    return problems


def _without_future_start(prospects: pd.DataFrame, settings: Settings) -> tuple[pd.DataFrame, list[Problem]]:
    """The prospects without a first contact that is still to come: it is a slip, or an appointment."""
    late = prospects["first_contact"] > pd.Timestamp(settings.today)
    if not late.any():
        return prospects, []
    column = pick(schema.PROSPECTS.column("agreed_date").heading, settings.language)
    problems = [
        Problem(
            "Prospects",
            int(row),
            "first_contact",
            "first_contact_in_future",
            f"{day:%Y-%m-%d}",
            {"day": day, "column": column},
        )
        for row, day in prospects.loc[late, "first_contact"].items()
    ]
    return prospects.assign(first_contact=prospects["first_contact"].mask(late)), problems


def _future(contacts: pd.DataFrame, settings: Settings) -> list[Problem]:
    late = contacts["date"][contacts["date"] > pd.Timestamp(settings.today)]
    column = pick(schema.CONTACTS.column("next_agreed").heading, settings.language)
    return [
        Problem("Contacts", int(row), "date", "contact_in_future", f"{day:%Y-%m-%d}", {"day": day, "column": column})
        for row, day in late.items()
    ]
