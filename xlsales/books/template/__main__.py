"""Rebuilds the templates of a source checkout: `python -m xlsales.books.template`."""

from xlsales.books.template import CHECKOUT, template_name
from xlsales.books.template.build import LANGUAGES, build


def main() -> None:
    """Writes every template anew; the same declarations give the same bytes."""
    for language in LANGUAGES:
        path = CHECKOUT / "templates" / template_name(language)
        path.write_bytes(build(language))
        print(path)


main()
