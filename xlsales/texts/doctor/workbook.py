"""The workbook: where it stands, where it came from, and whether it can be used."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
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
        "{file} is in a OneDrive folder. Excel then knows the workbook by an address on the web, and the buttons may say that they cannot find it.",
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
        "Typ “xlsales doctor” opnieuw als dat gedaan is.",
        "Run “xlsales doctor” again when that is done.",
    ),
    "buttons": ("Macro’s van de werkmap", "Macros of the workbook"),
    "buttons_good": ("De werkmap bevat macro’s.", "The workbook holds macros."),
    "buttons_none": ("{file} bevat geen macro’s en dus geen knoppen.", "{file} holds no macros, and so no buttons."),
    "buttons_none_do": (
        "“xlsales buttons {file:arg}” zet ze erin.",
        "“xlsales buttons {file:arg}” puts them in.",
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
    "calendar_faults_do": ("“xlsales check {file:arg}” zegt welke.", "“xlsales check {file:arg}” says which."),
    "calendar_unknown": (
        "Van het land {country} zijn geen feestdagen bekend.",
        "No public holidays are known of the country {country}.",
    ),
    "calendar_unknown_do": (
        "Kies op het blad Instellingen een ander land.",
        "Choose another country on the sheet Settings.",
    ),
}
