"""What may keep the buttons, the macros or the mails from working, and what to do about it.

Every finding is a function of plain facts, so that each case of every system can be tried on any other; small readers
beside them gather the facts, and `examine.py` puts the two together.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

State = Literal["good", "note", "wrong"]


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    The text `doctor.<name>_<case>` says what was found and what it means; for all but `good`, the text of that name
    with `_do` behind it is the remedy. A figure may be one of our errors, and is then told in its own sentence.
    """

    name: str
    case: str
    state: State
    figures: Mapping[str, object] = field(default_factory=dict)


def good(name: str, case: str = "good", /, **figures: object) -> Finding:
    """All is well."""
    return Finding(name, case, "good", figures)


def note(name: str, case: str, /, **figures: object) -> Finding:
    """It may be in somebody's way."""
    return Finding(name, case, "note", figures)


def wrong(name: str, case: str, /, **figures: object) -> Finding:
    """It does not work like this."""
    return Finding(name, case, "wrong", figures)
