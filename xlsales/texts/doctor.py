"""What `xlsales doctor` finds, what that means, and what to do about it (the texts that end in `_do`)."""

from xlsales.texts import Text

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
        "Het werkt zo; let op bij {notes:punt|punten}.",
        "It works like this; {notes:thing|things} to note.",
    ),
    "some_wrong": (
        "{wrong:ding zit|dingen zitten} in de weg. Begin bij het bovenste ✗ en geef daarna “xlsales doctor” opnieuw.",
        "{wrong:thing is|things are} in the way. Begin with the topmost ✗, then run “xlsales doctor” again.",
    ),
    # Python
    "python": ("Python", "Python"),
    "python_good": ("Python {version}: {path}", "Python {version}: {path}"),
    "python_old": (
        "Python {version} ({path}) past niet bij deze xlsales, die {wanted} vraagt.",
        "Python {version} ({path}) does not suit this xlsales, which asks for {wanted}.",
    ),
    "python_old_do": (
        "Installeer een nieuwere Python en daarin xlsales, en geef “xlsales setup”.",
        "Install a newer Python and xlsales in it, and run “xlsales setup”.",
    ),
    "python_store": (
        "Python {version} komt uit de Microsoft Store ({path}). Die bewaart wat xlsales opschrijft op een plek die de macro’s niet zien.",
        "Python {version} is the one of the Microsoft Store ({path}). It keeps what xlsales writes where the macros cannot see it.",
    ),
    "python_store_do": (
        "Installeer xlsales opnieuw met “uv tool install --managed-python --force” of met de Python van python.org, en geef “xlsales setup”.",
        "Install xlsales again with “uv tool install --managed-python --force” or with the Python of python.org, and run “xlsales setup”.",
    ),
    "packages": ("Pakketten", "Packages"),
    "packages_good": ("{versions}", "{versions}"),
    "packages_differ": (
        "Deze pakketten passen niet bij deze xlsales: {faults}",
        "These packages do not suit this xlsales: {faults}",
    ),
    "packages_differ_do": (
        "Installeer xlsales opnieuw, op de manier waarop je het geïnstalleerd hebt: dat zet de goede versies erbij.",
        "Install xlsales again, the way you installed it: that brings the right versions.",
    ),
    "packages_source": (
        "xlsales draait uit een map en is niet geïnstalleerd; de versies zijn niet te vergelijken.",
        "xlsales runs from a folder and is not installed; the versions cannot be compared.",
    ),
    "packages_source_do": (
        "Voor de knoppen moet xlsales geïnstalleerd zijn: zie de installatiepagina.",
        "For the buttons xlsales has to be installed: see the install page.",
    ),
    "command": ("Terminal", "Terminal"),
    "command_good": ("De terminal kent de opdracht xlsales: {path}", "The terminal knows the command xlsales: {path}"),
    "command_unknown": (
        "De terminal kent de opdracht xlsales niet.",
        "The terminal does not know the command xlsales.",
    ),
    "command_unknown_do": (
        "Met uv geïnstalleerd? Geef “uv tool update-shell”. Sluit daarna de terminal en open een nieuwe. Wat altijd werkt: {path} -m xlsales",
        "Installed with uv? Run “uv tool update-shell”. Then close the terminal and open a new one. What always works: {path} -m xlsales",
    ),
    # Buttons
    "launcher": ("Knoppen", "Buttons"),
    "launcher_good": ("De knoppen starten {path}", "The buttons start {path}"),
    "launcher_missing": (
        "De knoppen weten niet waar xlsales is: {file} is er niet of is leeg.",
        "The buttons do not know where xlsales is: {file} is missing or empty.",
    ),
    "launcher_missing_do": ("Geef “xlsales setup”.", "Run “xlsales setup”."),
    "launcher_gone": (
        "De knoppen zoeken xlsales in {path}, en daar staat niets meer.",
        "The buttons look for xlsales in {path}, and nothing is there any more.",
    ),
    "launcher_gone_do": ("Geef “xlsales setup” opnieuw.", "Run “xlsales setup” again."),
    "launcher_broken": (
        "{path} start niet, of geeft geen antwoord.",
        "{path} does not start, or does not answer.",
    ),
    "launcher_broken_do": (
        "Installeer xlsales opnieuw en geef “xlsales setup”. Blijft het zo, vraag dan je beheerder of een virusscanner dit programma tegenhoudt.",
        "Install xlsales again and run “xlsales setup”. If it stays like this, ask your administrator whether a virus scanner stops this program.",
    ),
    "launcher_other": (
        "De knoppen starten {path}, een andere xlsales dan deze ({ours}).",
        "The buttons start {path}, another xlsales than this one ({ours}).",
    ),
    "launcher_other_do": (
        "Moeten ze deze starten? Geef “xlsales setup”.",
        "Should they start this one? Run “xlsales setup”.",
    ),
    "launcher_elsewhere": (
        "Windows bewaart wat deze Python opschrijft op een plek die de macro’s niet zien ({file}).",
        "Windows keeps what this Python writes where the macros cannot see it ({file}).",
    ),
    "launcher_elsewhere_do": (
        "Installeer xlsales opnieuw met “uv tool install --managed-python --force” of met de Python van python.org, niet die uit de Microsoft Store, en geef “xlsales setup”.",
        "Install xlsales again with “uv tool install --managed-python --force” or with the Python of python.org, not the one of the Microsoft Store, and run “xlsales setup”.",
    ),
    # Excel
    "excel": ("Excel", "Excel"),
    "excel_good": ("Excel {version}: {path}", "Excel {version}: {path}"),
    "excel_missing": ("Excel staat niet op deze computer.", "Excel is not on this computer."),
    "excel_missing_do": (
        "Met LibreOffice werken de knoppen ook; Excel in de browser en op een telefoon kent geen macro’s.",
        "The buttons work in LibreOffice too; Excel in the browser and on a phone knows no macros.",
    ),
    "addin": ("xlwings in Excel", "xlwings in Excel"),
    "addin_good": ("De invoegtoepassing staat in {file}", "The add-in stands in {file}"),
    "addin_loaded": (
        "De invoegtoepassing is geladen in de Excel die open is ({file})",
        "The add-in is loaded in the Excel that is open ({file})",
    ),
    "addin_missing": (
        "De invoegtoepassing van xlwings is er niet ({file}). Op Windows werken de knoppen ook zonder; op een Mac niet.",
        "The xlwings add-in is not there ({file}). On Windows the buttons work without it too; on a Mac they do not.",
    ),
    "addin_missing_do": ("Geef “xlsales setup”.", "Run “xlsales setup”."),
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
        "The add-in stands in {file}, but the Excel that is open has not loaded it.",
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
    "interpreter_missing_do": ("Geef “xlsales setup”.", "Run “xlsales setup”."),
    "interpreter_other": (
        "xlwings gebruikt {path}, een andere Python dan deze ({ours}); daar staat xlsales misschien niet in.",
        "xlwings uses {path}, another Python than this one ({ours}); xlsales may not be in it.",
    ),
    "interpreter_other_do": (
        "Geef “xlsales setup”; “xlsales setup --undo” zet terug wat er stond.",
        "Run “xlsales setup”; “xlsales setup --undo” puts back what was there.",
    ),
    "script": ("Script op de Mac", "Script on the Mac"),
    "script_good": ("Excel start Python via {file}", "Excel starts Python through {file}"),
    "script_missing": (
        "Het script waarmee Excel Python start, is er niet ({file}).",
        "The script with which Excel starts Python is not there ({file}).",
    ),
    "script_missing_do": (
        "Geef “xlsales setup”, en sta Terminal toe om gegevens van andere apps te gebruiken als de Mac dat vraagt.",
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
    # LibreOffice
    "calc": ("LibreOffice", "LibreOffice"),
    "calc_good": ("LibreOffice {version}: {path}", "LibreOffice {version}: {path}"),
    "calc_sandboxed": (
        "LibreOffice draait als {sandbox}, afgesloten van andere programma’s; de knoppen in Calc werken dan niet.",
        "LibreOffice runs as a {sandbox}, shut off from other programs; the buttons in Calc do not work then.",
    ),
    "calc_sandboxed_do": (
        "Installeer LibreOffice van libreoffice.org of uit je distributie (op Debian en Ubuntu: “sudo apt install libreoffice-calc python3-uno”).",
        "Install LibreOffice from libreoffice.org or from your distribution (on Debian and Ubuntu: “sudo apt install libreoffice-calc python3-uno”).",
    ),
    "calc_none": (
        "Staat niet op deze computer; met Excel is dat niet nodig.",
        "Not on this computer; with Excel there is no need.",
    ),
    "calc_missing": (
        "Excel noch LibreOffice is gevonden: er is geen werkmap waarin de knoppen kunnen werken.",
        "Neither Excel nor LibreOffice was found: there is no workbook in which the buttons can work.",
    ),
    "calc_missing_do": (
        "Installeer LibreOffice van libreoffice.org. De opdrachten in de terminal werken ook zonder.",
        "Install LibreOffice from libreoffice.org. The commands in the terminal work without it too.",
    ),
    "uno": ("Python van LibreOffice", "Python of LibreOffice"),
    "uno_good": ("xlsales praat met Calc via {path}", "xlsales talks to Calc through {path}"),
    "uno_missing": (
        "De Python waarmee xlsales met Calc praat, is niet gevonden; de knoppen in Calc werken dan niet.",
        "The Python through which xlsales talks to Calc was not found; the buttons in Calc do not work then.",
    ),
    "uno_missing_do": (
        "Op Debian en Ubuntu: “sudo apt install python3-uno”. Elders: installeer LibreOffice van libreoffice.org, niet als snap of flatpak.",
        "On Debian and Ubuntu: “sudo apt install python3-uno”. Elsewhere: install LibreOffice from libreoffice.org, not as a snap or flatpak.",
    ),
    "calc_macros": ("Macro’s in Calc", "Macros in Calc"),
    "calc_macros_asks": (
        "Calc vraagt per werkmap of macro’s mogen: kies “Macro’s inschakelen”.",
        "Calc asks for each workbook whether macros may run: choose “Enable Macros”.",
    ),
    "calc_macros_trusted": (
        "{file} staat in een vertrouwde map; de macro’s mogen.",
        "{file} stands in a trusted folder; its macros may run.",
    ),
    "calc_macros_folders": (
        "Calc voert alleen macro’s uit van werkmappen in je vertrouwde mappen.",
        "Calc runs only the macros of workbooks in your trusted folders.",
    ),
    "calc_macros_folders_do": (
        "Geef “xlsales doctor” met je werkmap erachter; dan zie je of dat er een van is.",
        "Run “xlsales doctor” with your workbook behind it to see whether that is one of them.",
    ),
    "calc_macros_blocked": (
        "Calc voert geen macro’s uit die niet ondertekend zijn, en meldt dat alleen bij het openen; de knoppen doen dan niets.",
        "Calc runs no macros that are not signed, and says so on opening only; the buttons then do nothing.",
    ),
    "calc_macros_blocked_do": (
        "In Calc: Extra > Opties > LibreOffice > Beveiliging > Macrobeveiliging. Kies Medium, of zet de map van je werkmap bij de vertrouwde bestandslocaties. Open de werkmap daarna opnieuw.",
        "In Calc: Tools > Options > LibreOffice > Security > Macro Security. Choose Medium, or add the folder of your workbook to the trusted file locations. Then open the workbook again.",
    ),
    "calc_macros_all": (
        "Calc voert alle macro’s uit zonder te vragen, ook die van onbekenden.",
        "Calc runs all macros without asking, also those of strangers.",
    ),
    "calc_macros_all_do": (
        "Veiliger: Extra > Opties > LibreOffice > Beveiliging > Macrobeveiliging, kies Medium.",
        "Safer: Tools > Options > LibreOffice > Security > Macro Security, choose Medium.",
    ),
    # The workbook
    "place": ("Plaats", "Place"),
    "place_good": ("{file}", "{file}"),
    "place_web": (
        "{file} is een adres op het web; de knoppen en “xlsales refresh” werken op een bestand op deze computer.",
        "{file} is an address on the web; the buttons and “xlsales refresh” work on a file on this computer.",
    ),
    "place_web_do": (
        "Noem het bestand in de map op je computer, of bewaar de werkmap daar.",
        "Name the file in the folder on your computer, or save the workbook there.",
    ),
    "place_cloud": (
        "{file} staat in een map van OneDrive. Excel kent de werkmap dan onder een adres op het web, en de knoppen kunnen zeggen dat ze het niet vinden.",
        "{file} stands in a OneDrive folder. Excel then knows the workbook by an address on the web, and the buttons may say that they cannot find it.",
    ),
    "place_cloud_do": (
        "Zet de werkmap in een gewone map, bijvoorbeeld onder Documenten buiten OneDrive.",
        "Put the workbook in an ordinary folder, for instance under Documents outside OneDrive.",
    ),
    "mark": ("Herkomst", "Origin"),
    "mark_good": ("De werkmap draagt geen merk van een download.", "The workbook carries no mark of a download."),
    "mark_web": (
        "De werkmap komt van internet of uit een mail; Excel houdt zijn macro’s tegen met een rode balk.",
        "The workbook came from the internet or a mail; Excel blocks its macros with a red bar.",
    ),
    "mark_web_do": (
        "Sluit de werkmap. Klik er in de Verkenner met rechts op, kies Eigenschappen, en vink onderaan “Blokkering opheffen” aan. Alleen doen als je weet van wie het komt.",
        "Close the workbook. Right-click it in File Explorer, choose Properties, and tick “Unblock” at the bottom. Only do so if you know who it came from.",
    ),
    "mark_quarantined": (
        "De Mac heeft deze werkmap gemerkt als gedownload; Excel kan het beveiligd openen.",
        "The Mac marked this workbook as downloaded; Excel may open it protected.",
    ),
    "mark_quarantined_do": (
        "Open hem in Excel, kies “Bewerken inschakelen” en daarna “Macro’s inschakelen”. Alleen doen als je weet van wie het komt.",
        "Open it in Excel, choose “Enable Editing” and then “Enable Macros”. Only do so if you know who it came from.",
    ),
    "workbook": ("Werkmap", "Workbook"),
    "workbook_refused": ("{reason}", "{reason}"),
    "workbook_refused_do": (
        "Geef “xlsales doctor” opnieuw als dat gedaan is.",
        "Run “xlsales doctor” again when that is done.",
    ),
    "buttons": ("Macro’s van de werkmap", "Macros of the workbook"),
    "buttons_good": ("De werkmap bevat macro’s.", "The workbook holds macros."),
    "buttons_none": ("{file} bevat geen macro’s en dus geen knoppen.", "{file} holds no macros, and so no buttons."),
    "buttons_none_do": (
        "“xlsales buttons {file}” zet ze erin.",
        "“xlsales buttons {file}” puts them in.",
    ),
    "calendar": ("Kalender", "Calendar"),
    "calendar_good": (
        "Feestdagen van {country}; de eerstvolgende is {day}",
        "Public holidays of {country}; the next one is {day}",
    ),
    "calendar_faults": (
        "{faults:instelling van het blad Instellingen is|instellingen van het blad Instellingen zijn} niet te gebruiken.",
        "{faults:setting of the sheet Settings|settings of the sheet Settings} cannot be used.",
    ),
    "calendar_faults_do": ("“xlsales check {file}” zegt welke.", "“xlsales check {file}” says which."),
    "calendar_unknown": (
        "Van het land {country} zijn geen feestdagen bekend.",
        "No public holidays are known of the country {country}.",
    ),
    "calendar_unknown_do": (
        "Kies op het blad Instellingen een ander land.",
        "Choose another country on the sheet Settings.",
    ),
    # Mail
    "mail": ("Mail", "Mail"),
    "mail_good": (
        "Verstuurt namens {sender} via {via}; wat nodig is om aan te melden, is er.",
        "Sends as {sender} through {via}; what is needed to sign in is there.",
    ),
    "mail_microsoft": (
        "Verstuurt namens {sender} via {via}, aangemeld bij Microsoft; of die aanmelding nog geldt, blijkt bij het versturen.",
        "Sends as {sender} through {via}, signed in at Microsoft; whether that sign-in still holds shows when sending.",
    ),
    "mail_none": (
        "Niet ingesteld; concepten maken kan zonder, versturen pas na “xlsales setup mail”.",
        "Not set up; drafts need nothing, sending wants “xlsales setup mail” first.",
    ),
    "mail_refused": ("{reason}", "{reason}"),
    "mail_refused_do": ("Geef “xlsales setup mail”.", "Run “xlsales setup mail”."),
    "keyring": ("Sleutelbos", "Keyring"),
    "keyring_good": ("Wachtwoorden gaan naar {name}", "Passwords go to {name}"),
    "keyring_none": (
        "Deze computer heeft geen sleutelbos voor wachtwoorden.",
        "This computer has no keyring for passwords.",
    ),
    "keyring_none_do": (
        "Zet het wachtwoord van de mail in de omgevingsvariabele XLSALES_MAIL_PASSWORD, of installeer een sleutelbos (op Linux: gnome-keyring).",
        "Put the password of the mail in the environment variable XLSALES_MAIL_PASSWORD, or install a keyring (on Linux: gnome-keyring).",
    ),
}
