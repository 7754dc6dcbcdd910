"""Workbooks of ours that are not on disk yet."""

from pathlib import Path

from xlsales.books.buttons.give import give
from xlsales.books.buttons.welcome import welcome_with_buttons
from xlsales.books.host.file_book import FileBook
from xlsales.shipped import template
from xlsales.texts import Language


def new_workbook(path: Path, language: Language) -> FileBook:
    """An empty workbook that will be saved as `path`; a name that ends in .xlsm gets the buttons."""
    book = FileBook.made_from(template(language), path)
    if path.suffix.lower() == ".xlsm":
        give(book.contents.package, language)
        welcome_with_buttons(book.contents.package, language)
    return book
