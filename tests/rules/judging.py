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
    missed_days,
    months_later,
    negative,
    next_working,
    one_decimal,
    opens,
    positive,
    reached,
    visit,
    working_days_after,
    working_days_later,
)
from xlsales.tables.settings import Settings

STOPS = {
    *("bought elsewhere", "product blocks", "said no", "no budget", "referred", "not needed"),
    "do not contact",
}
PARTS = ("recency", "stakeholders", "steps", "next_step", "motive", "answer")


def twin_of(prospect: Row, book: Book) -> bool:
    """Whether another row of the same person asked not to be contacted: same e-mail, or same phone and name."""
    for other in book["prospects"]:
        if other is prospect or other.get("status") != "do not contact":
            continue
        mails = [row.get("email", "").replace(" ", "").casefold() for row in (prospect, other)]
        people = [(row.get("phone", ""), row.get("contact_person", "")) for row in (prospect, other)]
        if (mails[0] and mails[0] == mails[1]) or (all(people[0]) and people[0] == people[1]):
            return True
    return False


def standing(prospect: Row, log: list[Row], book: Book) -> Row:
    """Counts since the last straight positive answer or signal, and whether the prospect won, stopped or is open."""
    status = prospect.get("status")
    dated_open = status == "open" and "status_date" in prospect
    fresh = [contact for contact in log if not dated_open or contact["date"] > prospect["status_date"]]
    positives = [place for place, contact in enumerate(fresh) if positive(contact)]
    negatives = [place for place, contact in enumerate(fresh) if negative(contact)]
    openings = [place for place, contact in enumerate(fresh) if opens(contact)]
    since = fresh[openings[-1] + 1 :] if openings else fresh
    newest_reached = max((place for place, contact in enumerate(fresh) if reached(contact)), default=-1)
    refused = bool(negatives) and (not positives or negatives[-1] > positives[-1])
    twin = status != "do not contact" and twin_of(prospect, book)
    no_contact = status == "do not contact" or twin
    undecided = status != "won" and status not in STOPS and not twin
    treated = undecided and not dated_open and prospect.get("treatment") in ("none", "referral")
    stopped = no_contact or status in STOPS or (undecided and (refused or treated))
    by_status = not twin and (status in STOPS or (treated and not refused))
    return {
        "fresh": fresh,
        "positive": fresh[positives[-1]] if positives else None,
        "closing": bool(positives) and not refused and fresh[positives[-1]]["answer"] in ("yes", "haggles"),
        "newer_signal": bool(positives) and openings[-1] > positives[-1],
        "visits": sum(map(visit, log)),
        "visits_since": sum(map(visit, since)),
        "unanswered": len(missed_days(fresh[newest_reached + 1 :])),
        "since": since,
        "silent": fresh[max(newest_reached, openings[-1] if openings else -1) + 1 :],
        "straight": any(positive(contact) or negative(contact) for contact in log),
        "never_reached": not any(map(reached, log)),
        "no_contact": no_contact,
        "won": status == "won" and not no_contact,
        "stopped": stopped,
        "stopped_on": prospect.get("status_date")
        if by_status
        else fresh[negatives[-1]]["date"]
        if refused and undecided
        else None,
        "started_on": prospect.get("first_contact") or (log[0]["date"] if log else None),
        "last_contact": log[-1]["date"] if log else None,
        "felt": next((contact["felt"] for contact in reversed(log) if "felt" in contact), None),
    }


def in_force(typed: date | None, logged: list[Row], used: list[date]) -> date | None:
    """The typed date, else that of the newest row which names one after its own day, unless a later day used it up."""
    named = [row["next_agreed"] for row in logged if row.get("next_agreed", date.min) > row["date"]][-1:]
    candidates = [typed] if typed else []
    return next((day for day in [*candidates, *named] if all(day > each for each in used)), None)


def agreed_date(prospect: Row, log: list[Row]) -> date | None:
    """Any contact on or after it uses it up; a mail or message without an answer only dates before its day."""
    written = [not reached(contact) and contact.get("kind") in ("mail", "message") for contact in log]
    used = [row["date"] - timedelta(days=late) for row, late in zip(log, written, strict=True)]
    return in_force(prospect.get("agreed_date"), [row for row in log if reached(row)], used)


def silent_until(prospect: Row, log: list[Row]) -> date | None:
    """The postponement in force: typed, or the next date beside somebody who was not reached."""
    return in_force(prospect.get("not_before"), [row for row in log if not reached(row)], [row["date"] for row in log])


def cycle_days(prospect: Row, settings: Settings) -> int:
    return {"instant": settings.rhythm_instant, "long": settings.rhythm_long}.get(
        prospect.get("cycle", "short"), settings.rhythm_short
    )


