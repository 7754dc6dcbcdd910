"""Ticking items of the checklists from the command line."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from xlsales import rules
from xlsales.daily.who import candidates, one_of
from xlsales.errors import WrongUse
from xlsales.tables.entries import Entries
from xlsales.tables.words import fold
from xlsales.understood import Understood


@dataclass(frozen=True)
class Tick:
    """One item that is done: whose it is, by row label, and which."""

    deal: int
    company: str
    key: str
    item: str
    occurrence: int


def find(work: Understood, text: str) -> Tick:
    """The open item that a text means: "Acme/thanks", "Acme/thanks/2", or "thanks" when only one customer has it open.

    Items are found by key or by the begin of a word; without a number it is
    the occurrence that is due, or the first open one. Raises
    `WrongUse` when none or several fit.
    """
    who, slash, rest = text.rpartition("/")
    number = None
    if slash and rest.strip().isdigit() and "/" in who:
        number = int(rest)
        who, _, rest = who.rpartition("/")
    customers, items = rules.customers_and_items(work.tables, work.settings)
    if not len(items):
        raise WrongUse("daily.no_items")
    if slash:
        items = items[items["deal"].eq(one_of(customers, candidates(customers, who), who))]
    wanted = fold(rest)
    exact = items[items["key"].map(fold).eq(wanted)]
    names = items["item"].map(fold)
    found = exact if len(exact) else items[names.str.startswith(wanted) | names.str.contains(f" {wanted}", regex=False)]
    if number is not None:
        found = found[found["occurrence"].eq(number)]
    if not wanted or not len(found):
        raise WrongUse("daily.no_item", item=text)
    found = found[~found["done"].astype(bool)]
    if not len(found):
        raise WrongUse("daily.done_already", item=text)
    if found[["deal", "key"]].drop_duplicates().shape[0] > 1:
        listed = ", ".join(
            f"{row.company}/{row.key}" for row in found.drop_duplicates(["deal", "key"]).head(8).itertuples()
        )
        raise WrongUse("daily.several_items", item=text, listed=listed)
    first = found.sort_values(["due_now", "lapsed", "occurrence"], ascending=[False, True, True]).iloc[0]
    return Tick(
        int(first["deal"]), str(first["company"]), str(first["key"]), str(first["item"]), int(first["occurrence"])
    )


def entries(work: Understood, ticks: list[Tick], day: date, remark: str | None) -> Entries:
    """What to write into `ChecklistLog`: a new row per item, or the date in the row that is there already."""
    log = work.tables.checklist_log
    ids = work.tables.prospects["id"]
    added: list[dict[str, object]] = []
    changed: dict[int, dict[str, object]] = {}
    for tick in ticks:
        occurrence = log["occurrence"].fillna(1)
        there = log.index[log["deal"].eq(tick.deal) & log["key"].eq(tick.key) & occurrence.eq(tick.occurrence)]
        cells: dict[str, object] = {"done_on": day}
        if len(there):
            label = int(there[-1])
            if remark and pd.isna(log.at[label, "remark"]):
                cells["remark"] = remark
            changed[label] = cells
            continue
        if remark:
            cells["remark"] = remark
        added.append({"prospect": str(ids[tick.deal]), "key": tick.key, "occurrence": tick.occurrence, **cells})
    return Entries({"ChecklistLog": added} if added else {}, {"ChecklistLog": changed} if changed else {})
