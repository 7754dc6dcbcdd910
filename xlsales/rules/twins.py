"""Who is the same person as somebody who asked not to be contacted.

The wish is a person's, not a row's: another row with the same e-mail address, or with the same telephone number and the
same contact person, is out of everything too. A blank matches nothing and a company is no name: the switchboard
with another name stays.
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.tables.phones import international
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings
from xlsales.tables.words import fold

Flags = NDArray[np.bool_]


def same_person(frame: pd.DataFrame, asked: Flags, settings: Settings) -> tuple[Flags, list[Problem]]:
    """Which other rows are of a person in `asked`, and a problem for each that names both rows."""
    found = np.zeros(len(frame), dtype=bool)
    problems: list[Problem] = []
    if not asked.any():
        return found, problems
    emails = frame["email"].str.casefold().str.replace(r"\s", "", regex=True)
    known: dict[object, int] = {}
    by_email = _matches(emails.mask(emails.eq("")).to_numpy(dtype=object), asked, known)
    phones = frame["phone"].to_numpy(dtype=object)
    names = frame["contact_person"].to_numpy(dtype=object)
    wanted = {fold(name) for name, is_asked in zip(names, asked, strict=True) if is_asked and isinstance(name, str)}
    keys: list[object] = [
        (number, fold(name))
        if isinstance(name, str)
        and isinstance(phone, str)
        and fold(name) in wanted
        and (number := international(phone, settings.country))
        else None
        for phone, name in zip(phones, names, strict=True)
    ]
    by_phone = _matches(np.array([*keys, None], dtype=object)[:-1], asked, {})
    companies = frame["company"].tolist()
    for column, matches in (("email", by_email), ("phone", by_phone)):
        for at, first in matches:
            if not found[at]:
                found[at] = True
                value = frame[column].iat[at]
                figures = {"company": _name(companies[at]), "other": _name(companies[first]), "reason": value}
                problems.append(Problem("Prospects", int(frame.index[at]), column, "same_person", str(value), figures))
    return found, problems


def _matches(keys: NDArray[np.object_], asked: Flags, known: dict[object, int]) -> list[tuple[int, int]]:
    """The rows whose key is that of an asked row, with the position of the first such row."""
    for at in np.flatnonzero(asked):
        if keys[at] is not None and keys[at] == keys[at]:
            known.setdefault(keys[at], int(at))
    if not known:
        return []
    return [(at, known[key]) for at, key in enumerate(keys) if not asked[at] and key in known]


def _name(company: object) -> str:
    return company if isinstance(company, str) else "–"
