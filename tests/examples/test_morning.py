"""The morning of the examples, on their own day and on any other."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from xlsales.books.host.file_book import FileBook
from xlsales.example import make_example
from xlsales.road import Work
from xlsales.rules import apply
from xlsales.sheets import lists
from xlsales.shipped import CHECKOUT, EXAMPLE_DAY, example_name
from xlsales.texts import Language
from xlsales.understood import understand

DAYS = (EXAMPLE_DAY, date(2026, 12, 1), date(2027, 3, 10), date(2027, 6, 17))
LONGEST, USUAL = 90, 60
"""The most characters of a reason, and of the one in the middle."""


@pytest.fixture(scope="module", params=[(language, day) for language in ("nl", "en") for day in DAYS], ids=str)
def morning(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Work:
    language, day = request.param
    seen: list[Work] = []
    make_example(tmp_path_factory.mktemp("morning"), language, today=day, seen=seen.append)
    return seen[0]


def due(work: Work) -> pd.DataFrame:
    return lists.today(work.tables, work.settings)


def plan(work: Work) -> pd.DataFrame:
    rows = due(work)
    return rows[rows["planned"]]


def test_nothing_is_a_problem(morning: Work) -> None:
    assert morning.problems == ()


def test_everybodys_plan_is_full_and_somebody_is_also_due(morning: Work) -> None:
    rows = due(morning)
    owners = set(morning.tables.owners["owner"])
    assert set(rows.loc[rows["planned"], "plan_owner"]) == owners
    assert set(rows.loc[~rows["planned"], "plan_owner"]) == owners


def test_an_enquiry_of_today_waits_for_an_answer(morning: Work) -> None:
    assert plan(morning)["new_enquiry"].any()


def test_somebody_said_yes_and_somebody_gave_a_signal(morning: Work) -> None:
    closing = plan(morning).query("group == 'closing'")
    log = morning.tables.contacts
    newest = log.sort_values("date", kind="stable").groupby("deal").tail(1).set_index("deal")
    spoken = newest.reindex(closing.index)
    assert spoken["answer"].eq("yes").any()
    assert spoken["signal"].notna().any()


def test_somebody_was_promised_a_call_today(morning: Work) -> None:
    assert (plan(morning)["group"].eq("promised") & plan(morning)["light"].ne("blue")).any()


def test_one_customer_had_a_bad_experience_and_comes_first(morning: Work) -> None:
    unhappy = plan(morning)["group"].eq("promised") & plan(morning)["light"].eq("blue")
    assert unhappy.sum() == 1


def test_somebody_may_be_let_go(morning: Work) -> None:
    rows = morning.tables.prospects
    assert (rows["light"].eq("red") & rows["next_follow_up"].isna()).any()


def test_service_takes_at_most_a_quarter_of_a_day(morning: Work) -> None:
    owners = morning.tables.owners.set_index("owner")["contacts_a_day"]
    served = plan(morning).query("group == 'service'").groupby("plan_owner").size()
    assert (served <= (owners // 4).clip(lower=1).reindex(served.index)).all(), served.to_dict()


def test_nobodys_first_screen_is_all_red_or_all_overdue(morning: Work) -> None:
    for owner, rows in plan(morning).groupby("plan_owner"):
        first = rows.head(10)
        assert first["light"].ne("red").mean() >= 0.5, owner
        assert first["late"].fillna(0).le(0).any(), owner


@pytest.mark.parametrize("example_of", ["nl", "en"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_is_one_short_sentence(example_of: Language, language: Language) -> None:
    book = FileBook.only_read(CHECKOUT / "examples" / example_name(example_of))
    known = understand(book, EXAMPLE_DAY)
    rows = apply(known.tables, replace(known.settings, language=language))[0].prospects
    length = rows["why"].str.len()
    assert rows.loc[length > LONGEST, "why"].tolist() == []
    assert length.min() > 0
    assert length.median() <= USUAL
