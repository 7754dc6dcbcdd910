"""What the mails say, and what is said about mailing."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    # Subject and opening
    "subject_today": (
        "{count:contact|contacten} voor vandaag, {day}",
        "{count:contact|contacts} for today, {day}",
    ),
    "subject": ("{lists}: {day}", "{lists}: {day}"),
    "counted": ("{list} ({count})", "{list} ({count})"),
    "day": ("{weekday} {day}", "{weekday} {day}"),
    "day_short": ("{weekday} {day}", "{weekday} {day}"),
    "weekday_0": ("maandag", "Monday"),
    "weekday_1": ("dinsdag", "Tuesday"),
    "weekday_2": ("woensdag", "Wednesday"),
    "weekday_3": ("donderdag", "Thursday"),
    "weekday_4": ("vrijdag", "Friday"),
    "weekday_5": ("zaterdag", "Saturday"),
    "weekday_6": ("zondag", "Sunday"),
    "greeting": ("Dag {name},", "Hello {name},"),
    "intro": (
        "Op je lijst voor vandaag: {count:gesprek|gesprekken}. Bovenaan staat wie het eerst aan de beurt is.",
        "On your list for today: {count:contact|contacts}. Whoever comes first stands at the top.",
    ),
    "intro_free": (
        "Vandaag hoef je niemand te spreken. Hieronder staat wie er de komende dagen aan de beurt is.",
        "Nobody to contact today. Below is who comes up in the days ahead.",
    ),
    "intro_lists": ("Zo staat het ervoor op {day}.", "This is how things stand on {day}."),
    "covering": (
        "{owner} is vandaag vrij. Jij neemt waar; daarom staat ook de lijst van {owner} hierbij.",
        "{owner} is off today. You are covering, so {owner}’s list is included here.",
    ),
    # Items
    "late": ("{late:werkdag|werkdagen} te laat", "{late:working day|working days} overdue"),
    "value": ("{value:money}", "{value:money}"),
    "last_contact": ("laatste contact {day}", "last contact {day}"),
    "cold_since": ("koud sinds {day}", "cold since {day}"),
    "visits_cost": (
        "{visits:bezoek|bezoeken}, {cost:money} aan bezoektijd",
        "{visits:visit|visits}, {cost:money} of visiting time",
    ),
    "due": ("Gepland op {day}.", "Due on {day}."),
    "due_late": (
        "Gepland op {day}, {late:werkdag|werkdagen} te laat.",
        "Due on {day}, {late:working day|working days} overdue.",
    ),
    "given": ("{what}: {flag}", "{what}: {flag}"),
    "given_on": ("gegeven op {day}", "given on {day}"),
    "flag": ("◆ let op", "◆ flag"),
    "skipped": ("overgeslagen: {steps}", "skipped: {steps}"),
    "felt": (
        "Gevoel {felt}, bewijs {evidence}, kloof {gap}.",
        "Felt {felt}, evidence {evidence}, gap {gap}.",
    ),
    "flag_gap": (
        "Je gevoel loopt voor op het bewijs: vraag wat er nog in de weg staat.",
        "Your feeling runs ahead of the evidence: ask what still stands in the way.",
    ),
    "flag_cooled": (
        "Na het enthousiasme is het stil geworden: vraag wat er veranderd is.",
        "It went quiet after the enthusiasm: ask what has changed.",
    ),
    "flag_both": (
        "Je gevoel loopt voor op het bewijs en het is stil geworden: vraag wat er veranderd is.",
        "Your feeling runs ahead of the evidence and it went quiet: ask what has changed.",
    ),
    "who_owner": ("{who} ({owner})", "{who} ({owner})"),
    "rest": (
        "En nog {more:regel|regels}; die {more:staat|staan} in de bijlage.",
        "And {more:more row|more rows}, in the attached workbook.",
    ),
    "rest_ahead": ("En nog {more:afspraak|afspraken}; zie de bijlage.", "And {more:more|more}; see the attachment."),
    "empty_today": ("Vandaag hoef je niemand te spreken.", "Nobody to contact today."),
    "empty_cold": ("Geen koude leads: niemand houdt je aan het lijntje.", "No cold leads: nobody keeps you dangling."),
    "empty_checklists": ("Je klanten hebben vandaag niets van je tegoed.", "Nothing is due to your customers today."),
    "empty_giveaways": ("Niets weggegeven dat een gesprek vraagt.", "No give-away that needs attention."),
    "empty_reality": ("Nergens loopt je gevoel voor op het bewijs.", "Nowhere does feeling run ahead of the evidence."),
    # Closing and attachments
    "attached": (
        "Bijgevoegd: de lijst als werkmap, en een agendabestand met wie je wanneer spreekt.",
        "Attached: the list as a workbook, and a calendar file with whom to contact when.",
    ),
    "footer": (
        "Gemaakt met xlsales uit {file}, stand van {day}. Hoe een gesprek ging, typ je in die werkmap zelf; de bijlage is een kopie.",
        "Made by xlsales from {file}, as of {day}. Type how a contact went in that workbook itself; the attachment is a copy.",
    ),
    "copy_subtitle": (
        "Kopie om te lezen. Hoe een gesprek ging, typ je in {file}.",
        "A copy to read. Type how a contact went in {file}.",
    ),
    "calendar_file": ("agenda-{day}.ics", "calendar-{day}.ics"),
    "event": ("Spreken: {who}", "Contact: {who}"),
    "calendar_name": ("Opvolging", "Follow-ups"),
    "test_subject": ("xlsales kan mailen", "xlsales can send mail"),
    "test_text": (
        "Dit bericht komt van “xlsales setup mail”. De instellingen kloppen: je lijsten kunnen de deur uit.",
        "This message comes from “xlsales setup mail”. The settings are right: your lists can go out.",
    ),
    # Commands
    "command_help": (
        "Mail iedereen de eigen lijst: eerst als concept, met --send echt.\n\n"
        "LIST: today (standaard), cold, checklists, giveaways of reality; ook meer dan één.\n\n"
        "\b\nVoorbeelden:\n  xlsales mail prospects.xlsx\n  xlsales mail prospects.xlsx --each-owner --preview\n"
        "  xlsales mail prospects.xlsx today cold --each-owner --send",
        "Mail everybody their own list: as a draft first, for real with --send.\n\n"
        "LIST: today (default), cold, checklists, giveaways or reality; more than one will do.\n\n"
        "\b\nExamples:\n  xlsales mail prospects.xlsx\n  xlsales mail prospects.xlsx --each-owner --preview\n"
        "  xlsales mail prospects.xlsx today cold --each-owner --send",
    ),
    "to_option": (
        "Stuur de hele lijst, van alle verkopers, naar dit adres. Mag vaker.",
        "Mail the whole list, of all owners, to this address. May be repeated.",
    ),
    "each_owner_option": (
        "Stuur iedere verkoper alleen de eigen lijst; het adres staat op het blad Verkopers.",
        "Mail every owner their own list only; the address stands on the sheet Owners.",
    ),
    "cc_option": (
        "Stuur van elke mail een kopie naar dit adres. Mag vaker.",
        "Copy every mail to this address. May be repeated.",
    ),
    "send_option": (
        "Verstuur echt; zonder deze optie blijft het bij concepten.",
        "Send for real; without it there are only drafts.",
    ),
    "again_option": (
        "Verstuur ook wat vandaag al verstuurd is.",
        "Send again what was sent today already.",
    ),
    "preview_option": ("Toon de mail ook in de browser.", "Show the mail in the browser as well."),
    "drafts_option": (
        "De map voor de concepten; standaard een map naast de werkmap.",
        "The folder for the drafts; by default one beside the workbook.",
    ),
    "drafts_folder": ("{file}-concepten", "{file}-drafts"),
    "draft_everybody": ("alle-verkopers", "all-owners"),
    "everybody": ("iedereen", "everybody"),
    "draft_made": ("{to}: {subject}", "{to}: {subject}"),
    "drafts_made": (
        "{count:concept staat|concepten staan} in {folder}. Dubbelklik er een om hem in je mailprogramma te openen; met --send gaan ze meteen weg.",
        "{count:draft is|drafts are} in {folder}. Double-click one to open it in your mail program; with --send they go out at once.",
    ),
    "sent": ("Verstuurd aan {to}: {subject}", "Sent to {to}: {subject}"),
    "sent_copy": ("Verstuurd aan {to} (kopie): {subject}", "Sent to {to} (copy): {subject}"),
    "already": (
        "{to} heeft deze lijst vandaag al gekregen; met --again gaat hij nog eens.",
        "{to} has had this list today; use --again to send it once more.",
    ),
    "not_sent": ("Niet verstuurd aan {to}: {reason}", "Not sent to {to}: {reason}"),
    "nothing_for": ("Niets te melden voor {to}; er gaat geen mail.", "Nothing to tell {to}; no mail goes out."),
    "nobody": ("Er is niemand met een lijst.", "Nobody has a list."),
    "retrying": (
        "{count:bericht wacht|berichten wachten}; over {seconds:seconde|seconden} nog een poging.",
        "{count:message waits|messages wait}; trying again in {seconds:second|seconds}.",
    ),
    "ownerless": (
        "{count:prospect heeft|prospects hebben} geen verkoper en {count:staat|staan} dus in geen enkele mail.",
        "{count:prospect has|prospects have} no owner and so {count:stands|stand} in no mail.",
    ),
    "not_reached": ("De lijst van {owner} gaat niet weg. {reason}", "{owner}’s list does not go out. {reason}"),
    "no_address": (
        "Van {owner} staat geen e-mailadres op het blad Verkopers.",
        "There is no e-mail address for {owner} on the sheet Owners.",
    ),
    "owner_address": (
        "Het adres van {owner} op het blad Verkopers is geen e-mailadres: {address}.",
        "The address of {owner} on the sheet Owners is no e-mail address: {address}.",
    ),
    "bad_address": (
        "{address} is geen e-mailadres; schrijf één adres, zoals sanne@voorbeeld.nl.",
        "{address} is no e-mail address; write one address, such as sanne@example.com.",
    ),
    "no_recipient": (
        "Zeg voor wie: --each-owner, of --to met een adres.",
        "Say for whom: --each-owner, or --to with an address.",
    ),
    "send_only": (
        "--again hoort bij --send; --preview en --drafts horen bij concepten.",
        "--again goes with --send; --preview and --drafts go with drafts.",
    ),
    "drafts_unwritable": (
        "De concepten kunnen niet in {folder} worden gezet: {reason}.",
        "The drafts cannot be put in {folder}: {reason}.",
    ),
    # What can go wrong on the way
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
    # Setting up
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
