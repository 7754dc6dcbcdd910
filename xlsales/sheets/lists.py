"""Which rows each list holds, and in what order: the one home for the sheets and for `xlsales show`.

Every frame holds the keys that other programs may rely on, with neutral words, and some more. Prospects are
labelled by their row in `tables.prospects`; the other frames name it in the column `deal`. Stopped prospects
stand in the register only.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence.advice import advice_why
from xlsales.rules.service.experience import MAKE_RIGHT
from xlsales.sheets.parts import derived
from xlsales.tables import Tables, schema
from xlsales.tables.settings import Settings

KEYS = (
    "id",
    "company",
    "owner",
    "light",
    "next_follow_up",
    "overdue",
    "why",
    "when",
    "ask",
    "cold_since",
    "felt",
    "evidence",
    "gap",
    "value",
)
"""What every row of a prospect says, in this order."""

PURSUED = ("green", "amber", "red")
"""The lights of a prospect that somebody still has to contact."""

REACH = ("contact_person", "phone", "email", "last_contact")
"""How to reach somebody, and when that was last tried."""

CHECKLIST_KEYS = ("id", "company", "owner", "key", "occurrence", "item", "due", "done", "done_on", "waits")
CHECKLIST_MORE = ("anchor", "experience", "remark", "late", "due_now", "deal")

GIVEAWAY_KEYS = ("prospect", "what", "meeting_no", "flag", "advice", "company", "owner")
GIVEAWAY_MORE = (
    *("date", "normal_price", "hours", "asked_for", "in_return", "next_step_agreed"),
    *("flag_text", "given", "deal"),
)

CONTACT_KEYS = (
    *("contact", "reached", "wins", "wins_all", "wins_lost", "contacts_all", "contacts_saved", "minutes_saved"),
    "published",
)

STOP_KEYS = (
    *("stop_after", "wins", "wins_lost", "wins_lost_share", "contacts", "contacts_saved", "contacts_saved_share"),
    *("hours_saved", "published"),
)
"""What the record of a stop says, in this order."""

EVIDENCE_KEYS = (
    *("id", "company", "owner", "light", "value", "chance", "chance_next", "chance_why"),
    *("advice", "margin", "cost", "worth"),
)

PARTS = ("recency", "stakeholders", "steps", "next_step", "motive", "answer")
"""The parts of the evidence: each has a weight in the settings and points on the prospect."""


def prospects(tables: Tables, _: Settings) -> pd.DataFrame:
    """Every prospect in sheet order, stopped ones included, with everything typed and computed."""
    rest = [column.key for column in schema.PROSPECTS.columns if column.key not in KEYS]
    return tables.prospects[[*KEYS, *rest]]


def today(tables: Tables, settings: Settings) -> pd.DataFrame:
    """Whom to contact today, in the order of the day's plan (`rules.day`): who is planned, then who is also due.

    Holds pursued prospects due today or earlier and customers with something due, without who was contacted today.
    `due` is the day somebody should have been contacted, `late` the working days since.
    """
    frame = tables.prospects
    columns = [*KEYS, *REACH, "group", "planned", "waited", "plan_owner", "covered_for", "new_enquiry", "neglected"]
    chosen = frame.loc[frame["group"].ne(""), [*columns, "agreed", "service_on", "service_late", "plan_rank"]]
    customer = ~chosen["light"].isin(PURSUED)
    # A customer may stand here for a promise to make it right, with an appointment that is still ahead.
    kept = chosen["group"].eq("promised") & (chosen["agreed"] <= pd.Timestamp(settings.today))
    due = chosen["next_follow_up"].fillna(chosen["agreed"].where(kept))
    chosen = chosen.assign(
        due=due.fillna(chosen["service_on"].astype("datetime64[s]")),
        late=chosen["overdue"].where(~customer, chosen["service_late"]),
    )
    chosen = chosen.sort_values("plan_rank")
    return chosen.drop(columns=["agreed", "service_on", "service_late", "plan_rank"])


def done_today(tables: Tables) -> int:
    """How many contacts of the day's plan are done."""
    return int(tables.plan["done"].sum()) if len(tables.plan) else 0


