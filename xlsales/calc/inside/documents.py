"""Open documents: which there are, opening, saving, closing, and where the user was looking."""

from __future__ import annotations

from typing import Any

import uno

from .rooms import Office, Refused, arguments, rect_of

FILTERS = {
    "xlsx": "Calc MS Excel 2007 XML",
    "xlsm": "Calc MS Excel 2007 VBA XML",
    "ods": "calc8",
}
_NO_MACROS, _NO_LINKS = 0, 0


def documents(office: Office) -> list[dict[str, object]]:
    """Every open spreadsheet; `path` is empty for one that was never saved or is not on this machine."""
    return [_described(document) for document in office.documents()]


def active_document(office: Office) -> str | None:
    """The spreadsheet in front, or of several hidden ones the first."""
    current = office.desktop.getCurrentComponent()
    if current is not None and current.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        return str(current.RuntimeUID)
    return next((str(document.RuntimeUID) for document in office.documents()), None)


def document(office: Office, doc: str) -> dict[str, object]:
    """What is known of one document now."""
    return _described(office.document(doc))


def open_document(office: Office, path: str, read_only: bool, hidden: bool) -> dict[str, object]:
    """Open a file; its macros do not run and its links are not followed."""
    opened = office.desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(path),
        "_blank",
        0,
        arguments(ReadOnly=read_only, Hidden=hidden, MacroExecutionMode=_NO_MACROS, UpdateDocMode=_NO_LINKS),
    )
    if opened is None:
        raise Refused("cannot_open", file=path)
    return _described(opened)


def new_document(office: Office, hidden: bool) -> dict[str, object]:
    """An empty spreadsheet."""
    made = office.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, arguments(Hidden=hidden))
    return _described(made)


def save(office: Office, doc: str) -> None:
    """Save in place, in the format the file has."""
    document_ = office.document(doc)
    if document_.isReadonly() or not document_.hasLocation():
        raise Refused("cannot_save", file=document_.Title)
    document_.store()


def save_copy(office: Office, doc: str, path: str) -> None:
    """Write a copy; the open document keeps its name and whether it has unsaved changes."""
    suffix = path.rpartition(".")[2].lower()
    if suffix not in FILTERS:
        raise Refused("cannot_save", file=path)
    office.document(doc).storeToURL(uno.systemPathToFileUrl(path), arguments(FilterName=FILTERS[suffix]))


def save_as(office: Office, doc: str, path: str) -> None:
    """Save under another name, in the format of its suffix."""
    suffix = path.rpartition(".")[2].lower()
    if suffix not in FILTERS:
        raise Refused("cannot_save", file=path)
    office.document(doc).storeAsURL(uno.systemPathToFileUrl(path), arguments(FilterName=FILTERS[suffix]))


def close(office: Office, doc: str) -> None:
    """Close without saving."""
    office.document(doc).close(True)


def activate(office: Office, doc: str) -> None:
    """Bring the document's window to the front."""
    frame = office.document(doc).CurrentController.Frame
    frame.activate()
    frame.ContainerWindow.toFront()


def selection(office: Office, doc: str) -> dict[str, object] | None:
    """The (first) selected block with its sheet; None when a drawing or nothing is selected."""
    found = office.document(doc).CurrentSelection
    if found is None or not hasattr(found, "RangeAddress"):
        if found is None or not hasattr(found, "RangeAddresses") or not found.RangeAddresses:
            return None
        found = found.getByIndex(0)
    return {"sheet": found.Spreadsheet.Name, "rect": rect_of(found.RangeAddress)}


def select(office: Office, doc: str, sheet: str, rect: list[int]) -> None:
    """Select a block, on its sheet."""
    office.document(doc).CurrentController.select(office.range(doc, sheet, rect))


def view_state(office: Office, doc: str) -> int:
    """Remember the sheet in front, selections, scrolling and zoom; the number is for `restore_view`."""
    document_ = office.document(doc)
    controller = document_.CurrentController
    kept = max(office.views, default=0) + 1
    office.views[kept] = (controller.getViewData(), controller.ActiveSheet.Name, document_.CurrentSelection)
    return kept


def restore_view(office: Office, doc: str, state: int) -> None:
    """Look again at what the user looked at."""
    document_ = office.document(doc)
    controller = document_.CurrentController
    view, sheet, selected = office.views.pop(state)
    controller.restoreViewData(view)
    if document_.Sheets.hasByName(sheet):
        controller.setActiveSheet(document_.Sheets.getByName(sheet))
        # A single cell is where the cursor stands already; selecting it would shade it.
        if selected is not None and not selected.supportsService("com.sun.star.sheet.SheetCell"):
            controller.select(selected)


def forget_undo(office: Office, doc: str) -> None:
    """Empty the list of steps to undo: half of what we did would come back with them."""
    office.document(doc).UndoManager.clear()


def set_calculation(office: Office, doc: str, automatic: bool) -> None:
    """Recalculate at every change, or only when asked."""
    office.document(doc).enableAutomaticCalculation(automatic)


def calculation(office: Office, doc: str) -> bool:
    """Whether every change is recalculated."""
    return bool(office.document(doc).isAutomaticCalculationEnabled())


def calculate(office: Office, doc: str) -> None:
    """Recalculate what needs it."""
    office.document(doc).calculate()


def lock_screen(office: Office, doc: str, locked: bool) -> None:
    """Hold the drawing of the window, or let it go."""
    document_ = office.document(doc)
    if locked:
        document_.lockControllers()
        document_.addActionLock()
    else:
        document_.removeActionLock()
        document_.unlockControllers()


def _described(document_: Any) -> dict[str, object]:
    url = document_.URL
    controller = document_.CurrentController
    return {
        "id": document_.RuntimeUID,
        "name": document_.Title,
        "url": url,
        "path": uno.fileUrlToSystemPath(url) if url.startswith("file:") else "",
        "read_only": bool(document_.isReadonly()),
        "modified": bool(document_.isModified()),
        "visible": controller is not None and controller.Frame.ContainerWindow.isVisible(),
        "structure_protected": bool(document_.isProtected()),
    }


COMMANDS = {
    each.__name__: each
    for each in (
        documents,
        active_document,
        document,
        open_document,
        new_document,
        save,
        save_copy,
        save_as,
        close,
        activate,
        selection,
        select,
        view_state,
        restore_view,
        forget_undo,
        set_calculation,
        calculation,
        calculate,
        lock_screen,
    )
}
