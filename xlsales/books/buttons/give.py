"""Giving a workbook the buttons, keeping them through a refresh, and taking them out again."""

from collections.abc import Mapping
from dataclasses import dataclass

from xlsales.books import marks
from xlsales.books.button_row import ROOM_POINTS, ROW
from xlsales.books.buttons.draw import keep_places, moved_spans, put_buttons
from xlsales.books.buttons.find import are_complete, are_in_other_language, our_controls, remove_buttons
from xlsales.books.buttons.geometry import Span
from xlsales.books.buttons.ribbon import drop_ribbon, put_ribbon
from xlsales.books.buttons.sheet_part import SheetPart
from xlsales.books.buttons.vba_project import Project, drop_project, has_project, project_of, put_project
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.workbook import SheetEntry, Workbook
from xlsales.books.sheetml.workbook_edit import WorkbookEdit
from xlsales.texts import Language


@dataclass(frozen=True)
class Given:
    """What came of it; the sheets by their titles."""

    project: Project
    """The macros as they were before."""
    sheets: tuple[str, ...] = ()
    """Where the buttons were drawn, or drawn again."""
    ribbon: bool = True
    """False when the workbook has a ribbon of its own."""

    @property
    def refused(self) -> bool:
        """The macros of the workbook are the user's and ours are not among them: nothing was changed."""
        return self.project.module == "absent" and self.stays

    @property
    def import_needed(self) -> bool:
        """Only the user can put our macros in, or those of this version."""
        return self.project.module != "current" and self.stays

    @property
    def stays(self) -> bool:
        """The macros are not ours to change."""
        return self.project.owner == "theirs" or bool(self.project.closed)


def give(package: Package, language: Language) -> Given:
    """Give a workbook the macros, the ribbon and the buttons that it lacks; one that has them all is not changed.

    Macros of the user's are never touched: without ours among them nothing is done.
    """
    project = project_of(package)
    given = Given(project)
    if given.refused:
        return given
    if project.language != language and not given.stays:
        put_project(package, language)
    tabs = WorkbookEdit(package)
    tabs.set_name(marks.BUTTONS, "1", attributes={"hidden": "1"})
    tabs.save()
    ribbon = put_ribbon(package, language)
    return Given(project, tuple(_draw(package, language)), ribbon)


def have_buttons(book: Workbook) -> bool:
    """Whether a workbook is marked as one with buttons, and still has macros for them to run."""
    return marks.BUTTONS in book.defined_names and has_project(book)


def moved_on_today(book: Workbook) -> Mapping[str, Span] | None:
    """Before Today is drawn anew: the places of the buttons that somebody moved; None when there is no Today yet."""
    place = book.place(marks.TODAY)
    return moved_spans(SheetPart(book.package, place.sheet.part)) if place and place.sheet.part else None


def keep_on_today(package: Package, moved: Mapping[str, Span] | None, language: Language) -> None:
    """After Today was drawn anew: the buttons that it had, in line or where they were moved; a new Today gets them all.

    When another program damaged one of them, or they speak another language, they are all drawn again.
    """
    if moved is None:
        _draw(package, language)
        return
    place = Workbook(package).place(marks.TODAY)
    assert place is not None
    sheet = SheetPart(package, place.sheet.part)
    controls = our_controls(sheet)
    if not controls:
        return
    if not are_complete(sheet, controls) or are_in_other_language(sheet, language):
        remove_buttons(sheet)
        put_buttons(sheet, language)
        sheet.save()
    elif keep_places(sheet, moved):
        sheet.save()


def take_out(package: Package) -> None:
    """Take our buttons, ribbon and macros out of a workbook; macros of the user's stay."""
    for entry in Workbook(package).sheets:
        if entry.kind == "worksheet" and entry.part:
            sheet = SheetPart(package, entry.part)
            if our_controls(sheet) and remove_buttons(sheet):
                sheet.save()
    drop_ribbon(package)
    project = project_of(package)
    if project.owner == "ours" and not project.closed:
        drop_project(package)


def _draw(package: Package, language: Language) -> list[str]:
    """Draw the buttons where they belong and are not complete; returns the titles of those sheets."""
    drawn = []
    for entry in _sheets(Workbook(package)):
        sheet = SheetPart(package, entry.part)
        height = sheet.row_height(ROW)
        complete = are_complete(sheet) and not are_in_other_language(sheet, language)
        if height is None or (complete and height >= ROOM_POINTS):
            continue
        if not complete:
            remove_buttons(sheet)
            put_buttons(sheet, language)
        if height < ROOM_POINTS:
            sheet.set_row_height(ROW, ROOM_POINTS)
        sheet.save()
        drawn.append(entry.title)
    return drawn


def _sheets(book: Workbook) -> list[SheetEntry]:
    """Today and our own Prospects; a list that was adopted has no room above it that is ours."""
    names = (marks.TODAY,) if marks.is_adopted(book.defined_names) else (marks.TODAY, marks.table_mark("prospects"))
    places = map(book.place, names)
    return [place.sheet for place in places if place and place.sheet.kind == "worksheet" and place.sheet.part]
