"""A desk with a screen of its own: a real LibreOffice window in which a test clicks as a person would."""

import json
import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from xlsales.calc.office import plain_environment, python_of, soffice

T = TypeVar("T")

NEEDED = ("soffice", "Xvfb", "xdotool", "import")
WIDTH, HEIGHT = 1440, 900
START_SECONDS, ANSWER_SECONDS = 60.0, 60.0
_SETTING = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
_SETTINGS = (
    # Macros run without a question, as they do for a user who trusts the folder.
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "0"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Common/Misc", "ShowTipOfTheDay", "false"),
    ("Office.Recovery/RecoveryInfo", "SessionData", "false"),
    ("Setup/Office", "ooSetupInstCompleted", "true"),
)


def missing() -> str:
    """What is not installed of what a desk needs; empty when all is there."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    program = soffice()
    if program is not None and python_of(program) is None:
        lacking.append("python3-uno")
    return ", ".join(lacking)


class Desk:
    """One screen, one office on it, one user with settings of their own below `home`."""

    def __init__(self, home: Path, *, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.home = home
        self.size = width, height
        self.pipe = f"desk-{secrets.token_hex(6)}"
        self.environment = {**plain_environment(), "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
        self.profile = (home / "profile").as_uri()
        self._running: list[subprocess.Popen[bytes]] = []

    def switch_on(self) -> None:
        """Start the screen."""
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            "{}x{}x24".format(*self.size),
            "-nolisten",
            "tcp",
        ]
        command.append("-noreset")  # or it begins anew, and lets nobody in, between a first program and the next
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            self.environment["DISPLAY"] = f":{told.readline().strip()}"

    def open(self, workbook: Path) -> None:
        """Open a workbook in a window that fills the screen."""
        user = self.home / "profile" / "user"
        user.mkdir(parents=True)
        items = "".join(_SETTING.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
        (user / "registrymodifications.xcu").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">'
            f"{items}</oor:items>",
            encoding="utf-8",
        )
        accept = f"--accept=pipe,name={self.pipe};urp;StarOffice.ComponentContext"
        program = str(soffice())
        options = ["--norestore", "--nologo", "--nofirststartwizard", f"-env:UserInstallation={self.profile}"]
        office = self._start([program, *options, accept, str(workbook)])
        until(lambda: office.poll() is not None or self._fills_the_screen(), START_SECONDS)
        assert office.poll() is None, "the office ended while it was starting"

    def _fills_the_screen(self) -> bool:
        return bool(self.ask("fill", width=self.size[0], height=self.size[1]))

    @property
    def stands(self) -> bool:
        """Whether everything that was started still runs."""
        return all(process.poll() is None for process in (self._running[0], self._running[-1]))

    def ask(self, question: str, **arguments: Any) -> Any:
        """What the office itself says; see `desk_questions.py`. None when it does not answer (yet)."""
        program = soffice()
        assert program is not None
        asked = subprocess.run(
            [str(python_of(program)), str(Path(__file__).with_name("desk_questions.py")), self.pipe],
            input=json.dumps({"question": question, **arguments}).encode(),
            capture_output=True,
            env=plain_environment(),
            timeout=ANSWER_SECONDS,
            check=False,
        )
        return json.loads(asked.stdout) if asked.returncode == 0 else None

    def click(self, x: int, y: int) -> None:
        """Press the left button of the mouse there and let it go."""
        self.xdotool("mousemove", str(x), str(y))
        time.sleep(0.3)
        self.xdotool("click", "1")

    def click_button(self, title: str) -> None:
        """Press the button with these words on it, on the sheet that is shown."""
        place = until(lambda: self.ask("button", title=title), ANSWER_SECONDS)
        self.click(*place)

    def click_cell(self, sheet: str, address: str) -> None:
        """Show a sheet and click in a cell of it."""
        place = until(lambda: self.ask("cell", sheet=sheet, address=address), ANSWER_SECONDS)
        self.click(*place)

    def keys(self, *names: str) -> None:
        """Press keys, such as "Return" or "ctrl+s"."""
        self.xdotool("key", *names)

    def xdotool(self, *arguments: str) -> str:
        """Do something with mouse, keyboard or windows; returns what is printed."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, timeout=ANSWER_SECONDS, check=False
        )
        return done.stdout.decode()

    def windows(self) -> list[str]:
        """The titles of all windows on the screen."""
        found = self.xdotool("search", "--onlyvisible", "--name", ".").split()
        return [self.xdotool("getwindowname", window).strip() for window in found]

    def picture(self, file: Path) -> None:
        """Keep what the screen shows once nothing is drawn any more."""
        file.parent.mkdir(parents=True, exist_ok=True)
        seen: list[bytes] = []

        def the_same_twice() -> bool:
            command = ["import", "-window", "root", "-strip", str(file)]
            subprocess.run(command, env=self.environment, timeout=60, check=True)
            seen.append(file.read_bytes())
            time.sleep(1)
            return seen[-1:] == seen[-2:-1]

        until(the_same_twice, START_SECONDS)

    def close(self) -> None:
        """End everything that was started, the screen last."""
        for process in reversed(self._running[1:]):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # asked to end, an office first asks whether to save
            process.wait()
        for screen in self._running[:1]:
            screen.terminate()  # which takes away the lock of its number
            screen.wait()

    def _start(self, command: list[str], **options: Any) -> "subprocess.Popen[bytes]":
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started = subprocess.Popen(command, env=self.environment, start_new_session=True, **quiet, **options)
        self._running.append(started)
        return started


@contextmanager
def desk(home: Path, **size: int) -> Iterator[Desk]:
    """A desk that is cleared at the end; `size` is the width and height of its screen."""
    made = Desk(home, **size)
    try:
        made.switch_on()
        yield made
    finally:
        made.close()


def until(asked: Callable[[], T | None], seconds: float) -> T:
    """Ask again until there is an answer; fails the test when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        answer = asked()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"nothing happened within {seconds:.0f} seconds")
        time.sleep(0.3)
