"""`xlsales setup`, step by step; each step can be done again without harm, and says what it did."""

import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from xlsales.places import launcher_file
from xlsales.setup import conf, launcher, record
from xlsales.setup.excel import (
    ADDIN,
    excel,
    interpreter_setting,
    our_addin,
    script,
    startup_folder,
    xlwings_command,
)
from xlsales.setup.record import Record

Command = Callable[..., bool]
"""`xlwings_command`, or what takes its place where there is no Excel to start."""


@dataclass(frozen=True)
class Done:
    """One step: the sentence that tells it (of `texts/setup.py`), and whether it went well."""

    key: str
    figures: Mapping[str, object] = field(default_factory=dict)
    well: bool = True


def set_up() -> list[Done]:
    """Do all that this computer needs."""
    steps = [point_the_buttons()]
    found = excel()
    if found:
        steps += [Done("excel", {"version": found.version or "–"}), *prepare_excel()]
    elif sys.platform in ("win32", "darwin"):
        steps.append(Done("no_excel"))
    return [*steps, look_for_calc(needed=found is None)]


def point_the_buttons() -> Done:
    """Write down which program the buttons start."""
    program = launcher.program()
    if program is None:
        return Done("not_installed", {"python": sys.executable}, well=False)
    before = launcher.known()
    launcher.tell(program)
    if not launcher.starts(program):
        return Done("does_not_start", {"program": program}, well=False)
    return Done("launcher_kept" if before == program else "launcher", {"program": program})


def look_for_calc(needed: bool) -> Done:
    """See whether the buttons can work in LibreOffice; `needed` where there is no Excel."""
    from xlsales.calc.office import python_of, soffice

    program = soffice()
    if program is None:
        return Done("no_calc")
    python = python_of(program)
    if python is None:
        return Done("no_uno", {"program": program}, well=not needed)
    return Done("calc", {"program": program, "python": python})


def prepare_excel(command: Command = xlwings_command) -> list[Done]:
    """Let xlwings use this Python, and put its add-in among those that Excel loads when it starts."""
    interpreter = sys.executable
    if not conf.writable(interpreter):
        # With the add-in but without its Python a button would fail that works without the add-in.
        return [Done("letters", {"python": interpreter})]
    file, name = conf_file(), interpreter_setting()
    before = conf.value(file, name)
    kept = record.load() or Record(interpreter_before=before)
    record.save(replace(kept, interpreter=interpreter))
    conf.put(file, name, interpreter)
    steps = [Done("interpreter", {"python": interpreter, "file": file})]
    if before not in (None, interpreter):
        steps.append(Done("interpreter_before", {"python": before}))
    # First the script: xlwings puts it there with the add-in too, and then nobody knows that it was not there before.
    if sys.platform == "darwin":
        steps.append(_script(command))
    return [*steps, _addin(command)]


def conf_file() -> Path:
    """The settings of xlwings for this user."""
    import xlwings

    return Path(xlwings.USER_CONFIG_FILE)


def same(file: Path, other: Path) -> bool:
    """Whether both files are there and hold the same."""
    return file.is_file() and other.is_file() and file.read_bytes() == other.read_bytes()


def _addin(command: Command) -> Done:
    place = startup_folder() / ADDIN
    if same(place, our_addin()):
        return Done("addin_kept", {"file": place})
    replaces = place.is_file()
    if replaces and not record.addin_before().exists():
        shutil.copyfile(place, record.addin_before())
    record.save(replace(record.load() or Record(), addin=True))
    command("addin", "install")
    if not same(place, our_addin()):
        return Done("addin_failed", {"file": place}, well=False)
    return Done("addin_replaced" if replaces else "addin", {"file": place})


def _script(command: Command) -> Done:
    if script().is_file():
        return Done("script_kept", {"file": script()})
    command("runpython", "install")
    if not script().is_file():
        return Done("script_failed", {"file": script()}, well=False)
    record.save(replace(record.load() or Record(), script=True))
    return Done("script", {"file": script()})


def take_out() -> list[Done]:
    """Put everything back as it was before the first `xlsales setup`; what was changed since by others stays."""
    steps = []
    if launcher_file().is_file():
        launcher_file().unlink()
        steps.append(Done("launcher_gone"))
    kept = record.load()
    if kept:
        if conf.value(conf_file(), interpreter_setting()) == kept.interpreter:
            conf.put(conf_file(), interpreter_setting(), kept.interpreter_before)
            steps.append(Done("interpreter_back", {"file": conf_file()}))
        if kept.script:
            script().unlink(missing_ok=True)
            steps.append(Done("script_gone"))
        if kept.addin:
            steps.append(_addin_back())
    if all(step.well for step in steps):
        record.forget()
    with suppress(OSError):  # other settings stand there too
        launcher_file().parent.rmdir()
    return steps or [Done("nothing_to_undo")]


def _addin_back() -> Done:
    place, before = startup_folder() / ADDIN, record.addin_before()
    if place.is_file() and not same(place, our_addin()):
        return Done("addin_of_others", {"file": place})
    try:
        if before.is_file():
            shutil.copyfile(before, place)
            before.unlink()
            return Done("addin_back", {"file": place})
        place.unlink(missing_ok=True)
    except PermissionError:
        return Done("addin_in_use", {"file": place}, well=False)
    return Done("addin_gone", {"file": place})
