"""Why, When and Ask of a prospect: one short sentence each, by what made the light and the date.

Why gives the figures in at most 90 characters and tells no lateness: that has columns of its own. When says how the
date came about. Ask is the one question for the situation.
"""

from collections.abc import Callable

import pandas as pd

from xlsales.rules.objectivity import MOTIVES, lacks
from xlsales.rules.reasons import Figures, Part, both, columns, nothing, same, sentences
from xlsales.tables import schema
from xlsales.tables.settings import Settings

_LONGEST_WORD = 32
"""Characters of a signal of one's own that fit into a sentence."""

Row = tuple[str, pd.Series, Callable[[Part], Figures]]


def tell_why(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """Why each prospect has its light."""
    cause, dead_by, red_by = frame["cause"], frame["dead_by"], frame["red_by"]
    stopped, dead, held, stalled = (cause.eq(word) for word in ("stopped", "dead", "held", "stalled"))
    answers, statuses = (schema.labels(choices, settings.language) for choices in ("answer", "status"))

    def status(part: Part) -> Figures:
        words = zip(part["stopped_in_log"], part["stopped_by"], strict=True)
        said = [(answers if in_log else statuses)[word] for in_log, word in words]
        return {"day": part["stopped_on"], "status": said}

    def gap(part: Part) -> Figures:
        lacking = lacks(part["missing_evidence"], settings.language)
        return {"felt": part["felt"], "evidence": part["evidence"], "lacks": lacking}

    cold = columns(
        visits="visits_since", evasions="evasions_since", attempts="unanswered", day="dead_since", usual="usual_visits"
    )
    frame = frame.assign(usual_visits=frame["red_at"] - 1)
    rows: list[Row] = [
        ("why_no_contact", stopped & frame["no_contact"], nothing),
        ("why_refused", stopped & frame["stopped_in_log"], status),
        ("why_stopped", stopped & frame["stopped_on"].notna(), status),
        ("why_stopped_undated", stopped, status),
        ("why_dead_visits_owner", dead & dead_by.eq("visits") & red_by.eq("owner"), cold),
        ("why_dead_visits_workbook", dead & dead_by.eq("visits") & red_by.eq("workbook"), cold),
        *((f"why_dead_{by}", dead & dead_by.eq(by), cold) for by in ("visits", "evasions", "attempts")),
        *((f"why_held_{by}", held & dead_by.eq(by), cold) for by in ("visits", "evasions", "attempts")),
        ("why_ask_visits", cause.eq("ask_visits"), cold),
        (
            "why_stalled_haggles",
            stalled & frame["positive_answer"].eq("haggles"),
            columns(day="positive_on"),
        ),
        ("why_stalled_yes", stalled, columns(day="positive_on")),
        *(
            (f"why_cooled_{by}", cause.eq("cooled") & frame["cooled_by"].eq(by), columns(day="cooled_on"))
            for by in ("missed", "evasive", "both")
        ),
        ("why_gap", cause.eq("gap"), gap),
        ("why_horizon", cause.eq("horizon"), both(columns(day="horizon_on"), same(months=settings.horizon_months))),
        (
            "why_enquiry",
            cause.eq("enquiry"),
            both(columns(day="first_contact"), same(hours=settings.reply_hours)),
        ),
        ("why_undated", cause.eq("undated"), nothing),
        ("why_not_started", cause.eq("not_started"), nothing),
        ("why_reopened", cause.eq("reopened"), columns(day="status_date")),
        ("why_signal", cause.eq("signal"), both(columns(day="opened_on"), _signal(settings))),
        ("why_yes", cause.eq("yes"), columns(day="positive_on")),
        ("why_haggles", cause.eq("haggles"), columns(day="positive_on")),
        ("why_later", cause.eq("later"), columns(day="positive_on", horizon="horizon_on")),
        ("why_early", cause.eq("early"), both(columns(visits="visits_since"), same(ask=settings.visits_ask))),
        (
            "why_trying",
            cause.eq("trying"),
            both(columns(attempts="unanswered"), same(limit=min(settings.attempts_cold, settings.attempts_new) - 1)),
        ),
        ("why_met", cause.eq("met"), nothing),
    ]
    return sentences(frame, settings, rows)


def tell_when(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """How the next date of each prospect came about; empty where there is none."""
    by, rhythm = frame["date_by"], frame["rhythm_by"]
    counted = columns(last="last_contact", days="rhythm", tries="unanswered")
    computed = by.eq("rhythm")
    gaps = pd.Series(settings.tries_after).reindex(range(max(len(settings.tries_after), 1)))
    nth = (frame["unanswered"].clip(lower=1, upper=len(gaps)) - 1).to_numpy()
    frame = frame.assign(gap_days=gaps.to_numpy()[nth])
    said = frame["positive_on"].eq(frame["last_contact"]) & by.eq("haste")
    rows: list[Row] = [
        ("when_agreed", by.eq("agreed"), columns(due="next_follow_up")),
        ("when_postponed", by.eq("postponed"), columns(due="silent_until")),
        ("when_sober", by.eq("sober"), columns(felt_on="felt_on")),
        ("when_enquiry", by.eq("enquiry"), columns(day="first_contact")),
        ("when_not_started", by.eq("not_started"), nothing),
        ("when_reopened", by.eq("reopened"), columns(day="status_date")),
        ("when_trying", by.eq("trying"), columns(last="last_contact", days="gap_days")),
        ("when_again", by.eq("again"), both(columns(last="last_contact"), same(days=settings.try_again))),
        ("when_haste_haggles", said & frame["positive_answer"].eq("haggles"), counted),
        ("when_haste_yes", said, counted),
        ("when_haste_signal", by.eq("haste"), counted),
        ("when_stretched", computed & (frame["unanswered"] > 0) & (frame["rhythm"] > frame["base_rhythm"]), counted),
        ("when_asked", computed & rhythm.eq("asked"), counted),
        ("when_observed", computed & rhythm.eq("observed"), counted),
        ("when_cycle", computed, counted),
    ]
    return sentences(frame, settings, rows)


def tell_ask(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    """What to say to each prospect at the next contact."""
    cause = frame["cause"]
    stopped, let_go = cause.eq("stopped"), frame["let_go"] & cause.eq("dead")
    missing = frame["missing_evidence"].str.split(", ").str[0]
    people = ("nobody", "one_person", "few_people")
    blocked = frame["stopped_by"].isin(("no budget", "product blocks"))
    motive = frame[list(MOTIVES)].notna().any(axis=1) | frame["points_motive"].gt(0)
    passed = frame["expected_decision"] < pd.Timestamp(settings.today)
    pressing = cause.isin(("later", "early", "met", "reopened", "ask_visits", "held"))
    rows: list[Row] = [
        ("ask_stopped", stopped & frame["no_contact"], nothing),
        ("ask_stopped_blocked", stopped & blocked, nothing),
        ("ask_stopped_polite", stopped, nothing),
        ("ask_customer_undated", cause.eq("customer") & frame["status_date"].isna(), nothing),
        ("ask_customer_done", cause.eq("customer"), nothing),
        ("ask_let_go", let_go, nothing),
        ("ask_cold", cause.eq("dead"), nothing),
        ("ask_expected", pressing & passed, columns(day="expected_decision")),
        ("ask_direct", cause.isin(("ask_visits", "held")), nothing),
        ("ask_stalled_haggles", cause.eq("stalled") & frame["positive_answer"].eq("haggles"), nothing),
        ("ask_stalled_yes", cause.eq("stalled"), nothing),
        ("ask_cooled", cause.eq("cooled"), nothing),
        ("ask_gap_people", cause.eq("gap") & missing.isin(people), nothing),
        *(
            (f"ask_gap_{part}", cause.eq("gap") & missing.eq(part), nothing)
            for part in ("recency", "steps", "next_step", "motive", "answer")
        ),
        ("ask_gap_next_step", cause.eq("gap"), nothing),
        ("ask_enquiry", frame["new_enquiry"], nothing),
        ("ask_undated", cause.eq("undated"), nothing),
        ("ask_not_started", frame["not_started"], nothing),
        ("ask_horizon", cause.eq("horizon"), nothing),
        ("ask_sober", frame["date_by"].eq("sober"), nothing),
        ("ask_signal", cause.eq("signal"), _signal(settings)),
        ("ask_yes", cause.eq("yes"), nothing),
        ("ask_haggles", cause.eq("haggles"), nothing),
        ("ask_later", cause.eq("later"), nothing),
        ("ask_trying", cause.eq("trying"), nothing),
        ("ask_motive", cause.isin(("met", "reopened")) & ~motive & (frame["reached_count"] > 1), nothing),
        ("ask_early", cause.isin(("reopened", "early", "met")), nothing),
    ]
    return sentences(frame, settings, rows)


def _signal(settings: Settings) -> Callable[[Part], Figures]:
    """The newest buying signal in words."""
    labels = schema.labels("signal", settings.language)

    def figures(part: Part) -> Figures:
        words = [str(labels.get(word, word)) for word in part["newest_signal"]]
        return {"signal": [word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}…" for word in words]}

    return figures
