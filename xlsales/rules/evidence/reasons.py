"""The three reasons behind a chance, in words that a seller can check in the table of points."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from xlsales.rules.evidence.points import Field, Points, odds
from xlsales.tables import schema
from xlsales.texts import Language, pick, say

TOP = 3
_CHOICES = {column.key: column.choices for column in schema.PROSPECTS.columns if column.kind == "choice"}


def reasons(points: Points, frame: pd.DataFrame, chosen: NDArray[np.bool_], language: Language) -> pd.Series:
    """Per chosen row the three values that say most about its chance; empty for the others and without any."""
    told = np.full(len(frame), "", dtype=object)
    if points.fields and chosen.any():
        part = frame[chosen]
        places = np.stack([field.places(part[field.name]) for field in points.fields], axis=1)
        patterns, which = np.unique(places, axis=0, return_inverse=True)
        texts = [_reason(points, pattern, language) for pattern in patterns]
        told[chosen] = np.array(texts, dtype=object)[which.ravel()]
    return pd.Series(told, index=frame.index, dtype="str")


def worded(name: str, value: str, low: float, high: float, language: Language) -> str:
    """A field with its value ("source referral"), or with the part of a number ("value from €5,000 to €20,000")."""
    heading = pick(schema.PROSPECTS.column(name).heading, language)
    if value:
        label = schema.label(_CHOICES.get(name, ""), value, language)
        return say("evidence.value", language, field=heading, value=label)
    key = "below" if low != low else "from" if high != high else "between"
    return say(f"evidence.{key}", language, field=heading, low=low, high=high)


def _reason(points: Points, places: NDArray[np.intp], language: Language) -> str:
    said = [
        (field, int(place))
        for field, place in zip(points.fields, places, strict=True)
        if place >= 0 and field.points[place]
    ]
    said.sort(key=lambda each: -abs(int(each[0].points[each[1]])))
    return "; ".join(_one(field, place, language) for field, place in said[:TOP])


def _one(field: Field, place: int, language: Language) -> str:
    what = worded(field.name, *field.part(place), language)
    return say(
        "evidence.reason", language, what=what, odds=odds(int(field.points[place])), cases=int(field.cases[place])
    )
