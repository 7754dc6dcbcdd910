"""The charts of what is decided: visits of winners and dead ends, service, days to win, losses."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.sheets.parts import chart, derived, grouped, month_label, without_noughts
from xlsales.sheets.spec import Chart, Series
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say

_CASES_NEEDED = 3
_MONTHS_NEEDED, _MONTHS_SHOWN = 2, 24
_MOST_VISITS = 7
_BOUNDS = {"week": 7, "month": 31, "quarter": 92, "half": 183, "year": 366, "horizon": 549}
"""The longest number of days in each column of the days to win; what is beyond stands in the last one."""
_COMPETITORS, _REASONS = 7, 4


def visits(tables: Tables, settings: Settings) -> Chart:
    """How many visits wins took, and how many dead ends got, as shares: there are never as many of both."""
    language = settings.language
    frame = tables.prospects
    won = frame.loc[frame["won"], "visits_to_win"].dropna()
    dead = frame.loc[frame["dead_by"].ne("") & ~frame["won"] & (frame["visits"] > 0), "visits"]
    enough = min(len(won), len(dead)) >= _CASES_NEEDED
    counted = say("charts.visits_missing", language, needed=_CASES_NEEDED, won=len(won), dead=len(dead))
    shares = np.array([_shares(won), _shares(dead)])
    used = np.flatnonzero(shares.any(axis=0))
    span = slice(used.min(), used.max() + 1) if len(used) else slice(0)
    names = [*(str(number) for number in range(_MOST_VISITS)), f"{_MOST_VISITS}+"]
    return chart(
        "visits",
        "columns",
        say("charts.visits_title", language, won=won.median(), dead=dead.median()),
        language,
        names[span],
        (
            Series(say("charts.visits_won", language), without_noughts(shares[0, span]), "green"),
            Series(say("charts.visits_dead", language), without_noughts(shares[1, span]), "red"),
        ),
        style="share",
        x_title=say("charts.visits_x", language),
        y_title=say("charts.visits_y", language),
        missing="" if enough else counted,
    )


def index(tables: Tables, settings: Settings) -> Chart:
    """The first-customer index of the customers of each month; beside it how glad the seller was with them, and how
    well the promises were kept.
    """
    language = settings.language
    drift = derived(tables.drift, "month", "index", "glad_index").astype({"month": "datetime64[s]"}).set_index("month")
    scored = derived(tables.promises_kept, "month", "share").astype({"month": "datetime64[s]"})
    kept = scored.groupby("month")["share"].mean()
    frame = drift.reindex(drift.index.union(kept.index)).assign(promises=100 * kept)
    frame = frame.tail(_MONTHS_SHOWN).round(0)
    values = frame["index"].dropna().tolist()
    title, missing = "", ""
    if len(values) < _MONTHS_NEEDED:
        missing = say("charts.index_missing", language, needed=_MONTHS_NEEDED, have=len(values))
    else:
        first, last = values[0], values[-1]
        way = "fell" if last < first else "rose" if last > first else "same"
        title = say(f"charts.index_{way}", language, first=first, last=last)
    lines = [Series(say("charts.index_series", language), _known(frame["index"]), "blue")]
    for key, name, colour in (("glad_index", "index_glad", "amber"), ("promises", "index_promises", "grey")):
        if frame[key].notna().any():
            lines.append(Series(say(f"charts.{name}", language), _known(frame[key]), colour))
    return chart(
        "index",
        "line",
        title,
        language,
        [month_label(month, language) for month in frame.index],
        tuple(lines),
        missing=missing,
    )


def _known(column: pd.Series) -> list[float | None]:
    """The values of a line, with a gap where there is none."""
    return [None if value != value else float(value) for value in column.tolist()]


def granted(tables: Tables, settings: Settings) -> Chart:
    """Why buyers granted us the sale: for what only we do, or for the price?"""
    language = settings.language
    frame = tables.prospects
    because = frame.loc[frame["won"], "granted_because"].dropna()
    words = schema.labels("granted", language)
    names, at = grouped(because.map(words).fillna(because), len(words), "")
    counts = np.bincount(at, minlength=len(names))
    price = int(because.eq("price").sum())
    few = len(because) < _CASES_NEEDED
    return chart(
        "granted",
        "bars",
        ""
        if few
        else say(
            "charts.granted_price" if 2 * price > len(because) else "charts.granted_title",
            language,
            reason=names[0],
            cases=counts[0],
            price=price,
            all=len(because),
        ),
        language,
        names,
        (Series(say("charts.granted_series", language), counts.tolist(), "blue"),),
        missing=say("charts.granted_missing", language, needed=_CASES_NEEDED, have=len(because)) if few else "",
    )


def days(tables: Tables, settings: Settings) -> Chart:
    """How long won deals took from the first contact to the order."""
    language = settings.language
    took = tables.prospects["days_to_win"].dropna()
    places = np.digitize(took.to_numpy(dtype=float), list(_BOUNDS.values()), right=True)
    few = len(took) < _CASES_NEEDED
    return chart(
        "days",
        "columns",
        say("charts.days_title", language, median=np.floor(took.median() + 0.5), longest=took.max()),
        language,
        [say(f"charts.days_{name}", language) for name in (*_BOUNDS, "longer")],
        (Series(say("charts.days_series", language), np.bincount(places, minlength=len(_BOUNDS) + 1).tolist()),),
        missing=say("charts.days_missing", language, needed=_CASES_NEEDED, have=len(took)) if few else "",
    )


def lost(tables: Tables, settings: Settings) -> Chart:
    """To whom deals were lost, and for what reason."""
    language = settings.language
    frame = tables.prospects
    stopped = frame["stopped_by"].notna() & frame["stopped_by"].ne("do not contact")
    gone = frame.loc[stopped, ["competitor", "lost_reason", "stopped_by"]]
    words = {word: _stop_label(word, settings) for word in gone["stopped_by"].unique()}
    unknown, other = say("charts.unknown", language), say("charts.other", language)
    names, at = grouped(gone["competitor"].fillna(unknown), _COMPETITORS, other)
    reasons, why = grouped(gone["lost_reason"].fillna(gone["stopped_by"].map(words)), _REASONS, other)
    counts = np.zeros((len(reasons), len(names)), dtype=np.int64)
    np.add.at(counts, (why, at), 1)
    title = ""
    if len(gone):
        # The names come in the order of their counts.
        competitor = next((name for name in names if name not in (unknown, other)), "")
        theirs = counts[:, names.index(competitor)] if competitor else counts.sum(axis=1)
        title = say(
            "charts.lost_title" if competitor else "charts.lost_title_unknown",
            language,
            competitor=competitor,
            lost=theirs.sum(),
            all=len(gone),
            reason=reasons[int(theirs.argmax())],
        )
    return chart(
        "lost",
        "stacked_bars",
        title,
        language,
        names,
        tuple(
            Series(name, without_noughts(row), colour)
            for name, row, colour in zip(reasons, counts, ("accent", "red", "amber", "green", "grey"), strict=False)
        ),
        missing="" if len(gone) else say("charts.lost_missing", language),
    )


def _shares(visits: pd.Series) -> NDArray[np.float64]:
    """The share of the deals with 0, 1, 2 ... visits; the last one holds all that had more."""
    number = visits.clip(upper=_MOST_VISITS).astype(int)
    return np.bincount(number, minlength=_MOST_VISITS + 1) / max(len(number), 1)


def _stop_label(word: str, settings: Settings) -> str:
    """A stop as people read it; it may have been typed as a status or as an answer."""
    as_status = schema.label("status", word, settings.language)
    return as_status if as_status != word else schema.label("answer", word, settings.language)
