"""Working days: Monday to Friday, without public holidays and the owner's days off."""

from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.public_holidays import public_holidays
from xlsales.tables import Tables
from xlsales.tables.settings import Settings

Days = NDArray[np.datetime64]
"""Dates as `datetime64[D]`; NaT where there is none."""

_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def days(column: pd.Series) -> Days:
    """A date column as an array of whole days."""
    return column.to_numpy().astype("datetime64[D]")


def dates(values: Days) -> pd.Series:
    """Whole days as a date column of the tables."""
    return pd.Series(values.astype("datetime64[s]"))


def add_months(values: Days, months: int | NDArray[np.int64]) -> Days:
    """Each day so many calendar months later; where that month is too short, its last day."""
    month = values.astype("datetime64[M]")
    first = (month + months).astype("datetime64[D]")
    last = (month + months + 1).astype("datetime64[D]") - 1
    return np.minimum(first + (values - month.astype("datetime64[D]")), last)


class Workdays:
    """The calendars of one refresh, one per owner.

    A row of `DaysOff` without an owner is a day off for everybody.
    """

    def __init__(self, tables: Tables, settings: Settings) -> None:
        off = tables.days_off.dropna(subset=["date"])
        self._country, self._good_friday = settings.country, settings.good_friday
        self._this_year = settings.today.year
        self._everybody = days(off.loc[off["owner"].isna(), "date"])
        owned = off.dropna(subset=["owner"])
        self._owned = {str(owner): days(rows["date"]) for owner, rows in owned.groupby("owner")}
        today = np.datetime64(settings.today, "D")
        self.covered = self._covers(tables.owners, today)
        for owner in self.covered:
            # Their work goes on with somebody else, so for their prospects today is a working day.
            self._owned[owner] = self._owned[owner][self._owned[owner] != today]

    def _covers(self, owners: pd.DataFrame, today: np.datetime64) -> dict[str, str]:
        """Who is off today, and who does their work; weekends and days off for everybody are not covered."""
        off = {owner for owner, own in self._owned.items() if today in own}
        now = np.array([today])
        if not off or not np.is_busday(today, holidays=self._public(now)):
            return {}
        named = owners.dropna(subset=["owner", "covered_by"]).drop_duplicates("owner")
        pairs = zip(named["owner"], named["covered_by"], strict=True)
        return {str(owner): str(by) for owner, by in pairs if owner in off and by not in off and by != owner}

    def forward(self, values: Days, owners: pd.Series) -> Days:
        """Each day that is no working day of its owner moved to the next one that is."""
        moved = values.copy()
        for mask, calendar in self._calendars(values, owners):
            moved[mask] = np.busday_offset(values[mask], 0, roll="forward", busdaycal=calendar)
        return moved

    def add(self, values: Days, steps: int | NDArray[np.int64], owners: pd.Series, wanted: NDArray[np.bool_]) -> Days:
        """So many working days of the owner after each day; NaT where it is not `wanted`."""
        moved = np.where(wanted, values, np.datetime64("NaT", "D"))
        count = np.broadcast_to(steps, values.shape)
        for mask, calendar in self._calendars(moved, owners):
            moved[mask] = np.busday_offset(moved[mask], count[mask], roll="backward", busdaycal=calendar)
        return moved

    def late(self, due: Days, today: date, owners: pd.Series) -> NDArray[np.float64]:
        """Working days after each due date up to and including today; 0 when not yet due, NaN without a date."""
        now = np.datetime64(today, "D")
        counts = np.full(len(due), np.nan)
        for mask, calendar in self._calendars(due, owners):
            begun = np.minimum(due[mask], now) + 1
            counts[mask] = np.busday_count(begun, now + 1, busdaycal=calendar)
        return counts

    def _calendars(self, values: Days, owners: pd.Series) -> Iterator[tuple[NDArray[np.bool_], np.busdaycalendar]]:
        known = ~np.isnat(values)
        if not known.any():
            return
        public = self._public(values[known])
        special = np.zeros(len(values), dtype=bool)
        for owner, own in self._owned.items():
            mask = (owners == owner).to_numpy(dtype=bool, na_value=False) & known
            if mask.any():
                special |= mask
                yield mask, np.busdaycalendar(holidays=np.concatenate([public, own]))
        rest = known & ~special
        if rest.any():
            yield rest, np.busdaycalendar(holidays=public)

    def _public(self, values: Days) -> Days:
        years = values.astype("datetime64[Y]").astype(int) + 1970
        first = max(int(years.min()), _FIRST_YEAR)
        # A computed date near New Year may move into the next year; overdue counts up to today.
        last = min(max(int(years.max()), self._this_year) + 1, _LAST_YEAR)
        country = np.array(public_holidays(self._country, first, last, self._good_friday), dtype="datetime64[D]")
        return np.concatenate([country, self._everybody])
