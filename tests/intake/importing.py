"""An import run as a seller runs it, and the prospects that are in the workbook after it."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from xlsales.cli import group

DAY = "2026-11-20"


def run(*arguments: object, typed: str = "") -> Result:
    result = CliRunner().invoke(group, [str(argument) for argument in arguments], input=typed)
    assert result.exit_code == 0, result.output
    return result


def brought(source: Path, file: Path, *options: str) -> dict[str, Any]:
    return json.loads(run("import", source, "--into", file, "--today", DAY, "--json", *options).stdout)


def prospects(file: Path) -> list[dict[str, Any]]:
    return json.loads(run("show", file, "prospects", "--today", DAY, "--format", "json").stdout)


def text(folder: Path, content: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path
