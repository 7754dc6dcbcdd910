"""What comes next for a prospect, said after something was written about it."""

from typing import TYPE_CHECKING

from xlsales.texts import Language, say, shown

if TYPE_CHECKING:
    from xlsales.road import Work


def what_follows(work: "Work", chosen: str, language: Language) -> str:
    """The light and the next follow-up of a prospect, by its ID, in one line."""
    prospects = work.tables.prospects
    row = prospects[prospects["id"].eq(chosen)].iloc[0]
    light = say(f"sheets.light_{row['light']}", language)
    day = row["next_follow_up"]
    if day == day:
        return say("daily.after", language, light=light + ".", day=shown(day.date(), "", language))
    return say("daily.after_none", language, light=light + ".")


def checklist_begins(work: "Work", chosen: str, language: Language) -> str:
    """What the checklist of a customer, by its ID, begins with; empty where it has no open item with a day."""
    items = work.tables.checklists
    open_items = items[items["id"].eq(chosen) & ~items["done"].astype(bool) & ~items["lapsed"].astype(bool)]
    dated = open_items.dropna(subset=["due"]).sort_values("due", kind="stable")
    if not len(dated):
        return ""
    first = dated.iloc[0]
    return say("deal.checklist_begins", language, item=first["item"], day=shown(first["due"].date(), "", language))
