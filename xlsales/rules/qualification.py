"""Visits are expensive: ask the direct question in visit 1 or 2, and stop paying visits that lead nowhere.

Two visits without a straight answer ask for the direct question; three are a dead end, and so are two evasive
answers, or six unanswered attempts on somebody who never gave a straight answer. A straight answer or a buying
signal reopens at once, because all counts look strictly after it. Visits after a yes or haggling are closing, not
dangling: they count for neither, until that answer itself stalls. With enough wins, red follows the visits that the
won deals took. A dead end earns one honest call; after it the question is whether to let go.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.history import after, count
from xlsales.rules.workdays import Workdays, dates, days
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

NEVER = np.datetime64("NaT", "D")


def qualification(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Find the dead ends, since when, whether to let go, and what they cost.

    Adds dead_by, dead_since, held (what would be red but for an agreed date), let_go, ask_now, closing, stalled,
    red_at (the visits that turn red) and red_by ("setting", "workbook" or "owner").
    """
    frame = tables.prospects.copy(deep=False)
    newest = np.fmax(days(frame["positive_on"]), days(frame["negative_on"]))
    closing = frame["positive_answer"].isin(("yes", "haggles")) & ~frame["refused"] & ~np.isnat(newest)
    frame["closing"] = closing
    frame["red_at"], frame["red_by"] = _red_at(frame, settings)
    frame = _dead(frame, tables, settings)
    frame["ask_now"] = (frame["visits_since"] >= settings.visits_ask) & ~closing
    frame["stalled"] = closing & _stalled(frame, settings)
    return replace(tables, prospects=frame, dead_ends=_dead_ends(frame, tables.owners, settings)), []


def _dead(frame: pd.DataFrame, tables: Tables, settings: Settings) -> pd.DataFrame:
    """Which prospects are dead ends, by what and since when, and which of them to let go."""
    log, length = tables.log, len(frame)
    at = log["at"].to_numpy()
    opened = frame["opened_at"].to_numpy()
    closing = frame["closing"].to_numpy()
    never_reached = frame["reached_count"].eq(0).to_numpy()
    since = after(at, opened)
    tried = log["attempt"].to_numpy() & after(at, np.maximum(opened, frame["answered_at"].to_numpy()))
    evasive = np.where(closing[at], log["evaded"].to_numpy(), log["evasive"].to_numpy())
    limit = np.where(never_reached, min(settings.attempts_cold, settings.attempts_new), settings.attempts_cold)
    nth = {
        "visits": (log["visit"].to_numpy() & since & ~closing[at], frame["red_at"].to_numpy()),
        "evasions": (evasive & since, np.full(length, settings.evasions_cold)),
        "attempts": (tried & ~frame["straight"].to_numpy()[at], limit),
    }
    places = {name: _nth(at, mask, limits, length) for name, (mask, limits) in nth.items()}
    far = len(log)
    first = np.minimum.reduce([np.where(place < 0, far, place) for place in places.values()])
    dead = first < far
    by = np.select([first == places[name] for name in nth], list(nth), "")
    frame["dead_by"] = pd.Series(np.where(dead, by, ""), index=frame.index, dtype="str")
    frame["dead_since"] = dates(_day(log["date"], np.where(dead, first, -1))).array
    frame["evasions_since"] = count(at, evasive & since, length)

    held = dead & _protected(frame, tables, settings)
    frame["held"] = held
    later = after(at, np.where(dead, first, far))
    reached = count(at, later & log["reached"].to_numpy(), length) > 0
    missed = count(at, later & log["attempt"].to_numpy(), length) >= settings.calls_cold
    over = never_reached & (frame["unanswered"].to_numpy() >= settings.attempts_new)
    open_row = ~frame["won"].to_numpy() & frame["stopped_by"].isna().to_numpy()
    frame["let_go"] = dead & ~held & (reached | missed | over) & open_row
    return frame


