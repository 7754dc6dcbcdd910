"""Who gets a digest, and with whose rows: every owner their own, and those of colleagues who are away today."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from xlsales.errors import WrongUse
from xlsales.mail.address import Mailbox, mailbox
from xlsales.mail.share import owners_with_rows
from xlsales.tables import Tables
from xlsales.tables.settings import Settings


@dataclass(frozen=True)
class Person:
    """Somebody who gets one digest; nobody in particular when `mailbox` is None (a draft without an address)."""

    mailbox: Mailbox | None
    owners: tuple[str, ...] | None
    """Whose rows it holds; None for everybody's."""
    covered: tuple[str, ...] = ()
    """Those among them who are away today."""


@dataclass(frozen=True)
class Unreachable:
    """An owner whose rows go to nobody; `key` names the sentence, `figures` fill it."""

    owner: str
    key: str
    figures: Mapping[str, object]


def each_owner(
    tables: Tables, settings: Settings, addresses: Mapping[str, str]
) -> tuple[list[Person], list[Unreachable]]:
    """One digest for every owner with rows, and for whoever covers for one that is away today.

    The address stands on Owners, else in `addresses` by owner. Owners who share an address get one digest.
    """
    known = _directory(tables.owners)
    away = _away(tables.days_off, settings)
    held: dict[str, tuple[Mailbox, list[str], list[str]]] = {}
    unreachable: list[Unreachable] = []

    def add(receiver: str, owner: str) -> None:
        typed = known.get(receiver, {}).get("email") or addresses.get(receiver, "")
        if not typed:
            unreachable.append(Unreachable(owner, "mail.no_address", {"owner": receiver}))
            return
        try:
            found = mailbox(typed, receiver)
        except WrongUse as wrong:
            unreachable.append(Unreachable(owner, "mail.owner_address", {"owner": receiver, **wrong.figures}))
            return
        _, owners, covered = held.setdefault(found.address.casefold(), (found, [], []))
        if owner not in owners:
            owners.append(owner)
            if owner != receiver:
                covered.append(owner)

    present = owners_with_rows(tables)
    for owner in present:
        add(owner, owner)
    for owner in present:
        cover = _cover(owner, known, away)
        if cover:
            add(cover, owner)
    people = [Person(box, tuple(owners), tuple(covered)) for box, owners, covered in held.values()]
    return people, unreachable


def _directory(owners: pd.DataFrame) -> dict[str, dict[str, Any]]:
    rows = owners.dropna(subset=["owner"]).drop_duplicates("owner")
    filled = rows[["owner", "email", "covered_by"]].astype(object).where(lambda cells: cells.notna(), None)
    return {row["owner"]: row for row in filled.to_dict("records")}


def _away(days_off: pd.DataFrame, settings: Settings) -> frozenset[str]:
    """Who has today off; a day off for everybody leaves nobody to cover."""
    today = days_off["date"].eq(pd.Timestamp(settings.today))
    return frozenset(days_off.loc[today, "owner"].dropna())


def _cover(owner: str, known: Mapping[str, Mapping[str, Any]], away: frozenset[str]) -> str | None:
    """Who takes over today: the first in the chain of covers who is here, or nobody."""
    seen: set[str] = set()
    while owner in away:
        seen.add(owner)
        owner = known.get(owner, {}).get("covered_by") or ""
        if not owner or owner in seen:
            return None
    return owner if seen else None
