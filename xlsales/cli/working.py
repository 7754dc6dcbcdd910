"""Showing that something happens while it takes long."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from xlsales.cli.words import ui_language
from xlsales.texts import say


@contextmanager
def working(path: Path) -> Iterator[Callable[[str], None]]:
    """A spinner on the terminal's standard error; yields what to call with the name of each stage."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    console = Console(stderr=True)
    with console.status(path.name) as status:

        def show(stage: str) -> None:
            status.update(f"{path.name}: {say(f'cli.stage_{stage}', ui_language())}")

        yield show
