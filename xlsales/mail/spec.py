"""What one mail says, before it becomes HTML or plain text: frozen, and in the language of the workbook."""

from dataclasses import dataclass

from xlsales.texts import Language


@dataclass(frozen=True)
class Contact:
    """A way to reach somebody: what people read, and where a click leads (empty for nowhere)."""

    text: str
    href: str


@dataclass(frozen=True)
class Item:
    """One row: its light, who it is about, what to do or say, why, how to reach them, and what else counts."""

    light: str
    word: str
    """The light with its symbol, or what stands in its place."""
    who: str
    person: str
    lead: str
    detail: str
    contacts: tuple[Contact, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """One list: `rest` says what only the attachment holds, `empty` stands there when nothing is to be done."""

    heading: str
    count: int
    items: tuple[Item, ...]
    rest: str
    empty: str


@dataclass(frozen=True)
class Ahead:
    """One line of the week ahead."""

    day: str
    who: str
    ask: str
    phone: Contact | None


@dataclass(frozen=True)
class Figure:
    """A figure of the strip at the top, as it is written, with a colour of the look."""

    value: str
    label: str
    colour: str


@dataclass(frozen=True)
class Digest:
    """Everything one mail says."""

    language: Language
    subject: str
    greeting: str
    intro: str
    notes: tuple[str, ...]
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    ahead_heading: str
    ahead: tuple[Ahead, ...]
    ahead_empty: str
    ahead_rest: str
    footer: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do and nothing coming."""
        return not self.ahead and not any(section.count or section.rest for section in self.sections)
