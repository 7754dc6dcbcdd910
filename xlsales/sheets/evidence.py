"""Does persisting pay? What the workbook's own history says of it, with the number of cases beside every figure."""

import pandas as pd

from xlsales.rules.evidence.advice import ADVICE
from xlsales.rules.evidence.reasons import worded
from xlsales.sheets import charts_behind, charts_evidence, lists
from xlsales.sheets.parts import Maker, derived, rest, sheet
from xlsales.sheets.spec import Charts, Figure, Figures, Listing, Sheet, Words
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import Language, say, tell

CHARTS = (
    charts_evidence.contacts,
    charts_evidence.months,
    charts_behind.visits,
    charts_evidence.foresight,
)
_STOPS = 12
"""Rows of the table of stops; few deals go further."""
_TRUSTED = ("contacts", "months", "points", "foresight")


def evidence(tables: Tables, settings: Settings) -> Sheet:
    """The page of the history."""
    return sheet(
        "evidence",
        settings,
        _figures(tables, settings),
        Words(_words(tables, settings), say("sheets.verdict_heading", settings.language)),
        Charts(tuple(draw(tables, settings) for draw in CHARTS)),
        _stops(tables, settings),
        _points(tables, settings),
        _trust(tables, settings),
        Words(say("evidence.beside", settings.language), say("sheets.advice_heading", settings.language)),
        _advice(tables, settings),
    )


def _figures(tables: Tables, settings: Settings) -> Figures:
    """The strip; what rests on a small number is grey."""
    verdict = tables.verdict
    wins = tables.prospects["contacts_to_win"].dropna()
    late = float((wins > charts_evidence.EARLY).mean()) if len(wins) else 0.0
    took = tables.prospects["days_to_win"].dropna()
    share = verdict.wins / verdict.decided if verdict.decided else 0.0

    def figure(key: str, value: float, style: str, cases: int, name: str = "") -> Figure:
        label = say(f"sheets.{key}_figure", settings.language, cases=cases)
        colour = "accent" if cases >= settings.small_number else "grey"
        return Figure(label, value, style, name, colour)  # type: ignore[arg-type]

    strip = [
        figure("decided", verdict.decided, "whole", verdict.decided, "decided"),
        figure("win_rate", share, "share", verdict.decided, "win_rate"),
        figure("late_wins", late, "share", len(wins), "wins_after_third"),
    ]
    if len(took):
        strip.append(figure("median_days", float(took.median()), "whole", len(took)))
    return Figures(tuple(strip))


def verdict_sentence(tables: Tables, settings: Settings) -> str:
    """What the history is good for, with the cases it rests on or still lacks."""
    verdict = tables.verdict
    return say(
        f"evidence.verdict_{verdict.outcome}",
        settings.language,
        decided=verdict.decided,
        missing=verdict.missing,
        tested=verdict.tested,
        wins=verdict.tested_wins,
        pairs=_whole(verdict.pairs * 100),
    )


def stop_sentence(tables: Tables, number: int, language: Language) -> str:
    """What a stop after so many contacts would have lost and saved; the published figures say that they are."""
    stop = lists.stop_after(tables, number)
    return say(
        f"evidence.stop_{'published' if stop['published'] else 'own'}",
        language,
        **stop | {"hours_saved": round(stop["hours_saved"])},
    )


def _whole(number: float) -> float:
    return round(number) if number == number else number


def _words(tables: Tables, settings: Settings) -> str:
    if not len(tables.prospects):
        return verdict_sentence(tables, settings)
    stop = stop_sentence(tables, charts_evidence.EARLY, settings.language)
    return f"{verdict_sentence(tables, settings)}\n{stop}"


def _stops(tables: Tables, settings: Settings) -> Listing:
    language = settings.language
    frame = lists.contact_numbers(tables).head(_STOPS if len(tables.prospects) else 0)
    published = bool(frame["published"].any())
    remark = [say("evidence.published", language)] * len(frame) if published else _small(frame["reached"], settings)
    frame = frame.assign(contact=[str(int(number)) for number in frame["contact"]], remark=remark)
    make = Maker(frame, language)
    return Listing(
        "stops",
        (
            make("contact", "strong", 20, text="contact_number"),
            make("reached", "whole", 12, text="reached_deals"),
            make("wins", "whole", 10, text="wins_here"),
            make("chance", "share", 12, text="chance_here"),
            make("wins_lost", "whole", 12),
            make("wins_lost_share", "share", 12),
            make("contacts_saved", "whole", 12),
            make("contacts_saved_share", "share", 12),
            make("hours_saved", "whole", 12),
            make("remark", "muted", 14, live="done"),
        ),
        empty=say("sheets.stops_none", language),
        heading=say(f"sheets.stops_heading{'_published' if published else ''}", language),
        new_page=True,
    )


