"""Values between Python and the pipe: dates, truth and emptiness."""

from datetime import date, datetime, time, timedelta
from typing import Any

DAY_ZERO = datetime(1899, 12, 30)


def sendable(value: Any) -> Any:
    """One value as the bridge takes it; raises `TypeError` for what no cell can hold."""
    if value is None or value != value:  # NaN and NaT are not equal to themselves
        return None
    if isinstance(value, bool | str):
        return value
    if isinstance(value, dict) and value.keys() == {"day", "time"}:
        return value
    if isinstance(value, datetime):
        return _day(value.replace(tzinfo=None))
    if isinstance(value, date):
        return _day(datetime.combine(value, time()))
    if type(value).__name__ in ("bool_", "bool"):  # numpy's
        return bool(value)
    if hasattr(value, "__float__"):
        return float(value)
    if hasattr(value, "astype"):  # numpy's moment
        return sendable(value.astype("datetime64[us]").item())
    raise TypeError(f"{type(value).__name__} fits in no cell")


def block(sent: dict[str, Any]) -> list[list[Any]]:
    """The values of a block as the bridge sent them, with its dates and truth values made so."""
    rows: list[list[Any]] = sent["rows"]
    for rects, made in ((sent["dates"], lambda value: _moment(value + sent["shift"])), (sent["truths"], bool)):
        for top, left, bottom, right in rects:
            for row in rows[top : bottom + 1]:
                for column in range(left, right + 1):
                    if isinstance(row[column], float):
                        row[column] = made(row[column])
    return rows


def typed(text: object) -> object:
    """A formula or a value as somebody types it in a cell."""
    if not isinstance(text, str):
        return text
    if text[:1] in ("=", "'"):
        return text
    if text.upper() in ("TRUE", "FALSE"):
        return text.upper() == "TRUE"
    try:
        number = float(text)
    except ValueError:
        return text or None
    return number if number - number == 0 else text


def _day(moment: datetime) -> dict[str, object]:
    passed = moment - DAY_ZERO
    return {"day": passed / timedelta(days=1), "time": moment.time() != time()}


def _moment(days: float) -> Any:
    try:
        return DAY_ZERO + timedelta(seconds=round(days * 86400, 3))
    except OverflowError:  # a number that is no day, whatever its format says
        return days
