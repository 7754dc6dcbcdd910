"""Removing parts of a package together with what only they lead to."""

from collections.abc import Collection

from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import relations_name


def drop_dependents(package: Package, part: str, pointers: dict[str, set[str]], spared: Collection[str] = ()) -> None:
    """Remove a part's relationships and every part that only it led to; the part itself and `spared` ones stay.

    `pointers` is `Package.pointed_at`, and is kept up to date.
    """
    bare = [part]
    while bare:
        source = bare.pop()
        targets = [relation.target for relation in package.relationships(source) if not relation.external]
        package.drop(relations_name(source))
        if source != part:
            package.drop(source)
        for target in targets:
            if source == part and target in spared:
                continue
            holders = pointers.get(target.lower(), set())
            holders.discard(source)
            if not holders and target in package and target != part:
                bare.append(target)
