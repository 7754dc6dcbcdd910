"""An export told by its columns: heading, what it means to us, and cells.

A dash as the meaning says that the column must be left out.
"""

import csv
import io

from tests.intake.samples.sample import Sample


def told(name: str, columns: str, *, delimiter: str = ",", encoding: str = "utf-8", before: str = "") -> Sample:
    """An export whose columns stand one per line: "heading | meaning | first row | second row"; `\\n` breaks a line."""
    lines = [[cell.strip() for cell in line.split("|")] for line in columns.strip().splitlines()]
    height = max(map(len, lines))
    padded = [line + [""] * (height - len(line)) for line in lines]
    cells = [[cell.replace("\\n", "\n").replace("¦", "|") for cell in line[:1] + line[2:]] for line in padded]
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(zip(*cells, strict=True))
    meant = {line[0]: line[1] for line in lines if line[1] != "-"}
    return Sample(name, meant, (before + stream.getvalue()).encode(encoding))
