"""The content types of a package: which part is what (ECMA-376 part 2, 10.1.2)."""

from lxml import etree

from xlsales.books.opc import xml_tree

_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_EMPTY = (
    f'<Types xmlns="{_NAMESPACE}"><Default Extension="rels" ContentType="{RELATIONSHIPS_TYPE}"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


class ContentTypes:
    """The parsed part; names of parts are given as lower-case keys. `changed` says whether it must be written."""

    def __init__(self, data: bytes | None) -> None:
        """`data` is the part as it is, or None for a package that begins empty."""
        self._root: etree._Element = xml_tree.parse(data or _EMPTY.encode(), "[Content_Types].xml")
        self.changed = data is None
        self._overrides = {
            element.get("PartName", "").replace("\\", "/").lower(): element
            for element in xml_tree.children(self._root, "Override")
        }
        self._defaults = {
            element.get("Extension", "").lower(): element.get("ContentType", "")
            for element in xml_tree.children(self._root, "Default")
        }

    def of(self, key: str) -> str:
        """The content type of a part; empty when the package does not say."""
        override = self._overrides.get(key)
        if override is not None:
            return override.get("ContentType", "")
        return self._defaults.get(key.rpartition("/")[2].rpartition(".")[2], "")

    def set(self, key: str, name: str, content_type: str) -> None:
        """Say what a part is. One said again moves to the end, so that two refreshes of one day are alike."""
        override = self._overrides.get(key)
        if override is None and self.of(key) == content_type:
            return
        if override is None:
            override = etree.SubElement(self._root, f"{{{xml_tree.namespace(self._root)}}}Override")
            override.set("PartName", name)
            self._overrides[key] = override
        override.set("ContentType", content_type)
        self._root.append(override)
        self.changed = True

    def drop(self, key: str) -> None:
        """Say nothing of a part any more."""
        override = self._overrides.pop(key, None)
        if override is not None:
            self._root.remove(override)
            self.changed = True

    def data(self) -> bytes:
        """The part as it is to be written."""
        return xml_tree.serialise(self._root)
