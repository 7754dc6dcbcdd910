"""A column of cells as its different values and where each of them stands: typed, it is read once per value."""

from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray


class Coded(Sequence[object]):
    """A sequence whose element at a position is `values[codes[position]]`; what is empty is None."""

    def __init__(self, values: Sequence[object], codes: NDArray[np.int32]) -> None:
        """`codes` has one number for each row, all of them positions in `values`, the first of which is None."""
        self.values = values
        self.codes = codes

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, at: int) -> object: ...
    @overload
    def __getitem__(self, at: slice) -> "Coded": ...
    def __getitem__(self, at: int | slice) -> object:
        if isinstance(at, slice):
            return Coded(self.values, self.codes[at])
        return self.values[self.codes[at]]

    def __iter__(self) -> Iterator[object]:
        return map(self.values.__getitem__, self.codes.tolist())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def filled(self, length: int) -> "Coded":
        """The same with empty cells behind it up to `length` rows."""
        return Coded(self.values, np.pad(self.codes, (0, length - len(self.codes)))) if length > len(self) else self
