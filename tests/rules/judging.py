"""The judgement of one prospect a second time: its counts, dates, evidence and light, row by row."""

import statistics
from datetime import date, timedelta
from itertools import pairwise

from tests.rules.reference import (
    Book,
    Row,
    evasive,
    half_up,
    log_of,
    months_later,
    negative,
    next_working,
    one_decimal,
    opens,
    positive,
    reached,
    visit,
    working_days_after,
)
from xlsales.tables.settings import Settings

STOPS = {"bought elsewhere", "product blocks", "said no", "no budget", "do not contact"}
PARTS = ("recency", "stakeholders", "steps", "next_step", "motive", "answer")


def standing(prospect: Row, log: list[Row]) -> Row:
    """Counts since the last straight positive answer or signal, and whether the prospect won, stopped or is open."""
    positives = [place for place, contact in enumerate(log) if positive(contact)]
    negatives = [place for place, contact in enumerate(log) if negative(contact)]
    openings = [place for place, contact in enumerate(log) if opens(contact)]
    since = log[openings[-1] + 1 :] if openings else log
    newest_reached = max((place for place, contact in enumerate(log) if reached(contact)), default=-1)
    refused = bool(negatives) and (not positives or negatives[-1] > positives[-1])
    status = prospect.get("status")
    dated_open = status == "open" and "status_date" in prospect
    stopped = status in STOPS or (refused and status != "won" and not dated_open)
    return {
        "visits": sum(map(visit, log)),
        "visits_since": sum(map(visit, since)),
        "evasions_since": sum(map(evasive, since)),
        "attempts_since": sum(not reached(contact) for contact in since),
        "unanswered": len(log) - 1 - newest_reached,
        "since": since,
        "straight": bool(positives or negatives),
        "won": status == "won",
        "stopped": stopped,
        "stopped_on": prospect.get("status_date")
        if status in STOPS
        else log[negatives[-1]]["date"]
        if stopped
        else None,
        "started_on": prospect.get("first_contact") or (log[0]["date"] if log else None),
        "last_contact": log[-1]["date"] if log else prospect.get("first_contact"),
        "felt": next((contact["felt"] for contact in reversed(log) if "felt" in contact), None),
    }


def agreed_date(prospect: Row, log: list[Row]) -> date | None:
    """The date typed on the prospect, else of the newest reached contact that has one, unless used up."""
    answered = [contact for contact in log if reached(contact)]
    newest_answered = answered[-1]["date"] if answered else date.min
    typed = [prospect["agreed_date"]] if "agreed_date" in prospect else []
    in_log = [contact["next_agreed"] for contact in answered if "next_agreed" in contact][-1:]
    for agreed in typed + in_log:
        if agreed > newest_answered:
            return agreed
    return None


def cycle_days(prospect: Row, settings: Settings) -> int:
    return {"instant": settings.rhythm_instant, "long": settings.rhythm_long}.get(
        prospect.get("cycle", "short"), settings.rhythm_short
    )


def rhythm(prospect: Row, log: list[Row], found: Row, settings: Settings) -> int:
    """Asked tempo, else observed tempo, else the cycle's; stretched by every attempt without an answer."""
    answered = [contact["date"] for contact in log if reached(contact)]
    gaps = [(later - earlier).days for earlier, later in pairwise(answered)]
    if "tempo" in prospect:
        days = half_up(prospect["tempo"])
    elif len(gaps) >= settings.observed_gaps:
        days = min(max(half_up(statistics.median(gaps)), settings.observed_low), settings.observed_high)
    else:
        days = cycle_days(prospect, settings)
    ceiling = max(settings.stretch_high, prospect.get("tempo", 0))
    if not answered and found["unanswered"] >= settings.attempts_new:
        return half_up(ceiling)
    return half_up(min(days * settings.stretch ** found["unanswered"], ceiling))


def consumer_in_a_hurry(prospect: Row, settings: Settings) -> bool:
    """For whom enthusiasm may well work: a consumer with an instant or short cycle."""
    hurry = prospect.get("market") == "consumer" and prospect.get("cycle") != "long"
    return hurry and not settings.consumer_flags


