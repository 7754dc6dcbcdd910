"""The sheet Problems."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "problems_title": ("Problemen", "Problems"),
    "problems_heading": ("Problemen", "Problems"),
    "problems_subtitle": (
        "Wat niet te lezen was. De rest is gewoon doorgerekend; wat je typte staat er nog.",
        "What could not be read. Everything else was worked out; what you typed is still there.",
    ),
    "problems_none": ("Geen problemen: alles was te lezen.", "No problems: everything could be read."),
    "problems_figure": ("te herstellen", "to fix"),
    "sheet": ("Blad", "Sheet"),
    "cell": ("Cel", "Cell"),
    "problem_value": ("Wat er staat", "What it says"),
    "message": ("Wat te doen", "What to do"),
}
