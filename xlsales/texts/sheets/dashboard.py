"""The sheet Dashboard."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "dashboard_title": ("Dashboard", "Dashboard"),
    "dashboard_heading": ("Dashboard", "Dashboard"),
    "dashboard_subtitle": (
        "Hoe je ervoor staat. De titel van elke grafiek zegt wat je ziet.",
        "Where you stand. The title of each chart says what it shows.",
    ),
    "open_prospects_figure": ("lopende prospects", "open prospects"),
    "open_value_figure": ("lopende waarde", "open value"),
    "customers_figure": ("klanten", "customers"),
    "index_figure": ("nazorg (eerste klant = 100)", "service (first customer = 100)"),
    "persistence_heading": ("De aanhouder won", "Persistence paid"),
    "persistence_none": (
        "Nog geen order die langer duurde dan gemiddeld.",
        "No order yet that took longer than usual.",
    ),
    "days_to_win": ("Dagen tot order", "Days to win"),
    "contacts_count": ("Contacten", "Contacts"),
}
