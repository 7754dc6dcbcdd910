"""Reality check: what was felt beside what is known, whether feeling proves right, and the sober forecast."""

import numpy as np
import pandas as pd

from xlsales.sheets import lists
from xlsales.sheets.parts import Maker, cut, derived, labels, month_label, named_owner, rest, sheet
from xlsales.sheets.spec import Figure, Figures, Listing, Sheet
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import say, tell

DIAGNOSIS = ("how_they_got_here", "why_nothing_changes", "why_us", "why_another")


def reality(tables: Tables, settings: Settings) -> Sheet:
    """The page of the sober look."""
    rows = lists.reality(tables, settings)
    return sheet(
        "reality",
        settings,
        _figures(rows, tables.forecast, settings),
        _list(rows, settings),
        _calibration(tables.calibration, settings),
        _forecast(tables.forecast, settings),
        _diagnosis(tables, settings),
    )


def _figures(rows: pd.DataFrame, forecast: pd.DataFrame, settings: Settings) -> Figures:
    def label(key: str) -> str:
        return say(f"sheets.{key}_figure", settings.language)

    sums = derived(forecast, "felt", "sober")[["felt", "sober"]].sum()
    return Figures(
        (
            Figure(label("gap"), int(rows["gap_flagged"].sum()), colour="amber"),
            Figure(label("cooled"), int(rows["cooled"].sum()), colour="blue"),
            Figure(label("skipped"), int(rows["skipped"].ne("").sum())),
            Figure(label("felt"), float(sums["felt"]), "money", colour="grey"),
            Figure(label("sober"), float(sums["sober"]), "money", name="forecast_sober"),
        )
    )


def _list(rows: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    shown, more = cut(rows, settings.list_limit)
    shown = shown.assign(stakeholders=_stakeholders(shown, settings), flag=_flags(shown, settings))
    make = Maker(shown, language)
    prospects = schema.PROSPECTS
    return Listing(
        "reality",
        (
            make.light(),
            make.company(shown.index),
            make.of(prospects, "felt", "whole", 9),
            make.of(prospects, "evidence", "number", 9),
            make.of(prospects, "gap", "number", 9),
            make("flag", "light", 20, live="light"),
            make("skipped", "wrapped", 34),
            make("stakeholders", "text", 16),
            make("cooled_on", "date", 13),
            make("sober_on", "date", 13, live="overdue"),
            make.of(prospects, "value", "money", 12),
            make.of(prospects, "chance", "share", 8),
            make("expected", "money", 12),
            make.owner(),
            *(make.under(points_heading(part, settings), f"points_{part}", "number", 13) for part in lists.PARTS),
        ),
        empty=say("sheets.reality_none", language),
        rest=rest(more, language),
        main=True,
    )


def points_heading(part: str, settings: Settings) -> str:
    """The heading of the points for one part of the evidence, with the most that there are."""
    return say(f"sheets.points_{part}", settings.language, most=getattr(settings, f"weight_{part}"))


def _flags(shown: pd.DataFrame, settings: Settings) -> list[str]:
    """What to look at, with the symbol that colours it: a wide gap alone is none for a consumer in a short cycle."""
    wide, cooled = shown["gap_flagged"].to_numpy(dtype=bool), shown["cooled"].to_numpy(dtype=bool)
    words = [say(f"sheets.flag_{word}", settings.language) for word in ("both", "gap", "cooled")]
    return [str(text) for text in np.select([wide & cooled, wide, cooled], words, "")]


def _stakeholders(shown: pd.DataFrame, settings: Settings) -> list[str]:
    """How many people were met, and whether that is enough: one will do for a consumer."""
    met = shown["stakeholders_met"].to_numpy(dtype=float)
    healthy = (met >= settings.stakeholders_healthy) | (shown["market"].eq("consumer").to_numpy() & (met >= 1))
    said = {
        word: tell(f"sheets.stakeholders_{word}", settings.language, len(met), met=met)
        for word in ("healthy", "warning", "critical")
    }
    chosen = np.select(
        [healthy, met >= settings.stakeholders_warning], [said["healthy"], said["warning"]], said["critical"]
    )
    return [str(text) for text in chosen]


def _calibration(calibration: pd.DataFrame, settings: Settings) -> Listing:
    """Per owner what was felt against what really closed, the most enthusiastic first."""
    language = settings.language
    frame = derived(calibration, "owner", "decided", "felt", "won_share", "gap")
    frame = frame.assign(
        owner=named_owner(frame["owner"], language),
        finding=tell(
            "reasons.calibration",
            language,
            len(frame),
            felt=frame["felt"],
            won=frame["won_share"],
            decided=frame["decided"],
        ),
    )
    shown, more = cut(frame.sort_values(["gap", "owner"], ascending=[False, True]), settings.list_limit)
    make = Maker(shown, language)
    return Listing(
        "calibration",
        (
            make.of(schema.PROSPECTS, "owner", "strong", 18),
            make("finding", "wrapped", 50),
            make("felt", "number", 10, text="felt_mean"),
            make("won_share", "share", 13),
            make("decided", "whole", 12),
        ),
        empty=say("sheets.calibration_none", language),
        heading=say("sheets.calibration_heading", language),
        rest=rest(more, language),
    )


def _forecast(forecast: pd.DataFrame, settings: Settings) -> Listing:
    language = settings.language
    frame = derived(forecast, "month", "deals", "value", "felt", "sober")
    shown, more = cut(frame, settings.list_limit)
    shown = shown.assign(month=[month_label(month, language) for month in shown["month"]])
    make = Maker(shown, language)
    return Listing(
        "forecast",
        (
            make("month", "strong", 14),
            make("deals", "whole", 9),
            make.of(schema.PROSPECTS, "value", "money", 14),
            make("felt", "money", 14, text="forecast_felt"),
            make("sober", "money", 14, text="forecast_sober"),
        ),
        empty=say("sheets.forecast_none", language),
        heading=say("sheets.forecast_heading", language),
        rest=rest(more, language),
    )


def _diagnosis(tables: Tables, settings: Settings) -> Listing:
    """The history and the motives of every prospect in play about whom any of it was noted."""
    language = settings.language
    frame = tables.prospects
    noted = frame[list(DIAGNOSIS)].notna().any(axis=1) | frame["treatment"].notna()
    chosen = frame.loc[noted & frame["light"].isin(lists.PURSUED), ["company", "value", *DIAGNOSIS, "treatment"]]
    shown, more = cut(chosen.sort_values("value", ascending=False, kind="stable"), settings.list_limit)
    shown = shown.assign(treatment=labels(shown["treatment"], "treatment", language))
    make = Maker(shown, language)
    return Listing(
        "diagnosis",
        (
            make.company(shown.index),
            *(make.of(schema.PROSPECTS, key, "wrapped", 32) for key in DIAGNOSIS),
            make.of(schema.PROSPECTS, "treatment", "text", 14),
        ),
        empty=say("sheets.diagnosis_none", language),
        heading=say("sheets.diagnosis_heading", language),
        rest=rest(more, language),
    )
