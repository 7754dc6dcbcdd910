"""Ties rows of the other tables to their prospects: by ID, else by the name of a company that occurs once."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.tables import Tables, schema
from xlsales.tables.near import Neighbours
from xlsales.tables.problems import Problem
from xlsales.tables.raw import RawBook
from xlsales.tables.words import fold

LINKED = (schema.CONTACTS, schema.GIVEAWAYS, schema.STAKEHOLDERS, schema.CHECKLIST_LOG)
UNKNOWN, AMBIGUOUS = -1, -2
_ID_BEHIND = re.compile(r"^(.*)\(([^()]+)\)$")
_ID_BEFORE = re.compile(r"^(\S+)\s*[·|:–—-]\s*(.+)$")
_ID_AND_NAME = re.compile(r"^(\S+)\s+(.+)$")


class Directory:
    """Where each ID and each company stands; of rows with the same ID the first one has it."""

    def __init__(self, prospects: pd.DataFrame) -> None:
        self._labels = prospects.index.tolist()
        self._companies = prospects["company"].tolist()
        self._ids: dict[str, int] = {}
        self._typed: dict[str, int] = {}
        """The IDs as they are typed, which is how most rows name them."""
        for label, key in zip(self._labels, prospects["id"].tolist(), strict=True):
            if isinstance(key, str):
                self._typed[key] = self._ids.setdefault(fold(key), label)

    @cached_property
    def names(self) -> Mapping[int, str]:
        """The folded company of each row, by its label."""
        pairs = zip(self._labels, self._companies, strict=True)
        return {label: fold(company) for label, company in pairs if isinstance(company, str)}

    @cached_property
    def companies(self) -> Mapping[str, int]:
        """The row label of each folded company, `AMBIGUOUS` for a name of several deals."""
        found: dict[str, int] = {}
        for label, name in self.names.items():
            found[name] = AMBIGUOUS if name in found else label
        return found

    def find(self, text: str) -> int:
        """The row label that a text means, `UNKNOWN` or `AMBIGUOUS`.

        "P0001", "Acme", "P0001 · Acme", "P0001 Acme" and "Acme (P0001)" all mean the same row. An ID beats a
        company of the same name, and the ID in a pair beats its name: companies get renamed.
        """
        if text in self._typed:
            return self._typed[text]
        folded = fold(text)
        if folded in self._ids:
            return self._ids[folded]
        if folded in self.companies:
            return self.companies[folded]
        for form, key, name in ((_ID_BEHIND, 2, 1), (_ID_BEFORE, 1, 2), (_ID_AND_NAME, 1, 2)):
            found = form.match(folded)
            label = self._ids.get(found[key].strip()) if found else None
            if found is None or label is None:
                continue
            sure = form is not _ID_AND_NAME or not found[key].isdigit()
            if sure or self.names.get(label) == found[name].strip():
                return label
        return UNKNOWN


def link(tables: Tables, raw: RawBook | None = None) -> tuple[Tables, list[Problem]]:
    """Add `deal` to contacts, give-aways, stakeholders and checklist log: the prospect's row label, or -1.

    Of a table or a column that `raw` lacks its reader has told already, so that its rows are not named one by one.
    """
    directory = Directory(tables.prospects)
    neighbours = Neighbours(tables.prospects["company"].dropna().unique())
    linked: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    for table in LINKED:
        frame: pd.DataFrame = getattr(tables, table.key)
        codes, texts = pd.factorize(frame["prospect"])
        deals = np.array([*map(directory.find, texts.tolist()), UNKNOWN], dtype=np.int64)[codes]
        linked[table.key] = frame.assign(deal=np.maximum(deals, UNKNOWN))
        if raw is None or _complete(raw, table):
            typed = pd.Series(np.array([*texts, ""], dtype=object)[codes], index=frame.index)
            problems += _homeless(table, typed, deals, directory, neighbours)
    return replace(tables, **linked), problems


def _complete(raw: RawBook, table: schema.Table) -> bool:
    """Whether the columns are there by which a row of this table can find its prospect."""
    held, prospects = raw.tables.get(table.name), raw.tables.get(schema.PROSPECTS.name)
    return (
        held is not None
        and prospects is not None
        and "prospect" in held.columns
        and not {"id", "company"}.isdisjoint(prospects.columns)
    )


def _homeless(
    table: schema.Table, typed: pd.Series, deals: NDArray[np.int64], directory: Directory, neighbours: Neighbours
) -> list[Problem]:
    """The rows that belong to nobody; in a workbook without any prospect they are counted, not named."""
    homeless = np.flatnonzero(deals < 0)
    if len(homeless) and len(homeless) == len(deals) and not directory.companies:
        return [Problem(table.name, None, "prospect", "nobody_to_link", "", {"rows": len(homeless)})]
    near = {text: neighbours.nearest(text) for text in typed[deals == UNKNOWN].unique() if text}
    problems = []
    for row, text, deal in zip(typed.index[homeless], typed.iloc[homeless], deals[homeless], strict=True):
        figures = {"prospect": text}
        key = "prospect_ambiguous" if deal == AMBIGUOUS else "prospect_unknown" if text else "prospect_missing"
        if meant := near.get(text):
            key, figures = "prospect_close", {"prospect": text, "near": meant}
        problems.append(Problem(table.name, int(row), "prospect", key, text, figures))
    return problems
