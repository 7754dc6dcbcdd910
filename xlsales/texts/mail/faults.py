"""What can go wrong on the way to the reader."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "not_set_up": (
        "Mailen is nog niet ingesteld. Begin met “xlsales setup mail”, of laat --send weg voor concepten.",
        "Mail is not set up yet. Begin with “xlsales setup mail”, or leave out --send for drafts.",
    ),
    "bad_settings": (
        "De mailinstellingen in {file} zijn niet te lezen: {reason}. Stel ze opnieuw in met “xlsales setup mail”.",
        "The mail settings in {file} cannot be read: {reason}. Set them again with “xlsales setup mail”.",
    ),
    "no_password": (
        "Er is geen wachtwoord voor {user}. Stel het in met “xlsales setup mail”, of zet het in {variable}.",
        "There is no password for {user}. Set it with “xlsales setup mail”, or put it in {variable}.",
    ),
    "no_keyring": (
        "Deze computer heeft geen sleutelbos om het wachtwoord of de aanmelding te bewaren. Zet het in de omgevingsvariabele {variable}.",
        "This computer has no keyring to keep the password or sign-in. Put it in the environment variable {variable}.",
    ),
    "no_sign_in": (
        "Je bent niet (meer) aangemeld bij Microsoft. Meld je aan met “xlsales setup mail”.",
        "You are not signed in at Microsoft (any more). Sign in with “xlsales setup mail”.",
    ),
    "sign_in_failed": ("Aanmelden bij Microsoft is niet gelukt: {reason}", "Signing in at Microsoft failed: {reason}"),
    "no_msal": (
        'Voor aanmelden bij Microsoft 365 is een extra onderdeel nodig: pip install "xlsales[m365]".',
        'Signing in at Microsoft 365 needs an extra part: pip install "xlsales[m365]".',
    ),
    "untrusted": (
        "Het certificaat van {host} is niet te vertrouwen ({reason}); er is niets verstuurd. Vraag de beheerder om het certificaat van de eigen uitgever en noem dat met --ca-file.",
        "The certificate of {host} cannot be trusted ({reason}); nothing was sent. Ask the administrator for the certificate of your own issuer and name it with --ca-file.",
    ),
    "no_encryption": (
        "{host} biedt geen versleutelde verbinding zoals ingesteld ({reason}); er is niets verstuurd.",
        "{host} offers no encrypted connection as it is set ({reason}); nothing was sent.",
    ),
    "wrong_password": (
        "{host} aanvaardt de aanmelding van {user} niet: {reason}. Bij Gmail is een app-wachtwoord nodig; Microsoft 365 vraagt om aanmelden met --sign-in microsoft.",
        "{host} does not accept the sign-in of {user}: {reason}. Gmail wants an app password; Microsoft 365 wants --sign-in microsoft.",
    ),
    "no_known_sign_in": (
        "{host} kent geen manier van aanmelden die past; het biedt {offered}.",
        "{host} offers no way of signing in that fits; it offers {offered}.",
    ),
    "unreachable": (
        "{host} was niet te bereiken: {reason}.",
        "{host} could not be reached: {reason}.",
    ),
    "refused": ("de server weigert het bericht: {reason}", "the server refuses the message: {reason}"),
    "international": (
        "{host} kan geen adressen met letters als é of ü voor het apenstaartje aan.",
        "{host} cannot handle addresses with letters such as é or ü before the at sign.",
    ),
    "too_large": (
        "het bericht is {size} MB en meer dan {limit} MB gaat niet. Mail minder lijsten, of verlaag de lijstlengte in Instellingen.",
        "the message is {size} MB, and more than {limit} MB is not possible. Mail fewer lists, or lower the list length in Settings.",
    ),
    "plain_http": (
        "{url} begint niet met https://; een aanmelding gaat nooit onversleuteld.",
        "{url} does not begin with https://; a sign-in never goes unencrypted.",
    ),
}
