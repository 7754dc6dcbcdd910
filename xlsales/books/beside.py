"""Work on large pieces that needs no Python for most of its time, done by another thread beside what follows."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TypeVar

_AHEAD = 2
"""Pieces that are worked on before the first one is asked for: each takes memory."""

Piece = TypeVar("Piece")
Made = TypeVar("Made")


def beside(work: Callable[[Piece], Made], pieces: Iterable[Piece]) -> Iterator[Made]:
    """What `work` makes of each piece, in their order, ahead of who takes them. Raises what `work` raises."""
    ahead: deque[Future[Made]] = deque()
    for piece in pieces:
        ahead.append(_worker().submit(work, piece))
        if len(ahead) > _AHEAD:
            yield ahead.popleft().result()
    while ahead:
        yield ahead.popleft().result()


@cache
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, "beside")
