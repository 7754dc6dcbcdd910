"""Ten thousand activities with a thousand people: what happened, what is planned, and what stands there twice."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.intake.crowd.people import TODAY, someone
from tests.intake.samples import PIPEDRIVE_ACTIVITIES, listed
from tests.intake.samples.pipedrive import ACTIVITY_HEADINGS

_KINDS = {"Call": "call", "Meeting": "visit", "Lunch": "visit", "E-mail": "mail"}


@dataclass
class Activities:
    """The export, and how many of its rows are what."""

    path: Path
    people: int = 0
    """With whom there was a contact."""
    contacts: int = 0
    twice: int = 0
    planned: int = 0
    """Tasks, and what still has to happen."""
    nameless: int = 0


def activities(folder: Path, count: int = 10_000) -> Activities:
    """Write the export; always the same one."""
    chance = Random(count)
    crowd = [someone(number, chance) for number in range(count // 10)]
    found = Activities(folder / PIPEDRIVE_ACTIVITIES.name)
    rows, happened, met = list[dict[str, str]](), list[dict[str, str]](), set[int]()
    while len(rows) < count:
        who, kind, fate = chance.choice(crowd), chance.choice(list(_KINDS)), chance.random()
        row = {
            "Activity - Subject": f"Gesprek {len(rows)} 🙂",
            "Activity - Type": kind,
            "Activity - Due date": f"{TODAY - timedelta(days=chance.randrange(400)):%Y-%m-%d}",
            "Activity - Done": "Done",
            "Activity - Note": "<p>Goed gesprek<br>stuurt &euro; offerte</p>\r\n",
            "Person - Name": who.name,
            "Person - Email": chance.choice([who.mail, who.mail.upper(), ""]),
            "Organization - Name": who.company,
        }
        if fate < 0.02 and happened:
            rows.append(chance.choice(happened))
            found.twice += 1
        elif fate < 0.04:
            rows.append(row | {"Person - Name": "", "Person - Email": "", "Organization - Name": ""})
            found.nameless += 1
        elif fate < 0.1:
            rows.append(row | chance.choice([{"Activity - Done": "To do"}, {"Activity - Type": "Task"}]))
            found.planned += 1
        elif fate < 0.15:
            ahead = TODAY + timedelta(days=chance.randrange(1, 90))
            rows.append(row | {"Activity - Due date": f"{ahead:%Y-%m-%d}"})
            found.planned += 1
        else:
            rows.append(row)
            happened.append(row)
            met.add(who.number)
    found.people, found.contacts = len(met), len(happened)
    replace(PIPEDRIVE_ACTIVITIES, text=listed(ACTIVITY_HEADINGS, *rows).encode("utf-8")).write(folder)
    return found
