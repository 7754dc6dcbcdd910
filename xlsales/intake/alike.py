"""Whether two values of one column say the same, however they are written, and whether two deals are two."""

import re
from collections.abc import Container, Mapping
from datetime import date

from xlsales.intake.match import company_key, person_key
from xlsales.intake.understand import emails
from xlsales.tables.phones import notations, numbers
from xlsales.tables.words import fold

_OF_A_DEAL = ("value", "expected_decision")


def alike(key: str, ours: object, theirs: object, home: str) -> bool:
    """Whether two values of one column say the same."""
    if ours is None:
        return False
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) < 0.005
    if isinstance(ours, date) or isinstance(theirs, date):
        return ours == theirs
    left, right = str(ours), str(theirs)
    if key == "email" and (said := {text.casefold() for text in emails(right)}):
        return said <= {text.casefold() for text in emails(left)}
    if key == "phone":
        keys = [{key for each in numbers(text) for key in notations(each, home)} for text in (left, right)]
        return bool(keys[0] & keys[1]) or fold(left) == fold(right)
    if key == "company":
        return company_key(left) == company_key(right)
    if key == "contact_person":
        return person_key(left) == person_key(right)
    if key == "notes":
        return fold(right) in fold(left)
    return fold(left) == fold(right)


def another_deal(ours: Mapping[str, object], theirs: Mapping[str, object], listed: Container[str]) -> bool:
    """Whether two deals of one name are two, because their IDs differ. `listed` are the IDs of the list.

    A row of the workbook that was a person or a company before it became a deal has the ID of that: it is of another
    form, or the row has an address that the list of deals does not give, or it was there on another day. Such an ID
    tells nothing about the deal.
    """
    mine, other = (fold(str(cells.get("id", ""))) for cells in (ours, theirs))
    if not mine or not other or mine == other:
        return False
    if mine in listed:
        return True
    if _form(mine) != _form(other) or any(key in ours and key not in theirs for key in ("email", "phone")):
        return False
    return not (_differ("first_contact", ours, theirs) and not any(_differ(key, ours, theirs) for key in _OF_A_DEAL))


def _differ(key: str, ours: Mapping[str, object], theirs: Mapping[str, object]) -> bool:
    return key in ours and key in theirs and not alike(key, ours[key], theirs[key], "")


def _form(text: str) -> str:
    """The form of an ID: what stands before its digits. The prefix of Salesforce tells a person from a deal."""
    return text[:3] if re.fullmatch("00[0-9a-z]{13,16}", text) else re.sub("[0-9]+", "#", text)
