"""The pipe to the program that talks to the office: one request, one answer, never without a time limit."""

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import IO, Any

from xlsales.calc.office import HIDDEN, listen, plain_environment, python_of, stop_listening
from xlsales.calc.running import Running
from xlsales.errors import WorkbookRefused

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 120.0
"""Far longer than any block takes; an office that is silent that long is stuck."""
_START = "import sys; sys.path[0] = sys.argv.pop(1); from inside.bridge import main; main()"


class Failed(RuntimeError):
    """The office threw something that we did not foresee."""


class Link:
    """A running office that listens to us, until `close`."""

    def __init__(self, office: Running) -> None:
        """Raises `WorkbookRefused`: no Python with `uno`, in a sandbox, or no answer."""
        self.office = office
        self.calls = 0
        """How many requests were made, for whoever wants to know what something costs."""
        python = python_of(office.program)
        if python is None:
            raise WorkbookRefused("calc.no_uno")
        self._place = listen(office)
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._bridge = subprocess.Popen(
            [python, "-c", _START, str(Path(__file__).parent), self._place, str(CONNECT_SECONDS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=plain_environment(),
            creationflags=HIDDEN,
        )
        assert self._bridge.stdin is not None
        assert self._bridge.stdout is not None
        self._requests: IO[bytes] = self._bridge.stdin
        threading.Thread(target=self._listen, args=(self._bridge.stdout,), daemon=True).start()
        try:
            self._answer(CONNECT_SECONDS + 5)
        except WorkbookRefused:
            self.close()
            raise

    def call(self, command: str, /, limit: float | None = ANSWER_SECONDS, **arguments: object) -> Any:
        """Ask one thing; `limit` in seconds, None where a person has to answer.

        Raises `KeyError` for a document, sheet or name that is not there, `WorkbookRefused` for what the office
        does not let us do, and `Failed` for what nobody foresaw.
        """
        self.calls += 1
        request = json.dumps({"do": command, "with": arguments}, allow_nan=False).encode("ascii")
        try:
            self._requests.write(request + b"\n")
            self._requests.flush()
        except (OSError, ValueError):  # the bridge ended, or was ended
            raise WorkbookRefused("calc.office_gone") from None
        return self._answer(limit)

    def close(self) -> None:
        """Let the office listen no more and end the bridge; the office and its documents stay open."""
        if self._bridge.poll() is None:
            self._bridge.terminate()
            self._bridge.wait(CONNECT_SECONDS)
        self._requests.close()
        try:
            stop_listening(self.office, self._place)
        except WorkbookRefused:  # an office that is gone or stuck does not listen either
            return

    def _listen(self, answers: IO[bytes]) -> None:
        with answers:
            for line in answers:
                self._answers.put(line)
        self._answers.put(b"")

    def _answer(self, limit: float | None) -> Any:
        try:
            line = self._answers.get(timeout=limit)
        except queue.Empty:
            self._bridge.kill()
            raise WorkbookRefused("calc.no_answer") from None
        if not line:
            raise WorkbookRefused("calc.office_gone")
        answer = json.loads(line)
        if "done" in answer:
            return answer["done"]
        if "failed" in answer:
            raise Failed(answer["failed"])
        if answer["refused"] in ("document_gone", "sheet_gone", "name_gone"):
            raise KeyError(*answer["figures"].values())
        raise WorkbookRefused(f"calc.{answer['refused']}", **answer["figures"])
