"""Rebuilds the templates of a source checkout: `python -m xlsales.books.template`."""

from xlsales.books.template import SOURCE, template_name
from xlsales.books.template.build import LANGUAGES, build


def main() -> None:
    """Writes every template anew; the same declarations give the same bytes."""
    SOURCE.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = SOURCE / template_name(language)
        path.write_bytes(build(language))
        print(path)


main()
