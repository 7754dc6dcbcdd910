"""The sheet Today."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "today_title": ("Vandaag", "Today"),
    "today_heading": ("Vandaag", "Today"),
    "today_subtitle": (
        "Vul naast de naam in hoe het ging.",
        "Type beside the name how it went.",
    ),
    "plan_figure": ("van {due} aan de beurt", "of {due} due"),
    "to_go_figure": ("nog te gaan", "to go"),
    "day_so_far": (
        "{done} gedaan, nog {planned} te gaan, {due} aan de beurt.",
        "{done} done, {planned} to go, {due} due.",
    ),
    "ask_figure": ("vragen", "to ask"),
    "promised_figure": ("beloofd", "promised"),
    "cold_figure": ("koud", "cold"),
    "not_taken": (
        "{rows:regel|regels} niet overgenomen: zie het blad Problemen",
        "{rows:row|rows} not taken over: see the Problems sheet",
    ),
    "group": ("Waarom nu", "Why now"),
    "group_promised": ("beloofd", "promised"),
    "group_enquiry": ("nieuwe aanvraag", "new enquiry"),
    "group_closing": ("bijna rond", "closing"),
    "group_service": ("nazorg", "service"),
    "group_neglected": ("blijven liggen", "neglected"),
    "group_overdue": ("te laat", "overdue"),
    "group_due": ("aan de beurt", "due"),
    "group_not_started": ("nog niet gebeld", "not started"),
    "group_for": ("voor {owner}", "for {owner}"),
    "group_waited": ("wacht {days:dag|dagen}", "waited {days:day|days}"),
    "also_heading": ("Ook aan de beurt: {rows}", "Also due: {rows}"),
    "due": ("Gepland", "Due"),
    "late": ("Te laat (werkdagen)", "Overdue (working days)"),
    "today_none": (
        "Vandaag staat er niemand op je lijst. Hieronder staat wie er de komende dagen aan de beurt is.",
        "Nobody to contact today. Below is who comes up in the days ahead.",
    ),
    "today_new": (
        "Nog geen prospects. Zet op het blad Prospects je eerste bedrijf met je naam als verkoper, sla op en"
        " ververs: dan staat hier wie je spreekt en wat je vraagt.",
        "No prospects yet. Type your first company on the Prospects sheet with your name as owner, save and"
        " refresh: this page then says whom to contact and what to ask.",
    ),
    "left_why": (
        "Niet overgenomen wat je hier typte: het blad Problemen zegt welke cel en waarom.",
        "What you typed here was not taken over: the Problems sheet names the cell and the reason.",
    ),
    "week_heading": ("De komende {days:dag|dagen}", "The {days:day|days} ahead"),
    "week_none": ("Er staat niets gepland.", "Nothing is planned."),
}
