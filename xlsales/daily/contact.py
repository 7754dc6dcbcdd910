"""One contact, as told on the command line, as a row of `Contacts`."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date

from xlsales.errors import WrongUse
from xlsales.tables import schema
from xlsales.tables.raw import Row
from xlsales.tables.words import neutral
from xlsales.texts import Language, pick, say, shown


@dataclass(frozen=True)
class Contact:
    """What was told; choices are neutral words."""

    day: date
    kind: str = "call"
    reached: bool | None = None
    asked: bool = False
    answer: str | None = None
    felt: int | None = None
    signal: str | None = None
    step: str | None = None
    spoke_with: str | None = None
    next_agreed: date | None = None
    note: str | None = None

    @property
    def counts_as_reached(self) -> bool:
        """Whether the other one was reached; unsaid, a mail or message is only when there is an answer."""
        return self.reached if self.reached is not None else self.kind not in ("mail", "message") or bool(self.answer)

    def row(self, prospect: str, language: Language) -> Row:
        """The cells of its row, in the words of the workbook; `prospect` is the ID."""
        cells: dict[str, object] = {"date": self.day, "prospect": prospect}
        cells["kind"] = schema.label("kind", self.kind, language)
        if self.reached is not None:
            cells["reached"] = schema.label("yesno", "yes" if self.reached else "no", language)
        if self.asked:
            cells["question_asked"] = schema.label("yesno", "yes", language)
        if self.answer:
            cells["answer"] = schema.label("answer", self.answer, language)
        if self.signal:
            cells["signal"] = schema.label("signal", self.signal, language)
        for key in ("felt", "step", "spoke_with", "next_agreed"):
            if (value := getattr(self, key)) is not None:
                cells[key] = value
        if self.note:
            cells["notes"] = self.note
        return cells

    def told(self, language: Language) -> str:
        """The contact in one line, to be read back before it is written."""
        cells = dict(self.row("", language))
        parts = [f"{cells.pop('kind')}, {shown(cells.pop('date'), '', language)}"]
        for key, value in cells.items():
            if key != "prospect":
                heading = pick(schema.CONTACTS.column(key).heading, language)
                parts.append(f"{heading.lower()}: {day_told(value, language)}")
        return "; ".join(parts)


def choice(choices: str, text: str, language: Language, but: Container[str] = ()) -> str:
    """The neutral word that somebody typed, none of those in `but`; a word of one's own where the list is open.

    Raises `WrongUse` that names the possible words in `language`.
    """
    word = neutral(choices, text)
    if word is not None and word not in but:
        return word
    if choices in schema.OPEN_LISTS:
        return text
    options = ", ".join(label for each, label in schema.labels(choices, language).items() if each not in but)
    raise WrongUse("daily.no_choice", value=text, options=options)


def day_told(value: object, language: Language) -> str:
    """A value as it is read back: a date with its weekday."""
    if isinstance(value, date):
        return f"{say(f'daily.weekday_{value.weekday()}', language)} {shown(value, '', language)}"
    return shown(value, "", language)
