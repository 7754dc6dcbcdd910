"""The give-away ledger and the service checklists a second time, row by row."""

from datetime import date, timedelta
from itertools import count

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
        if reached(each) and "next_agreed" in each
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
    """Due date and tick of every occurrence, by prospect, item and occurrence."""
    found: dict[tuple[str, str, int], Row] = {}
    for prospect in book["prospects"]:
        if prospect.get("status") != "won":
            continue
        for item in book["service_items"]:
            for occurrence, day in enumerate(_dues(prospect, item, book, settings), start=1):
                key = (prospect["id"], item["key"], occurrence)
                due = day and next_working(day, prospect.get("owner"), book, settings)
                done_on = [
                    row.get("done_on")
                    for row in book["checklist_log"]
                    if (row["prospect"], row["key"], row["occurrence"]) == key
                ][-1:]
                found[key] = {"due": due, "done": bool(done_on and done_on[0])}
    return found


def _dues(prospect: Row, item: Row, book: Book, settings: Settings) -> list[date | None]:
    """The days of one item before they move to a working day: all up to today and the next one."""
    anchor = _anchor(prospect, item, book, settings)
    if anchor is None or not item.get("active", True):
        return [None] if item.get("active", True) else []
    start = anchor + timedelta(days=int(item.get("days", 0)))
    if item["counts_from"] == "birthday":
        contacts = log_of(book, prospect, settings.today)
        since = prospect.get("status_date") or (contacts[-1]["date"] if contacts else prospect.get("first_contact"))
        return _birthdays(anchor, since, int(item.get("days", 0)), settings) if since else [None]
    words, _, times = item.get("repeats", "").partition(" x")
    if not words:
        return [start]
    dues: list[date | None] = []
    for occurrence in count():
        if times and occurrence == int(times):
            return dues
        if words in MONTHS:
            day = months_later(start, MONTHS[words] * occurrence)
        else:
            day = start + timedelta(days=int(words.split()[1]) * occurrence)
        dues.append(day)
        if day > settings.today:
            return dues
    raise AssertionError


def _birthdays(born: date, since: date, days: int, settings: Settings) -> list[date | None]:
    """Every birthday since the order (undated: the last contact); 29 February is the 28th in other years."""
    dues: list[date | None] = []
    for age in range(200):
        day = months_later(born, 12 * age) + timedelta(days=days)
        if day < since:
            continue
        dues.append(day)
        if day > settings.today:
            break
    return dues


def _anchor(prospect: Row, item: Row, book: Book, settings: Settings) -> date | None:
    if item["counts_from"] == "first contact":
        log = log_of(book, prospect, settings.today)
        return prospect.get("first_contact") or (log[0]["date"] if log else None)
    return prospect.get(ANCHORS[item["counts_from"]])
