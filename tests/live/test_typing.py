"""What is typed in a real window stays as it was typed."""

from datetime import date
from pathlib import Path

from tests.absent import absent
from tests.desk import desk, missing, until
from xlsales.road import make


def test_a_telephone_number_typed_below_the_table_keeps_its_nought(tmp_path: Path) -> None:
    if lacking := missing():
        absent(lacking)
    path = tmp_path / "nieuw.xlsx"
    make(path, "nl", today=date.today())
    with desk(tmp_path) as made:
        made.open(path)
        until(lambda: made.ask("select", sheet="Prospects", address="E9"), 60)
        made.xdotool("type", "0612345678")
        made.keys("Return")
        until(lambda: made.ask("text", sheet="Prospects", address="E9"), 60)
        assert made.ask("text", sheet="Prospects", address="E9") == "0612345678"
