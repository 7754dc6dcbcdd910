"""Pictures of every generated sheet of both examples, as LibreOffice prints them: `python examples/pictures.py`.

Needs LibreOffice (soffice) and poppler (pdftoppm, pdftotext). The pictures go to `docs/pictures`; look at them.
"""

import re
import subprocess
import tempfile
from datetime import date
from pathlib import Path

from xlsales.example import make_example
from xlsales.sheets import SHEETS
from xlsales.texts import Language, say

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
DOTS_PER_INCH = 100


def main() -> None:
    """Draw the first page of every generated sheet, in both languages."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    languages: tuple[Language, ...] = ("nl", "en")
    with tempfile.TemporaryDirectory() as folder:
        for language in languages:
            pdf = _printed(Path(folder), language)
            for key, page in _first_pages(pdf, language).items():
                picture = PICTURES / f"{language}-{key}"
                size = ["-r", str(DOTS_PER_INCH), "-f", str(page), "-l", str(page), "-singlefile"]
                subprocess.run(["pdftoppm", "-png", *size, pdf, picture], check=True)
                print(f"{picture}.png")


def _printed(folder: Path, language: Language) -> Path:
    # For today, or the moment of the refresh would rightly be amber in every picture.
    path = make_example(folder, language, today=date.today())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path],
        check=True,
        capture_output=True,
    )
    return path.with_suffix(".pdf")


def _first_pages(pdf: Path, language: Language) -> dict[str, int]:
    """The first page of each sheet that is shown, by its key; the title is in the footer of every page."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    pages = text.split("\f")
    titles = {page.key: say(f"sheets.{page.key}_title", language) for page in SHEETS}
    foot = "pagina" if language == "nl" else "page"
    found = {
        key: [number for number, page in enumerate(pages, 1) if re.search(rf"{re.escape(title)}\s+{foot} \d", page)]
        for key, title in titles.items()
    }
    return {key: numbers[0] for key, numbers in found.items() if numbers}


if __name__ == "__main__":
    main()
