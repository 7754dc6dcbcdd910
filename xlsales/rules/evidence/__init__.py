"""Evidence: when does persisting pay, and whom to call first? Plain counting on the workbook's own history.

`rule` is the rule of the workbook. The other pages take plain arrays and frames and serve the benchmark as well:
`hazard` by contact number, `survival` by age, `points` by what was known beforehand, `holdout` judges them,
`measures` says how well chances foretold what happened.
"""

from xlsales.rules.evidence.rule import evidence

__all__ = ["evidence"]
