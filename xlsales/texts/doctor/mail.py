"""The mail and the keyring."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
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
    "mail_refused_do": ("Typ “xlsales setup mail”.", "Run “xlsales setup mail”."),
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
