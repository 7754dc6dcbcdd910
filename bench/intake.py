"""How well the columns of exports are understood: `python -m bench.intake`.

The bar: at least 95% of the columns that have a place in our workbook are mapped without help, and none wrongly.
"""

import tempfile
from pathlib import Path

from bench.workbooks import TODAY
from tests.intake.further import FURTHER
from tests.intake.samples import SAMPLES, Sample
from xlsales.intake.export import read_export


def judged(sample: Sample, folder: Path) -> tuple[int, list[str], list[str]]:
    """How many columns have a place with us, and the headings that were missed and that were mapped wrongly."""
    columns = read_export(sample.write(folder), TODAY).understood.columns
    meant = {heading: field for heading, field in sample.meant.items() if field}
    missed = [column.heading for column in columns if not column.field and column.heading in meant]
    wrong = [
        f"{column.heading} -> {column.field}"
        for column in columns
        if column.field and column.field != meant.get(column.heading)
    ]
    return len(meant), missed, wrong


def main() -> None:
    """Print one line per sample and the whole."""
    total = mapped = mistakes = 0
    with tempfile.TemporaryDirectory() as folder:
        for sample in (*SAMPLES, *FURTHER):
            count, missed, wrong = judged(sample, Path(folder))
            total, mapped, mistakes = total + count, mapped + count - len(missed), mistakes + len(wrong)
            told = "; ".join([*(f"missed {each}" for each in missed), *(f"WRONG {each}" for each in wrong)])
            print(f"{sample.name:28} {count - len(missed):3} of {count:3}  {told}")
    print(f"mapped {mapped} of {total} = {mapped / total:.1%} (bar 95%), wrong {mistakes} (bar 0)")


if __name__ == "__main__":
    main()
