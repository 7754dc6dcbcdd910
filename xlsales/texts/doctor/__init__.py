"""What `xlsales doctor` finds, what that means, and what to do about it (the texts that end in `_do`).

A file for each place it looks at, as in `xlsales/doctor/`.
"""

from xlsales.texts import Text
from xlsales.texts.doctor import calc, excel, mail, python, workbook

TEXTS: dict[str, Text] = {
    "help": (
        "Zeg wat de knoppen in de weg zit, en wat je eraan doet.\n\n"
        "Kijkt naar Python, Excel, LibreOffice, de macro-instellingen en de mail, en verandert niets. Noem je werkmap erbij, dan kijkt de dokter ook daarnaar.\n\n"
        "\b\nVoorbeelden:\n  xlsales doctor\n  xlsales doctor prospects.xlsm",
        "Say what keeps the buttons from working, and what to do.\n\n"
        "Looks at Python, Excel, LibreOffice, the macro settings and the mail, and changes nothing. Name your workbook, and the doctor looks at that too.\n\n"
        "\b\nExamples:\n  xlsales doctor\n  xlsales doctor prospects.xlsm",
    ),
    "good": ("✓ goed", "✓ good"),
    "note": ("! let op", "! note"),
    "wrong": ("✗ mis", "✗ wrong"),
    "all_good": ("Alles is in orde.", "All is well."),
    "no_wrong": (
        "Het werkt; let op bij {notes:punt|punten}.",
        "It works; {notes:thing|things} to note.",
    ),
    "some_wrong": (
        "{wrong:ding zit|dingen zitten} in de weg. Begin bij het bovenste ✗ en typ daarna “xlsales doctor” opnieuw.",
        "{wrong:thing is|things are} in the way. Begin with the topmost ✗, then run “xlsales doctor” again.",
    ),
    **python.TEXTS,
    **excel.TEXTS,
    **calc.TEXTS,
    **workbook.TEXTS,
    **mail.TEXTS,
}