def week_ahead(tables: Tables, settings: Settings) -> pd.DataFrame:
    """Who comes up in the days after today, earliest first: pursued prospects, and customers with an item.

    Columns: those of the register, and deal and day.
    """
    frame, items = tables.prospects, tables.checklists
    now = pd.Timestamp(settings.today)
    last = now + pd.Timedelta(days=settings.week_ahead)
    day = frame["next_follow_up"]
    coming = frame["light"].isin(PURSUED) & (day > now) & (day <= last)
    columns = ["id", "company", "owner", "light", "ask", "why", "value", *REACH]
    ahead = frame.loc[coming, columns].assign(day=day[coming])
    if len(items):
        soon = items[(items["due"] > now) & (items["due"] <= last) & ~items["done"].astype(bool)]
        served = frame.loc[soon["deal"], columns].assign(day=soon["due"].to_numpy(), ask=soon["item"].to_numpy())
        ahead = pd.concat([ahead, served])
    ahead = ahead.assign(deal=ahead.index)
    return ahead.iloc[_order(ahead, "day", _days(ahead["day"]))]


def cold(tables: Tables, settings: Settings) -> pd.DataFrame:
    """The dead ends, those to let go last, the largest value first; with what the visits beyond the threshold cost."""
    frame = tables.prospects
    chosen = frame.loc[
        frame["light"].eq("red"), [*KEYS, "chance", *REACH, "visits", "unanswered", "let_go", "visits_since", "red_at"]
    ]
    owners = tables.owners.dropna(subset=["owner"]).drop_duplicates("owner").set_index("owner")["hourly_rate"]
    rate = chosen["owner"].map(owners).astype(float).fillna(settings.hourly_rate)
    beyond = (chosen["visits_since"] - chosen["red_at"]).clip(lower=0).astype(float)
    chosen = chosen.assign(cost=beyond * settings.visit_hours * rate).drop(columns=["visits_since", "red_at"])
    return chosen.iloc[_order(chosen, "cold_since", chosen["let_go"].to_numpy(dtype=bool))]


def checklists(tables: Tables, _: Settings) -> pd.DataFrame:
    """Every service item of every customer: what is to be made right, open ones by due date, those that wait, then
    what is done. What lapsed is left out.
    """
    items = derived(tables.checklists, *CHECKLIST_KEYS, *CHECKLIST_MORE, "lapsed")
    kept = _not_stopped(items["deal"], tables) & ~items["lapsed"].to_numpy(dtype=bool)
    items = items.loc[kept, [*CHECKLIST_KEYS, *CHECKLIST_MORE]]
    done = items["done"].to_numpy(dtype=bool)
    order = np.lexsort(
        (
            items["occurrence"].to_numpy(dtype=float),
            _rank(items["company"]),
            _days(items["due"]),
            np.where(done, _days(items["done_on"], newest_first=True), 0),
            np.select([done, items["due"].isna(), items["key"].eq(MAKE_RIGHT)], [3, 2, 0], 1),
        )
    )
    return items.iloc[order]


def giveaways(tables: Tables, _: Settings) -> pd.DataFrame:
    """Every give-away to a prospect that is not stopped: those to look at first, the newest first in each."""
    table = derived(tables.giveaways, *GIVEAWAY_KEYS, *GIVEAWAY_MORE)
    table = table[_not_stopped(table["deal"], tables)]
    known = tables.prospects[["id", "company", "owner"]].reindex(table["deal"]).set_axis(table.index)
    table = table.assign(prospect=known["id"].fillna(table["prospect"]), company=known["company"], owner=known["owner"])
    quiet = table["flag"].eq("").to_numpy()
    order = np.lexsort((_days(table["date"], newest_first=True), quiet))
    return table.iloc[order][[*GIVEAWAY_KEYS, *GIVEAWAY_MORE]]


def reality(tables: Tables, _: Settings) -> pd.DataFrame:
    """Felt beside evidence for every prospect in play: those to look at first, by the width of the gap."""
    frame = tables.prospects
    chosen = frame.loc[
        frame["light"].isin(PURSUED),
        [
            *("id", "felt", "evidence", "gap", "skipped", "cooled", "company", "owner", "light", "value"),
            *("market", "gap_flagged", "cooled_on", "sober_on", "stakeholders_met", "chance"),
            *(f"points_{part}" for part in PARTS),
        ],
    ]
    chosen = chosen.assign(expected=chosen["value"] * chosen["chance"])
    quiet = ~(chosen["gap_flagged"] | chosen["cooled"]).to_numpy(dtype=bool)
    widest_first = -chosen["gap"].fillna(-np.inf).to_numpy(dtype=float)
    return chosen.iloc[_order(chosen, "sober_on", quiet, widest_first)]


