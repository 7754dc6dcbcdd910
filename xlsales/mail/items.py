"""The rows of a list as a mail tells them: what to do first, why after it, and how to reach the customer."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from xlsales.mail.address import visible
from xlsales.mail.spec import Contact, Item
from xlsales.sheets import lists
from xlsales.sheets.links import mailbox, outside, telephone
from xlsales.sheets.parts import cells
from xlsales.sheets.spec import WebLink
from xlsales.tables import Tables
from xlsales.tables.settings import Settings
from xlsales.texts import Say

LONGEST = 300
"""Characters of one text in the body of a mail; the attachment has all of it."""

Row = Mapping[str, Any]
"""The cells of one row; None for an empty one."""


def rows(frame: pd.DataFrame, most: int) -> list[Row]:
    """The first `most` rows of a frame, with plain values."""
    shown = frame.head(most)
    columns = {str(key): cells(shown[key]) for key in shown.columns}
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def text(value: object) -> str:
    """A typed text as a mail shows it: on one line, without invisible signs, and not endless."""
    words = visible(str(value)) if value is not None else ""
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def name(row: Row) -> str:
    """Who a row is about; a private person has no company."""
    return next((text(row[key]) for key in ("company", "contact_person", "id") if row.get(key)), "–")


def phone(row: Row) -> Contact | None:
    """The number to call, with a link when it is one."""
    return _contact(row.get("phone"), telephone)


def to_do(name: str, tables: Tables, settings: Settings) -> pd.DataFrame:
    """The rows of a list that ask for something now; the others stand in the attachment."""
    frame = lists.LISTS[name](tables, settings)
    if name == "today":
        return frame[frame["planned"]]
    if name == "checklists":
        frame = frame[frame["due_now"].eq(True)]
        reach = tables.prospects[["contact_person", "phone", "email"]].reindex(frame["deal"]).set_axis(frame.index)
        return frame.join(reach)
    if name == "giveaways":
        return frame[frame["flag"].ne("")]
    if name == "reality":
        return frame[frame["gap_flagged"].eq(True) | frame["cooled"].eq(True)]
    return frame


def item(name: str, row: Row, say: Say, *, owner: bool) -> Item:
    """One row of a list; `owner` tells whose it is."""
    named = owner and row.get("owner") and not row.get("covered_for")
    return _MAKERS[name](row, say, [text(row["owner"])] if named else [])


def _today(row: Row, say: Say, facts: list[str]) -> Item:
    # What a prospect is behind stands in its reason; a customer's reason counts the items.
    if row["waited"]:
        facts.append(say("sheets.group_waited", days=row["waited"]))
    if row["covered_for"]:
        facts[:0] = [say("sheets.group_for", owner=text(row["covered_for"]))]
    if row["light"] == "blue" and row["late"]:
        facts.append(say("mail.late", late=row["late"]))
    return _prospect(row, say, facts)


def _cold(row: Row, say: Say, facts: list[str]) -> Item:
    facts += [
        say("mail.cold_since", day=row["cold_since"]),
        say("mail.visits_cost", visits=row["visits"], cost=row["cost"]),
    ]
    return _prospect(row, say, facts)


def _prospect(row: Row, say: Say, facts: list[str]) -> Item:
    if row["value"]:
        facts.append(say("mail.value", value=row["value"]))
    if row["last_contact"]:
        facts.append(say("mail.last_contact", day=row["last_contact"]))
    return _item(row, say, str(row["light"]), text(row["ask"]), text(row["why"]), facts)


def _checklists(row: Row, say: Say, facts: list[str]) -> Item:
    key = "mail.due_late" if row["late"] else "mail.due"
    return _item(row, say, "blue", text(row["item"]), say(key, day=row["due"], late=row["late"]), facts)


def _giveaways(row: Row, say: Say, facts: list[str]) -> Item:
    detail = say("mail.given", what=text(row["what"]) or "–", flag=text(row["flag_text"]))
    if row["date"]:
        facts.append(say("mail.given_on", day=row["date"]))
    if row["normal_price"]:
        facts.append(say("mail.value", value=row["normal_price"]))
    return _item(row, say, "amber", text(row["advice"]), detail, facts, say("mail.flag"))


def _reality(row: Row, say: Say, facts: list[str]) -> Item:
    flag = "both" if row["gap_flagged"] and row["cooled"] else "gap" if row["gap_flagged"] else "cooled"
    if row["value"]:
        facts.append(say("mail.value", value=row["value"]))
    if row["skipped"]:
        facts.append(say("mail.skipped", steps=text(row["skipped"])))
    detail = say("mail.felt", felt=row["felt"], evidence=row["evidence"])
    return _item(row, say, "amber", say(f"mail.flag_{flag}"), detail, facts, say(f"sheets.flag_{flag}"))


_MAKERS: Mapping[str, Callable[[Row, Say, list[str]], Item]] = {
    "today": _today,
    "cold": _cold,
    "checklists": _checklists,
    "giveaways": _giveaways,
    "reality": _reality,
}


def _item(row: Row, say: Say, light: str, lead: str, detail: str, facts: list[str], word: str = "") -> Item:
    who, person = name(row), text(row.get("contact_person"))
    contacts = (phone(row), _contact(row.get("email"), mailbox))
    return Item(
        light,
        word or say(f"sheets.light_{light}"),
        who,
        person if person != who else "",
        lead,
        detail,
        tuple(contact for contact in contacts if contact),
        tuple(facts),
    )


def _contact(typed: object, link: Callable[[object], WebLink | None]) -> Contact | None:
    if typed is None:
        return None
    found = link(typed)
    return Contact(text(typed), outside(found) if found else "")
