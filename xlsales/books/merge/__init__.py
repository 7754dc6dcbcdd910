"""Merging our rendered sheets into the package of the user: styles, names and parts are renumbered on the way."""
