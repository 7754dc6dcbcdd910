"""The settings of xlwings: ours is put in or taken out, what others wrote stays."""

from pathlib import Path

import pytest
from xlwings.utils import read_user_config

from xlsales.setup import conf

NAME = "INTERPRETER_WIN"


@pytest.fixture
def file(home: Path) -> Path:
    return home / ".xlwings" / "xlwings.conf"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode())
    return file


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"ONEDRIVE_WIN","C:\\OneDrive"\n',
        '"ONEDRIVE_WIN","C:\\OneDrive"',
        '\n# ours, do not touch\r\n"SHOW CONSOLE","True"\r\n\n',
    ],
)
def test_every_other_line_stays_and_xlwings_reads_ours(file: Path, text: str) -> None:
    written(file, text)
    conf.put(file, NAME, "/home/José/bin/python")
    assert file.read_bytes().decode().startswith(text)
    assert read_user_config()["interpreter_win"] == "/home/José/bin/python"
    conf.put(file, NAME, None)
    assert (file.read_bytes().decode() if file.exists() else "").rstrip("\n") == text.rstrip("\n")


def test_a_value_of_before_is_replaced_whatever_its_letters(file: Path) -> None:
    written(file, '"interpreter_win", "old.exe"\n"A","b"\n')
    assert conf.value(file, NAME) == "old.exe"
    conf.put(file, NAME, "new.exe")
    assert file.read_text() == f'"A","b"\n"{NAME}","new.exe"\n'


def test_a_file_in_another_encoding_is_kept_byte_for_byte(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'"PYTHONPATH","C:\\Jos\xe9"\n')
    conf.put(file, NAME, "python.exe")
    assert file.read_bytes() == b'"PYTHONPATH","C:\\Jos\xe9"\n"INTERPRETER_WIN","python.exe"\n'


def test_nothing_to_take_out_makes_no_file(file: Path) -> None:
    conf.put(file, NAME, None)
    assert not file.exists()
