"""Whether two values of one column say the same, however they are written."""

from datetime import date

from xlsales.intake.match import company_key, person_key
from xlsales.intake.phones import notations, numbers
from xlsales.intake.understand import emails
from xlsales.tables.words import fold


def alike(key: str, ours: object, theirs: object, home: str) -> bool:
    """Whether two values of one column say the same."""
    if ours is None:
        return False
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) < 0.005
    if isinstance(ours, date) or isinstance(theirs, date):
        return ours == theirs
    left, right = str(ours), str(theirs)
    if key == "email":
        return {text.casefold() for text in emails(right)} <= {text.casefold() for text in emails(left)}
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
