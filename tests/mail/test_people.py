"""Who gets a digest: one per person, and the list of a colleague who is away."""

import pytest

from tests.mail.made import ADDRESSES, GRIDS, OWNERS, TODAY, work
from xlsales.mail.address import mailbox
from xlsales.mail.compose import Request, receivers
from xlsales.mail.people import each_owner

COVER = """
    owner | email              | covered_by
    Sanne | sanne@shop.example | Piet
    Piet  | piet@shop.example  | Noor
    Noor  | noor@shop.example  | Sanne
"""


def digests(owners: str = GRIDS["owners"], off: str = "date | owner", **addresses: str) -> dict[str, tuple[str, ...]]:
    """Whose rows go to which address."""
    found = work(owners=owners, days_off=off)
    people, _ = each_owner(found.tables, found.settings, addresses)
    return {each.mailbox.address.partition("@")[0]: each.owners or () for each in people if each.mailbox}


def away(*owners: str) -> str:
    return "date | owner\n" + "\n".join(f"{TODAY.isoformat()} | {owner}" for owner in owners)


def test_every_owner_gets_their_own() -> None:
    assert digests() == {owner.lower(): (owner,) for owner in OWNERS}


def test_the_cover_of_somebody_who_is_away_gets_that_list_as_well() -> None:
    found = work(owners=COVER, days_off=away("Sanne"))
    people, _ = each_owner(found.tables, found.settings, {})
    piet = next(each for each in people if each.mailbox and each.mailbox.name == "Piet")
    assert (piet.owners, piet.covered) == (("Piet", "Sanne"), ("Sanne",))


def test_who_covers_for_somebody_and_is_away_is_covered_in_turn() -> None:
    assert digests(COVER, away("Sanne", "Piet"))["noor"] == ("Noor", "Piet", "Sanne")


def test_when_everybody_is_away_nobody_covers() -> None:
    assert digests(COVER, away(*OWNERS)) == {owner.lower(): (owner,) for owner in OWNERS}


def test_a_day_off_for_everybody_leaves_the_lists_where_they_are() -> None:
    assert digests(COVER, away("")) == {owner.lower(): (owner,) for owner in OWNERS}


def test_a_day_off_on_another_day_changes_nothing() -> None:
    assert digests(COVER, "date | owner\n2026-11-24 | Sanne")["piet"] == ("Piet",)


def test_owners_who_share_an_address_get_one_digest() -> None:
    shared = COVER.replace("piet@shop.example ", "SANNE@shop.example")
    assert sorted(digests(shared).values()) == [("Noor",), ("Piet", "Sanne")]


def test_an_address_of_the_settings_serves_where_the_sheet_has_none() -> None:
    bare = "owner | email\nSanne |\nPiet | piet@shop.example\nNoor | noor@shop.example"
    assert "sanne.elders" in digests(bare, Sanne="sanne.elders@shop.example")


@pytest.mark.parametrize("typed", ["", "sanne", "sanne@shop.example; piet@shop.example"])
def test_an_owner_without_one_good_address_is_reported_and_gets_nothing(typed: str) -> None:
    found = work(owners=f"owner | email\nSanne | {typed}\nPiet | piet@shop.example\nNoor | noor@shop.example")
    people, unreachable = each_owner(found.tables, found.settings, {})
    assert [each.owner for each in unreachable] == ["Sanne"]
    assert len(people) == len(OWNERS) - 1


def test_a_receiver_of_the_whole_list_gets_no_second_mail_as_owner() -> None:
    found = receivers(work(), Request(owners=True, to=(mailbox("PIET@shop.example"),)), {})
    assert [each.owners for each in found.people] == [("Noor",), ("Sanne",), None]


def test_the_same_receiver_named_twice_gets_one_mail() -> None:
    found = receivers(work(), Request(to=(mailbox(ADDRESSES[0]), mailbox(ADDRESSES[0].upper()))), {})
    assert len(found.people) == 1


def test_prospects_without_an_owner_are_counted_because_no_owner_gets_them() -> None:
    grid = GRIDS["prospects"].replace("| Noor  |", "|       |")
    found = work(prospects=grid)
    assert receivers(found, Request(owners=True), {}).ownerless == 2
    assert receivers(found, Request(owners=True, to=(mailbox("chef@shop.example"),)), {}).ownerless == 0
