"""Which column of a list says how a sale stands, where several do."""

from collections.abc import Collection

from xlsales.intake import meanings

_STAGES = ("stage", "fase", "stadium", "phase")
"""Words for a place in a pipeline: it says less than a status that stands beside it."""
_LIFE = ("lifecycle", "levens")
_OF_A_PERSON = (*_LIFE, "lead", "contact")
_OF_A_DEAL = ("deal", "opportunity", "opportuniteit", "verkoopkans")


def of_a_deal(heading: str) -> bool:
    """Whether a heading of a status speaks of the deal itself."""
    return any(word in meanings.plain(heading) for word in _OF_A_DEAL)


def of_a_person(heading: str) -> bool:
    """Whether a heading of a status speaks of the lead or the person, which a deal outgrows."""
    return meanings.plain(heading).startswith(_OF_A_PERSON) and not of_a_deal(heading)


def told_by_others(statuses: Collection[str], unclear: Collection[str]) -> set[str]:
    """The stages among plain headings of statuses that a status beside them makes needless.

    A status that is not understood whole (`unclear`) does not, nor that of a lead beside the stage of a deal.
    """
    stages = {text for text in statuses if any(word in text for word in _STAGES)}
    clear = set(statuses) - stages - set(unclear)
    return {
        text
        for text in stages
        if not text.startswith(_LIFE) and any(not (of_a_deal(text) and of_a_person(each)) for each in clear)
    }
