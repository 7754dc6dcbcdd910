"""Every number the rules use: declared once, typed in the `Settings` sheet, frozen for one refresh.

Name, meaning and source of each stand in `texts/settings/` under the field's name. The defaults and where
they come from are those of the sales method; figures published by vendors are labelled as such there.
"""

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Literal

from xlsales.texts import Language

SettingKind = Literal["whole", "number", "share", "yesno", "language", "country", "begin", "days"]


@dataclass(frozen=True)
class Range:
    """What a setting may be: its kind and, for numbers, the lowest and the highest sensible value.

    `begin` is a date or the words *first refresh*; `days` is a row of whole numbers.
    """

    kind: SettingKind
    low: float = 0
    high: float = 1_000_000


def _setting(default: Any, kind: SettingKind, low: float = 0, high: float = 1_000_000) -> Any:
    return field(default=default, metadata={"range": Range(kind, low, high)})


@dataclass(frozen=True)
class Settings:
    """The settings of one refresh, with the day it is made for. Days, hours, shares of one, whole euros."""

    today: date

    language: Language = _setting("nl", "language")
    country: str = _setting("NL", "country")
    good_friday: bool = _setting(False, "yesno")
    begin: date | None = _setting(None, "begin")
    list_limit: int = _setting(2000, "whole", 10, 100_000)
    contacts_a_day: int = _setting(20, "whole", 1, 1000)
    service_share: float = _setting(0.25, "share", 0, 1)
    waited_days: int = _setting(10, "whole", 1, 365)
    week_ahead: int = _setting(7, "whole", 1, 60)
    retention_months: int = _setting(24, "whole", 1, 600)

    rhythm_instant: int = _setting(2, "whole", 1, 365)
    rhythm_short: int = _setting(14, "whole", 1, 365)
    rhythm_long: int = _setting(21, "whole", 1, 365)
    observed_low: int = _setting(7, "whole", 1, 365)
    observed_high: int = _setting(90, "whole", 1, 730)
    observed_gaps: int = _setting(3, "whole", 1, 50)
    stretch: float = _setting(1.3, "number", 1, 5)
    stretch_high: int = _setting(90, "whole", 1, 730)
    attempts_new: int = _setting(6, "whole", 1, 50)
    tries_after: tuple[int, ...] = _setting((1, 2, 3, 5, 8), "days", 1, 365)
    try_again: int = _setting(2, "whole", 1, 365)
    haste_signal: int = _setting(2, "whole", 1, 365)
    haste_yes: int = _setting(5, "whole", 1, 365)
    enquiry_days: int = _setting(2, "whole", 0, 60)
    enquiry_window: int = _setting(10, "whole", 0, 365)
    horizon_months: int = _setting(18, "whole", 1, 120)
    neglected: float = _setting(1.5, "number", 0, 20)
    reply_hours: float = _setting(1, "number", 0, 240)

    visits_ask: int = _setting(2, "whole", 1, 50)
    visits_cold: int = _setting(3, "whole", 1, 50)
    evasions_cold: int = _setting(2, "whole", 1, 50)
    attempts_cold: int = _setting(6, "whole", 1, 50)
    yes_stalls: int = _setting(30, "whole", 1, 730)
    haggles_stalls: int = _setting(14, "whole", 1, 730)
    agreed_grace: int = _setting(5, "whole", 0, 60)
    calls_cold: int = _setting(3, "whole", 1, 50)
    wins_needed: int = _setting(10, "whole", 1, 1000)
    wins_own: int = _setting(5, "whole", 1, 1000)
    visits_benchmark: float = _setting(3, "number", 1, 50)
    visit_hours: float = _setting(1.5, "number", 0, 100)
    hourly_rate: float = _setting(75, "number", 0, 10_000)

    sober_felt: int = _setting(4, "whole", 1, 5)
    sober_days: int = _setting(7, "whole", 1, 90)
    cooled_mail_days: int = _setting(5, "whole", 0, 60)
    gap_flag: float = _setting(2, "number", 0, 5)
    consumer_flags: bool = _setting(False, "yesno")
    stakeholders_warning: int = _setting(2, "whole", 1, 20)
    stakeholders_healthy: int = _setting(3, "whole", 1, 20)
    weight_recency: float = _setting(25, "number", 0, 100)
    weight_stakeholders: float = _setting(20, "number", 0, 100)
    weight_steps: float = _setting(20, "number", 0, 100)
    weight_next_step: float = _setting(15, "number", 0, 100)
    weight_motive: float = _setting(10, "number", 0, 100)
    weight_answer: float = _setting(10, "number", 0, 100)
    base_rate: float = _setting(0.2, "share", 0, 1)

    birthday_days: int = _setting(14, "whole", 1, 365)
    index_wait: int = _setting(30, "whole", 0, 365)
    index_early: int = _setting(30, "whole", 1, 365)
    index_late: int = _setting(90, "whole", 1, 730)
    index_cap: float = _setting(1.5, "number", 1, 10)

    giveaway_price: float = _setting(500, "number", 0, 1_000_000)
    giveaway_hours: float = _setting(4, "number", 0, 1000)
    giveaway_share: float = _setting(0.05, "share", 0, 1)
    giveaway_hours_total: float = _setting(16, "number", 0, 10_000)
    giveaway_keep: int = _setting(1, "whole", 0, 20)

    margin: float = _setting(0.2, "share", 0, 1)
    call_minutes: float = _setting(15, "number", 1, 1000)
    mail_minutes: float = _setting(5, "number", 1, 1000)
    decided_needed: int = _setting(50, "whole", 10, 100_000)
    small_number: int = _setting(20, "whole", 1, 10_000)

    begin_row: int | None = None
    """The row of `begin` while it still says *first refresh*; the first refresh that finds a prospect dates it."""


RANGES: dict[str, Range] = {each.name: each.metadata["range"] for each in fields(Settings) if "range" in each.metadata}
"""The key of every setting in the order of the `Settings` sheet, with what it may be."""

DEFAULTS: dict[str, Any] = {each.name: each.default for each in fields(Settings) if each.name in RANGES}
"""The default of every setting."""
