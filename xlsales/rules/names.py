"""Naming many things at once: which of a few names are marked in each row."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def listed(mask: NDArray[np.bool_], names: Sequence[str], most: int = 1_000) -> list[str]:
    """Per row of `mask` (rows x names) the names that are marked, joined by commas, at most `most` of them."""
    patterns, which = np.unique(mask, axis=0, return_inverse=True)
    texts = [", ".join([names[place] for place in np.flatnonzero(row)[:most]]) for row in patterns]
    return [texts[place] for place in which.ravel()]
