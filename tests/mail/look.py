"""The HTML of a mail as Chromium draws it; `python -m tests.mail.look` makes the pictures of the documentation."""

import html as escaping
import os
import re
import shutil
import subprocess
import tempfile
from datetime import date
from pathlib import Path
from typing import Final

QUIET: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--mute-audio"),
)
NARROW, WIDE = 380, 900
"""A telephone, and a reading pane on a desk."""
_MEASURE = """<script>addEventListener("load", () => {
const page = document.querySelector("iframe").contentDocument.documentElement;
document.title = [page.scrollWidth, page.scrollHeight].join("x");
})</script>"""


def browser() -> str | None:
    """Chromium or Chrome on this machine."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


def size(html: str, width: int) -> tuple[int, int]:
    """How wide and high the page becomes in a window of this width, in pixels."""
    page = _run(html, width, 900, "--dump-dom", dark=False)
    found = re.search(r"<title>(\d+)x(\d+)</title>", page)
    assert found, page[:500]
    return int(found[1]), int(found[2])


def picture(html: str, width: int, height: int, path: Path, *, dark: bool = False) -> None:
    """Draw the top of the page."""
    _run(html, width, height, f"--screenshot={path}", dark=dark)


def _run(html: str, width: int, height: int, task: str, *, dark: bool) -> str:
    # A window of Chromium is never narrower than 500 pixels; a frame in it can be.
    shape = f'width="{width}" height="{height}" style="border:0;display:block"'
    frame = f'<iframe srcdoc="{escaping.escape(html)}" {shape}></iframe>'
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(
            f'<!DOCTYPE html><html><head><title></title></head><body style="margin:0">{frame}{_MEASURE}</body></html>'
        )
        command = [
            browser() or "chromium",
            *QUIET,
            f"--user-data-dir={folder}/profile",
            f"--window-size={width},{height}",
        ]
        colours = ["--blink-settings=preferredColorScheme=0"] if dark else []
        run = subprocess.run([*command, *colours, task, page.as_uri()], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    return run.stdout


def main() -> None:
    """Draws the first mail of the Dutch and of the English example into docs/pictures/."""
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    from PIL import Image

    from xlsales.example import make_example
    from xlsales.mail.compose import Request, compose, receivers
    from xlsales.road import compute_file

    today = date(2026, 11, 20)
    for language, owner in (("nl", "Bram"), ("en", "Oliver")):
        with tempfile.TemporaryDirectory() as folder:
            path = make_example(Path(folder), language, today=today)
            work = compute_file(path, today=today)
        people = receivers(work, Request(owners=True), {}).people
        person = next(each for each in people if each.owners == (owner,))
        mail = compose(work, person, ("today",), (), path.name, ZoneInfo("Europe/Amsterdam"), datetime.now(UTC))
        assert mail is not None
        for width, height, dark in ((NARROW, 1200, False), (WIDE, 1000, False), (WIDE, 1000, True)):
            target = Path("docs/pictures") / f"mail-{language}-{width}{'-dark' if dark else ''}.png"
            picture(mail.html, width, height, target, dark=dark)
            with Image.open(target) as drawn:
                drawn.crop((0, 0, width, height)).convert("RGB").quantize(160, kmeans=3).save(target, optimize=True)
            print(target, target.stat().st_size)


if __name__ == "__main__":
    main()
