"""Histories of decided deals: with a pattern that a seller would recognise, or won by the roll of a die."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tests.grid import Row

SOURCES = {"referral": 0.55, "website": 0.25, "fair": 0.05}
"""The chance that a deal from each source is won, where there is a pattern."""


def history(
    decided: int, *, pattern: bool, today: date, still_open: int = 12, value: int = 0, seed: int = 1
) -> dict[str, list[Row]]:
    """The prospects and contacts of so many decided deals in the two years before `today`, and some open ones.

    `value` gives every deal the same one; by default it is luck.
    """
    chance = Random(seed)
    prospects: list[Row] = []
    contacts: list[Row] = []
    for number in range(decided + still_open):
        source = chance.choice(list(SOURCES))
        won = chance.random() < (SOURCES[source] if pattern else 0.3)
        spent = chance.randrange(1, 6)
        row: dict[str, Any] = {
            "id": f"D{number:04}",
            "company": f"Deal {number:04}",
            "owner": chance.choice(["Anne", "Bram"]),
            "source": source,
            "market": chance.choice(["business", "consumer"]),
            "value": value or chance.randrange(5, 60) * 1000,
            "cycle": chance.choice(["short", "long"]),
        }
        if number < decided:
            end = today - timedelta(days=700 - 690 * number // decided)
            row |= {"status": "won" if won else "said no", "status_date": end}
        else:
            end = today - timedelta(days=40)
        start = end - timedelta(days=14 * spent)
        prospects.append(row | {"first_contact": start})
        contacts += [
            {
                "prospect": row["id"],
                "date": start + timedelta(days=14 * step),
                "kind": chance.choice(["call", "visit", "mail"]),
                "felt": chance.randrange(1, 6),
                "reached": True,
            }
            for step in range(spent)
        ]
    return {"prospects": prospects, "contacts": contacts}
