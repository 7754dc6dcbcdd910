"""Changing the workbook part: tabs and names come and go, and every index that counts tabs follows."""

from collections.abc import Callable, Iterable

from lxml import etree

from xlsales.books.opc import xml_tree
from xlsales.books.opc.package import Package
from xlsales.books.sheetml.child_order import insert_child
from xlsales.books.sheetml.formulas import quoted
from xlsales.books.sheetml.workbook import HIDDEN, SheetEntry, Workbook

_MAX_TITLE = 31


class WorkbookEdit:
    """The workbook part of a package, open for changes; `save` puts it back."""

    def __init__(self, package: Package) -> None:
        self.package = package
        book = Workbook(package)
        self.part, self.root, self.strict = book.part, book.root, book.strict
        self._tag = f"{{{xml_tree.namespace(self.root)}}}"
        self._changed = False
        self._now: Workbook | None = book
        self._by_name: dict[tuple[str, str | None], etree._Element] | None = None

    @property
    def now(self) -> Workbook:
        """The workbook as it stands at this moment."""
        if self._now is None:
            self._now = Workbook(self.package, self.root)
        return self._now

    def save(self) -> None:
        """Put the workbook part into the package, when something changed."""
        if self._changed:
            self.package.put(self.part, xml_tree.serialise(self.root))
            self._changed = False

    def _change(self) -> None:
        self._changed, self._now = True, None

    def insert(self, title: str, part: str, position: int) -> None:
        """Add a tab for a part that is already in the package."""
        relations = xml_tree.STRICT_RELATIONS if self.strict else xml_tree.RELATIONS
        self._change()
        sheets = self._sheets()
        numbers = [xml_tree.integer(sheet.get("sheetId")) for sheet in sheets]
        element = etree.Element(f"{self._tag}sheet", nsmap={"r": relations})
        element.set("name", title)
        element.set("sheetId", str(max(numbers, default=0) + 1))
        element.set(f"{{{relations}}}id", self.package.relate(self.part, f"{relations}/worksheet", part))
        self._shift(lambda index: index + (index >= position))
        holder = xml_tree.child(self.root, "sheets")
        assert holder is not None
        holder.insert(list(holder).index(sheets[position]) if position < len(sheets) else len(holder), element)

    def show(self, entry: SheetEntry, visible: bool) -> None:
        """Show a tab or hide it; a hidden one can be shown by the person too."""
        if (entry.state in HIDDEN) != visible:
            return
        self._change()
        element = self._sheets()[entry.position]
        if visible:
            del element.attrib["state"]
        else:
            element.set("state", "hidden")

    def remove(self, entry: SheetEntry) -> None:
        """Take a tab away with the names that belong to it; its part is the caller's to drop."""
        self._change()
        sheets = self._sheets()
        element = sheets[entry.position]
        relation = xml_tree.relation_id(element)
        self._detach(element)
        if relation:
            self.package.unrelate(self.part, {relation})
        for name in self._names():
            if name.get("localSheetId") == str(entry.position):
                self._detach(name)
        showed = [view for view in self._views() if xml_tree.integer(view.get("activeTab")) == entry.position]
        self._shift(lambda index: index - (index > entry.position))
        self._show_an_existing_tab(showed)

    def set_name(
        self, name: str, formula: str, *, sheet: int | None = None, attributes: dict[str, str] | None = None
    ) -> None:
        """Define a name of the workbook, or of the tab at a position; an existing one gets the new formula."""
        element = self._name(name, sheet)
        wanted = attributes or {}
        if (
            element is not None
            and element.text == formula
            and all(element.get(key) == value for key, value in wanted.items())
        ):
            return
        self._change()
        if element is None:
            element = etree.SubElement(self._section("definedNames"), f"{self._tag}definedName")
            element.set("name", name)
            if sheet is not None:
                element.set("localSheetId", str(sheet))
            if self._by_name is not None:
                self._by_name[(name.lower(), element.get("localSheetId"))] = element
        for key, value in wanted.items():
            element.set(key, value)
        element.text = formula

    def drop_name(self, name: str, sheet: int | None = None) -> None:
        """Remove a name, when it is there; an emptied list of names goes too."""
        element = self._name(name, sheet)
        if element is not None:
            self._change()
            self._detach(element)

    @property
    def calculates_on_load(self) -> bool:
        """Whether a full calculation on load is asked for already."""
        section = xml_tree.child(self.root, "calcPr")
        return section is not None and xml_tree.flag(section.get("fullCalcOnLoad"))

    def calculate_on_load(self) -> None:
        """Ask the program that opens the workbook to calculate everything anew."""
        section = self._section("calcPr")
        if section.get("fullCalcOnLoad") != "1":
            section.set("fullCalcOnLoad", "1")
            self._change()

    def free_title(self, wanted: str, promised: Iterable[str] = ()) -> str:
        """`wanted`, with a number behind it when a tab has it already or when it is promised to another."""
        taken = {sheet.get("name", "").lower() for sheet in self._sheets()} | {*map(str.lower, promised)}
        title, number = wanted[:_MAX_TITLE], 2
        while title.lower() in taken:
            suffix = f" ({number})"
            title = wanted[: _MAX_TITLE - len(suffix)] + suffix
            number += 1
        return title

    def mark(self, name: str, title: str) -> None:
        """Record in a hidden name that a tab is ours; a marker that points at it already stays as it is."""
        element = self._name(name, None)
        place = None if element is None else self.now.locate((element.text or "").strip())
        if place is None or place.sheet.title != title:
            self.set_name(name, f"{quoted(title)}!$A$1", attributes={"hidden": "1"})

    def _sheets(self) -> list[etree._Element]:
        return xml_tree.children(xml_tree.child(self.root, "sheets"), "sheet")

    def _names(self) -> list[etree._Element]:
        return xml_tree.children(xml_tree.child(self.root, "definedNames"), "definedName")

    def _name(self, name: str, sheet: int | None) -> etree._Element | None:
        if self._by_name is None:
            self._by_name = {}
            for element in self._names():
                self._by_name.setdefault((element.get("name", "").lower(), element.get("localSheetId")), element)
        return self._by_name.get((name.lower(), None if sheet is None else str(sheet)))

    def _section(self, name: str) -> etree._Element:
        found = xml_tree.child(self.root, name)
        if found is None:
            found = etree.Element(f"{self._tag}{name}")
            insert_child(self.root, found)
        return found

    def _detach(self, element: etree._Element) -> None:
        """Remove an element; what followed it as text belongs to the layout of the file and goes with it."""
        self._by_name = None
        holder = element.getparent()
        assert holder is not None
        holder.remove(element)
        if not len(holder) and xml_tree.local(holder) == "definedNames":
            self._detach(holder)

    def _shift(self, moved: Callable[[int], int]) -> None:
        self._by_name = None
        for name in self._names():
            if (index := xml_tree.integer(name.get("localSheetId"), -1)) >= 0:
                name.set("localSheetId", str(moved(index)))
        for view in self._views():
            for attribute in ("activeTab", "firstSheet"):
                index = xml_tree.integer(view.get(attribute))
                if moved(index) != index:
                    view.set(attribute, str(moved(index)))

    def _views(self) -> list[etree._Element]:
        return xml_tree.children(xml_tree.child(self.root, "bookViews"), "workbookView")

    def _show_an_existing_tab(self, showed: Iterable[etree._Element]) -> None:
        """Views that showed a tab that went away show the first visible one."""
        visible = (at for at, sheet in enumerate(self._sheets()) if sheet.get("state") not in HIDDEN)
        first = str(next(visible, 0))
        for view in showed:
            view.set("activeTab", first)
        for view in self._views():
            if xml_tree.integer(view.get("firstSheet")) >= len(self._sheets()):
                view.set("firstSheet", "0")
