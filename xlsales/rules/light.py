"""One light per prospect, with its reason: where persistence and qualification are reconciled.

Visits are expensive, calls are cheap. A straight answer buys patience until the horizon; no straight answer
after two visits earns one thing only: the direct question. The first row that applies:

blue customer, grey stopped, red cold, amber ask, green persist.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.objectivity import lacks
from xlsales.rules.reasons import Figures, Part, both, columns, joined, nothing, same, sentences
from xlsales.rules.workdays import Workdays, days
from xlsales.tables import Tables, schema
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

LIGHTS = ("green", "amber", "red", "grey", "blue")
"""The neutral words of the lights."""


def light(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Set the light of every prospect and say why, and what to ask; adds light, cold_since, cause, why and ask."""
    frame = tables.prospects.copy(deep=False)
    dead = frame["dead_by"].ne("")
    causes = {
        "customer": frame["won"],
        "stopped": frame["stopped_by"].notna(),
        "dead": dead,
        "ask_visits": frame["ask_now"],
        "cooled": frame["cooled"],
        "gap": frame["gap_flagged"],
        "horizon": frame["horizon_reached"],
        "patience": frame["positive_on"].notna() & ~frame["refused"],
        "reopened": frame["reopened"] & frame["refused"],
        "signal": frame["opened_on"].notna(),
        "early": frame["visits"] > 0,
        "trying": frame["attempts_since"] > 0,
        "met": frame["contacts"] > 0,
    }
    cause = np.select([mask.to_numpy(dtype=bool) for mask in causes.values()], list(causes), "new")
    frame["cause"] = pd.Series(cause, index=frame.index, dtype="str")
    lights = {"customer": "blue", "stopped": "grey", "dead": "red"}
    lights |= dict.fromkeys(("ask_visits", "cooled", "gap", "horizon"), "amber")
    frame["light"] = frame["cause"].map(lights).fillna("green").astype("str")
    frame["cold_since"] = frame["dead_since"].where(frame["light"].eq("red"))
    waiting = cause == "new"
    waiting[waiting] = _waiting(frame[waiting], tables, settings)
    frame["why"] = joined(_why_light(frame, waiting, settings), _why_date(frame, settings))
    frame["ask"] = _ask(frame, waiting, settings)
    return replace(tables, prospects=frame), []


def _waiting(frame: pd.DataFrame, tables: Tables, settings: Settings) -> NDArray[np.bool_]:
    """Who came in longer ago than the shortest rhythm, in working days: no new enquiry any more.

    The hour within which an enquiry deserves a reply (Harvard Business Review 2011) says nothing about these.
    """
    since = Workdays(tables, settings).late(days(frame["started_on"]), settings.today, frame["owner"])
    return since > settings.rhythm_instant