def rhythm(prospect: Row, log: list[Row], found: Row, settings: Settings) -> int:
    """Asked tempo, else observed tempo, else the cycle's; stretched from the second attempt without an answer on."""
    answered = [contact["date"] for contact in log if reached(contact)]
    gaps = [(later - earlier).days for earlier, later in pairwise(answered)]
    if "tempo" in prospect:
        days = half_up(prospect["tempo"])
    elif len(gaps) >= settings.observed_gaps:
        days = min(max(half_up(statistics.median(gaps)), settings.observed_low), settings.observed_high)
    else:
        days = cycle_days(prospect, settings)
    ceiling = max(settings.stretch_high, prospect.get("tempo", 0))
    return half_up(min(days * settings.stretch ** max(found["unanswered"] - 1, 0), ceiling))


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


def computed(prospect: Row, found: Row, days: int, book: Book, settings: Settings) -> date:
    """The next date without agreed dates and postponing, before it is moved to a working day."""
    owner, last, tries = prospect.get("owner"), found["last_contact"], found["unanswered"]
    if last is None:
        return prospect["first_contact"] if found["new_enquiry"] else settings.today
    if prospect.get("status") == "open" and "status_date" in prospect and not found["fresh"]:
        return next_working(prospect["status_date"] + timedelta(days=1), owner, book, settings)
    by_rhythm: date = last + timedelta(days=days)
    if tries and found["never_reached"]:
        gap = settings.tries_after[min(tries, len(settings.tries_after)) - 1]
        return working_days_later(last, gap, owner, book, settings)
    if tries == 1:
        again = working_days_later(last, settings.try_again, owner, book, settings)
        return again if again < next_working(by_rhythm, owner, book, settings) else by_rhythm
    newest = found["fresh"][-1]
    for hurry, most in (
        ("signal" in newest and reached(newest), settings.haste_signal),
        (newest.get("answer") in ("yes", "haggles") and "tempo" not in prospect, settings.haste_yes),
    ):
        if hurry:
            by_rhythm = min(by_rhythm, working_days_later(last, most, owner, book, settings))
    return by_rhythm


