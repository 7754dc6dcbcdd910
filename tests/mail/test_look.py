"""The HTML fits a telephone and a desk, and holds only what old mail programs draw."""

import re

import pytest

from tests.absent import absent
from tests.mail.look import NARROW, WIDE, browser, size
from tests.mail.made import GRIDS, TODAY
from tests.mail.test_share import mail_to
from xlsales.tables.settings import Settings
from xlsales.texts import Language


@pytest.fixture(scope="module")
def _chromium() -> None:
    if browser() is None:
        absent("Chromium")


@pytest.mark.usefixtures("_chromium")
@pytest.mark.parametrize(("width", "language"), [(NARROW, "nl"), (WIDE, "nl"), (NARROW, "en")])
def test_the_page_is_no_wider_than_the_window(width: int, language: Language) -> None:
    wide, high = size(mail_to(None, Settings(today=TODAY, language=language)).html, width)
    assert wide <= width
    assert high > 900


@pytest.mark.usefixtures("_chromium")
def test_a_name_without_a_space_does_not_widen_the_page() -> None:
    prospects = GRIDS["prospects"].replace("PietAlfa   ", "Piet" + "x" * 200)
    assert size(mail_to("Piet", None, prospects).html, NARROW)[0] <= NARROW


def test_the_page_uses_nothing_that_classic_outlook_leaves_out() -> None:
    html = mail_to(None).html
    body = html[html.index("<body") :]
    assert not re.search(
        r"display:\s*(flex|grid)|position:|float:|background-image|<svg|<img|<script|<link|http://(?!www.w3)", body
    )
    assert "class=" in body
    assert not re.search(r"<td(?![^>]*style=)[^>]*class=", body)


def test_dark_is_told_in_the_head_and_every_light_has_a_colour_there() -> None:
    head = mail_to(None).html.partition("</head>")[0]
    dark = head[head.index("prefers-color-scheme") :]
    assert not [name for name in ("green", "amber", "red", "grey", "blue", "accent") if f".{name}" not in dark]


def test_nothing_is_fetched_from_elsewhere() -> None:
    links = re.findall(r'(?:href|src)="([^"]*)"', mail_to(None).html)
    assert links
    assert all(link.startswith(("mailto:", "tel:")) for link in links)
