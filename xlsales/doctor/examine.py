"""Everything that the doctor looks at on this computer, in the order in which one thing needs the other."""

import platform
import shutil
import sys
from datetime import date
from pathlib import Path

from xlsales.doctor import Finding, calc, excel, mail, python, workbook
from xlsales.doctor.launcher import launcher
from xlsales.places import launcher_file
from xlsales.setup import conf
from xlsales.setup import excel as places
from xlsales.setup import launcher as setup
from xlsales.setup.steps import conf_file, same


def examine(file: str | None, today: date) -> list[Finding]:
    """Look at the computer, and at one workbook when it is given."""
    found = [*_python(), _launcher()]
    application = places.excel()
    if application:
        found += [excel.program(application), *_excel()]
    elif sys.platform in ("win32", "darwin"):
        found.append(excel.program(None))
    found += _calc(application is not None, file)
    if file is not None:
        found += _workbook(file, today)
    return [*found, *mail.read_mail()]


def _python() -> list[Finding]:
    asked = python.asked_for()
    wanted, requirements = asked or ("", [])
    path = Path(sys.executable)
    return [
        python.interpreter(platform.python_version(), path, Path(sys.base_prefix), wanted),
        python.packages(requirements, python.version_of) if asked else python.not_installed(),
        python.command(shutil.which("xlsales"), path),
    ]


def _launcher() -> Finding:
    known = setup.known()
    exists = known is not None and known.is_file()
    starts = exists and known is not None and setup.starts(known)
    return launcher(known, setup.program(), exists=exists, starts=starts, file=launcher_file().resolve())


def _excel() -> list[Finding]:
    place = places.startup_folder() / places.ADDIN
    kind: excel.Addin = "missing"
    if place.is_file():
        kind = "same" if same(place, places.our_addin()) else "other"
    loaded = excel.read_loaded() if kind != "missing" else None
    found = [
        excel.addin(
            kind,
            loaded=loaded,
            switched_off=excel.read_switched_off(),
            needed=sys.platform == "darwin",
            file=place,
        ),
        excel.interpreter(conf.value(conf_file(), places.interpreter_setting()), sys.executable, conf_file()),
    ]
    if sys.platform == "darwin":
        return [*found, excel.script(places.script().is_file(), places.script())]
    return [*found, excel.macros(*excel.read_macros()), excel.child_processes(excel.read_child_processes())]


def _calc(has_excel: bool, file: str | None) -> list[Finding]:
    from xlsales.calc.office import python_of, soffice
    from xlsales.calc.running import running

    offices = running()
    sandbox = next((office.sandbox for office in offices if office.sandbox), None)
    if sandbox:
        return [calc.sandboxed(sandbox)]
    program = soffice()
    if program is None:
        return [calc.office(None, "", has_excel)]
    profile = next((office.profile for office in offices), None)
    level, trusted = calc.read_macros(calc.profile_folder(profile))
    return [
        calc.office(program, calc.read_version(program), has_excel),
        calc.python(python_of(program), has_excel),
        calc.macros(level, trusted, Path(file) if file else None, has_excel),
    ]


def _workbook(file: str, today: date) -> list[Finding]:
    place = workbook.place(file, workbook.cloud_folders())
    if place.state == "wrong":
        return [place]
    path = Path(file)
    mark = workbook.mark(workbook.read_zone(path), workbook.read_quarantined(path))
    return [place, mark, *workbook.read_workbook(path, today)]
