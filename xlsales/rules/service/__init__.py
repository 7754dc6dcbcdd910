"""Treat every customer like your first, and measure whether you do.

`rule` is the rule of the workbook. `items` dates the service items of every customer, `experience` adds what a good or
bad experience asks for, `index` compares each customer with the first one, `promises` sums
up the house rules, `told` says what is due on the row of the customer.
"""

from xlsales.rules.service.rule import service

__all__ = ["service"]
