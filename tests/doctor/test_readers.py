"""The facts as they are read on this computer: the settings of LibreOffice, a workbook, and the whole command."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner, Result

from tests.mail.conftest import Drawer
from tests.typing_in import workbook as filled
from xlsales.cli import group
from xlsales.cli.words import ui_language
from xlsales.doctor import calc, workbook
from xlsales.mail.config import MailSettings, save
from xlsales.mail.secrets import PASSWORD as VARIABLE
from xlsales.mail.secrets import Secret, keep
from xlsales.mail.ways import password_entry
from xlsales.places import launcher_file
from xlsales.setup import launcher

DAY = date(2026, 11, 23)
PASSWORD = "not-to-be-seen"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    monkeypatch.setenv("XLSALES_CONFIG", str(tmp_path / "mail"))
    monkeypatch.setenv("XLSALES_LANG", "en")
    monkeypatch.delenv(VARIABLE, raising=False)
    ui_language.cache_clear()
    yield tmp_path
    ui_language.cache_clear()


@pytest.fixture
def profile(home: Path) -> Path:
    (home / "user").mkdir()
    return home / "user"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, ["doctor", *map(str, arguments)])


def findings(*arguments: object) -> dict[str, dict[str, str]]:
    return {each["name"]: each for each in json.loads(run("--json", *arguments).stdout)}


def set_in(profile: Path, *props: str) -> Path:
    items = "".join(f'<item oor:path="{calc.SCRIPTING}"><prop {prop}</prop></item>' for prop in props)
    text = f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'
    (profile / "registrymodifications.xcu").write_text(text)
    return profile


def test_libreoffice_that_was_never_set_runs_signed_macros_only(profile: Path) -> None:
    assert calc.read_macros(profile) == (calc.HIGH, ())
    assert calc.read_macros(set_in(profile)) == (calc.HIGH, ())
    (profile / "registrymodifications.xcu").write_text("<half")
    assert calc.read_macros(profile) == (calc.HIGH, ())


def test_the_level_and_the_trusted_folders_are_those_of_the_profile(home: Path, profile: Path) -> None:
    level = 'oor:name="MacroSecurityLevel" oor:op="fuse"><value>1</value>'
    urls = "<it>file:///home/Jos%C3%A9%20de%20Wit/work</it><it>$(home)/sales</it><it>vnd.sun.star.hier:/x</it>"
    folders = f'oor:name="SecureURL" oor:op="fuse"><value>{urls}</value>'
    trusted = (Path("/home/José de Wit/work"), home / "sales")
    assert calc.read_macros(set_in(profile, level, folders)) == (calc.MEDIUM, trusted)


def test_an_office_with_a_profile_of_its_own_is_asked_there(home: Path) -> None:
    assert calc.profile_folder("file:///tmp/my%20office") == Path("/tmp/my office/user")
    assert calc.profile_folder(None) == home / ".config/libreoffice/4/user"


def test_a_workbook_is_told_with_its_calendar(home: Path) -> None:
    path = filled(home / "sales.xlsx", prospects="company\nBakery")
    names = [(each.name, each.case) for each in workbook.read_workbook(path, DAY)]
    assert names == [("buttons", "none"), ("calendar", "good")]
    assert workbook.next_holiday("NL", DAY) == date(2026, 12, 25)
    assert workbook.next_holiday("BE", date(2026, 12, 25)) == date(2027, 1, 1)
    assert workbook.next_holiday("XX", DAY) is None


@pytest.mark.parametrize("name", ["absent.xlsx", "text.xlsx", "folder.xlsx"])
def test_a_workbook_that_cannot_be_read_is_a_finding_of_its_own(home: Path, name: str) -> None:
    (home / "text.xlsx").write_text("no workbook")
    (home / "folder.xlsx").mkdir()
    found = findings(home / name)["workbook"]
    assert found["state"] == "wrong"
    assert found["message"]


def test_a_program_that_the_buttons_cannot_find_makes_the_exit_code_1() -> None:
    assert findings()["launcher"]["state"] == "wrong"
    assert run().exit_code == 1
    launcher.tell(Path("/nowhere/xlsales"))
    assert "/nowhere/xlsales" in findings()["launcher"]["message"]


def test_a_launcher_file_in_another_encoding_is_a_finding() -> None:
    launcher_file().parent.mkdir(parents=True)
    launcher_file().write_bytes("/home/José/xlsales".encode("utf-16"))
    assert findings()["launcher"]["state"] == "wrong"
    launcher_file().write_bytes(b"")
    assert findings()["launcher"]["state"] == "wrong"


def test_a_password_is_looked_for_and_never_shown() -> None:
    settings = MailSettings("anne@shop.example", host="smtp.shop.example")
    save(settings)
    before = keyring.get_keyring()
    try:
        keyring.set_keyring(Drawer())
        assert findings()["mail"]["state"] == "wrong"
        keep(password_entry(settings), Secret(PASSWORD), VARIABLE)
        assert findings()["mail"]["state"] == "good"
        assert PASSWORD not in run().output + run("--json").output
    finally:
        keyring.set_keyring(before)


def test_broken_mail_settings_are_a_finding(home: Path) -> None:
    (home / "mail").mkdir()
    (home / "mail/mail.toml").write_text("port = 'many'")
    assert findings()["mail"]["state"] == "wrong"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_fits_a_terminal_of_80(home: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setenv("XLSALES_LANG", language)
    monkeypatch.setenv("COLUMNS", "80")
    ui_language.cache_clear()
    path = filled(home / "sales.xlsx", prospects="company\nBakery")
    assert max(map(len, run(path).stdout.splitlines())) <= 80
