"""Ties rows of the other tables to their prospects: by ID, else by the name of a company that occurs once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from xlsales.tables import Tables, schema
from xlsales.tables.problems import Problem
from xlsales.tables.words import fold

LINKED = (schema.CONTACTS, schema.GIVEAWAYS, schema.STAKEHOLDERS, schema.CHECKLIST_LOG)
UNKNOWN, AMBIGUOUS = -1, -2
_ID_BEHIND = re.compile(r"^(.*)\(([^()]+)\)$")
_ID_BEFORE = re.compile(r"^(\S+)\s*[·|:–—-]\s*(.+)$")
_ID_AND_NAME = re.compile(r"^(\S+)\s+(.+)$")


@dataclass(frozen=True)
class Directory:
    """Where each ID and each company stands: folded text to row label, `AMBIGUOUS` for a name of several deals."""

    ids: Mapping[str, int]
    companies: Mapping[str, int]
    names: Mapping[int, str]
    """The folded company of each row."""

    @classmethod
    def of(cls, prospects: pd.DataFrame) -> "Directory":
        """The directory of a frame of prospects; of rows with the same ID the first one has it."""
        ids: dict[str, int] = {}
        companies: dict[str, int] = {}
        names: dict[int, str] = {}
        for label, key, company in zip(
            prospects.index.tolist(), prospects["id"].tolist(), prospects["company"].tolist(), strict=True
        ):
            if isinstance(key, str):
                ids.setdefault(fold(key), label)
            if isinstance(company, str):
                names[label] = fold(company)
                companies[names[label]] = AMBIGUOUS if names[label] in companies else label
        return cls(ids, companies, names)

    def find(self, text: str) -> int:
        """The row label that a text means, `UNKNOWN` or `AMBIGUOUS`.

        "P0001", "Acme", "P0001 · Acme", "P0001 Acme" and "Acme (P0001)" all mean the same row. An ID beats a
        company of the same name, and the ID in a pair beats its name: companies get renamed.
        """
        folded = fold(text)
        if folded in self.ids:
            return self.ids[folded]
        if folded in self.companies:
            return self.companies[folded]
        for form, key, name in ((_ID_BEHIND, 2, 1), (_ID_BEFORE, 1, 2), (_ID_AND_NAME, 1, 2)):
            found = form.match(folded)
            label = self.ids.get(found[key].strip()) if found else None
            if found is None or label is None:
                continue
            sure = form is not _ID_AND_NAME or not found[key].isdigit()
            if sure or self.names.get(label) == found[name].strip():
                return label
        return UNKNOWN


def link(tables: Tables) -> tuple[Tables, list[Problem]]:
    """Add `deal` to contacts, give-aways, stakeholders and checklist log: the prospect's row label, or -1."""
    directory = Directory.of(tables.prospects)
    linked: dict[str, pd.DataFrame] = {}
    problems: list[Problem] = []
    for table in LINKED:
        frame = getattr(tables, table.key)
        linked[table.key], found = link_frame(table, frame, directory)
        problems += found
    return replace(tables, **linked), problems


def link_frame(table: schema.Table, frame: pd.DataFrame, directory: Directory) -> tuple[pd.DataFrame, list[Problem]]:
    """One frame with its column `deal`, and the rows that belong to nobody."""
    codes, texts = pd.factorize(frame["prospect"])
    found = np.array([*(directory.find(text) for text in texts), UNKNOWN], dtype=np.int64)
    deals = found[codes]
    problems = []
    for at in np.flatnonzero(deals < 0):
        text = "" if codes[at] < 0 else str(texts[codes[at]])
        key = "prospect_missing" if not text else "prospect_unknown"
        if deals[at] == AMBIGUOUS:
            key = "prospect_ambiguous"
        problems.append(Problem(table.name, int(frame.index[at]), "prospect", key, text, {"prospect": text}))
    return frame.assign(deal=np.maximum(deals, UNKNOWN)), problems
