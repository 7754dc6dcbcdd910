"""People kept longer than there is a reason for: stopped or cold, and silent for longer than the retention setting."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from xlsales.road import Work


@dataclass(frozen=True)
class Kept:
    """Somebody to let go of: the row label, the ID, and the day since which nothing happened."""

    label: int
    id: str
    since: date


def kept_too_long(work: Work) -> list[Kept]:
    """Stopped and cold prospects without a sign for longer than the setting, the longest first."""
    frame = work.tables.prospects
    signs = frame[["last_contact", "status_date", "first_contact", "agreed_date"]].astype("datetime64[s]")
    last = signs.max(axis=1)
    limit = pd.Timestamp(work.settings.today) - pd.DateOffset(months=work.settings.retention_months)
    chosen = frame[frame["light"].isin(("grey", "red")) & (last < limit)]
    return sorted(
        (Kept(int(label), str(chosen.at[label, "id"]), last[label].date()) for label in chosen.index),
        key=lambda kept: kept.since,
    )
