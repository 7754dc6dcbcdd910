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
        "Typ of plak je prospects: één regel per deal, het bedrijf is genoeg",
        "Type or paste your prospects: one row per deal, the company will do",
    ),
    "step_2": (
        "Sla op, sluit de werkmap en typ in de opdrachtregel: xlsales refresh gevolgd door de naam van dit bestand",
        "Save, close the workbook and type on the command line: xlsales refresh followed by the name of this file",
    ),
    "step_2_buttons": (
        "Klik op Verversen: op Vandaag, op Prospects, of in Excel op het tabblad xlsales",
        "Press Refresh: on Today, on Prospects, or in Excel on the tab xlsales",
    ),
    "step_3": (
        "Bel van boven naar beneden en typ naast de naam hoe het ging; de volgende verversing legt het vast",
        "Call from top to bottom and type beside the name how it went; the next refresh puts it on record",
    ),
    "step_4": (
        "Elk gesprek staat hier, ook als er niemand opnam. Een gesprek buiten de lijst om typ je hier zelf",
        "Every talk is here, also when nobody answered. Type a talk outside the list here yourself",
    ),
    "more": ("En verder", "And also"),
    "hidden": (
        "Een blad verschijnt zodra er iets op staat. Eerder zien? Klik met rechts op een tab en kies Zichtbaar maken (Calc: Blad tonen)",
        "A sheet appears once there is something on it. Sooner? Right-click any tab and choose Unhide (Calc: Show Sheet)",
    ),
    "owners": ("Wie er verkopen, met hun e-mailadres", "Who sells, with their e-mail addresses"),
    "days_off": ("Vrije dagen: dan staat er niemand op de lijst", "Days off: nobody is on the list then"),
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
