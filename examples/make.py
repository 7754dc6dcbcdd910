"""Makes the example workbooks: `python examples/make.py [FOLDER]`. The same bytes each time."""

import sys
from pathlib import Path

from consultancy import consultancy
from showroom import showroom

EXAMPLES = {"showroom-nl.xlsx": showroom, "consultancy-en.xlsx": consultancy}


def main(folder: Path) -> None:
    """Writes every example into a folder."""
    for name, make in EXAMPLES.items():
        (folder / name).write_bytes(make())
        print(folder / name)


main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
