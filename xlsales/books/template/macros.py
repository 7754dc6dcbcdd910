"""Compiles the macros: from `templates/xlsales.bas` to the VBA project that a workbook holds."""

import tempfile
import zipfile
from pathlib import Path

from pyopenvba import ExcelFile

from xlsales.books.buttons import MODULE
from xlsales.books.buttons.macro_source import source
from xlsales.texts import Language


def build_macros(language: Language) -> bytes:
    """A project with our module and the one of the workbook itself; the same bytes each time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "macros.xlsm"
        with ExcelFile.create_new(path) as book:
            project = book.vba_project()
            # Excel makes the modules of the sheets itself, whatever their number.
            for name in project.module_names():
                if name != "ThisWorkbook":
                    project.delete_module(name)
            project.add_module(MODULE, source(language))
            book.save(path)
        with zipfile.ZipFile(path) as package:
            return package.read("xl/vbaProject.bin")