def sober_check(log: list[Row], settings: Settings) -> date | None:
    """A week after the newest enthusiastic contact, until a contact then or later or a straight answer."""
    enthusiastic = [contact for contact in log if contact.get("felt", 0) >= settings.sober_felt]
    if not enthusiastic:
        return None
    felt_on: date = enthusiastic[-1]["date"]
    due = felt_on + timedelta(days=settings.sober_days)
    answered = any(
        contact["date"] >= due or ((positive(contact) or negative(contact)) and contact["date"] >= felt_on)
        for contact in log
    )
    return None if answered else due


def in_vain(contact: Row, owner: str | None, book: Book, settings: Settings) -> bool:
    """Not reached or evasive; a mail or message is not missed before it had its working days."""
    if reached(contact):
        return evasive(contact)
    if contact.get("kind") not in ("mail", "message"):
        return True
    waited = working_days_after(contact["date"], settings.today, owner, book, settings)
    return waited >= settings.cooled_mail_days


def cooled(prospect: Row, log: list[Row], agreed: date | None, book: Book, settings: Settings) -> bool:
    """The newest two contacts in vain, a week or more after an enthusiasm, nothing straight or a signal since."""
    if (agreed and agreed >= settings.today) or len(log) < 3:
        return False
    owner = prospect.get("owner")
    if not all(in_vain(contact, owner, book, settings) for contact in log[-2:]):
        return False
    for place, contact in enumerate(log[:-2]):
        if contact.get("felt", 0) < settings.sober_felt:
            continue
        straight = any(positive(each) or negative(each) for each in log[place:])
        signal = any("signal" in each for each in log[place + 1 :])
        late = all((each["date"] - contact["date"]).days >= settings.sober_days for each in log[-2:])
        if late and not straight and not signal:
            return True
    return False


def follow_up(prospect: Row, log: list[Row], found: Row, book: Book, settings: Settings) -> Row:
    """The next follow-up with its rhythm, and what is overdue."""
    owner, today = prospect.get("owner"), settings.today
    days = rhythm(prospect, log, found, settings)
    agreed = agreed_date(prospect, log)
    sober = None if consumer_in_a_hurry(prospect, settings) else sober_check(log, settings)
    if agreed:
        planned = due = agreed
    else:
        planned = (found["last_contact"] or today) + timedelta(days=days)
        if sober:
            planned = min(planned, sober)
        due = next_working(planned, owner, book, settings)
    overdue = working_days_after(due, today, owner, book, settings)
    ended = found["won"] or found["stopped"]
    return {
        "agreed": agreed,
        "rhythm": days,
        "sober_on": sober,
        "next_follow_up": None if ended else due,
        "planned": None if ended else planned,
        "overdue": None if ended else overdue,
        "neglected": not ended and (today - due).days > settings.neglected * days,
    }


def names_spoken(prospect: Row, log: list[Row], book: Book, today: date) -> set[str]:
    """Distinct names in *Spoke with* and of stakeholders who were spoken to."""
    names = {
        name.strip().casefold()
        for contact in log
        if reached(contact)
        for name in contact.get("spoke_with", "").split(",")
    }
    names |= {
        row["name"].casefold()
        for row in book.get("stakeholders", [])
        if row["prospect"] == prospect["id"] and "name" in row and "spoken_on" in row and row["spoken_on"] <= today
    }
    return names - {""}


def logs_steps(owner: str | None, book: Book, today: date) -> bool:
    """Whether an owner (None: the prospects without one) ever logged a step."""
    mine = [prospect for prospect in book["prospects"] if prospect.get("owner") == owner]
    return any("step" in contact for prospect in mine for contact in log_of(book, prospect, today))


