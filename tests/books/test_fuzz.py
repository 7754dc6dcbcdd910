"""Damaged and hostile workbooks: done or refused in words, quickly, never a traceback, never a changed original.

XLSALES_MUTANTS sets how many are tried (300 by default).
"""

import io
import os
import random
import time
import zipfile
from collections.abc import Callable

import pytest

from tests.books.rendered import GRAFTS, rendered, written
from tests.books.workbooks import EVERY, parts, zipped
from xlsales.books.cells import CellEdits, patch
from xlsales.books.graft import graft
from xlsales.books.package import Package
from xlsales.books.remove import remove
from xlsales.books.workbook import Workbook
from xlsales.errors import WorkbookRefused

_MUTANTS = int(os.environ.get("XLSALES_MUTANTS", "300"))
_SECONDS = 10

Mutate = Callable[[bytes, random.Random], bytes]


def flip_bits(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut_off(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def drop_part(data: bytes, chance: random.Random) -> bytes:
    contents = parts(data)
    contents.pop(chance.choice(sorted(contents)))
    return zipped(contents)


def swap_parts(data: bytes, chance: random.Random) -> bytes:
    contents = parts(data)
    one, other = chance.sample(sorted(contents), 2)
    contents[one], contents[other] = contents[other], contents[one]
    return zipped(contents)


def garble_text(data: bytes, chance: random.Random) -> bytes:
    """Well-zipped parts whose contents are wrong: numbers, names, tags and quotes changed or gone."""
    contents = parts(data)
    name = chance.choice([name for name in sorted(contents) if name.endswith((".xml", ".rels"))])
    text = bytearray(contents[name])
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text) or 1)
        piece = chance.choice([b"", b"<", b">", b'"', b"0", b"-1", b"99999999999", b"rId1", b"../..", b"x", b"\xff"])
        text[at : at + chance.choice([0, 1, 3])] = piece
    return zipped({**contents, name: bytes(text)})


def point_in_circles(data: bytes, chance: random.Random) -> bytes:
    """Relationships that lead back, to themselves, or to anything else."""
    contents = parts(data)
    name = chance.choice([name for name in sorted(contents) if name.endswith(".rels")])
    target = chance.choice(sorted(contents))
    damaged = contents[name].decode("utf-16" if contents[name][:1] == b"\xff" else "utf-8").split('Target="')
    at = chance.randrange(len(damaged))
    if at:
        damaged[at] = f"/{target}" + damaged[at][damaged[at].index('"') :]
    return zipped({**contents, name: 'Target="'.join(damaged).replace('encoding="UTF-16"', "").encode()})


_MUTATIONS: list[Mutate] = [flip_bits, cut_off, drop_part, swap_parts, garble_text, point_in_circles]


@pytest.mark.parametrize("mutate", _MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_damaged_workbook_is_done_or_refused_in_words(mutate: Mutate) -> None:
    chance = random.Random(mutate.__name__)
    sound = [make() for make in EVERY.values()]
    ours = rendered()
    again = [_with_ours(data, ours) for data in sound]
    for number in range(_MUTANTS // len(_MUTATIONS)):
        damaged = mutate(chance.choice(sound + again), chance)
        begun = time.monotonic()
        try:
            _everything(damaged, ours)
        except WorkbookRefused:
            pass
        except Exception as error:
            error.add_note(f"{mutate.__name__}, mutant {number}")
            raise
        assert time.monotonic() - begun < _SECONDS


def _with_ours(data: bytes, ours: bytes) -> bytes:
    package = Package.open(data)
    graft(package, Package.open(ours), GRAFTS)
    return written(package)


def _everything(data: bytes, ours: bytes) -> None:
    package = Package.open(data)
    for sheet in Workbook(package).sheets:
        if sheet.part and sheet.kind == "worksheet":
            package.put(sheet.part, patch(package.read_xml(sheet.part), CellEdits([2, 50], {2: [1, "x"]})).xml)
    graft(package, Package.open(ours), GRAFTS)
    after = written(package)
    with zipfile.ZipFile(io.BytesIO(after)) as file:
        assert file.namelist()
    again = Package.open(after)
    remove(again)
    written(again)
