"""What the pages are made of: a sheet with its words, and columns made from a frame."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.sheets.links import mailbox, telephone
from xlsales.sheets.spec import Block, Chart, Column, RowLink, Series, Sheet, Style
from xlsales.tables import schema
from xlsales.tables.settings import Settings
from xlsales.texts import Language, pick, say, shown

ChartKind = Literal["bars", "stacked_bars", "columns", "stacked_columns", "line", "scatter"]

_MARGIN = 4
"""Digits of width beside a text: the indents and, in the header, the filter button."""

LIGHTS = ("green", "amber", "red", "grey", "blue")


def sheet(key: str, settings: Settings, *blocks: Block, **options: Any) -> Sheet:
    """The sheet `key` with its tab, heading and subtitle from the texts; `options` are those of `Sheet`."""
    title, heading, subtitle = (
        say(f"sheets.{key}_{part}", settings.language) for part in ("title", "heading", "subtitle")
    )
    return Sheet(key, title, heading, subtitle, blocks, say("sheets.refreshed", settings.language), **options)


def cells(column: pd.Series) -> list[object]:
    """The values of a column as a sheet takes them: str, float, bool or date, and None for an empty cell."""
    if column.dtype.kind == "M":
        dates: list[object] = column.to_numpy(dtype="datetime64[D]").astype(object).tolist()
        return dates
    if isinstance(column.dtype, np.dtype) and column.dtype.kind in "iub":
        return list(column.tolist())
    values = column.to_numpy(dtype=object, copy=True)
    values[(column.isna() | column.eq("")).to_numpy(dtype=bool)] = None
    return list(values)


@dataclass(frozen=True)
class Maker:
    """Makes the columns of one list from its frame, in one language."""

    frame: pd.DataFrame
    language: Language

    def __call__(
        self, key: str, style: Style, width: float, *, text: str = "", source: str = "", **options: Any
    ) -> Column:
        """The column `key` under the heading `sheets.<text>` (the key's own when `text` is empty).

        `source` names the column of the frame when it is not `key`; `options` are those of `Column`.
        """
        return self.under(say(f"sheets.{text or key}", self.language), key, style, width, source=source, **options)

    def of(
        self, table: schema.Table, key: str, style: Style, width: float, *, source: str = "", **options: Any
    ) -> Column:
        """The column `key` under the heading that its input table gives it."""
        heading = pick(table.column(key).heading, self.language)
        return self.under(heading, key, style, width, source=source, **options)

    def under(self, heading: str, key: str, style: Style, width: float, *, source: str = "", **options: Any) -> Column:
        """The column `key` under a heading that is made here."""
        return Column(key, heading, style, width, cells(self.frame[source or key]), **options)

    def light(self) -> Column:
        """The light as symbol and word."""
        words = {light: say(f"sheets.light_{light}", self.language) for light in LIGHTS}
        worded = Maker(self.frame.assign(light=self.frame["light"].map(words)), self.language)
        return worded.of(schema.PROSPECTS, "light", "light", 13, live="light")

    def company(self, deals: Sequence[int] | pd.Index | pd.Series) -> Column:
        """The cell that names the row, with a link to the prospect; a private person has no company."""
        links = tuple(RowLink("Prospects", int(deal)) if deal >= 0 else None for deal in deals)
        names = self.frame["company"]
        for key in ("contact_person", "id"):
            names = names.fillna(self.frame[key]) if key in self.frame else names
        named = Maker(self.frame.assign(company=names), self.language)
        return named._fitted("company", "strong", 18, 36, links=links)

    def person(self) -> Column:
        """Whom to ask for."""
        return self._fitted("contact_person", "text", 14, 28)

    def owner(self) -> Column:
        """Whose deal it is."""
        return self._fitted("owner", "text", 11, 24)

    def phone(self) -> Column:
        """The telephone number, to call with a click."""
        return self._fitted("phone", "text", 14, 24, links=tuple(map(telephone, cells(self.frame["phone"]))))

    def email(self) -> Column:
        """The e-mail address, to write to with a click."""
        return self._fitted("email", "text", 14, 34, links=tuple(map(mailbox, cells(self.frame["email"]))))

    def _fitted(self, key: str, style: Style, low: float, high: float, **options: Any) -> Column:
        """A column of a prospect as wide as what stands in it, between two widths."""
        column = self.of(schema.PROSPECTS, key, style, low, **options)
        longest = max((len(str(value)) for value in column.values if value is not None), default=0)
        return replace(column, width=min(max(longest + _MARGIN, low), high))


def cut(frame: pd.DataFrame, limit: int) -> tuple[pd.DataFrame, int]:
    """The first `limit` rows, and how many are left out."""
    return frame.head(limit), max(len(frame) - limit, 0)


def rest(more: int, language: Language, key: str = "rest") -> str:
    """The last line of a list that was cut; empty when nothing is left out."""
    return say(f"sheets.{key}", language, more=more) if more else ""


def derived(frame: pd.DataFrame, *keys: str) -> pd.DataFrame:
    """A derived frame with at least these columns: one that nothing filled has none at all."""
    return frame if len(frame) else pd.DataFrame({key: pd.Series(dtype=np.float64) for key in keys})


def labels(words: pd.Series, choices: str, language: Language) -> pd.Series:
    """Neutral words as the labels of their list."""
    return words.map({word: schema.label(choices, word, language) for word in words.dropna().unique()})


def yes_no(answers: pd.Series, language: Language) -> pd.Series:
    """Yes and no as words; what was left blank stays blank."""
    return answers.map({flag: schema.label("yesno", word, language) for flag, word in ((True, "yes"), (False, "no"))})


def named_owner(owners: pd.Series, language: Language) -> pd.Series:
    """Owners, with words for the deals that have none."""
    return owners.astype("str").fillna("").replace("", say("sheets.nobody", language))


def month_label(month: object, language: Language) -> str:
    """A month as people write it ("nov 2026"), and words for none."""
    if not isinstance(month, date) or month != month:
        return say("sheets.no_month", language)
    return shown(month.replace(day=1), "", language).removeprefix("1 ")


def chart(
    key: str,
    kind: ChartKind,
    title: str,
    language: Language,
    categories: Sequence[str],
    series: tuple[Series, ...],
    **options: Any,
) -> Chart:
    """A chart whose title and alt text are its finding; `options` are those of `Chart`."""
    heading = say(f"charts.{key}_heading", language)
    alt = options.get("missing") or title
    return Chart(key, kind, title or heading, alt, heading, categories, series, **options)


def grouped(names: pd.Series, most: int, other: str) -> tuple[list[str], NDArray[np.intp]]:
    """The `most` frequent names, what is left under `other`, and for each row the place of its name.

    Case and spaces around a name make no difference; it is shown as it was typed first. Equally frequent names
    keep the order of the alphabet.
    """
    codes, spellings = pd.factorize(names)
    typed = [str(spelling).strip() for spelling in spellings]
    first: dict[str, str] = {}
    for name in typed:
        first.setdefault(name.casefold(), name)
    of_spelling = pd.Index(list(first)).get_indexer([name.casefold() for name in typed])
    name_codes = np.where(codes >= 0, of_spelling[codes], -1) if len(typed) else codes
    times = np.bincount(name_codes[name_codes >= 0], minlength=len(first))
    by_use = sorted(zip(first.values(), times.tolist(), strict=True), key=lambda each: (-each[1], each[0]))
    order = [name for name, _ in by_use]
    kept = order if len(order) <= most else order[: most - 1]
    places = {name.casefold(): place for place, name in enumerate(kept)}
    shown_names = [*kept, other] if len(kept) < len(order) else kept
    at = np.array([places.get(key, len(kept)) for key in first] + [len(kept)], dtype=np.intp)
    return shown_names, at[name_codes]


def without_noughts(values: NDArray[Any]) -> list[float | None]:
    """Values for a chart with several series: a nought would put its label on top of a neighbour's."""
    return [value or None for value in values.tolist()]
