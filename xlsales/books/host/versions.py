"""The versions of a workbook that were replaced: which there are, and removing them all for good."""

from xlsales.books.safe.backups import Backup, backups, forget_versions, versions

__all__ = ["Backup", "backups", "forget_versions", "versions"]
