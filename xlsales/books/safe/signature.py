"""Digital signatures of a whole workbook (ECMA-376 part 2, 13): any change ends them."""

from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.books.opc.package import Package
from xlsales.errors import WorkbookRefused


def end_signature(package: Package, *, force: bool) -> None:
    """Remove the signature from a package that is about to change; that of a macro project is something else.

    Raises `WorkbookRefused` for a signed package unless `force`.
    """
    origins = _origins(package)
    if not origins:
        return
    if not force:
        raise WorkbookRefused("books.signed")
    pointers = package.pointed_at()
    for target in origins.values():
        drop_dependents(package, target, pointers)
        package.drop(target)
    package.unrelate("/", set(origins))


def _origins(package: Package) -> dict[str, str]:
    return {
        relation.id: relation.target
        for relation in package.relationships("/")
        if relation.uri.endswith("digital-signature/origin") and relation.target in package
    }
