"""Answers one question about the office on a desk; run by the Python that has `uno`, which may be an older one."""

import json
import sys

import uno


def main():
    asked = json.load(sys.stdin)
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    office = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    name = asked.pop("document", "")
    document = next(each for each in desktop.Components if hasattr(each, "Sheets") and each.URL.endswith(name))
    question = asked.pop("question")
    json.dump(QUESTIONS[question](document, **asked), sys.stdout)


def fill(document, width, height):
    """Let the window fill the screen; there is nobody else to do so."""
    document.CurrentController.Frame.ContainerWindow.setPosSize(0, 0, width, height, 15)
    return True


def button(document, title):
    """Where on the screen the middle of the button with this title is, on the active sheet."""
    controller = document.CurrentController
    page = controller.ActiveSheet.DrawPage
    for place in range(page.Count):
        shape = page.getByIndex(place)
        if not shape.supportsService("com.sun.star.drawing.ControlShape"):
            continue
        if getattr(shape.Control, "Label", "").replace("~", "") == title:
            peer = controller.getControl(shape.Control).getPeer().AccessibleContext
            corner, size = peer.getLocationOnScreen(), peer.getSize()
            return [corner.X + size.Width // 2, corner.Y + size.Height // 2]
    return None


def cell(document, sheet, address):
    """Where on the screen the middle of a cell is; its sheet is shown from now on."""
    controller = document.CurrentController
    wanted = document.Sheets.getByName(sheet)
    controller.setActiveSheet(wanted)
    found = wanted.getCellRangeByName(address)
    window = controller.ComponentWindow.AccessibleContext
    grid = _spreadsheet(window)
    place = found.RangeAddress
    shown = grid.getAccessibleCellAt(place.StartRow, place.StartColumn).AccessibleContext
    corner, size = shown.getLocationOnScreen(), shown.getSize()
    return [corner.X + size.Width // 2, corner.Y + size.Height // 2]


def seen(document, sheet):
    """The last row and the last column of a sheet, counted from 1, that the window shows whole."""
    controller = document.CurrentController
    controller.setActiveSheet(document.Sheets.getByName(sheet))
    shown = controller.getByIndex(controller.Count - 1).VisibleRange
    return [shown.EndRow + 1, shown.EndColumn + 1]


def _spreadsheet(accessible):
    """The grid of cells somewhere below a window."""
    if hasattr(accessible, "getAccessibleCellAt"):
        return accessible
    for place in range(accessible.getAccessibleChildCount()):
        found = _spreadsheet(accessible.getAccessibleChild(place).AccessibleContext)
        if found is not None:
            return found
    return None


def text(document, sheet, address):
    """What a cell shows."""
    return document.Sheets.getByName(sheet).getCellRangeByName(address).String


def selected(document):
    """The active sheet and the address of the selected cell."""
    name = document.CurrentSelection.AbsoluteName
    return [document.CurrentController.ActiveSheet.Name, name.rpartition(".")[2].replace("$", "")]


def select(document, sheet, address):
    """Put the cursor in a cell."""
    controller = document.CurrentController
    controller.setActiveSheet(document.Sheets.getByName(sheet))
    controller.select(document.Sheets.getByName(sheet).getCellRangeByName(address))
    return True


def column(document, sheet, letters, rows):
    """What the first rows of a column show."""
    cells = document.Sheets.getByName(sheet).getCellRangeByName(f"{letters}1:{letters}{rows}")
    return [row[0] for row in cells.getDataArray()]


def write(document, sheet, address, value):
    """Type into a cell; nothing is saved."""
    target = document.Sheets.getByName(sheet).getCellRangeByName(address)
    if isinstance(value, str):
        target.String = value
    else:
        target.Value = value
    return True


def message(document):
    """What the message box says that stands before the window; None when there is none."""
    return " ".join(each.getAccessibleName() for each in _in_message(document, _STATIC)) or None


def answer(document):
    """Where on the screen the middle of the first button of the message box is."""
    for each in _in_message(document, _PUSH_BUTTON):
        corner, size = each.getLocationOnScreen(), each.getSize()
        return [corner.X + size.Width // 2, corner.Y + size.Height // 2]
    return None


_ALERT, _PUSH_BUTTON, _STATIC = 1, 44, 86
"""com.sun.star.accessibility.AccessibleRole"""


def _in_message(document, role):
    toolkit = document.CurrentController.Frame.ContainerWindow.Toolkit
    for place in range(toolkit.getTopWindowCount()):
        window = toolkit.getTopWindow(place).AccessibleContext
        if window.getAccessibleRole() == _ALERT:
            yield from _below(window, role)


def _below(accessible, role):
    for place in range(accessible.getAccessibleChildCount()):
        child = accessible.getAccessibleChild(place).AccessibleContext
        if child.getAccessibleRole() == role:
            yield child
        yield from _below(child, role)


def protect_structure(document, password):
    """Let no sheet be added or taken away; an empty password lifts it."""
    if password:
        document.protect(password)
    else:
        document.unprotect("secret")
    return True


QUESTIONS = {
    each.__name__: each
    for each in (fill, button, cell, seen, text, selected, select, column, write, protect_structure, message, answer)
}

if __name__ == "__main__":
    main()
