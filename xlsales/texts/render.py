"""The few words that the drawing of a sheet needs by itself."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "figures_behind_charts": ("De cijfers achter de grafieken", "The figures behind the charts"),
    "footer": ("pagina {page} van {pages}", "page {page} of {pages}"),
    "jump": ("↓ {section}", "↓ {section}"),
    "not_in_list": ("Staat niet in de lijst", "Not in the list"),
    "not_in_list_advice": (
        "Kies liever een woord uit de lijst; een ander woord wordt misschien niet begrepen. Toch laten staan?",
        "Better choose a word from the list; another word may not be understood. Keep it all the same?",
    ),
}
