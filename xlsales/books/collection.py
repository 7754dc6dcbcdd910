"""Millions of cells at once, without the garbage collector looking for rings among them that cannot be there."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Switch the search for rings off meanwhile: it takes a tenth of the time of a large refresh and finds nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
