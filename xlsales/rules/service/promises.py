"""The house rules of the team, and how well each owner keeps them: a mirror, no ranking."""

import pandas as pd

from xlsales.tables import Tables

HIGHEST = 2
"""The score of a promise that was always kept."""


def kept(tables: Tables) -> pd.DataFrame:
    """Per month and owner the share of the promises kept: columns month, owner, share (of one) and scores."""
    log = tables.promise_log
    log = log[log["month"].notna() & log["key"].notna() & log["score"].notna()]
    if not len(log):
        return pd.DataFrame()
    month = log["month"].dt.to_period("M").dt.to_timestamp()
    rows = log.assign(month=month, owner=log["owner"].fillna(""))
    rows = rows.drop_duplicates(["month", "owner", "key"], keep="last")
    by_month = rows.groupby(["month", "owner"])["score"]
    return (by_month.mean() / HIGHEST).rename("share").to_frame().assign(scores=by_month.size()).reset_index()
