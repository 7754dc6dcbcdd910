"""The row of a generated sheet in which the buttons are: known to who draws the sheet and to who draws the buttons."""

from typing import Final

ROW: Final = 3
"""Counted from 1."""
ROOM_POINTS: Final = 27.0
"""Its height in points when there are buttons in it."""
