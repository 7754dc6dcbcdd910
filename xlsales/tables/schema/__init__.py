"""The tables of the workbook: names, columns, headings and choices, declared once.

Table names are the same in both languages; headings, sheet titles and choices are Dutch and English.
Templates, reader, writer and sheets all take their words from here.
"""

from xlsales.tables.schema.choices import CHOICES, OPEN_LISTS, label, labels
from xlsales.tables.schema.shapes import Bounds, Column, Kind, Table
from xlsales.tables.schema.tables import (
    CHECKLIST_LOG,
    CONTACTS,
    DAYS_OFF,
    GIVEAWAYS,
    OWNERS,
    PROMISE_LOG,
    PROMISES,
    PROSPECTS,
    SERVICE_ITEMS,
    SETTINGS_TABLE,
    STAKEHOLDERS,
    STEPS,
    TABLES,
    choice_columns,
    table,
)

__all__ = [
    "CHECKLIST_LOG",
    "CHOICES",
    "CONTACTS",
    "DAYS_OFF",
    "GIVEAWAYS",
    "OPEN_LISTS",
    "OWNERS",
    "PROMISES",
    "PROMISE_LOG",
    "PROSPECTS",
    "SERVICE_ITEMS",
    "SETTINGS_TABLE",
    "STAKEHOLDERS",
    "STEPS",
    "TABLES",
    "Bounds",
    "Column",
    "Kind",
    "Table",
    "choice_columns",
    "label",
    "labels",
    "table",
]
