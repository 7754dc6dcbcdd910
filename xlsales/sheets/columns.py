"""Columns of a list, made from a frame: plain values, headings from the schema, links by place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import numpy as np
import pandas as pd

from xlsales.sheets.spec import Column, Link, RowLink, Style, WebLink
from xlsales.tables import schema
from xlsales.texts import Language, pick, say

LIGHTS = ("green", "amber", "red", "grey", "blue")


def cells(column: pd.Series) -> list[object]:
    """The values of a column as a sheet takes them: str, float, bool or date, and None for an empty cell."""
    if column.dtype.kind == "M":
        dates: list[object] = column.to_numpy(dtype="datetime64[D]").astype(object).tolist()
        return dates
    if column.dtype.kind in "iub":
        return list(column.tolist())
    missing = column.isna()
    values = column.to_numpy(dtype=object, copy=True)
    values[missing.to_numpy()] = None
    return list(values)


@dataclass(frozen=True)
class Maker:
    """Makes the columns of one list from its frame, in one language."""

    frame: pd.DataFrame
    language: Language

    def __call__(
        self, key: str, style: Style, width: float, *, text: str = "", source: str = "", **options: Any
    ) -> Column:
        """The column `key` with the heading `sheets.<text>` (the key's own when `text` is empty).

        `source` names the column of the frame when it is not `key`; `options` are those of `Column`.
        """
        heading = say(f"sheets.{text or key}", self.language)
        return Column(key, heading, style, width, cells(self.frame[source or key]), **options)

    def of(self, table: schema.Table, key: str, style: Style, width: float, **options: Any) -> Column:
        """A column under the heading that its input table gives it."""
        heading = pick(table.column(key).heading, self.language)
        return Column(key, heading, style, width, cells(self.frame[key]), **options)

    def light(self) -> Column:
        """The light as symbol and word."""
        words = {light: say(f"sheets.light_{light}", self.language) for light in LIGHTS}
        shown = self.frame["light"].map(words)
        heading = pick(schema.PROSPECTS.column("light").heading, self.language)
        return Column("light", heading, "light", 13, cells(shown), live="light")

    def company(self, deals: Sequence[int] | pd.Index | pd.Series) -> Column:
        """The cell that names the row, with a link to the prospect."""
        links = tuple(RowLink("Prospects", int(deal)) if deal >= 0 else None for deal in deals)
        return self.of(schema.PROSPECTS, "company", "strong", 28, links=links)

    def owner(self) -> Column:
        """Whose deal it is."""
        return self.of(schema.PROSPECTS, "owner", "text", 14)

    def phone(self) -> Column:
        """The telephone number, to call with a click."""
        return self._web("phone", 17, telephone)

    def email(self) -> Column:
        """The e-mail address, to write to with a click."""
        return self._web("email", 28, mailbox)

    def _web(self, key: str, width: float, address: Any) -> Column:
        column = self.of(schema.PROSPECTS, key, "text", width)
        links: list[Link | None] = [address(value) for value in column.values]
        return Column(key, column.heading, "text", width, column.values, links=tuple(links))


def telephone(typed: object) -> WebLink | None:
    """The link that dials what was typed: its digits and a leading plus; None when it is no number."""
    text = str(typed or "").replace("(0)", "")
    digits = "".join(sign for sign in text if sign in "0123456789")
    if not 5 <= len(digits) <= 15 or any(sign.isalpha() for sign in text):
        return None
    return WebLink(f"tel:{'+' if text.lstrip(' (').startswith('+') else ''}{digits}")


def mailbox(typed: object) -> WebLink | None:
    """The link that writes to what was typed; None when it is no single address."""
    text = str(typed or "").strip()
    name, _, domain = text.partition("@")
    if not name or "." not in domain or "@" in domain or any(sign in text for sign in " ,;<>\n\t"):
        return None
    # Quoted, because a question mark would let a typed address fill in the subject and the text of the mail.
    return WebLink(f"mailto:{quote(text, safe='@+-._')}")


def cut(frame: pd.DataFrame, limit: int) -> tuple[pd.DataFrame, int]:
    """The first `limit` rows, and how many are left out."""
    return frame.head(limit), max(len(frame) - limit, 0)


def rest(more: int, language: Language, key: str = "rest") -> str:
    """The last line of a list that was cut; empty when nothing is left out."""
    return say(f"sheets.{key}", language, more=more) if more else ""


def derived(frame: pd.DataFrame, *keys: str) -> pd.DataFrame:
    """A derived frame with at least these columns: one that nothing filled has none at all."""
    return frame if len(frame) else pd.DataFrame({key: pd.Series(dtype=np.float64) for key in keys})