def evidence(tables: Tables, settings: Settings) -> pd.DataFrame:
    """Chance, reasons and advice for every prospect in play: the best use of a minute first."""
    chosen = by_worth(tables)
    chosen = chosen.assign(advice_why=advice_why(chosen, settings), basis=tables.verdict.outcome)
    return chosen[[*EVIDENCE_KEYS, "advice_why", "basis"]]


def by_worth(tables: Tables, limit: int | None = None) -> pd.DataFrame:
    """Every prospect in play, or the `limit` best of them: the best use of a minute first."""
    frame = tables.prospects
    worth = frame["worth"].where(frame["light"].isin(PURSUED)).dropna()
    if limit is not None and limit < len(worth):
        least = np.partition(worth.to_numpy(), len(worth) - limit)[len(worth) - limit]
        worth = worth[worth >= least]
    chosen = frame.loc[worth.index, [*EVIDENCE_KEYS, "expected_margin", "room", "next_follow_up"]]
    return chosen.iloc[_order(chosen, "next_follow_up", -worth.to_numpy(dtype=float))].head(limit or len(worth))


def contact_numbers(tables: Tables) -> pd.DataFrame:
    """Per contact number what was won at it, and what a stop after it would have lost and saved, as shares too."""
    frame = derived(tables.contact_numbers, *CONTACT_KEYS)
    return frame.assign(
        chance=frame["wins"] / frame["reached"],
        wins_lost_share=(frame["wins_lost"] / frame["wins_all"]).where(frame["wins_all"] > 0),
        contacts_saved_share=(frame["contacts_saved"] / frame["contacts_all"]).where(frame["contacts_all"] > 0),
        hours_saved=frame["minutes_saved"] / 60,
    )


def stop_after(tables: Tables, number: int) -> dict[str, Any]:
    """What a stop after so many contacts would have lost and saved, as one record.

    Beyond the longest deal a stop loses and saves nothing; the published figures end at the twelfth contact.
    """
    frame = contact_numbers(tables)
    if not len(frame):
        return dict.fromkeys(STOP_KEYS, 0) | {"stop_after": number, "published": False}
    row = frame.iloc[min(number, len(frame)) - 1].to_dict()
    row |= {"stop_after": int(row["contact"]) if row["published"] else number}
    return {key: row[{"wins": "wins_all", "contacts": "contacts_all"}.get(key, key)] for key in STOP_KEYS}


LISTS: Mapping[str, Callable[[Tables, Settings], pd.DataFrame]] = {
    "today": today,
    "prospects": prospects,
    "cold": cold,
    "checklists": checklists,
    "giveaways": giveaways,
    "reality": reality,
    "evidence": evidence,
}
"""Every list of `xlsales show` by its name; problems are no rows of a table and stand apart."""


def _order(chosen: pd.DataFrame, day: str, *groups: NDArray[Any]) -> NDArray[np.intp]:
    """Positions by the groups in turn, then value (largest first), then the day, the company and the ID."""
    value = -chosen["value"].fillna(0).to_numpy(dtype=float)
    return np.lexsort((_rank(chosen["id"]), _rank(chosen["company"]), _days(chosen[day]), value, *reversed(groups)))


def _rank(column: pd.Series) -> NDArray[np.intp]:
    """Places in the alphabet; numbers sort faster than words."""
    return pd.factorize(column, sort=True)[0]


def _days(column: pd.Series, *, newest_first: bool = False) -> NDArray[np.int64]:
    """Days as numbers to sort on; an absent day comes last."""
    days = column.to_numpy(dtype="datetime64[D]")
    numbers = days.astype(np.int64)
    return np.where(np.isnat(days), np.iinfo(np.int64).max, -numbers if newest_first else numbers)


def _not_stopped(deals: pd.Series, tables: Tables) -> NDArray[np.bool_]:
    stopped = tables.prospects.index[tables.prospects["light"].eq("grey")]
    return ~deals.isin(stopped).to_numpy()
