"""Excel, its add-in and its macro settings."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "excel": ("Excel", "Excel"),
    "excel_good": ("Excel {version}: {path}", "Excel {version}: {path}"),
    "excel_missing": ("Excel staat niet op deze computer.", "Excel is not on this computer."),
    "excel_missing_do": (
        "Met LibreOffice werken de knoppen ook; Excel in de browser en op een telefoon kent geen macro’s.",
        "The buttons work in LibreOffice too; Excel in the browser and on a phone knows no macros.",
    ),
    "addin": ("xlwings in Excel", "xlwings in Excel"),
    "addin_good": ("De invoegtoepassing staat in {file}", "The add-in is in {file}"),
    "addin_loaded": (
        "De invoegtoepassing is geladen in de Excel die open is ({file})",
        "The add-in is loaded in the Excel that is open ({file})",
    ),
    "addin_missing": (
        "De invoegtoepassing van xlwings is er niet ({file}). Op Windows werken de knoppen ook zonder; op een Mac niet.",
        "The xlwings add-in is not there ({file}). On Windows the buttons work without it too; on a Mac they do not.",
    ),
    "addin_missing_do": ("Typ “xlsales setup”.", "Run “xlsales setup”."),
    "addin_other": (
        "De invoegtoepassing in {file} is van een andere versie van xlwings dan die bij xlsales hoort.",
        "The add-in in {file} is of another version of xlwings than the one that goes with xlsales.",
    ),
    "addin_other_do": (
        "Sluit Excel en geef “xlsales setup”; de vorige versie blijft bewaard.",
        "Close Excel and run “xlsales setup”; the earlier version is kept.",
    ),
    "addin_not_loaded": (
        "De invoegtoepassing staat in {file}, maar de Excel die open is heeft haar niet geladen.",
        "The add-in is in {file}, but the Excel that is open has not loaded it.",
    ),
    "addin_not_loaded_do": ("Sluit Excel helemaal af en open het opnieuw.", "Quit Excel completely and open it again."),
    "addin_switched_off": (
        "Excel heeft de invoegtoepassing uitgezet nadat het was vastgelopen ({file}).",
        "Excel switched the add-in off after it got stuck ({file}).",
    ),
    "addin_switched_off_do": (
        "In Excel: Bestand > Opties > Invoegtoepassingen, kies onderaan “Uitgeschakelde items” > Ga, en schakel xlwings weer in.",
        "In Excel: File > Options > Add-ins, choose “Disabled Items” at the bottom > Go, and enable xlwings.",
    ),
    "interpreter": ("Python van xlwings", "Python of xlwings"),
    "interpreter_good": ("xlwings gebruikt {path}", "xlwings uses {path}"),
    "interpreter_missing": (
        "xlwings weet niet welke Python het moet gebruiken ({file}).",
        "xlwings does not know which Python to use ({file}).",
    ),
    "interpreter_missing_do": ("Typ “xlsales setup”.", "Run “xlsales setup”."),
    "interpreter_other": (
        "xlwings gebruikt {path}, een andere Python dan deze ({ours}); daar staat xlsales misschien niet in.",
        "xlwings uses {path}, another Python than this one ({ours}); xlsales may not be in it.",
    ),
    "interpreter_other_do": (
        "Typ “xlsales setup”; “xlsales setup --undo” zet terug wat er stond.",
        "Run “xlsales setup”; “xlsales setup --undo” puts back what was there.",
    ),
    "script": ("Script op de Mac", "Script on the Mac"),
    "script_good": ("Excel start Python via {file}", "Excel starts Python through {file}"),
    "script_missing": (
        "Het script waarmee Excel Python start, is er niet ({file}).",
        "The script with which Excel starts Python is not there ({file}).",
    ),
    "script_missing_do": (
        "Typ “xlsales setup”, en sta Terminal toe om gegevens van andere apps te gebruiken als de Mac dat vraagt.",
        "Run “xlsales setup”, and let Terminal use data of other apps when the Mac asks.",
    ),
    "macros": ("Macro’s in Excel", "Macros in Excel"),
    "macros_good": (
        "Excel vraagt per werkmap of macro’s mogen: kies “Inhoud inschakelen” in de gele balk.",
        "Excel asks for each workbook whether macros may run: choose “Enable Content” in the yellow bar.",
    ),
    "macros_off_own": (
        "Excel zet alle macro’s uit zonder iets te vragen.",
        "Excel turns all macros off without asking.",
    ),
    "macros_off_own_do": (
        "In Excel: Bestand > Opties > Vertrouwenscentrum > Instellingen > Macro-instellingen, kies “uitschakelen met melding”.",
        "In Excel: File > Options > Trust Center > Trust Center Settings > Macro Settings, choose “disable with notification”.",
    ),
    "macros_signed_own": (
        "Excel laat alleen ondertekende macro’s toe, en die van xlsales zijn niet ondertekend.",
        "Excel allows signed macros only, and those of xlsales are not signed.",
    ),
    "macros_signed_own_do": (
        "In Excel: Bestand > Opties > Vertrouwenscentrum > Instellingen. Kies bij Macro-instellingen “uitschakelen met melding”, of zet je werkmap op een vertrouwde locatie.",
        "In Excel: File > Options > Trust Center > Trust Center Settings. Choose “disable with notification” under Macro Settings, or put your workbook in a trusted location.",
    ),
    "macros_off_policy": (
        "Je organisatie zet alle macro’s uit; zelf kun je dat niet veranderen.",
        "Your organisation turns all macros off; you cannot change that yourself.",
    ),
    "macros_off_policy_do": (
        "Vraag je beheerder om een vertrouwde locatie voor je werkmap. Tot die tijd doet “xlsales refresh” in de terminal hetzelfde als de knop.",
        "Ask your administrator for a trusted location for your workbook. Until then “xlsales refresh” in the terminal does the same as the button.",
    ),
    "macros_signed_policy": (
        "Je organisatie laat alleen ondertekende macro’s toe, en die van xlsales zijn niet ondertekend.",
        "Your organisation allows signed macros only, and those of xlsales are not signed.",
    ),
    "macros_signed_policy_do": (
        "Vraag je beheerder om een vertrouwde locatie voor je werkmap, of om de macro’s te ondertekenen. Tot die tijd doet “xlsales refresh” in de terminal hetzelfde als de knop.",
        "Ask your administrator for a trusted location for your workbook, or to sign the macros. Until then “xlsales refresh” in the terminal does the same as the button.",
    ),
    "macros_all": (
        "Excel voert alle macro’s uit zonder te vragen, ook die van onbekenden.",
        "Excel runs all macros without asking, also those of strangers.",
    ),
    "macros_all_do": (
        "Veiliger: Bestand > Opties > Vertrouwenscentrum > Instellingen > Macro-instellingen, kies “uitschakelen met melding”.",
        "Safer: File > Options > Trust Center > Trust Center Settings > Macro Settings, choose “disable with notification”.",
    ),
    "children": ("Programma’s starten", "Starting programs"),
    "children_good": (
        "Er is geen regel te lezen die Excel verbiedt om een programma te starten.",
        "No rule can be read that forbids Excel to start a program.",
    ),
    "children_blocked": (
        "Microsoft Defender verbiedt Office om programma’s te starten; de knoppen kunnen xlsales dus niet starten.",
        "Microsoft Defender forbids Office to start programs, so the buttons cannot start xlsales.",
    ),
    "children_blocked_do": (
        "Vraag je beheerder om een uitzondering (regel D4F940AB-401B-4EFC-AADC-AD5F3C50688A). Tot die tijd: laat de werkmap open en geef “xlsales refresh” in de terminal.",
        "Ask your administrator for an exception (rule D4F940AB-401B-4EFC-AADC-AD5F3C50688A). Until then: leave the workbook open and run “xlsales refresh” in the terminal.",
    ),
    "children_warned": (
        "Microsoft Defender waarschuwt als Office een programma start.",
        "Microsoft Defender warns when Office starts a program.",
    ),
    "children_warned_do": (
        "Kies in die waarschuwing “Toestaan” als je zelf op de knop hebt gedrukt.",
        "Choose “Unblock” in that warning if you pressed the button yourself.",
    ),
}
