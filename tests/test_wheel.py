"""The wheel: it holds what it needs, and its command works away from the source."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.conftest import Validate
from xlsales.shipped import CHECKOUT, example, example_name, shipped, template, template_name
from xlsales.texts import Language

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built from this checkout without a download."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it; its dependencies are those of this one, further down the path."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    python = str(binaries / "python")
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, str(wheel)], check=True)
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    ours = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    (site / "dependencies.pth").write_text("\n".join(ours) + "\n")
    return binaries


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_wheel_holds_the_empty_and_the_filled_workbooks(wheel: Path, language: Language) -> None:
    with zipfile.ZipFile(wheel) as package:
        assert package.read(f"xlsales/templates/{template_name(language)}") == template(language)
        assert package.read(f"xlsales/examples/{example_name(language)}") == example(language)


def test_the_wheel_holds_the_body_of_the_mails(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as package:
        assert package.read("xlsales/templates/mail.html") == shipped("templates", "mail.html")


@pytest.mark.parametrize("name", ["macros-nl.bin", "macros-en.bin", "xlsales.bas"])
def test_the_wheel_holds_the_macros(wheel: Path, name: str) -> None:
    with zipfile.ZipFile(wheel) as package:
        assert package.read(f"xlsales/templates/{name}") == shipped("templates", name)


def test_the_wheel_holds_no_tests_and_no_builders_of_examples(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as package:
        names = package.namelist()
    assert not [name for name in names if name.startswith(("tests/", "examples/"))]
    assert not [name for name in names if name.startswith("xlsales/examples/") and not name.endswith(".xlsx")]


def test_the_installed_package_finds_its_workbooks_without_the_checkout(installed: Path, tmp_path: Path) -> None:
    code = "from xlsales.shipped import example, template; print(len(template('nl')), len(example('nl')))"
    run = _run(installed, "python", "-c", code, folder=tmp_path)
    assert run.stdout.split() == [str(len(template("nl"))), str(len(example("nl")))]


def _run(
    binaries: Path, program: str, *arguments: str, folder: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | variables
    command = [str(binaries / program), *arguments]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
    return run


def test_the_demo_runs_from_the_installed_package(installed: Path, tmp_path: Path, validator: Validate) -> None:
    where = {"XLSALES_BACKUPS": str(tmp_path / "backups"), "COLUMNS": "250"}
    shown = _run(installed, "xlsales", "demo", "seen", "--lang", "nl", folder=tmp_path, **where)
    assert "volhouden" in shown.stdout
    assert validator(tmp_path / "seen" / example_name("nl")) == []


def test_the_installed_program_is_the_one_that_the_buttons_start(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([installed / "xlsales", *arguments], env=environment, capture_output=True, text=True)

    told = tmp_path / "config" / "xlsales" / "launcher.txt"
    assert run("setup").returncode == 0
    assert told.read_text("utf-8") == f"{installed / 'xlsales'}\n"
    found = {each["name"]: each["state"] for each in json.loads(run("doctor", "--json").stdout)}
    assert (found["launcher"], found["packages"], found["python"]) == ("good", "good", "good")
    assert run("setup", "--undo").returncode == 0
    assert not told.exists()
