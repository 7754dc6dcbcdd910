"""Excel: there, with the add-in of xlwings, and allowed to run macros that start a program."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from xlsales.doctor import Finding, good, note, wrong
from xlsales.setup.excel import ADDIN, Excel
from xlsales.setup.registry import read, read_all

SECURITY = r"Microsoft\Office\16.0\Excel\Security"
DISABLED = r"SOFTWARE\Microsoft\Office\16.0\Excel\Resiliency\DisabledItems"
CHILD_PROCESSES = "d4f940ab-401b-4efc-aadc-ad5f3c50688a"
"""Microsoft Defender's rule "Block all Office applications from creating child processes"."""
DEFENDER = r"SOFTWARE\{}Microsoft\Windows Defender"

Addin = Literal["missing", "other", "same"]


def program(found: Excel | None) -> Finding:
    """Whether there is an Excel."""
    if found is None:
        return note("excel", "missing")
    return good("excel", path=found.program, version=found.version or "–")


def addin(kind: Addin, *, loaded: bool | None, switched_off: bool, needed: bool, file: Path) -> Finding:
    """The add-in of xlwings; `loaded` is None when no Excel is running, `needed` is True on a Mac."""
    if kind == "missing":
        return (wrong if needed else note)("addin", "missing", file=file)
    if switched_off:
        return wrong("addin", "switched_off", file=file)
    if kind == "other":
        return note("addin", "other", file=file)
    if loaded is False:
        return note("addin", "not_loaded", file=file)
    return good("addin", "loaded" if loaded else "good", file=file)


def interpreter(known: str | None, ours: str, file: Path) -> Finding:
    """The Python that xlwings starts from within Excel."""
    if known is None:
        return note("interpreter", "missing", file=file)
    if Path(known) != Path(ours):
        return note("interpreter", "other", path=known, ours=ours)
    return good("interpreter", path=known)


def script(exists: bool, file: Path) -> Finding:
    """The script through which Excel on a Mac starts Python."""
    return good("script", file=file) if exists else wrong("script", "missing", file=file)


def macros(policy: object, own: object) -> Finding:
    """What Excel does with macros: the organisation's value of VBAWarnings, else the user's; 2 when there is none."""
    level = policy if policy is not None else own
    who = "policy" if policy is not None else "own"
    if level == 4:
        return wrong("macros", f"off_{who}")
    if level == 3:
        return wrong("macros", f"signed_{who}")
    return note("macros", "all") if level == 1 else good("macros")


def child_processes(modes: Iterable[str]) -> Finding:
    """Whether Defender lets Excel start a program: 1 blocks, 6 blocks after a warning, 2 only notes it down."""
    found = set(modes)
    if "1" in found:
        return wrong("children", "blocked")
    return note("children", "warned") if "6" in found else good("children")


def read_macros() -> tuple[object, object]:
    """VBAWarnings of the organisation and of the user."""
    policy = read("HKCU", rf"SOFTWARE\Policies\{SECURITY}", "VBAWarnings")
    if policy is None:
        policy = read("HKLM", rf"SOFTWARE\Policies\{SECURITY}", "VBAWarnings")
    return policy, read("HKCU", rf"SOFTWARE\{SECURITY}", "VBAWarnings")


def read_child_processes() -> list[str]:
    """The rule's modes: by group policy, by device management, and as set on this computer."""
    rules = r"\Windows Defender Exploit Guard\ASR\Rules"
    modes = [read("HKLM", DEFENDER.format(part) + rules, CHILD_PROCESSES) for part in ("Policies\\", "")]
    managed = str(read("HKLM", DEFENDER.format("Policies\\") + r"\Policy Manager", "ASRRules") or "")
    return [str(mode) for mode in modes if mode is not None] + managed_modes(managed)


def managed_modes(rules: str) -> list[str]:
    """The rule's modes in a line of device management: `guid=1|guid=2`."""
    pairs = (rule.partition("=") for rule in rules.split("|"))
    return [mode.strip() for name, _, mode in pairs if name.strip().strip("{}").casefold() == CHILD_PROCESSES]


def read_switched_off() -> bool:
    """Whether Excel put the add-in on its list of things that made it crash."""
    name = ADDIN.encode("utf-16-le")
    items = (value for value in read_all("HKCU", DISABLED).values() if isinstance(value, bytes))
    return any(name in item for item in items)


def read_loaded(seconds: float = 20) -> bool | None:
    """Whether a running Excel has the add-in loaded; None when none is running or it does not answer."""
    asked = (
        "import xlwings\n"
        "for app in xlwings.apps:\n"
        "    try: app.books[" + repr(ADDIN) + "]; print('yes')\n"
        "    except KeyError: print('no')\n"
    )
    try:
        # In a process of its own: an Excel that shows a question does not answer until that is closed.
        run = subprocess.run(
            [sys.executable, "-c", asked], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds
        )
    except subprocess.TimeoutExpired:
        return None
    answers = run.stdout.split()
    return "yes" in answers if answers else None
