"""Evidence on public data: `python -m bench.evidence [PATH] [--columns won=y,contacts=campaign] [...]`.

Without arguments the UCI Bank Marketing data (Moro et al., CC BY 4.0) beside the checkout. Any CSV will do, packed
or not: `--columns` names the outcome and, where there is one, the number of contacts, the value, the moment and the
period; `--fields` what was known beforehand (all other columns when left out), `--without` what was not.
The code judged here is that of the workbook: `xlsales.rules.evidence`.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from bench import oracles
from xlsales.rules.evidence import hazard
from xlsales.rules.evidence.holdout import Proof, hold_out
from xlsales.rules.evidence.measures import auc, brier, calibration_error
from xlsales.rules.evidence.points import Points, drawn_share, fit

BANK = Path(__file__).parents[2] / "shared" / "data" / "bank-full.csv.gz"
FOLDS, SEED, CAPPED = 5, 1, 12
YES = {"yes", "y", "1", "1.0", "true", "won", "ja", "waar", "gewonnen"}
_FEW = 12
"""A number with at most so many values is taken as a choice."""

Won = NDArray[np.bool_]
Numbers = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Data:
    """One data set: what was known beforehand, what happened, after how many contacts, for what value, when."""

    fields: pd.DataFrame
    won: Won
    contacts: NDArray[np.int64] | None
    value: Numbers
    moment: NDArray[np.int64]
    period: NDArray[np.int64] | None
    """The stretch of time each row falls in: rows of one value that follow each other."""


def load(path: Path, columns: dict[str, str], fields: list[str], without: list[str]) -> Data:
    """Read a CSV; without a moment the rows are taken to stand in order of time."""
    frame = pd.read_csv(path, sep=None, engine="python")
    won = frame[columns["won"]].astype("str").str.strip().str.casefold().isin(YES).to_numpy()
    apart = {name for part, name in columns.items() if part in ("won", "contacts", "moment")}
    chosen = fields or [name for name in frame.columns if name not in apart | set(without)]
    known = {name: _field(frame[name]) for name in chosen}
    contacts = frame[columns["contacts"]].fillna(0).astype("int64").to_numpy() if "contacts" in columns else None
    value = frame[columns["value"]].astype("float64").to_numpy() if "value" in columns else np.full(len(won), np.nan)
    moment = pd.factorize(frame[columns["moment"]], sort=True)[0] if "moment" in columns else np.arange(len(won))
    period = None
    if "period" in columns:
        name = frame[columns["period"]]
        period = name.ne(name.shift()).cumsum().to_numpy() - 1
    return Data(pd.DataFrame(known), won, contacts, value, moment.astype(np.int64), period)


def against_the_first(data: Data, numbers: int) -> Numbers:
    """The wins at each contact number against those expected had its chance been that of the first contact.

    Expected per period, so that the times in which people were called often do not stand in for the calls.
    """
    assert data.contacts is not None
    assert data.period is not None
    expected = np.zeros(numbers)
    for each in np.unique(data.period):
        now = data.period == each
        reached, wins = hazard.by_contact(data.contacts[now], data.won[now], numbers)
        if reached[0]:
            expected += reached * wins[0] / reached[0]
    ratio: Numbers = hazard.by_contact(data.contacts, data.won, numbers)[1] / expected
    return ratio


def forecasts(data: Data, forecast: Callable[[Data, Won], Numbers]) -> Numbers:
    """The chance of every deal from those of the other four folds."""
    fold = folds(len(data.won))
    chance = np.empty(len(data.won))
    for number in range(FOLDS):
        chance[fold == number] = forecast(data, fold != number)[fold == number]
    return chance


def folds(length: int) -> NDArray[np.int64]:
    """A fold for every row, the same at every run."""
    return np.random.default_rng(SEED).permutation(length) % FOLDS


def by_points(data: Data, train: Won) -> Numbers:
    """The method of the workbook."""
    points = fit(data.fields[train], data.won[train])
    return points.chances(points.sums(data.fields))


def stop_rule(data: Data, saved: float, segments: int = 10) -> tuple[float, float]:
    """The share of wins lost when this share of contacts is saved: (where the chance is lowest, flat after three).

    The chance at the next contact comes from the other folds; a deal that was let go is not taken up again.
    """
    assert data.contacts is not None
    contacts = np.minimum(data.contacts, CAPPED)
    fold = folds(len(contacts))
    chance = np.empty((len(contacts), CAPPED))
    for each in range(FOLDS):
        train = fold != each
        points = fit(data.fields[train], data.won[train])
        sums = points.sums(data.fields)
        bounds = np.unique(np.quantile(sums[train], np.arange(1, segments) / segments))
        segment = np.searchsorted(bounds, sums, side="right")
        table = hazard.at_next_contact(segment[train], contacts[train], data.won[train], len(bounds) + 1)
        chance[~train] = table[segment[~train]]
    number = np.arange(1, CAPPED + 1)
    made = number <= contacts[:, None]
    won_here = (number == contacts[:, None]) & data.won[:, None]
    lowest_so_far = np.minimum.accumulate(chance, axis=1)[made]
    given_up = np.argsort(lowest_so_far, kind="stable")[: int(saved * made.sum())]
    flat = hazard.stop_after(contacts, data.won, 3)
    return float(won_here[made][given_up].sum() / data.won.sum()), flat.wins_lost / flat.wins


def few_cases(data: Data, size: int = 50, times: int = 200) -> tuple[float, float]:
    """The mean Brier score of forecasts from so many cases: (points, a constant: the share won among them)."""
    random = np.random.default_rng(SEED)
    scores = []
    for _ in range(times):
        order = random.permutation(len(data.won))
        known, later = order[:size], order[size : size + 2000]
        won = data.won[known]
        if won.any():
            points = fit(data.fields.iloc[known], won)
            chance = points.chances(points.sums(data.fields.iloc[later]))
            constant = np.full(len(later), won.mean())
            scores.append((brier(chance, data.won[later]), brier(constant, data.won[later])))
    ours, theirs = np.array(scores).mean(axis=0)
    return float(ours), float(theirs)


def noise(size: int, seed: int) -> Proof:
    """What the test on later deals says of deals that were won by the roll of a die."""
    random = np.random.default_rng(seed)
    fields = pd.DataFrame(
        {
            "source": pd.Series(random.choice(list("abcdef"), size), dtype="str"),
            "owner": pd.Series(random.choice(list("klm"), size), dtype="str"),
            "product": pd.Series(random.choice(list("opqrstuvwxyz"), size), dtype="str"),
            "value": random.lognormal(9, 1, size).round(),
        }
    )
    won = random.random(size) < 0.25
    return hold_out(fields, won, np.arange(size), fields["value"].to_numpy())


def points_of(data: Data) -> Points:
    """The table of points from all of the data."""
    return fit(data.fields, data.won)


def main(arguments: list[str] | None = None) -> None:
    """Print every figure beside its bar."""
    parser = argparse.ArgumentParser(prog="python -m bench.evidence")
    parser.add_argument("path", nargs="?", type=Path, default=BANK)
    parser.add_argument("--columns", default="", help="won=...,contacts=...,value=...,moment=...,period=...")
    parser.add_argument("--fields", default="")
    parser.add_argument("--without", default="")
    chosen = parser.parse_args(arguments)
    given = dict(pair.split("=", 1) for pair in _words(chosen.columns))
    bank = chosen.path.name.startswith("bank-full") and not given
    columns = {"won": "y", "contacts": "campaign", "period": "month"} if bank else given
    without = ["duration"] if bank else _words(chosen.without)
    data = load(chosen.path, columns, _words(chosen.fields), without)
    report(chosen.path.name, data, oracles.available())
    ours, constant = few_cases(data)
    print(f"\nfrom 50 cases: Brier {ours:.4f}, a constant forecast {constant:.4f}    bar: not worse")
    outcomes = [noise(size, seed).outcome for size in (50, 200, 1000) for seed in range(20)]
    quiet = sum(outcome != "found" for outcome in outcomes)
    print(f"noise: “no pattern found” in {quiet} of {len(outcomes)} sets    bar: the set with seed 0")


def report(name: str, data: Data, others: dict[str, oracles.Method]) -> None:
    """Print what one data set says of contacts, forecasts and points."""
    print(f"{name}: {len(data.won):,} deals, {data.won.sum():,} won, {data.fields.shape[1]} fields")
    if data.contacts is not None:
        _print_contacts(data)
    _print_forecasts(data, others)
    _print_points(data)


def _print_contacts(data: Data) -> None:
    assert data.contacts is not None
    reached, wins = hazard.by_contact(data.contacts, data.won, 10)
    share = wins.cumsum() / data.won.sum()
    print(f"{data.contacts.sum():,} contacts\n\ncontact   " + "".join(f"{k:8}" for k in range(1, len(reached) + 1)))
    print("reached   " + "".join(f"{number:8,}" for number in reached))
    print("wins      " + "".join(f"{number:8,}" for number in wins))
    print("hazard %  " + "".join(f"{100 * rate:8.1f}" for rate in wins / np.maximum(reached, 1)))
    if data.period is not None:
        print("same time " + "".join(f"{ratio:8.2f}" for ratio in against_the_first(data, 10)))
    print("wins so far %" + "".join(f"{100 * each:8.1f}" for each in share)[3:])
    stop = hazard.stop_after(data.contacts, data.won, 3)
    print(
        f"\nstop after 3: loses {stop.wins_lost:,} of {stop.wins:,} wins ({stop.wins_lost / stop.wins:.1%}),"
        f" saves {stop.contacts_saved:,} of {stop.contacts:,} contacts ({stop.contacts_saved / stop.contacts:.1%})"
    )
    capped = hazard.stop_after(np.minimum(data.contacts, CAPPED), data.won, 3)
    saved = round(capped.contacts_saved / capped.contacts, 2)
    ours, flat = stop_rule(data, saved)
    print(
        f"at {saved:.0%} of contacts saved ({FOLDS} folds): loses {ours:.1%} of wins, flat rule {flat:.1%}    bar .09"
    )


def _print_forecasts(data: Data, others: dict[str, oracles.Method]) -> None:
    print(f"\n{FOLDS} folds                AUC   Brier  calibration    bars .74, .090, .04")
    methods: dict[str, Callable[[Data, Won], Numbers]] = {"points": by_points}
    methods |= {name: partial(_others, method) for name, method in others.items()}
    for name, method in methods.items():
        chance = forecasts(data, method)
        calibration = calibration_error(chance, data.won)
        print(f"{name:20} {auc(chance, data.won):6.3f}  {brier(chance, data.won):6.4f}       {calibration:6.3f}")
    constant = np.full(len(data.won), data.won.mean())
    print(f"{'constant':20} {0.5:6.3f}  {brier(constant, data.won):6.4f}")
    proof = hold_out(data.fields, data.won, data.moment, data.value)
    print(f"in order of time: {proof.outcome}, {proof.pairs:.1%} of pairs right on {proof.tested:,} later deals")


def _others(method: oracles.Method, data: Data, train: Won) -> Numbers:
    return method(data.fields, data.won, train)


def _print_points(data: Data) -> None:
    points = points_of(data)
    print(f"\npoints (b = {points.slope:.3f}), share of all {drawn_share(data.won):.1%}")
    for field in points.fields:
        best, worst = int(field.points.argmax()), int(field.points.argmin())
        for place in (best, worst):
            value, low, high = field.part(place)
            part = value or f"{low:g} to {high:g}"
            print(
                f"  {field.name} {part}: {field.points[place]:+d}, {field.wins[place]:,} won of {field.cases[place]:,}"
            )


def _field(column: pd.Series) -> pd.Series:
    if pd.api.types.is_bool_dtype(column) or not pd.api.types.is_numeric_dtype(column):
        return column.astype("str")
    if column.nunique() > _FEW:
        return column.astype("float64")
    return column.map("{:g}".format, na_action="ignore").astype("str")


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


if __name__ == "__main__":
    main()
