"""The rules of selling: pure functions from tables to tables, one page per system.

Each takes the tables and the settings and returns new tables and the problems it met. They run in the order of
`RULES`, because each may build on what the ones before it found; `apply` only folds.
"""

from collections.abc import Callable

import pandas as pd

from xlsales.rules.day import day
from xlsales.rules.evidence import evidence
from xlsales.rules.giveaways import giveaways
from xlsales.rules.history import history
from xlsales.rules.light import light
from xlsales.rules.objectivity import objectivity
from xlsales.rules.persistence import agreed, persistence
from xlsales.rules.qualification import qualification
from xlsales.rules.service import service
from xlsales.rules.service.rule import checklists
from xlsales.rules.sober import sober
from xlsales.rules.standing import standing
from xlsales.tables import Tables
from xlsales.tables.problems import Problem
from xlsales.tables.settings import Settings

Rule = Callable[[Tables, Settings], tuple[Tables, list[Problem]]]

RULES: tuple[Rule, ...] = (
    history,
    standing,
    agreed,
    qualification,
    sober,
    persistence,
    objectivity,
    light,
    evidence,
    service,
    giveaways,
    day,
)


def customers_and_items(tables: Tables, settings: Settings) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Who is a customer, and what stands on their checklists: what ticking an item needs to know beforehand."""
    for rule in (history, standing):
        tables, _ = rule(tables, settings)
    return tables.prospects[tables.prospects["won"]], checklists(tables, settings)


def apply(tables: Tables, settings: Settings) -> tuple[Tables, list[Problem]]:
    """Run every rule in order; returns the tables with all that was found, and every problem."""
    problems: list[Problem] = []
    for rule in RULES:
        tables, found = rule(tables, settings)
        problems += found
    return tables, problems