def _why_light(frame: pd.DataFrame, waiting: NDArray[np.bool_], settings: Settings) -> pd.Series:
    cause, dead_by = frame["cause"], frame["dead_by"]
    own = frame["own_visits"].notna()
    dead = cause.eq("dead")
    stopped = cause.eq("stopped")

    answers, statuses = (schema.labels(choices, settings.language) for choices in ("answer", "status"))

    def status(part: Part) -> Figures:
        words = zip(part["stopped_in_log"], part["stopped_by"], strict=True)
        return {
            "day": part["stopped_on"],
            "status": [(answers if in_log else statuses)[word] for in_log, word in words],
        }

    def patience(part: Part) -> Figures:
        said = [answers[word] for word in part["positive_answer"]]
        return {"day": part["positive_on"], "answer": said, "horizon": part["horizon_on"]}

    def reopened(part: Part) -> Figures:
        said = [answers[word] for word in part["negative_answer"]]
        return {"said": part["negative_on"], "day": part["status_date"], "answer": said}

    cold = columns(
        visits="visits_since",
        evasions="evasions_since",
        attempts="attempts_since",
        day="dead_since",
        own="own_visits",
    )
    asking = columns(visits="visits_since", own="own_visits")

    def gap(part: Part) -> Figures:
        lacking = lacks(part["missing_evidence"], settings.language)
        return {"felt": part["felt"], "evidence": part["evidence"], "lacks": lacking}

    return sentences(
        frame,
        settings,
        [
            ("why_no_contact", stopped & frame["stopped_by"].eq("do not contact"), nothing),
            ("why_refused", stopped & frame["stopped_in_log"], status),
            ("why_stopped", stopped & frame["stopped_on"].notna(), status),
            ("why_stopped_undated", stopped, status),
            ("why_dead_visits_own", dead & dead_by.eq("visits") & own, cold),
            ("why_dead_visits", dead & dead_by.eq("visits"), cold),
            ("why_dead_evasions", dead & dead_by.eq("evasions"), cold),
            ("why_dead_attempts", dead, cold),
            ("why_ask_visits_own", cause.eq("ask_visits") & own, asking),
            ("why_ask_visits", cause.eq("ask_visits"), asking),
            *(
                (f"why_cooled_{by}", cause.eq("cooled") & frame["cooled_by"].eq(by), columns(day="cooled_on"))
                for by in ("missed", "evasive", "both")
            ),
            ("why_gap", cause.eq("gap"), gap),
            (
                "why_horizon",
                cause.eq("horizon"),
                both(columns(day="horizon_on"), same(months=settings.horizon_months)),
            ),
            ("why_patience", cause.eq("patience"), patience),
            ("why_reopened", cause.eq("reopened"), reopened),
            (
                "why_signal",
                cause.eq("signal") & (frame["visits_since"] > 0),
                columns(day="opened_on", visits="visits_since"),
            ),
            ("why_signal_fresh", cause.eq("signal"), columns(day="opened_on")),
            ("why_early", cause.eq("early"), columns(visits="visits_since")),
            ("why_met", cause.eq("met"), nothing),
            (
                "why_trying",
                cause.eq("trying"),
                both(columns(attempts="attempts_since"), same(limit=settings.attempts_cold - 1)),
            ),
            ("why_undated", cause.eq("new") & frame["undated"], nothing),
            ("why_new_unstarted", cause.eq("new") & frame["started_on"].isna(), nothing),
            ("why_new_waiting", cause.eq("new") & waiting, nothing),
            ("why_new", cause.eq("new"), same(hours=settings.reply_hours)),
        ],
    )


def _why_date(frame: pd.DataFrame, settings: Settings) -> pd.Series:
    by, rhythm = frame["date_by"], frame["rhythm_by"]
    counted = columns(due="next_follow_up", last="last_contact", days="rhythm", tries="unanswered")
    planned = by.eq("rhythm")
    dated = sentences(
        frame,
        settings,
        [
            ("date_agreed", by.eq("agreed"), columns(due="next_follow_up")),
            ("date_sober", by.eq("sober"), columns(due="next_follow_up", felt_on="felt_on")),
            ("date_unstarted", planned & frame["last_contact"].isna(), counted),
            ("date_stretched", planned & (frame["rhythm"] > frame["base_rhythm"]), counted),
            ("date_first", planned & frame["contacts"].eq(0) & frame["last_contact"].notna(), counted),
            ("date_asked", planned & rhythm.eq("asked"), counted),
            ("date_observed", planned & rhythm.eq("observed"), counted),
            ("date_cycle", planned, counted),
        ],
    )
    late = frame["overdue"] > 0
    debt = sentences(
        frame,
        settings,
        [
            ("neglected", frame["neglected"] & late, columns(overdue="overdue")),
            ("overdue", late, columns(overdue="overdue")),
        ],
    )
    return joined(dated, debt)


def _ask(frame: pd.DataFrame, waiting: NDArray[np.bool_], settings: Settings) -> pd.Series:
    cause = frame["cause"]
    return sentences(
        frame,
        settings,
        [
            ("ask_stopped", frame["stopped_by"].eq("do not contact"), nothing),
            ("ask_stopped_polite", cause.eq("stopped"), nothing),
            ("ask_customer_undated", cause.eq("customer") & frame["status_date"].isna(), nothing),
            ("ask_customer_done", cause.eq("customer"), nothing),
            ("ask_cold", cause.eq("dead"), nothing),
            ("ask_direct", cause.eq("ask_visits"), nothing),
            ("ask_cooled", cause.eq("cooled"), nothing),
            ("ask_gap", cause.eq("gap"), nothing),
            ("ask_horizon", cause.eq("horizon"), nothing),
            ("ask_sober", frame["date_by"].eq("sober"), nothing),
            ("ask_haggles", cause.eq("patience") & frame["positive_answer"].eq("haggles"), nothing),
            ("ask_patience", cause.eq("patience"), nothing),
            ("ask_early", cause.isin(["reopened", "signal", "early", "met"]), nothing),
            ("ask_trying", cause.eq("trying"), nothing),
            ("ask_undated", cause.eq("new") & frame["undated"], nothing),
            ("ask_new_waiting", cause.eq("new") & waiting, nothing),
            ("ask_new", cause.eq("new"), nothing),
        ],
    )
