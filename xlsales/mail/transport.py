"""Delivering mails over any transport: temporary refusals are tried again, permanent ones are not.

A mail is delivered exactly once as far as mail can promise that. It is built once, so every try carries the same
bytes and the same Message-ID. When a connection breaks, nobody can tell whether the server still took the mail over;
like every mail server (RFC 5321, 4.5.4.1; RFC 1047) it is then sent again, because a mailbox that sees a Message-ID
twice can keep one, and one that never sees it has lost the mail.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from xlsales.errors import NotDelivered


@dataclass(frozen=True)
class Letter:
    """A mail as it goes over the wire: `recipients` are all that get it, the copies among them."""

    data: bytes
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Refusal:
    """Why one recipient does not get a letter; `key` names the sentence, `figures` fill it."""

    key: str
    figures: Mapping[str, object]
    temporary: bool = False


class Broken(Exception):
    """The connection is of no use any more; what was under way may be tried again, after `pause` seconds at least."""

    def __init__(self, refusal: Refusal, pause: float = 0) -> None:
        super().__init__(refusal)
        self.refusal = refusal
        self.pause = pause


class Connection(Protocol):
    """An open way to a mail server."""

    def post(self, letter: Letter, recipients: Sequence[str]) -> Mapping[str, Refusal]:
        """Hand over a letter; returns who was refused. Raises `Broken`."""


Connect = Callable[[], AbstractContextManager[Connection]]
"""Opens a connection and signs in. Raises `Broken`, or `NotDelivered` when another try can only fail as well."""


@dataclass
class Delivery:
    """How far one letter came."""

    letter: Letter
    waiting: tuple[str, ...]
    """Recipients that may still be tried."""
    refused: dict[str, Refusal]
    """Why the others do not get it; for those still waiting, why not yet."""

    @property
    def accepted(self) -> tuple[str, ...]:
        """Who gets it: a server took it over for them."""
        return tuple(each for each in self.letter.recipients if each not in self.refused and each not in self.waiting)

    def answered(self, refused: Mapping[str, Refusal]) -> None:
        """Take over what the server said of those that were waiting."""
        self.refused = {who: why for who, why in self.refused.items() if who not in self.waiting} | dict(refused)
        self.waiting = tuple(who for who in self.waiting if who in refused and refused[who].temporary)

    def all_refused(self, why: Refusal) -> None:
        """Nobody who was waiting got it, for one and the same reason."""
        self.answered(dict.fromkeys(self.waiting, why))


LONGEST_PAUSE = 300.0
_MOST_BREAKS = 2
"""Connections that may break one after the other; then the server itself is in trouble."""


def deliver(
    letters: Sequence[Letter],
    connect: Connect,
    *,
    waits: Sequence[float],
    accepted: Callable[[int], None] = lambda _: None,
    pausing: Callable[[int, float], None] = lambda _, __: None,
    sleep: Callable[[float], None] = time.sleep,
) -> list[Delivery]:
    """Try every letter until it is accepted or refused: once, and once more after each of `waits` (seconds).

    `accepted` is called with the place of a letter as soon as a server took it over for its first recipient,
    `pausing` with how many letters wait and for how long. Raises `NotDelivered` only when nothing was sent at all.
    """
    found = [Delivery(letter, letter.recipients, {}) for letter in letters]
    asked = 0.0
    for wait in (0.0, *waits):
        waiting = [place for place, each in enumerate(found) if each.waiting]
        if not waiting:
            break
        pause = max(wait, min(asked, LONGEST_PAUSE))
        if pause:
            pausing(len(waiting), pause)
            sleep(pause)
        try:
            asked = _round(found, waiting, connect, accepted)
        except NotDelivered as error:
            if not any(each.accepted or each.refused for each in found):
                raise
            for each in found:
                each.all_refused(Refusal(error.key, error.figures))
    return found


def _round(
    found: Sequence[Delivery], waiting: Sequence[int], connect: Connect, accepted: Callable[[int], None]
) -> float:
    """Offer every waiting letter once, over a new connection when one breaks; returns the pause that was asked for."""
    rest = list(waiting)
    breaks, pause = 0, 0.0
    while rest:
        place: int | None = None
        try:
            with connect() as connection:
                while rest:
                    place = rest.pop(0)
                    _offer(place, found[place], connection, accepted)
                    breaks = 0
        except Broken as broken:
            breaks, pause = breaks + 1, max(pause, broken.pause)
            if place is not None:
                found[place].all_refused(broken.refusal)
            if place is None or breaks >= _MOST_BREAKS:
                for each in rest:
                    found[each].all_refused(broken.refusal)
                return pause
    return pause


def _offer(place: int, delivery: Delivery, connection: Connection, accepted: Callable[[int], None]) -> None:
    first = delivery.letter.recipients[0]
    was_waiting = first in delivery.waiting
    delivery.answered(connection.post(delivery.letter, delivery.waiting))
    if was_waiting and first in delivery.accepted:
        accepted(place)
