"""Putting rendered sheets into the user's workbook, without loading and saving that workbook.

The rendered workbook is a small one of our own. Its sheets are copied with their drawings, charts,
comments and links; their styles are added to the user's; what refers to tabs by position follows. A sheet that
is ours already, by its hidden name, keeps its place, title, number, colour and view, and what a person added to it;
only its contents change.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from xlsales.books import marks
from xlsales.books.merge.copy_parts import PartCopier
from xlsales.books.merge.renumber import Renumbering, part_renumbering, renumbered_sheet
from xlsales.books.merge.user_content import UserContent, put_back, user_content_of
from xlsales.books.opc import xml_tree
from xlsales.books.opc.drop_parts import drop_dependents
from xlsales.books.opc.package import Package
from xlsales.books.opc.part_names import free_name
from xlsales.books.sheetml.calc_chain import drop_chain_of, needs_calculation
from xlsales.books.sheetml.formulas import mentions, rename_references
from xlsales.books.sheetml.sheet.surroundings import surroundings
from xlsales.books.sheetml.styles import merge_styles
from xlsales.books.sheetml.workbook import DefinedName, SheetEntry, Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit

_MADE_ANEW = ("_xlnm._filterdatabase", "_xlnm.print_titles")


@dataclass(frozen=True)
class Replacement:
    """One sheet to copy.

    `rendered` is its title in the rendered workbook, `title` the one it should get in the user's, `marker` the
    hidden name that says the sheet is ours (`marks.sheet_mark`), `after` the tab (title in the user's workbook,
    or `title` of another graft) that a new sheet comes behind; without it, it comes last.
    """

    rendered: str
    title: str
    marker: str
    after: str | None = None


@dataclass(frozen=True)
class NewNames:
    """What the sheets and tables are called now, by what the rendered workbook called them."""

    titles: dict[str, str] = field(default_factory=dict)
    tables: dict[str, str] = field(default_factory=dict)


def replace_sheets(target: Package, rendered: Package, grafts: Sequence[Replacement]) -> NewNames:
    """Copy rendered sheets into the target.

    Raises `ValueError` when the rendered workbook lacks a sheet, counts dates from another year than the target,
    or defines a workbook name that is not ours; `WorkbookRefused` when the target is damaged.
    """
    theirs = Workbook(rendered)
    _check(theirs, Workbook(target), grafts)
    tabs = WorkbookEdit(target)
    present = _clear_present(target, tabs, grafts)
    grafted = NewNames(_titles(tabs, grafts, present), _tables(tabs.now, theirs, grafts))
    renumbering = Renumbering.of(
        merge_styles(target, rendered), theirs, grafted.titles, grafted.tables, _table_id(target)
    )
    copier = PartCopier(rendered, target, tabs.part.rpartition("/")[0], tabs.strict, part_renumbering(renumbering))
    neighbours = {item.title: grafted.titles[item.rendered] for item in grafts}
    for item in grafts:
        part = _put_sheet(copier, renumbering, _sheet(theirs, item).part, present.get(item.rendered))
        title = grafted.titles[item.rendered]
        if item.rendered not in present:
            neighbour = tabs.now.sheet(neighbours.get(item.after or "", item.after or ""))
            tabs.insert(title, part, neighbour.position + 1 if neighbour else len(tabs.now.sheets))
        tabs.mark(item.marker, title)
    _adopt_names(tabs, theirs, grafted)
    changed = {title.lower() for title in grafted.titles.values()}
    if not tabs.calculates_on_load and needs_calculation(tabs.now, changed):
        tabs.calculate_on_load()
    tabs.save()
    return grafted


@dataclass(frozen=True)
class _Present:
    """A sheet that is ours already, and what a person added to it."""

    entry: SheetEntry
    content: UserContent


def _clear_present(target: Package, tabs: WorkbookEdit, grafts: Sequence[Replacement]) -> dict[str, _Present]:
    """Find the sheets that are ours already and drop what only they lead to; by the rendered title."""
    pointers = target.pointed_at()
    present: dict[str, _Present] = {}
    for item in grafts:
        place = tabs.now.place(item.marker)
        if place and place.sheet.kind == "worksheet" and place.sheet.part:
            content = user_content_of(target, place.sheet.part, pointers)
            spared = {relation.target for relation in content.relations if not relation.external}
            drop_dependents(target, place.sheet.part, pointers, spared)
            present[item.rendered] = _Present(place.sheet, content)
    drop_chain_of(target, {known.entry.sheet_id for known in present.values()})
    return present


def _put_sheet(copier: PartCopier, renumbering: Renumbering, source: str, present: _Present | None) -> str:
    """Copy one sheet, into the part of the present one or into a new part; returns the part's name."""
    rendered, target = copier.source, copier.target
    part = present.entry.part if present else free_name(target, f"{copier.folder}/worksheets/sheet.xml")
    before = surroundings(target.read_xml(part)) if present else None
    content = present.content if present else UserContent()
    sheet = renumbered_sheet(renumbering, rendered.read_xml(source), before)
    drawing = next((relation.target for relation in rendered.relationships(source) if relation.type == "drawing"), None)
    if content.drawing and drawing:
        copier.drawing_into(drawing, content.drawing)
    relations = put_back(sheet.root, content)
    copier.sheet(source, sheet.xml(), part, relations)
    return part


