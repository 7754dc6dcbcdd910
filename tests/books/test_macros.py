"""The macros: up to date, readable by others, nothing that runs by itself, words that any computer shows."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from pyopenvba import ExcelFile

from xlsales.books.buttons.macro_source import compiled, project_name, source
from xlsales.books.marks import macro
from xlsales.books.template.build import LANGUAGES
from xlsales.books.template.macros import build_macros
from xlsales.buttons import COMMANDS
from xlsales.shipped import CHECKOUT
from xlsales.texts import Language

both = pytest.mark.parametrize("language", LANGUAGES)
_LONGEST_LINE = 1023


@both
def test_the_committed_project_is_what_the_source_compiles_to(language: Language) -> None:
    assert (CHECKOUT / "templates" / project_name(language)).read_bytes() == build_macros(language)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # those of the scanner's own parser
@both
def test_a_virus_scanner_reads_the_same_source_and_finds_nothing_that_starts_by_itself(language: Language) -> None:
    from oletools.olevba import VBA_Parser

    parser = VBA_Parser("macros.bin", data=compiled(language))
    held = {name: code for _, _, name, code in parser.extract_macros()}
    assert set(held) == {"xlsales.bas", "ThisWorkbook.cls"}
    assert held["xlsales.bas"].split() == source(language).split()
    assert not [line for line in held["ThisWorkbook.cls"].splitlines() if line and not line.startswith("Attribute")]
    assert not [found for found in parser.analyze_macros() if found[0] in ("AutoExec", "IOC")]


@both
def test_an_editor_of_macros_reads_the_same_source(language: Language, tmp_path: Path) -> None:
    path = tmp_path / "macros.xlsm"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("xl/vbaProject.bin", compiled(language))
    with ExcelFile(path) as book:
        assert book.validate() == []
        assert book.get_module("xlsales") == source(language)


@both
def test_every_command_is_a_macro_of_one_line(language: Language) -> None:
    found = re.findall(r"Public Sub (\w+)\(\)\r\nAttribute [^\r]*\r\n    Press \"(\w+)\"\r\nEnd Sub", source(language))
    assert found == [(macro(command), command) for command in COMMANDS]


@both
def test_the_source_fits_every_editor(language: Language) -> None:
    text = source(language)
    assert text.isascii()
    assert "{" not in text
    assert max(map(len, io.StringIO(text))) <= _LONGEST_LINE
    assert "Declare " not in text
