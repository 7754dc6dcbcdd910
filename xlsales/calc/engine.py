"""The engine "calc" among xlwings' engines: the running offices that were reached."""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from typing import Any

from xlwings import engines
from xlwings.main import Engine as PublicEngine

from xlsales.calc.app import App
from xlsales.calc.link import Link
from xlsales.calc.running import running
from xlsales.calc.values import sendable
from xlsales.errors import WorkbookRefused


class Engine:
    """What xlwings asks of an engine."""

    name = "calc"
    type = "desktop"

    def __init__(self) -> None:
        self.apps = Apps()

    @property
    def calls(self) -> int:
        """How many requests were made to the offices so far."""
        return sum(app.link.calls for app in self.apps)

    @staticmethod
    def prepare_xl_data_element(x: Any, options: Any) -> Any:
        """One value on its way to a cell."""
        return sendable(x)

    @staticmethod
    def clean_value_data(
        data: list[list[Any]], datetime_builder: Any, empty_as: Any, number_builder: Any, err_to_str: bool
    ) -> list[list[Any]]:
        """The values of a block as the caller wants dates, numbers and emptiness."""

        def clean(value: Any) -> Any:
            if value is None:
                return empty_as
            if number_builder is not None and isinstance(value, float):
                return number_builder(value)
            if hasattr(value, "microsecond"):
                return datetime_builder(
                    month=value.month,
                    day=value.day,
                    year=value.year,
                    hour=value.hour,
                    minute=value.minute,
                    second=value.second,
                    microsecond=value.microsecond,
                    tzinfo=None,
                )
            return value

        return [[clean(value) for value in row] for row in data]


class Apps:
    """The offices that were reached, by their process."""

    def __init__(self) -> None:
        self._apps: dict[int, App] = {}
        self._active_before: PublicEngine | None = None

    def reach(self) -> list[WorkbookRefused]:
        """Reach every running office that was not reached yet, and let go of those that ended.

        Returns why some could not be reached.
        """
        offices = {office.pid: office for office in running()}
        for pid in self._apps.keys() - offices.keys():
            self._apps.pop(pid).link.close()
        refused = []
        for pid in offices.keys() - self._apps.keys():
            try:
                self._apps[pid] = App(Link(offices[pid]), engine)
            except WorkbookRefused as error:
                refused.append(error)
        return refused

    def leave(self) -> None:
        """Let go of every office; they and their documents stay open."""
        if engines.active is not None and engines.active.impl is engine:
            engines.active = self._active_before
        for pid in list(self._apps):
            self._apps.pop(pid).link.close()

    def use(self, app: App) -> None:
        """Make an office the one that xlwings means when it is not told which, until `leave`."""
        self._apps = {app.pid: app, **self._apps}
        public = engines[engine.name]
        if engines.active is not public:
            self._active_before, engines.active = engines.active, public  # type: ignore[assignment]

    def keys(self) -> list[int]:
        return list(self._apps)

    def __iter__(self) -> Iterator[App]:
        return iter(self._apps.values())

    def __len__(self) -> int:
        return len(self._apps)

    def __getitem__(self, pid: int) -> App:
        return self._apps[pid]


engine = Engine()


def registered() -> Engine:
    """The engine, known to xlwings from the first time on."""
    if engine.name not in engines.engines_by_name:
        engines.add(PublicEngine(impl=engine))
        atexit.register(engine.apps.leave)
    return engine