def follow_up(prospect: Row, log: list[Row], found: Row, book: Book, settings: Settings) -> Row:
    """The next follow-up with its rhythm, and what is overdue."""
    owner, today = prospect.get("owner"), settings.today
    days = rhythm(prospect, log, found, settings)
    agreed, silent = found["agreed"], silent_until(prospect, log)
    sober = None if consumer_in_a_hurry(prospect, settings) else sober_check(log, settings)
    planned = computed(prospect, found, days, book, settings)
    if sober and log:
        planned = min(planned, sober)
    postponed = silent is not None and silent > planned
    planned = silent if postponed else planned
    due = planned if found["new_enquiry"] and not postponed else next_working(planned, owner, book, settings)
    if agreed:
        planned = due = agreed
    ended = found["won"] or found["stopped"] or found["let_go"]
    begins = [day for day in (settings.begin, prospect.get("known_since")) if day]
    excused = (bool(begins) and due < max(begins)) or (found["not_started"] and not agreed)
    overdue = 0 if excused else working_days_after(due, today, owner, book, settings)
    return {
        "rhythm": days,
        "sober_on": sober,
        "next_follow_up": None if ended else due,
        "planned": None if ended else planned,
        "overdue": None if ended else overdue,
        "neglected": not ended and not excused and (today - due).days > settings.neglected * days,
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
    share["answer"] = float(any(map(positive, found["fresh"])))
    weights: dict[str, float] = {part: getattr(settings, f"weight_{part}") for part in PARTS}
    if not steps or not logs_steps(prospect.get("owner"), book, today):
        weights["steps"] = 0
    points = {part: share[part] * weights[part] * 100 / sum(weights.values()) for part in PARTS}
    return {"points": points, "evidence": one_decimal(sum(points.values()) / 20), "skipped": skipped}


def motive_of_a_stakeholder(prospect: Row, book: Book) -> bool:
    return any(row["prospect"] == prospect["id"] and "motive" in row for row in book.get("stakeholders", []))


def red_at(prospect: Row, book: Book, settings: Settings) -> int:
    """The visits that turn red: the setting, or one more than the median of the wins where that is more."""
    wins: list[tuple[str | None, int]] = []
    for row in book["prospects"]:
        if row.get("status") == "won" and not twin_of(row, book):
            until = row.get("status_date", settings.today)
            visits = sum(visit(each) and each["date"] <= until for each in log_of(book, row, settings.today))
            wins.append((row.get("owner"), visits))
    if len(wins) < settings.wins_needed:
        return settings.visits_cold
    own = [visits for owner, visits in wins if owner == prospect.get("owner")]
    counted = own if "owner" in prospect and len(own) >= settings.wins_own else [visits for _, visits in wins]
    return max(settings.visits_cold, half_up(statistics.median(counted) + 1))


def cold(prospect: Row, found: Row, book: Book, settings: Settings) -> Row:
    """The contact that met the red condition first, whether an agreed date holds it, and whether to let go."""
    fresh, since = found["fresh"], found["since"]
    place = len(fresh) - len(since)
    visits = [at for at, each in enumerate(since, place) if visit(each) and not found["closing"]]
    typed_only = found["closing"]
    evasions = [
        at for at, each in enumerate(since, place) if (each.get("answer") == "evasive" if typed_only else evasive(each))
    ]
    start = len(fresh) - len(found["silent"])
    attempts = [
        at
        for at, each in enumerate(found["silent"], start)
        if not reached(each) and (at == start or fresh[at - 1]["date"] != each["date"]) and not found["straight"]
    ]
    tries = min(settings.attempts_cold, settings.attempts_new) if found["never_reached"] else settings.attempts_cold
    enough = ((visits, red_at(prospect, book, settings)), (evasions, settings.evasions_cold), (attempts, tries))
    met = min((places[most - 1] for places, most in enough if len(places) >= most), default=None)
    if met is None:
        return {"dead": False, "held": False, "let_go": False, "dead_since": None}
    agreed, owner = found["agreed"], prospect.get("owner")
    late = working_days_after(agreed, settings.today, owner, book, settings) if agreed else 0
    held = agreed is not None and late <= settings.agreed_grace
    later = fresh[met + 1 :]
    missed = [day for day in missed_days(later) if day != fresh[met]["date"]]
    called = any(map(reached, later)) or len(missed) >= settings.calls_cold
    over = found["never_reached"] and found["unanswered"] >= settings.attempts_new
    gone = not held and (called or over) and not found["won"] and not found["stopped"]
    return {"dead": True, "held": held, "let_go": gone, "dead_since": fresh[met]["date"]}


def stalled(found: Row, settings: Settings) -> bool:
    """A yes or haggling that is too old, with no newer signal and no agreed date today or ahead."""
    if not found["closing"] or found["newer_signal"] or (found["agreed"] and found["agreed"] >= settings.today):
        return False
    said = found["positive"]
    most = settings.haggles_stalls if said["answer"] == "haggles" else settings.yes_stalls
    return bool((settings.today - said["date"]).days > most)


def horizon(prospect: Row, found: Row, settings: Settings) -> date | None:
    """So many months after first contact; a status `open` with a date starts it again the day after."""
    restarted = prospect.get("status") == "open" and "status_date" in prospect
    start = prospect["status_date"] + timedelta(days=1) if restarted else found["started_on"]
    return start and months_later(start, settings.horizon_months)


def judge(prospect: Row, book: Book, settings: Settings) -> Row:
    """Everything the method says of one prospect."""
    log = log_of(book, prospect, settings.today)
    found = standing(prospect, log, book)
    found["agreed"] = agreed_date(prospect, log)
    found["not_started"] = not log and not found["won"] and not found["stopped"]
    first = prospect.get("first_contact")
    waited = working_days_after(first, settings.today, prospect.get("owner"), book, settings) if first else 0
    found["new_enquiry"] = found["not_started"] and first is not None and waited <= settings.enquiry_days
    found |= cold(prospect, found, book, settings)
    found |= follow_up(prospect, log, found, book, settings)
    found |= evidence(prospect, log, found, book, settings)
    found["gap"] = None if found["felt"] is None else one_decimal(found["felt"] - found["evidence"])
    found["gap_flagged"] = (
        found["gap"] is not None and found["gap"] >= settings.gap_flag and not consumer_in_a_hurry(prospect, settings)
    )
    found["cooled"] = cooled(prospect, log, found["agreed"], book, settings) and not consumer_in_a_hurry(
        prospect, settings
    )
    found["stalled"] = stalled(found, settings)
    found["horizon_on"] = horizon(prospect, found, settings)
    at_horizon = found["horizon_on"] is not None and found["horizon_on"] <= settings.today
    asks = found["visits_since"] >= settings.visits_ask and not found["closing"]
    amber = found["dead"] or asks or found["stalled"] or found["cooled"] or found["gap_flagged"] or at_horizon
    if found["won"]:
        found["light"] = "blue"
    elif found["stopped"]:
        found["light"] = "grey"
    elif found["dead"] and not found["held"]:
        found["light"] = "red"
    else:
        found["light"] = "amber" if amber else "green"
    found["cold_since"] = found["dead_since"] if found["light"] == "red" else None
    return found