def evidence(prospect: Row, log: list[Row], found: Row, book: Book, settings: Settings) -> Row:
    """The points of each part, evidence out of five, and the names of the skipped steps."""
    today, agreed = settings.today, found["agreed"]
    share: dict[str, float] = dict.fromkeys(PARTS, 0.0)
    answered = [contact["date"] for contact in log if reached(contact)]
    if answered:
        cycle = cycle_days(prospect, settings)
        silent = (min(today, found["planned"] or today) - answered[-1]).days
        share["recency"] = min(1.0, max(0.0, (3 * cycle - silent) / (2 * cycle)))
    people = max(len(names_spoken(prospect, log, book, today)), 1 if answered else 0)
    if prospect.get("market") == "consumer":
        share["stakeholders"] = min(people, 1)
    elif people >= settings.stakeholders_healthy:
        share["stakeholders"] = 1
    elif people >= settings.stakeholders_warning:
        share["stakeholders"] = 2 / 3
    elif people:
        share["stakeholders"] = 1 / 3
    steps = [
        row["step"]
        for row in sorted(book.get("steps", []), key=lambda row: row["order"])
        if "market" not in row or row["market"] == prospect.get("market", "business")
    ]
    done = {contact["step"] for contact in log if "step" in contact}
    in_order = 0
    while in_order < len(steps) and steps[in_order] in done:
        in_order += 1
    furthest = max((place for place, step in enumerate(steps) if step in done), default=-1)
    skipped = [step for step in steps[: furthest + 1] if step not in done]
    share["steps"] = in_order / len(steps) if steps else 0.0
    share["next_step"] = float(agreed is not None and agreed > today)
    motives = ("why_nothing_changes", "why_us", "why_another")
    share["motive"] = float(any(motive in prospect for motive in motives) or motive_of_a_stakeholder(prospect, book))
    share["answer"] = float(any(map(positive, log)))
    weights: dict[str, float] = {part: getattr(settings, f"weight_{part}") for part in PARTS}
    if not steps or not logs_steps(prospect.get("owner"), book, today):
        weights["steps"] = 0
    points = {part: share[part] * weights[part] * 100 / sum(weights.values()) for part in PARTS}
    return {"points": points, "evidence": one_decimal(sum(points.values()) / 20), "skipped": skipped}


def motive_of_a_stakeholder(prospect: Row, book: Book) -> bool:
    return any(row["prospect"] == prospect["id"] and "motive" in row for row in book.get("stakeholders", []))


def cold_since(found: Row, settings: Settings) -> date | None:
    """The date of the contact that met the red condition first."""
    visits = [contact["date"] for contact in found["since"] if visit(contact)]
    evasions = [contact["date"] for contact in found["since"] if evasive(contact)]
    attempts = [contact["date"] for contact in found["since"] if not reached(contact) and not found["straight"]]
    met = [
        days[enough - 1]
        for days, enough in (
            (visits, settings.visits_cold),
            (evasions, settings.evasions_cold),
            (attempts, settings.attempts_cold),
        )
        if len(days) >= enough
    ]
    return min(met) if met else None


def horizon(prospect: Row, found: Row, settings: Settings) -> date | None:
    """So many months after first contact; a status `open` with a date starts it again."""
    restarted = prospect.get("status") == "open" and "status_date" in prospect
    start = prospect["status_date"] if restarted else found["started_on"]
    return start and months_later(start, settings.horizon_months)


def judge(prospect: Row, book: Book, settings: Settings) -> Row:
    """Everything the method says of one prospect."""
    log = log_of(book, prospect, settings.today)
    found = standing(prospect, log)
    found |= follow_up(prospect, log, found, book, settings)
    found |= evidence(prospect, log, found, book, settings)
    found["gap"] = None if found["felt"] is None else one_decimal(found["felt"] - found["evidence"])
    found["gap_flagged"] = (
        found["gap"] is not None and found["gap"] >= settings.gap_flag and not consumer_in_a_hurry(prospect, settings)
    )
    found["cooled"] = cooled(prospect, log, found["agreed"], book, settings) and not consumer_in_a_hurry(
        prospect, settings
    )
    found["horizon_on"] = horizon(prospect, found, settings)
    found["cold_since"] = cold_since(found, settings)
    if found["won"]:
        found["light"] = "blue"
    elif found["stopped"]:
        found["light"] = "grey"
    elif found["cold_since"]:
        found["light"] = "red"
    elif (
        found["visits_since"] >= settings.visits_ask
        or found["cooled"]
        or found["gap_flagged"]
        or (found["horizon_on"] and settings.today >= found["horizon_on"])
    ):
        found["light"] = "amber"
    else:
        found["light"] = "green"
    if found["light"] != "red":
        found["cold_since"] = None
    return found
