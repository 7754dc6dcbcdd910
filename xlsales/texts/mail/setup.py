"""What `xlsales setup mail` says."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "setup_mail_help": (
        "Stel in hoe xlsales mailt, en stuur een proefbericht.\n\n"
        "Wachtwoorden gaan naar de sleutelbos van de computer, nooit naar een bestand of de werkmap.\n\n"
        "\b\nVoorbeelden:\n  xlsales setup mail\n  xlsales setup mail --from jan@zaak.nl --host smtp.zaak.nl\n"
        "  xlsales setup mail --from jan@zaak.nl --transport graph --client-id <id van de app>",
        "Set up how xlsales sends mail, and send a test message.\n\n"
        "Passwords go to the computer's keyring, never to a file or the workbook.\n\n"
        "\b\nExamples:\n  xlsales setup mail\n  xlsales setup mail --from jan@shop.com --host smtp.shop.com\n"
        "  xlsales setup mail --from jan@shop.com --transport graph --client-id <id of the app>",
    ),
    "from_option": ("Het adres van de afzender.", "The address of the sender."),
    "name_option": ("De naam van de afzender.", "The name of the sender."),
    "transport_option": (
        "smtp, of graph voor Microsoft 365 zonder SMTP.",
        "smtp, or graph for Microsoft 365 without SMTP.",
    ),
    "host_option": ("De mailserver.", "The mail server."),
    "port_option": ("De poort; 587 voor starttls, 465 voor tls.", "The port; 587 for starttls, 465 for tls."),
    "security_option": ("De versleuteling.", "The encryption."),
    "user_option": (
        "De naam om mee aan te melden; standaard het adres.",
        "The name to sign in with; by default the address.",
    ),
    "sign_in_option": (
        "Aanmelden met een wachtwoord, bij Microsoft, of niet.",
        "Sign in with a password, at Microsoft, or not at all.",
    ),
    "client_option": (
        "Het id van de app die de beheerder in Microsoft Entra heeft geregistreerd.",
        "The id of the app that the administrator registered in Microsoft Entra.",
    ),
    "tenant_option": ("De organisatie in Microsoft Entra.", "The organisation in Microsoft Entra."),
    "ca_option": (
        "Een bestand met het certificaat van een eigen uitgever.",
        "A file with the certificate of an issuer of your own.",
    ),
    "limit_option": ("Hoe groot een bericht mag zijn, in MB.", "How large a message may be, in MB."),
    "zone_option": ("De tijdzone van het agendabestand.", "The time zone of the calendar file."),
    "test_to_option": (
        "Waar het proefbericht heen gaat; standaard de afzender.",
        "Where the test message goes; by default the sender.",
    ),
    "no_test_option": ("Stuur geen proefbericht.", "Send no test message."),
    "ask_from": ("Adres van de afzender", "Address of the sender"),
    "ask_host": ("Mailserver", "Mail server"),
    "ask_client": ("Id van de app in Microsoft Entra", "Id of the app in Microsoft Entra"),
    "ask_password": ("Wachtwoord", "Password"),
    "gmail_hint": (
        "Gmail wil een app-wachtwoord: myaccount.google.com/apppasswords.",
        "Gmail wants an app password: myaccount.google.com/apppasswords.",
    ),
    "sign_in_here": (
        "Open {url} en typ de code {code}.",
        "Open {url} and type the code {code}.",
    ),
    "bad_zone": (
        "{zone} is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam.",
        "{zone} is no time zone; write Europe/Amsterdam, for example.",
    ),
    "saved": ("De mailinstellingen staan in {file}.", "The mail settings are in {file}."),
    "test_sent": ("Er is een proefbericht onderweg naar {to}.", "A test message is on its way to {to}."),
}
