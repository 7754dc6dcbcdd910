"""Python, its packages, the command in the terminal, and what the buttons start."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
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
    "launcher_missing_do": ("Typ “xlsales setup”.", "Run “xlsales setup”."),
    "launcher_gone": (
        "De knoppen zoeken xlsales in {path}, en daar staat niets meer.",
        "The buttons look for xlsales in {path}, and nothing is there any more.",
    ),
    "launcher_gone_do": ("Typ “xlsales setup” opnieuw.", "Run “xlsales setup” again."),
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
        "Moeten ze deze starten? Typ “xlsales setup”.",
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
}
