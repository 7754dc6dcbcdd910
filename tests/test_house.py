"""The order of the house: where names are declared, and which way imports go."""

import re
from collections.abc import Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

PACKAGE = Path(__file__).parents[1] / "xlsales"
MARKS = PACKAGE / "books" / "marks.py"
MOST_FLOORS = 6
"""Rooms of books on top of each other."""
MOST_MODULES = 13
"""Modules of books in the longest chain of imports."""

Imports = Mapping[str, set[str]]


@pytest.fixture(scope="module")
def imports() -> Imports:
    """Every module of the package with the modules that it imports, those for types only too."""
    graph = grimp.build_graph("xlsales", cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


def test_the_names_that_mark_what_is_ours_are_declared_in_one_file() -> None:
    code = [path for path in PACKAGE.rglob("*.py") if path != MARKS]
    held = [path for path in code if re.search(r"_xlsales\.|xlsales_", path.read_text(encoding="utf-8"))]
    assert held == []
    assert "_xlsales." in MARKS.read_text(encoding="utf-8")


def test_no_import_runs_upward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PACKAGE.parent)
    assert lint_imports(no_cache=True) == 0


@pytest.mark.parametrize("room", ["books", "calc"])
def test_no_modules_import_each_other_in_a_circle(imports: Imports, room: str) -> None:
    longest(inside(imports, f"xlsales.{room}"))  # raises CycleError with the circle in words


def test_the_rooms_of_books_stand_on_few_floors(imports: Imports) -> None:
    modules = inside(imports, "xlsales.books")
    rooms: dict[str, set[str]] = {}
    for module, imported in modules.items():
        rooms.setdefault(room_of(module), set()).update(room_of(each) for each in imported)
    chain = longest({room: imported - {room} for room, imported in rooms.items()})
    deepest = longest(modules)
    assert len(chain) <= MOST_FLOORS, f"{' > '.join(chain)}; of modules {len(deepest)}: {' > '.join(deepest)}"
    assert len(deepest) <= MOST_MODULES, " > ".join(deepest)


def inside(imports: Imports, package: str) -> dict[str, set[str]]:
    """The modules of a package with what they import of it; the folders themselves are no modules."""
    own = {module for module in imports if module.startswith(f"{package}.")}
    return {module: imports[module] & own for module in own}


def room_of(module: str) -> str:
    """The room of a module of books: `xlsales.books.opc.package` is in `opc`."""
    return module.split(".")[2]


def longest(imports: Mapping[str, set[str]]) -> list[str]:
    """The longest chain in which each imports the next."""
    chains: dict[str, list[str]] = {}
    for module in TopologicalSorter(imports).static_order():
        chains[module] = [module, *max((chains[each] for each in imports[module]), key=len, default=[])]
    return max(chains.values(), key=len)
