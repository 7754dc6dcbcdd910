"""A workbook being lived in: deals that go their way day by day, and the rows that this leaves."""

import calendar
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from xlsales.books.template.build import build
from xlsales.shipped import EXAMPLE_DAY
from xlsales.tables import schema
from xlsales.texts import Language

TODAY = EXAMPLE_DAY

_CLOSED = {(1, 1), (4, 27), (12, 25), (12, 26)}


@dataclass
class Book:
    """All rows so far, by table; words of fixed lists are language-neutral until the workbook is made."""

    language: Language
    rng: Random
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {each.name: [] for each in schema.TABLES})

    def add(self, table: schema.Table, **values: Any) -> dict[str, Any]:
        """A new row of a table."""
        self.rows[table.name].append(values)
        return values

    def deal(self, company: str, owner: str, first: date, **values: Any) -> "Deal":
        """A new prospect, first met on a day."""
        number = len(self.rows["Prospects"]) + 1
        row = self.add(schema.PROSPECTS, id=f"P{number:04}", company=company, owner=owner, **values)
        row["first_contact"] = workday(first)
        return Deal(self, row, workday(first))

    def bytes(self) -> bytes:
        """The filled workbook."""
        companies = Counter(row["company"] for row in self.rows["Prospects"])
        names = {row["id"]: row["company"] for row in self.rows["Prospects"]}
        for table in ("Contacts", "Giveaways", "Stakeholders"):
            for row in self.rows[table]:
                name = names[row["prospect"]]
                row["prospect"] = name if companies[name] == 1 else row["prospect"]
        for table in ("Contacts", "Giveaways"):
            self.rows[table].sort(key=lambda row: row["date"])
        self.rows["ChecklistLog"].sort(key=lambda row: row["done_on"])
        return build(
            self.language, {name: list(self._typed(name)) for name in self.rows if self.rows[name]}, lived_in=True
        )

    def _typed(self, name: str) -> Iterable[tuple[object, ...]]:
        table = schema.table(name)
        for row in self.rows[name]:
            assert row.keys() <= {column.key for column in table.columns}, row.keys()
            yield tuple(self._cell(column, row.get(column.key)) for column in table.columns)

    def _cell(self, column: schema.Column, value: object) -> object:
        fixed = column.choices in schema.CHOICES
        return schema.label(column.choices, value, self.language) if fixed and isinstance(value, str) else value


@dataclass
class Deal:
    """One prospect on its way: `day` is where we are."""

    book: Book
    row: dict[str, Any]
    day: date
    met: list[str] = field(default_factory=list)

    @property
    def rng(self) -> Random:
        return self.book.rng

    @property
    def over(self) -> bool:
        """Whether the story has come past today."""
        return self.day > TODAY

    def wait(self, low: int, high: int) -> "Deal":
        """So many days go by."""
        self.day = workday(self.day + timedelta(days=self.rng.randint(low, high)))
        return self

    def contact(self, kind: str, notes: str = "", *, reached: bool = True, **values: Any) -> "Deal":
        """One contact on this day; nothing happens after today."""
        if self.over:
            return self
        if "next_agreed" in values and isinstance(values["next_agreed"], int):
            values["next_agreed"] = workday(self.day + timedelta(days=values["next_agreed"]))
        said = None if reached and kind == "visit" else "yes" if reached else "no"
        if values.get("answer"):
            values.setdefault("question_asked", "yes")
        row = {"date": self.day, "prospect": self.row["id"], "kind": kind, "reached": said, "notes": notes or None}
        self.book.add(schema.CONTACTS, **row, **values)
        return self

    def missed(self, times: int, low: int, high: int, note: str = "") -> "Deal":
        """So many attempts in a row that reached nobody."""
        for attempt in range(times):
            if attempt:
                self.wait(low, high)
            kind = self.rng.choice(("call", "call", "call", "mail", "message"))
            self.contact(kind, note if attempt == times - 1 else "", reached=False)
        return self

    def close(self, status: str, **values: Any) -> "Deal":
        """The deal is decided on this day; what was agreed for later is no longer needed."""
        if not self.over:
            for row in self.book.rows["Contacts"]:
                if row["prospect"] == self.row["id"] and (row.get("next_agreed") or self.day) > self.day:
                    row["next_agreed"] = None
            self.row.update(status=status, status_date=self.day, **values)
        return self

    def give(self, what: str, price: int, hours: float, *, asked: bool, back: str = "", agreed: bool) -> "Deal":
        """Something is given away on this day."""
        if self.over:
            return self
        self.book.add(
            schema.GIVEAWAYS, date=self.day, prospect=self.row["id"], what=what, normal_price=price, hours=hours,
            asked_for="yes" if asked else "no", in_return=back or None, next_step_agreed="yes" if agreed else "no",
        )  # fmt: skip
        return self

    def stakeholder(self, name: str, role: str, influence: str, *, spoken: bool, **values: Any) -> "Deal":
        """Somebody with a say on the customer's side."""
        on = min(self.day, TODAY) if spoken else None
        self.book.add(
            schema.STAKEHOLDERS, prospect=self.row["id"], name=name, role=role, influence=influence, spoken_on=on,
            **values,
        )  # fmt: skip
        return self

    def tick(self, key: str, occurrence: int, done_on: date, remark: str = "", experience: str | None = None) -> "Deal":
        """A service item is done."""
        if done_on <= TODAY:
            self.book.add(
                schema.CHECKLIST_LOG, prospect=self.row["id"], key=key, occurrence=occurrence, done_on=done_on,
                experience=experience, remark=remark or None,
            )  # fmt: skip
        return self


def workday(day: date) -> date:
    """This day, or the next on which somebody works; showrooms are open on Saturday."""
    while day.weekday() == 6 or (day.month, day.day) in _CLOSED:
        day += timedelta(days=1)
    return day


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
