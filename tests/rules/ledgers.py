"""The give-away ledger and the service checklists a second time, row by row."""

from datetime import date, timedelta
from itertools import count

from tests.rules.judging import twin_of
from tests.rules.reference import Book, Row, log_of, meeting, months_later, next_working, reached
from xlsales.tables.settings import Settings

ANCHORS = {"order": "status_date", "delivery": "delivered", "birthday": "birthday"}
MONTHS = {"monthly": 1, "maandelijks": 1, "per kwartaal": 3, "quarterly": 3, "jaarlijks": 12, "yearly": 12}


def judge_giveaways(book: Book, settings: Settings) -> list[Row]:
    """Meeting number and flags of every give-away, in the order of the ledger."""
    rows = book["giveaways"]
    by_date = sorted(range(len(rows)), key=lambda place: rows[place].get("date", date.max))
    judged: dict[int, Row] = {}
    for place in by_date:
        earlier = [rows[other] for other in by_date[: by_date.index(place) + 1]]
        judged[place] = _judge_giveaway(rows[place], earlier, book, settings)
    return [judged[place] for place in range(len(rows))]


def _judge_giveaway(row: Row, upto: list[Row], book: Book, settings: Settings) -> Row:
    if "date" not in row:
        return {"meeting_no": None, "flags": set()}
    prospect = next(each for each in book["prospects"] if each["id"] == row["prospect"])
    meetings = [
        each for each in log_of(book, prospect, settings.today) if meeting(each) and each["date"] <= row["date"]
    ]
    given = [each for each in upto if each["prospect"] == row["prospect"]]
    value = sum(each.get("normal_price", 0) for each in given)
    hours = sum(each.get("hours", 0) for each in given)
    in_hand = {each["what"] for each in book["giveaways"]} - {each["what"] for each in given}
    deal = prospect.get("value", 0)
    agreed = [
        each["next_agreed"]
        for each in log_of(book, prospect, settings.today)
        if reached(each) and each.get("next_agreed", date.min) > each["date"]
    ]
    flags = {
        "large_first": large(row, settings) and len(meetings) <= 1 and "in_return" not in row,
        "unasked": row.get("asked_for") is False and "in_return" not in row,
        "no_next_step": not row.get("next_step_agreed", False) and not any(day >= row["date"] for day in agreed),
        "nothing_kept": len(meetings) < 3
        and len(in_hand) < settings.giveaway_keep
        and any(large(each, settings) or each.get("asked_for") is False for each in given),
        "value": deal > 0 and value / deal > settings.giveaway_share,
        "hours": hours > settings.giveaway_hours_total,
    }
    return {"meeting_no": len(meetings), "flags": {flag for flag, raised in flags.items() if raised}}


def large(row: Row, settings: Settings) -> bool:
    return bool(row.get("normal_price", 0) > settings.giveaway_price or row.get("hours", 0) > settings.giveaway_hours)


def judge_checklists(book: Book, settings: Settings) -> dict[tuple[str, str, int], Row]:
    """Due date, tick and lapse of every occurrence, by prospect, item and occurrence."""
    found: dict[tuple[str, str, int], Row] = {}
    for prospect in book["prospects"]:
        if prospect.get("status") != "won" or "status_date" not in prospect or twin_of(prospect, book):
            continue
        noted = experiences(prospect, book, settings)
        for item in book["service_items"]:
            dues = _dues(prospect, item, book, settings)
            if item["key"] == "referral" and dues[:1] != [None] and dues:
                dues = _after_a_good_experience(dues, noted)
            for occurrence, day in enumerate(dues, start=1):
                key = (prospect["id"], item["key"], occurrence)
                due = day and next_working(day, prospect.get("owner"), book, settings)
                found[key] = _ticked(
                    {"due": due, "lapsed": _lapsed(prospect, item, occurrence, due, book, settings)}, key, book
                )
                begins = [each for each in (settings.begin, prospect.get("known_since")) if each]
                if due and begins and due < max(begins) and not found[key]["done"]:
                    del found[key]  # not owed
        for day, experience, dated in noted:
            if experience == "bad":
                key = (prospect["id"], "make_right", (day - date(1970, 1, 1)).days if dated else 0)
                due = next_working(day + timedelta(days=int(dated)), prospect.get("owner"), book, settings)
                found[key] = _ticked({"due": due, "lapsed": False}, key, book)
    return found


