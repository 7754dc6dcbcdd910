"""Telephone numbers in any notation, compared as numbers: "(020) 123 45 67" and "+31 20 1234567" are one.

Written here because lists hold what a library for numbers refuses: the zero that a spreadsheet took away from
"0612345678", the plus it took away from "+31 6 12345678". Numbering plans: ACM (Netherlands), BIPT (Belgium).
"""

import re
from functools import lru_cache

_CODES = {"NL": "31", "BE": "32", "DE": "49", "FR": "33", "LU": "352", "GB": "44"}
_COUNTRIES = {
    "nederland": "NL", "netherlands": "NL", "thenetherlands": "NL", "holland": "NL", "nl": "NL", "nld": "NL",
    "belgie": "BE", "belgium": "BE", "belgique": "BE", "be": "BE", "bel": "BE",
    "duitsland": "DE", "germany": "DE", "deutschland": "DE", "de": "DE", "frankrijk": "FR", "france": "FR", "fr": "FR",
    "luxemburg": "LU", "luxembourg": "LU", "lu": "LU", "verenigdkoninkrijk": "GB", "unitedkingdom": "GB", "uk": "GB",
}  # fmt: skip
_NATIONAL = {"NL": (9, 9), "BE": (8, 9), "DE": (6, 12), "FR": (9, 9), "LU": (5, 9), "GB": (9, 10)}
"""How many digits a number has within its country, without the leading zero."""
_EXTENSION = re.compile(r"(?:\s*(?:ext|tst|toestel|x|#)\.?\s*\d{1,5})\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r";|:::|\n|\||\bof\b|\bor\b|\ben\b| / ", re.IGNORECASE)
_PLAIN = re.compile(r"^\+?[0-9][0-9 -]{6,16}$")
_SHORTEST, _LONGEST = 7, 15


def numbers(text: str) -> list[str]:
    """The numbers in a cell as they are written there; a slash without spaces belongs to a Belgian number."""
    if _PLAIN.match(text):
        return [text]
    parts = [part.strip() for part in _BETWEEN.split(text.strip())]
    return [part for part in parts if sum(sign.isdigit() for sign in part) >= _SHORTEST - 1]


def region_of(country: str) -> str:
    """The country that a word means, as a code; empty when it is unknown."""
    return _COUNTRIES.get(re.sub("[^a-z]", "", country.lower().replace("ë", "e")), "")


@lru_cache(maxsize=200_000)
def notations(text: str, region: str) -> tuple[str, ...]:
    """Keys of which all notations of one number share at least one; none when it is no number.

    `region` is the country at home. A number without its country may be a Dutch or a Belgian one: where its length
    fits both it has a key for each.
    """
    if _PLAIN.match(text):
        digits = text.replace(" ", "").replace("-", "").replace("+", "")
    else:
        text = _EXTENSION.sub("", text)
        digits = re.sub("[^0-9]", "", re.sub(r"\(\s*0\s*\)", "", text))
    if text.lstrip(" (").startswith(("+", "00")):
        return _whole(_without_zero(digits if "+" in text else digits.removeprefix("00")))
    homes = dict.fromkeys((region, "NL", "BE"))
    if not digits.startswith("0"):
        for home in homes:
            code, (low, high) = _CODES.get(home, ""), _NATIONAL.get(home, (0, 0))
            if code and digits.startswith(code) and low <= len(digits) - len(code) <= high:
                return _whole(_without_zero(digits))
    national = digits.removeprefix("0")
    fitting = [home for home in homes if (fits := _NATIONAL.get(home)) and fits[0] <= len(national) <= fits[1]]
    return tuple(key for home in fitting for key in _whole(_CODES[home] + national))


def _without_zero(digits: str) -> str:
    """ "+31 020 1234567" has a zero that nobody dials."""
    for code in ("31", "32", "33", "49", "44"):
        if digits.startswith(f"{code}0"):
            return code + digits[len(code) + 1 :]
    return digits


def _whole(digits: str) -> tuple[str, ...]:
    return (digits,) if _SHORTEST <= len(digits) <= _LONGEST else ()


def international(text: str, region: str) -> str:
    """The first number in a cell as +country and digits, a number without its country taken as one of `region`.

    Empty when the cell holds no number.
    """
    for number in numbers(text):
        if keys := notations(number, region):
            return f"+{keys[0]}"
    return ""
