"""How somebody stands on a mailing list, as programs for mailings write it."""

import re
from collections.abc import Iterable

from xlsales.tables.words import fold

_HEADINGS = """
    status memberstatus contactstatus subscriptionstatus subscriberstatus emailstatus emailsubscriptionstatus
    emailmarketing emailmarketingstatus emailmarketingconsent mailingstatus mailchimpstatus newsletter
    newsletterstatus nieuwsbrief nieuwsbriefstatus
"""
HEADINGS = frozenset(_HEADINGS.split())
"""Where the words below them are those of a mailing list, these tell who may be mailed."""

_REFUSED = frozenset(
    (
        *("unsubscribed", "unsubscribe", "no longer subscribed", "opted out", "optedout", "opt out", "optout"),
        *("do not email", "do not mail", "uitgeschreven", "afgemeld", "niet meer geabonneerd", "niet mailen"),
    )
)
_AGREED = frozenset(("subscribed", "ingeschreven", "geabonneerd", "aangemeld"))
_NEITHER = """
    nonsubscribed neversubscribed cleaned transactional pending archived bounced unconfirmed active inactive actief
    inactief
"""
_OTHERS = frozenset(_NEITHER.split())
_DAY = re.compile(r"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b")


def of_mailing(texts: Iterable[str]) -> bool:
    """Whether the words of a column say how people stand on a mailing list, and nothing else."""
    words = set(map(_word, texts))
    return bool(words & (_REFUSED | _AGREED)) and all(map(about_mail, words))


def about_mail(text: str) -> bool:
    """Whether a cell says how somebody stands on a mailing list, or when that ended."""
    word = _word(text)
    return word in _AGREED or word.replace(" ", "") in _OTHERS or refused(text)


def refused(text: str) -> bool:
    """Whether somebody does not want to be mailed, by a word or by the day on which it was said."""
    return _word(text) in _REFUSED or bool(_DAY.match(text) and re.search("[1-9]", text))


def _word(text: str) -> str:
    return re.sub("[^a-z]+", " ", fold(text)).strip()