def _points(tables: Tables, settings: Settings) -> Listing:
    language = settings.language
    frame = derived(tables.points, "field", "value", "low", "high", "points", "odds", "cases", "wins")
    parts = zip(frame["field"], frame["value"], frame["low"], frame["high"], strict=True)
    frame = frame.assign(
        what=[worded(name, value, low, high, language) for name, value, low, high in parts],
        sentence=tell("evidence.sentence", language, len(frame), odds=frame["odds"], cases=frame["cases"]),
        won_share=frame["wins"] / frame["cases"],
        remark=_small(frame["cases"], settings),
    )
    make = Maker(frame, language)
    return Listing(
        "points",
        (
            make("what", "wrapped", 30, text="points_what"),
            make("sentence", "wrapped", 30, text="finding"),
            make("points", "whole", 10, text="points_points"),
            make("won_share", "share", 12),
            make("cases", "whole", 12),
            make("remark", "muted", 14, live="done"),
        ),
        empty=say(f"sheets.points_none_{'short' if tables.verdict.outcome == 'short' else 'luck'}", language),
        heading=say("sheets.points_heading", language),
    )


def _trust(tables: Tables, settings: Settings) -> Listing:
    """How many cases each part of the page rests on, and how many it still lacks."""
    language = settings.language
    wins = tables.prospects["contacts_to_win"]
    seen = derived(tables.foresight, "by", "cases")
    have = {
        "contacts": int(wins.gt(0).sum()),
        "months": int(tables.prospects["days_to_win"].notna().sum()),
        "points": tables.verdict.decided,
        "foresight": int(seen.loc[seen["by"].eq("felt"), "cases"].sum()),
    }
    needed = dict.fromkeys(_TRUSTED, settings.small_number) | {"points": settings.decided_needed}
    missing = {key: max(needed[key] - have[key], 0) for key in _TRUSTED}
    frame = pd.DataFrame(
        {
            "figure": [say(f"evidence.trust_{key}", language) for key in _TRUSTED],
            "have": [have[key] for key in _TRUSTED],
            "needed": [needed[key] for key in _TRUSTED],
            "missing": [missing[key] for key in _TRUSTED],
            "remark": [say("evidence.too_few", language) if missing[key] else "" for key in _TRUSTED],
        }
    )
    make = Maker(frame, language)
    return Listing(
        "trust",
        (
            make("figure", "wrapped", 30, text="trust_figure"),
            make("have", "whole", 12, text="trust_have"),
            make("needed", "whole", 12, text="trust_needed"),
            make("missing", "whole", 12, text="trust_missing"),
            make("remark", "muted", 14, live="done"),
        ),
        empty=say("sheets.stops_none", language),
        heading=say("sheets.trust_heading", language),
    )


def _advice(tables: Tables, settings: Settings) -> Listing:
    language = settings.language
    shown = lists.by_worth(tables, settings.list_limit)
    more = int(tables.prospects["light"].isin(lists.PURSUED).sum()) - len(shown)
    words = {word: say(f"evidence.advice_{word.replace(' ', '_')}", language) for word in ADVICE}
    shown = shown.assign(advice=shown["advice"].map(words))
    make = Maker(shown, language)
    columns = [
        make.company(shown.index),
        make.light(),
        make("advice", "text", 12, text="advice_beside"),
        make("chance_next", "share", 12),
        make.of(schema.PROSPECTS, "value", "money", 12),
        make("expected_margin", "money", 12),
        make("cost", "money", 10, text="contact_cost"),
        make.owner(),
    ]
    if tables.verdict.in_use:
        # Before that the chance of a deal is that of the Reality check and no part of the sum.
        columns.insert(3, make.of(schema.PROSPECTS, "chance", "share", 9))
        columns.append(make("chance_why", "wrapped", 30))
    return Listing(
        "advice",
        tuple(columns),
        empty=say("sheets.advice_none", language),
        rest=rest(more, language, "rest_prospects"),
    )


def _small(cases: pd.Series, settings: Settings) -> list[str]:
    """What marks a row that rests on a small number, so that it turns grey."""
    said = say("evidence.small", settings.language)
    return [said if number < settings.small_number else "" for number in cases]
