"""Rebuilds the templates of a source checkout: `python -m xlsales.books.template`."""

from xlsales.books.buttons.macro_source import project_name
from xlsales.books.template.build import LANGUAGES, build
from xlsales.books.template.macros import build_macros
from xlsales.shipped import CHECKOUT, template_name


def main() -> None:
    """Writes every template anew; the same declarations give the same bytes."""
    for language in LANGUAGES:
        for name, contents in (
            (template_name(language), build(language)),
            (project_name(language), build_macros(language)),
        ):
            path = CHECKOUT / "templates" / name
            path.write_bytes(contents)
            print(path)


main()
