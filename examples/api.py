"""Whom to contact today, and why: `python examples/api.py [WORKBOOK [DAY]]`.

The workbook is only read. Without one, the shipped example of a consultancy is shown on the day it was written for.
"""

import sys
from datetime import date
from pathlib import Path

import xlsales

EXAMPLE, DAY = Path(__file__).with_name("consultancy-en.xlsx"), date(2026, 11, 20)


def main(workbook: Path, day: date) -> int:
    """Prints the plan of a day; returns the exit code."""
    try:
        work = xlsales.compute_file(workbook, today=day)
    except xlsales.WorkbookRefused as refused:
        print(xlsales.say(refused.key, "en", **refused.figures), file=sys.stderr)
        return 3
    for row in xlsales.rows("today", work):
        print(f"{row['company']}: {row['why']}")
    print(f"{len(work.problems)} cells ask for attention.")
    return 0


if __name__ == "__main__":
    given = sys.argv[1:]
    day = date.fromisoformat(given[1]) if len(given) > 1 else DAY if not given else date.today()
    sys.exit(main(Path(given[0]) if given else EXAMPLE, day))
