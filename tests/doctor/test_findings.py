"""Every finding, of every system, from the facts alone."""

from datetime import date
from pathlib import Path

import pytest

from xlsales.cli.doctor import told
from xlsales.doctor import Finding, calc, excel, mail, python, workbook
from xlsales.doctor.launcher import launcher
from xlsales.errors import NotDelivered
from xlsales.mail.config import MailSettings
from xlsales.setup.excel import Excel
from xlsales.texts.doctor import TEXTS

FILE = Path("/home/José de Wit/prospects.xlsm")
PATH = Path("/opt/xlsales")


def versions(**installed: str) -> Finding:
    asked = ["pandas<4,>=3", "keyring>=25", 'msal>=1; extra == "m365"', 'pywin32>=1; sys_platform == "nowhere"']
    return python.packages(asked, {"pandas": "3.1", "keyring": "25.7", **installed}.get)


def found(known: Path | None, *, exists: bool = True, starts: bool = True, file: Path = FILE) -> Finding:
    return launcher(known, PATH, exists=exists, starts=starts, file=file)


def addin(
    kind: excel.Addin, *, loaded: bool | None = None, switched_off: bool = False, needed: bool = False
) -> Finding:
    return excel.addin(kind, loaded=loaded, switched_off=switched_off, needed=needed, file=FILE)


ANNE = MailSettings("anne@shop.example", host="smtp.shop.example")
REFUSED = NotDelivered("mail.no_password", user="anne", variable="XLSALES_MAIL_PASSWORD")
CASES = [
    (python.interpreter("3.12.4", PATH, PATH, ">=3.11"), "good", "good"),
    (python.interpreter("3.13.0rc1", PATH, PATH, ">=3.11"), "good", "good"),
    (python.interpreter("3.10.2", PATH, PATH, ">=3.11"), "wrong", "old"),
    (python.interpreter("3.12.4", PATH, Path("/Program Files/WindowsApps/Python.3.12"), ">=3.11"), "note", "store"),
    (versions(), "good", "good"),
    (versions(pandas="2.2.3"), "wrong", "differ"),
    (versions(pandas="4.0"), "wrong", "differ"),
    (python.packages(["no-such-package>=1"], lambda _: None), "wrong", "differ"),
    (python.not_installed(), "note", "source"),
    (python.command("/usr/bin/xlsales", PATH), "good", "good"),
    (python.command(None, PATH), "note", "unknown"),
    (found(PATH), "good", "good"),
    (found(None), "wrong", "missing"),
    (found(PATH, exists=False), "wrong", "gone"),
    (found(PATH, starts=False), "wrong", "broken"),
    (found(Path("/opt/other")), "note", "other"),
    (found(PATH, file=Path("/AppData/Local/Packages/Python/LocalCache/Roaming/launcher.txt")), "wrong", "elsewhere"),
    (excel.program(Excel(PATH, "16.0.1")), "good", "good"),
    (excel.program(None), "note", "missing"),
    (addin("same"), "good", "good"),
    (addin("same", loaded=True), "good", "loaded"),
    (addin("same", loaded=False), "note", "not_loaded"),
    (addin("same", switched_off=True), "wrong", "switched_off"),
    (addin("other"), "note", "other"),
    (addin("missing"), "note", "missing"),
    (addin("missing", needed=True), "wrong", "missing"),
    (excel.interpreter("/opt/xlsales", "/opt/xlsales", FILE), "good", "good"),
    (excel.interpreter("/opt/other", "/opt/xlsales", FILE), "note", "other"),
    (excel.interpreter(None, "/opt/xlsales", FILE), "note", "missing"),
    (excel.script(True, FILE), "good", "good"),
    (excel.script(False, FILE), "wrong", "missing"),
    (excel.macros(None, None), "good", "good"),
    (excel.macros(None, 2), "good", "good"),
    (excel.macros(2, 4), "good", "good"),
    (excel.macros(None, 1), "note", "all"),
    (excel.macros(None, 3), "wrong", "signed_own"),
    (excel.macros(None, 4), "wrong", "off_own"),
    (excel.macros(3, 1), "wrong", "signed_policy"),
    (excel.macros(4, None), "wrong", "off_policy"),
    (excel.child_processes([]), "good", "good"),
    (excel.child_processes(["0", "2"]), "good", "good"),
    (excel.child_processes(["2", "6"]), "note", "warned"),
    (excel.child_processes(["6", "1"]), "wrong", "blocked"),
    (calc.office(PATH, "7.4", excel=False), "good", "good"),
    (calc.office(None, "", excel=True), "good", "none"),
    (calc.office(None, "", excel=False), "note", "missing"),
    (calc.sandboxed("Flatpak"), "wrong", "sandboxed"),
    (calc.python(PATH, excel=False), "good", "good"),
    (calc.python(None, excel=False), "wrong", "missing"),
    (calc.python(None, excel=True), "note", "missing"),
    (calc.macros(0, (), FILE, excel=False), "note", "all"),
    (calc.macros(1, (), FILE, excel=False), "good", "asks"),
    (calc.macros(2, (), FILE, excel=False), "wrong", "blocked"),
    (calc.macros(2, (), FILE, excel=True), "note", "blocked"),
    (calc.macros(3, (FILE.parent,), FILE, excel=False), "good", "trusted"),
    (calc.macros(2, (PATH,), FILE, excel=False), "wrong", "blocked"),
    (calc.macros(2, (PATH,), None, excel=False), "note", "folders"),
    (workbook.place(str(FILE), []), "good", "good"),
    (workbook.place(str(FILE), [FILE.parent]), "note", "cloud"),
    (workbook.place("https://d.docs.live.net/1a2b/prospects.xlsm", []), "wrong", "web"),
    (workbook.mark(None, False), "good", "good"),
    (workbook.mark(2, False), "good", "good"),
    (workbook.mark(3, False), "wrong", "web"),
    (workbook.mark(None, True), "note", "quarantined"),
    (workbook.buttons(["xl/workbook.xml", "xl/vbaProject.bin"], FILE), "good", "good"),
    (workbook.buttons(["xl/workbook.xml"], FILE), "note", "none"),
    (workbook.calendar("NL", date(2026, 12, 25), 0, FILE), "good", "good"),
    (workbook.calendar("XX", None, 0, FILE), "note", "unknown"),
    (workbook.calendar("NL", date(2026, 12, 25), 2, FILE), "note", "faults"),
    (mail.mail(None, None), "good", "none"),
    (mail.mail(ANNE, None), "good", "good"),
    (mail.mail(MailSettings("anne@shop.example", sign_in="microsoft"), None), "good", "microsoft"),
    (mail.mail(ANNE, REFUSED), "wrong", "refused"),
    (mail.keyring_found("KWallet", usable=True), "good", "good"),
    (mail.keyring_found("fail Keyring", usable=False), "wrong", "none"),
]