def _ticked(row: Row, key: tuple[str, str, int], book: Book) -> Row:
    """With whether it was done; what was done or is undated does not lapse."""
    rows = [each for each in book["checklist_log"] if (each["prospect"], each["key"], each["occurrence"]) == key]
    done_on = [each.get("done_on") for each in rows][-1:]
    done = bool(done_on and done_on[0])
    return {"due": row["due"], "done": done, "lapsed": row["lapsed"] and not done and row["due"] is not None}


def experiences(prospect: Row, book: Book, settings: Settings) -> list[tuple[date, str, bool]]:
    """What was noted of a customer's experience, oldest first: when, what, and whether that day was typed."""
    rows = [row for row in book["checklist_log"] if row["prospect"] == prospect["id"] and "experience" in row]
    noted = [(row.get("done_on", settings.today), row["experience"], "done_on" in row) for row in rows]
    return sorted(noted, key=lambda each: each[0])


def _after_a_good_experience(dues: list[date | None], noted: list[tuple[date, str, bool]]) -> list[date | None]:
    if not noted or noted[-1][1] != "good":
        return [None]
    return [day and max(day, noted[-1][0]) for day in dues]


def _lapsed(prospect: Row, item: Row, occurrence: int, due: date | None, book: Book, settings: Settings) -> bool:
    """So many days too late, or the next one has fallen due."""
    if due is None:
        return False
    days = item.get("lapses_after")
    if not any("lapses_after" in each for each in book["service_items"]):
        days = {"referral": 120}.get(item["key"])
    if days is None and item["counts_from"] == "birthday":
        days = settings.birthday_days
    if days is not None and (settings.today - due).days > days:
        return True
    following = _falls(prospect, item, occurrence + 1, book, settings)
    if following is None:
        return False
    return next_working(following, prospect.get("owner"), book, settings) <= settings.today


def _falls(prospect: Row, item: Row, occurrence: int, book: Book, settings: Settings) -> date | None:
    """The day on which an occurrence falls or would fall; None for an item that comes once."""
    if item["counts_from"] == "birthday":
        born, days = prospect["birthday"], int(item.get("days", 0))
        ages = [months_later(born, 12 * age) + timedelta(days=days) for age in range(200)]
        return [day for day in ages if day >= prospect["status_date"]][occurrence - 1]
    words, _, _ = item.get("repeats", "").partition(" x")
    anchor = _anchor(prospect, item, book, settings)
    if not words or anchor is None:
        return None
    start = anchor + timedelta(days=int(item.get("days", 0)))
    if words in MONTHS:
        return months_later(start, MONTHS[words] * (occurrence - 1))
    return start + timedelta(days=int(words.split()[1]) * (occurrence - 1))


def _dues(prospect: Row, item: Row, book: Book, settings: Settings) -> list[date | None]:
    """The days of one item before they move to a working day: all up to today and the next one."""
    anchor = _anchor(prospect, item, book, settings)
    if anchor is None or not item.get("active", True):
        return [None] if item.get("active", True) else []
    if item["counts_from"] != "birthday" and "repeats" not in item:
        return [anchor + timedelta(days=int(item.get("days", 0)))]
    _, _, times = item.get("repeats", "").partition(" x")
    dues: list[date | None] = []
    for occurrence in count(1):
        if times and occurrence > int(times) and item["counts_from"] != "birthday":
            return dues
        day = _falls(prospect, item, occurrence, book, settings)
        dues.append(day)
        if day is None or day > settings.today:
            return dues
    raise AssertionError


def _anchor(prospect: Row, item: Row, book: Book, settings: Settings) -> date | None:
    if item["counts_from"] == "first contact":
        log = log_of(book, prospect, settings.today)
        return prospect.get("first_contact") or (log[0]["date"] if log else None)
    return prospect.get(ANCHORS[item["counts_from"]])