def _nth(at: NDArray[np.int64], mask: NDArray[np.bool_], limits: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    """Per prospect the position in the log of its row in `mask` that reaches its limit; -1 when there are fewer."""
    found = np.full(length, -1, dtype=np.int64)
    chosen = np.flatnonzero(mask)
    if len(chosen):
        owner = at[chosen]
        starts = np.concatenate([[0], np.flatnonzero(np.diff(owner)) + 1])
        rank = np.arange(len(chosen)) - np.repeat(starts, np.diff([*starts, len(chosen)]))
        reaching = chosen[rank == limits[owner] - 1]
        found[at[reaching]] = reaching
    return found


def _day(column: pd.Series, places: NDArray[np.int64]) -> NDArray[np.datetime64]:
    """The day at each place of the log; NaT for -1."""
    return np.append(days(column), NEVER)[places]


def _protected(frame: pd.DataFrame, tables: Tables, settings: Settings) -> NDArray[np.bool_]:
    """Whose agreed date is today or ahead, or was not kept by us a few working days ago."""
    agreed = days(frame["agreed"])
    late = Workdays(tables, settings).late(agreed, settings.today, frame["owner"])
    return ~np.isnat(agreed) & (np.nan_to_num(late, nan=np.inf) <= settings.agreed_grace)


def _stalled(frame: pd.DataFrame, settings: Settings) -> NDArray[np.bool_]:
    """Whose yes or haggling is too old, with no newer signal and no agreed date today or ahead."""
    today = np.datetime64(settings.today, "D")
    said = days(frame["positive_on"])
    patience = np.where(frame["positive_answer"].eq("haggles"), settings.haggles_stalls, settings.yes_stalls)
    old = (today - said) > patience.astype("timedelta64[D]")
    newer = days(frame["opened_on"]) > said
    return old & ~newer & ~(days(frame["agreed"]) >= today)


def _red_at(frame: pd.DataFrame, settings: Settings) -> tuple[NDArray[np.int64], pd.Series]:
    """The visits that turn red: the setting, or one more than the median of the wins where that is more."""
    setting = np.full(len(frame), settings.visits_cold, dtype=np.int64)
    by = pd.Series("setting", index=frame.index, dtype="str")
    won = frame[frame["won"]]
    if len(won) < settings.wins_needed:
        return setting, by
    wins = won.groupby("owner")["visits_to_win"].agg(["median", "size"])
    own = frame["owner"].map(wins.loc[wins["size"] >= settings.wins_own, "median"]).astype(float)
    counted = np.floor(own.fillna(won["visits_to_win"].median()) + 1.5).to_numpy().astype(np.int64)
    higher = counted > setting
    by = by.mask(higher, "workbook").mask(higher & own.notna().to_numpy(), "owner")
    return np.maximum(setting, counted), by


def _dead_ends(frame: pd.DataFrame, owners: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Per owner the visits beyond the red threshold on prospects that are red, in hours and euros.

    The best seller is, of those with enough wins, the one with the fewest visits per win; with fewer than two such
    sellers, or two at the top, nobody is.
    """
    owner = frame["owner"].fillna("")
    red = frame["dead_by"].ne("") & ~frame["held"] & ~frame["won"] & frame["stopped_by"].isna()
    lost = frame[red]
    wasted = (lost["visits_since"] - lost["red_at"]).clip(lower=0)
    by_owner = lost["owner"].fillna("")
    table = pd.DataFrame(
        {
            "prospects": lost.groupby(by_owner).size(),
            "visits": lost["visits"].groupby(by_owner).sum(),
            "wasted": wasted.groupby(by_owner).sum(),
        }
    ).reindex(sorted(owner.unique()), fill_value=0)
    table.index.name = "owner"
    rates = owners.dropna(subset=["owner"]).drop_duplicates("owner").set_index("owner")["hourly_rate"]
    rate = pd.Series(table.index.map(rates), index=table.index, dtype=float).fillna(settings.hourly_rate)
    table["hours"] = table["wasted"] * settings.visit_hours
    table["cost"] = table["hours"] * rate
    table["visits_per_prospect"] = (table["visits"] / table["prospects"]).where(table["prospects"] > 0)
    won = frame[frame["won"]]
    per_win = won["visits_to_win"].groupby(won["owner"].fillna(""))
    table["won_visits"] = per_win.median()
    table["visits_per_win"] = per_win.mean()
    table["wins"] = per_win.size()
    table["wins"] = table["wins"].fillna(0)
    candidates = table.loc[(table["wins"] >= settings.wins_own) & (table.index != ""), "visits_per_win"]
    least = candidates.eq(candidates.min())
    alone = len(candidates) > 1 and least.sum() == 1
    table["best"] = table.index == candidates.idxmin() if alone else False
    return table.reset_index()
