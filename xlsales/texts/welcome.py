"""The welcome sheet: how to begin, and what the colours mean."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "document": ("Prospects", "Prospects"),
    "title": ("Welkom", "Welcome"),
    "heading": ("Welkom bij je verkoopgeweten", "Welcome to your sales conscience"),
    "subtitle": (
        "Deze werkmap zegt wie je vandaag spreekt, waarom, en wat je vraagt.",
        "This workbook says whom to contact today, why, and what to ask.",
    ),
    "begin": ("Zo begin je", "How to begin"),
    "step_1": (
        "Vul in wie er verkoopt: jijzelf, en eventueel je collega’s",
        "Fill in who sells: yourself, and your colleagues if any",
    ),
    "step_2": (
        "Typ of plak je prospects: één regel per deal, het bedrijf is genoeg",
        "Type or paste your prospects: one row per deal, the company will do",
    ),
    "step_3": (
        "Schrijf elk contact op, ook als er niemand opnam",
        "Write down every contact, also when nobody answered",
    ),
    "step_4": (
        "Sla op, sluit de werkmap en typ in de opdrachtregel: xlsales refresh gevolgd door de naam van dit bestand",
        "Save, close the workbook and type on the command line: xlsales refresh followed by the name of this file",
    ),
    "step_4_buttons": (
        "Klik op Verversen: op Vandaag, op Prospects, of in Excel op het tabblad xlsales",
        "Press Refresh: on Today, on Prospects, or in Excel on the tab xlsales",
    ),
    "step_5": (
        "Open het blad Vandaag. Typ daar hoe elk gesprek ging: de volgende verversing legt het vast",
        "Open the sheet Today. Type there how each talk went: the next refresh puts it on record",
    ),
    "more": ("En verder", "And also"),
    "colours": ("Wat de kleuren zeggen", "What the colours say"),
    "green": ("houd het ritme aan", "keep the rhythm"),
    "amber": (
        "stel bij het volgende contact de directe vraag",
        "ask the direct question at the next contact",
    ),
    "red": (
        "geen bezoeken meer: één eerlijk telefoontje, of loslaten",
        "no more visits: one honest call, or let go",
    ),
    "grey": ("elders gekocht, nee gezegd of niet meer benaderen", "bought elsewhere, said no or not to be contacted"),
    "blue": ("de nazorg loopt", "the service checklist runs"),
    "cells": ("Wat je waar typt", "What to type where"),
    "paper": ("wit", "white"),
    "paper_meaning": (
        "hier typ jij; xlsales verandert er niets aan",
        "yours to type in; xlsales changes nothing",
    ),
    "tint": ("getint", "tinted"),
    "tint_meaning": (
        "dit rekent xlsales uit, met de reden erbij",
        "worked out by xlsales, with the reason beside it",
    ),
    "settings": (
        "Elk getal waarmee gerekend wordt, en waar het vandaan komt",
        "Every number that is used, and where it comes from",
    ),
    "service_items": (
        "Wat een klant na de verkoop mag verwachten",
        "What a customer may expect after the sale",
    ),
    "giveaways": ("Wat je weggaf zonder rekening", "What you gave without an invoice"),
}
