"""Ways to damage a workbook: each takes a sound one and gives another, the same for the same seed."""

import random
from collections.abc import Callable

from tests.books.workbooks import parts, zipped

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


MUTATIONS: tuple[Mutate, ...] = (flip_bits, cut_off, drop_part, swap_parts, garble_text, point_in_circles)
