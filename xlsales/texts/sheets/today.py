"""The sheet Today."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "today_title": ("Vandaag", "Today"),
    "today_heading": ("Vandaag", "Today"),
    "today_subtitle": (
        "Wie je vandaag spreekt, waarom, en wat je vraagt. Vul achter de naam in hoe het ging.",
        "Whom to contact today, why, and what to ask. Type how it went at the end of the row.",
    ),
    "today_figure": ("vandaag spreken", "to contact today"),
    "ask_figure": ("de vraag stellen", "to ask"),
    "neglected_figure": ("verwaarloosd", "neglected"),
    "cold_figure": ("koud", "cold"),
    "due": ("Gepland", "Due"),
    "late": ("Te laat (werkdagen)", "Overdue (working days)"),
    "today_none": (
        "Je hebt vandaag niemand te spreken. Hieronder staat wie er de komende dagen aan de beurt is.",
        "Nobody to contact today. Below is who comes up in the days ahead.",
    ),
    "today_new": (
        "Nog geen prospects. Zet op het blad Prospects je eerste bedrijf met je naam als verkoper, sla op en"
        " ververs: dan staat hier wie je spreekt en wat je vraagt.",
        "No prospects yet. Type your first company on the Prospects sheet with your name as owner, save and"
        " refresh: this page then says whom to contact and what to ask.",
    ),
    "left_why": (
        "Wat je hier typte kon nog niet worden verwerkt: het blad Problemen zegt welke cel en waarom.",
        "What you typed here could not be taken over yet: the Problems sheet names the cell and the reason.",
    ),
    "week_heading": ("De komende {days:dag|dagen}", "The {days:day|days} ahead"),
    "week_none": ("Er staat niets gepland.", "Nothing is planned."),
    "day": ("Dag", "Day"),
}
