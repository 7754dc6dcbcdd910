"""The charts of what is still open: lights, follow-ups, felt against evidence, forecast."""

import numpy as np
import pandas as pd

from xlsales.sheets.lists import PURSUED
from xlsales.sheets.parts import LIGHTS, chart, derived, grouped, month_label, named_owner, without_noughts
from xlsales.sheets.spec import Chart, Series
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings
from xlsales.texts import pick, say, shown

_OWNERS, _WEEKS, _MONTHS = 8, 8, 12
_FELT_NEEDED = 3
_CASES_TO_NAME = 5
"""A title names a person only when the figure rests on at least so many cases, and nobody else has as many."""


def lights(tables: Tables, settings: Settings) -> Chart:
    """How many prospects of each light every owner has."""
    language = settings.language
    frame = tables.prospects
    owners = named_owner(frame["owner"], language)
    names, at = grouped(owners, _OWNERS, say("charts.other", language))
    light = pd.Categorical(frame["light"], categories=list(LIGHTS)).codes
    counts = np.zeros((len(LIGHTS), len(names)), dtype=np.int64)
    np.add.at(counts, (light, at), 1)
    of_light = dict(zip(LIGHTS, counts, strict=True))
    in_play, cold = np.sum([of_light[light] for light in PURSUED], axis=0), of_light["red"]
    title = ""
    if len(names):
        worst = int(np.argmax(cold))
        person = names[worst] not in (say("sheets.nobody", language), say("charts.other", language))
        if person and cold[worst] >= _CASES_TO_NAME and (cold == cold[worst]).sum() == 1:
            key, open_, many = "one" if len(names) == 1 else "most", in_play[worst], cold[worst]
        else:
            key, open_, many = "all" if cold.any() else "none_cold", in_play.sum(), cold.sum()
        title = say(f"charts.lights_{key}", language, owner=names[worst], open=open_, cold=many)
    return chart(
        "lights",
        "stacked_bars",
        title,
        language,
        names,
        tuple(
            Series(say(f"sheets.light_{light}", language), without_noughts(of_light[light]), light) for light in LIGHTS
        ),
        missing="" if len(names) else say("charts.lights_missing", language),
    )


def due(tables: Tables, settings: Settings) -> Chart:
    """How many follow-ups are overdue, and how many fall in each of the coming weeks."""
    language = settings.language
    today = np.datetime64(settings.today, "D")
    monday = today - settings.today.weekday()
    day = tables.prospects["next_follow_up"].dropna().to_numpy(dtype="datetime64[D]")
    week = (day[day >= today] - monday).astype(np.int64) // 7
    weeks = np.bincount(week[week < _WEEKS], minlength=_WEEKS)
    late = int((day < today).sum())
    mondays = [shown((monday + 7 * number).item(), "", language) for number in range(_WEEKS)]
    # The year says nothing within two months.
    names = [say("charts.due_this_week", language), *(text.rsplit(" ", 1)[0] for text in mondays[1:])]
    busiest = int(weeks.argmax())
    key = "busy" if not late else "late" if weeks.any() else "late_only"
    missing = "" if late or weeks.any() else say("charts.due_missing", language, weeks=_WEEKS)
    return chart(
        "due",
        "columns",
        say(f"charts.due_{key}", language, late=late, week=names[busiest], most=weeks[busiest]),
        language,
        [say("charts.due_overdue", language), *names],
        (Series(say("charts.due_series", language), [late, *weeks.tolist()]),),
        missing=missing,
    )


def felt(tables: Tables, settings: Settings) -> Chart:
    """Every prospect in play as a point: what was felt beside what is known."""
    language = settings.language
    frame = tables.prospects
    scored = frame[frame["light"].isin(PURSUED) & frame["felt"].notna() & frame["evidence"].notna()]
    # Prospects with the same two figures are one point; so thousands of them stay a chart that opens at once.
    named = scored["company"].fillna(scored["contact_person"]).fillna(scored["id"])
    points = named.groupby([scored["felt"], scored["evidence"]]).agg(["first", "size"]).reset_index()
    flagged, everybody = int(scored["gap_flagged"].sum()), len(scored)
    missing = _FELT_NEEDED - everybody
    return chart(
        "felt",
        "scatter",
        say(f"charts.felt_title{'' if flagged else '_none'}", language, flagged=flagged, all=everybody),
        language,
        [
            str(name) if many == 1 else say("charts.felt_more", language, name=name, more=many - 1)
            for name, many in zip(points["first"], points["size"], strict=True)
        ],
        (
            Series(say("charts.felt_x", language), points["felt"].tolist()),
            Series(say("charts.felt_y", language), points["evidence"].tolist()),
        ),
        style="number",
        x_title=say("charts.felt_x", language),
        y_title=say("charts.felt_y", language),
        of=pick(schema.PROSPECTS.column("company").heading, language),
        missing=say("charts.felt_missing", language, missing=missing) if missing > 0 else "",
    )


def forecast(tables: Tables, settings: Settings) -> Chart:
    """What the coming months bring, by feeling and by evidence."""
    language = settings.language
    frame = derived(tables.forecast, "month", "felt", "sober")
    names = [month_label(month, language) for month in frame["month"]]
    dated = int(frame["month"].notna().sum())
    later = say("charts.forecast_later", language)
    names = [later if _MONTHS <= place < dated else name for place, name in enumerate(names)]
    summed = frame[["felt", "sober"]].groupby(np.array(names, dtype=object), sort=False).sum()
    total = summed.sum()
    return chart(
        "forecast",
        "columns",
        say("charts.forecast_title", language, felt=total["felt"], sober=total["sober"]),
        language,
        [str(name) for name in summed.index],
        (
            Series(say("charts.forecast_felt", language), summed["felt"].tolist(), "amber"),
            Series(say("charts.forecast_sober", language), summed["sober"].tolist(), "accent"),
        ),
        style="money",
        missing="" if len(summed) else say("charts.forecast_missing", language),
    )
