"""Rows and cells that a command or an import adds to what was read: from then on they count as typed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from xlsales.tables import Tables, schema
from xlsales.tables.columns import Hand, typed_column
from xlsales.tables.entries import Entries
from xlsales.tables.link import LINKED, Directory
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawTable, Row
from xlsales.tables.values import typed_table


def with_entries(tables: Tables, entries: Entries, ends: Mapping[str, int], hand: Hand) -> tuple[Tables, list[Problem]]:
    """The tables with the entries in them, typed and linked as what was read, and what could not be read of them.

    `ends` are the labels of the first new row of each table, on which a book writes it.
    """
    frames: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    for table in schema.TABLES:
        frame: pd.DataFrame | None = getattr(tables, table.key, None)
        if frame is None or table.name not in entries.tables:
            continue
        frame = _changed(frame, table, entries.cells.get(table.name, {}), hand)
        added, found = _added(table, entries.new_rows.get(table.name, ()), ends.get(table.name, 0), hand)
        frames[table.key] = pd.concat([frame, added.reindex(columns=frame.columns)]) if len(added) else frame
        problems += found
    tables = replace(tables, **_filled(frames))
    directory = Directory(tables.prospects)
    linked = {}
    for table in LINKED:
        if table.key in frames:
            frame = frames[table.key]
            deals = frame["deal"].to_numpy(dtype=float, na_value=np.nan, copy=True)
            fresh = np.flatnonzero(np.isnan(deals))
            deals[fresh] = [max(directory.find(text), -1) for text in frame["prospect"].iloc[fresh].fillna("")]
            linked[table.key] = frame.assign(deal=deals.astype(np.int64))
    return replace(tables, **linked), problems


def _added(table: schema.Table, rows: Sequence[Row], first: int, hand: Hand) -> tuple[pd.DataFrame, list[Problem]]:
    columns = {column.key: [row.get(column.key) for row in rows] for column in table.typed}
    frame, problems = typed_table(table, RawTable(table.name, columns, len(rows)), hand)
    frame.index = frame.index + first
    return frame, [replace(problem, row=(problem.row or 0) + first) for problem in problems]


def _changed(frame: pd.DataFrame, table: schema.Table, cells: Mapping[int, Row], hand: Hand) -> pd.DataFrame:
    """The frame with single cells changed; a row that was empty, and so is not in the frame, is left to its book."""
    if not cells:
        return frame
    frame = frame.copy()
    for column in table.typed:
        told = {label: row[column.key] for label, row in cells.items() if column.key in row and label in frame.index}
        if told:
            values, _ = typed_column(list(told.values()), column, hand)
            frame.loc[list(told), column.key] = pd.Series(values, index=list(told)).astype(frame[column.key].dtype)
    return frame


def _filled(frames: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """What a new row says of itself: its ID and its key are written with it."""
    for key, mark in (("prospects", "id_is_new"), ("service_items", "key_is_new")):
        if key in frames and mark in frames[key]:
            frames[key] = frames[key].assign(**{mark: frames[key][mark].eq(True).to_numpy(dtype=bool)})
    return frames