@pytest.mark.parametrize(("finding", "state", "case"), CASES, ids=lambda value: getattr(value, "name", str(value)))
def test_each_state_of_the_computer_has_its_finding(finding: Finding, state: str, case: str) -> None:
    assert (finding.state, finding.case) == (state, case)


@pytest.mark.parametrize("finding", [case[0] for case in CASES], ids=lambda each: f"{each.name}_{each.case}")
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_finding_is_told_and_all_but_good_ones_have_a_remedy(finding: Finding, language) -> None:
    assert told(finding, language)
    assert (f"{finding.name}_{finding.case}_do" in TEXTS) == (finding.state != "good")
    if finding.state != "good":
        assert told(finding, language, "_do")


def test_no_text_is_without_its_finding() -> None:
    known = {f"{finding.name}_{finding.case}" for finding, _, _ in CASES} | {"workbook_refused"}
    parts = {name for name in TEXTS if "_" in name and TEXTS.get(name.split("_")[0])}
    names = {finding.name for finding, _, _ in CASES} | {"workbook"}
    assert {key.removesuffix("_do") for key in parts if key not in names} == known


def test_a_line_of_device_management_is_read() -> None:
    rules = "3b576869-a4ec-4529-8536-b80a7769e899=2|{D4F940AB-401B-4EFC-AADC-AD5F3C50688A}=1"
    assert excel.managed_modes(rules) == ["1"]
    assert excel.managed_modes("") == []


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://mail.example/?ZoneId=1\r\n", 3),
        ("[ZoneTransfer]\nZoneId=0\n", 0),
        ("[ZoneTransfer]\nZoneId=\n", None),
        ("", None),
    ],
)
def test_the_mark_of_a_download_is_read(text: str, zone: int | None) -> None:
    assert workbook.zone_of(text) == zone
