"""Days as people say them: "morgen", "volgende week vrijdag", "over 3 weken", "tomorrow", "in two weeks".

What may mean two days is not read: "next Friday" is this week's to one reader and next week's to another.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

_NEAR = {
    **dict.fromkeys(("vandaag", "today", "vanmiddag", "vanavond", "this afternoon", "tonight"), 0),
    **dict.fromkeys(("morgen", "tomorrow", "morgenochtend", "morgenmiddag", "tomorrow morning"), 1),
    **dict.fromkeys(("overmorgen", "day after tomorrow", "the day after tomorrow"), 2),
    **dict.fromkeys(("gisteren", "yesterday"), -1),
    **dict.fromkeys(("eergisteren", "day before yesterday", "the day before yesterday"), -2),
    **dict.fromkeys(("volgende week", "next week"), 7),
}
"""Days named by how many days they lie from the one on which they were typed."""

_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes"), ("one", "two", "three", "four", "five", "six")
_COUNT = {
    **{word: number for words in _NUMBERS for number, word in enumerate(words, 1)},
    **dict.fromkeys(("a", "an", "'n", "'t"), 1),
}
_AHEAD = re.compile(
    r"^(?:over|in) (?:(\d{1,3})|([a-z']+)) "
    r"(?:(dag|dagen|day|days)|(week|weken|weeks)|(maand|maanden|month|months))(?: tijd| time)?$"
)
_DUTCH = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAYS = {
    name: number
    for names in (_DUTCH, _ENGLISH, ("ma", "di", "wo", "do", "vr", "za", "zo"), [name[:3] for name in _ENGLISH])
    for number, name in enumerate(names)
}
_NEXT_WEEK = ("volgende week", "next week")
_COMING = ("a.s.", "aanstaande", "komende", "coming", "this coming")


def spoken_day(words: str, today: date, *, past: bool = False) -> date | None:
    """The day that folded words mean when they were typed `today`; None when they are no such words.

    A weekday by itself is the next one, or with `past` the last one; never today.
    """
    if words in _NEAR:
        return today + timedelta(_NEAR[words])
    if ahead := _AHEAD.match(words):
        return _ahead(ahead, today)
    for phrase in _NEXT_WEEK:
        if phrase in words:
            number = _WEEKDAYS.get(words.replace(phrase, "").strip(" ,").removeprefix("op ").removeprefix("on "))
            return None if number is None else today + timedelta(7 - today.weekday() + number)
    for phrase in _COMING:
        if words.startswith(f"{phrase} ") or words.endswith(f" {phrase}"):
            words, past = words.replace(phrase, "").strip(), False
            break
    if words.startswith("afgelopen "):
        words, past = words.removeprefix("afgelopen "), True
    number = _WEEKDAYS.get(words)
    if number is None:
        return None
    apart = (number - today.weekday()) % 7 or 7
    return today + timedelta(apart - 7 if past and apart < 7 else -7 if past else apart)


def _ahead(found: re.Match[str], today: date) -> date | None:
    count = int(found[1]) if found[1] else _COUNT.get(found[2])
    if count is None:
        return None
    if found[3]:
        return today + timedelta(count)
    if found[4]:
        return today + timedelta(7 * count)
    months = today.month - 1 + count
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))