def _check(theirs: Workbook, ours: Workbook, grafts: Sequence[Replacement]) -> None:
    if theirs.date1904 != ours.date1904:
        raise ValueError("the rendered workbook counts its dates from another year")
    for name in theirs.defined_names:
        if not marks.is_ours(name):
            raise ValueError(f"a rendered workbook name must begin with xlsales: {name}")
    for item in grafts:
        _sheet(theirs, item)


def _sheet(theirs: Workbook, item: Replacement) -> SheetEntry:
    entry = theirs.sheet(item.rendered)
    if entry is None or not entry.part:
        raise ValueError(f"the rendered workbook has no sheet {item.rendered}")
    return entry


def _titles(tabs: WorkbookEdit, grafts: Sequence[Replacement], present: dict[str, _Present]) -> dict[str, str]:
    """A sheet of ours keeps the title it has, also when the user gave it; a new one yields to a user's sheet."""
    titles: dict[str, str] = {}
    for item in grafts:
        known = present.get(item.rendered)
        titles[item.rendered] = known.entry.title if known else tabs.free_title(item.title, titles.values())
    return titles


def _tables(ours: Workbook, theirs: Workbook, grafts: Sequence[Replacement]) -> dict[str, str]:
    taken = {name.name.lower() for name in ours.all_names}
    for part in ours.package.names_of_type(".table+xml"):
        root = ours.package.root(part)
        taken.update(root.get(key, "").lower() for key in ("name", "displayName"))
    tables: dict[str, str] = {}
    for item in grafts:
        for table in theirs.tables(_sheet(theirs, item)):
            name, number = table.display_name, 2
            while name.lower() in taken:
                name = f"{table.display_name}_{number}"
                number += 1
            taken.add(name.lower())
            tables[table.display_name] = name
    return tables


def _table_id(target: Package) -> int:
    """The highest table number in use: every table of a workbook needs its own."""
    numbers = [target.root(part).get("id", "0") for part in target.names_of_type(".table+xml")]
    return max(map(xml_tree.integer, numbers), default=0)


def _adopt_names(tabs: WorkbookEdit, theirs: Workbook, grafted: NewNames) -> None:
    """Copy the names: the workbook's own, and those of each copied sheet in the place of its old ones."""
    titles = {old.lower(): new for old, new in grafted.titles.items() if old != new}
    tables = {old.lower(): new for old, new in grafted.tables.items() if old != new}
    ours = tabs.now
    for old, title in grafted.titles.items():
        entry = ours.sheet(title)
        assert entry is not None
        # A name that is there again keeps its place among the others: two refreshes of one day are alike.
        again = {name.name.lower() for name in theirs.all_names if _scope(name, theirs) == old}
        for name in ours.all_names:
            if name.sheet == entry.position and name.name.lower() in _MADE_ANEW and name.name.lower() not in again:
                tabs.drop_name(name.name, entry.position)
    for name in ours.defined_names.values():
        place = ours.locate(name.formula)
        # People link to the names of figures: one that the new sheet lacks must not point at another figure.
        stale = name.name.lower().startswith(marks.SHOWN_PREFIX) and name.name not in theirs.defined_names
        if stale and place and place.sheet.title in grafted.titles.values():
            tabs.set_name(name.name, "#N/A")
    behind = [sheet.title.lower() for sheet in theirs.sheets if sheet.title not in grafted.titles]
    for name in theirs.all_names:
        if name.sheet is None and mentions(name.formula, behind):
            continue
        formula = rename_references(name.formula, titles, tables)
        if name.sheet is None:
            tabs.set_name(name.name, formula, attributes=_hidden(name))
            continue
        new_title = grafted.titles.get(theirs.sheets[name.sheet].title)
        entry = ours.sheet(new_title) if new_title else None
        if entry is not None:
            tabs.set_name(name.name, formula, sheet=entry.position, attributes=_hidden(name))


def _scope(name: DefinedName, book: Workbook) -> str | None:
    return None if name.sheet is None else book.sheets[name.sheet].title


def _hidden(name: DefinedName) -> dict[str, str]:
    return {"hidden": "1"} if name.hidden else {}
