"""What `xlsales mail` says."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "command_help": (
        "Mail iedereen de eigen lijst: eerst als concept, met --send echt.\n\n"
        "LIST: today (standaard), cold, checklists, giveaways of reality; ook meer dan één.\n\n"
        "\b\nVoorbeelden:\n  xlsales mail prospects.xlsx\n  xlsales mail prospects.xlsx --each-owner --preview\n"
        "  xlsales mail prospects.xlsx today cold --each-owner --send",
        "Mail everybody their own list: as a draft first, for real with --send.\n\n"
        "LIST: today (default), cold, checklists, giveaways or reality; more than one is allowed.\n\n"
        "\b\nExamples:\n  xlsales mail prospects.xlsx\n  xlsales mail prospects.xlsx --each-owner --preview\n"
        "  xlsales mail prospects.xlsx today cold --each-owner --send",
    ),
    "to_option": (
        "Stuur de hele lijst, van alle verkopers, naar dit adres. Mag vaker.",
        "Mail the whole list, of all owners, to this address. May be repeated.",
    ),
    "each_owner_option": (
        "Stuur iedere verkoper alleen de eigen lijst; het adres staat op het blad Verkopers.",
        "Mail every owner their own list only; the address is on the sheet Owners.",
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
    "nothing_for": ("Niets te melden voor {to}; er gaat geen mail.", "Nothing to tell {to}; no e-mail is sent."),
    "nobody": ("Er is niemand met een lijst.", "Nobody has a list."),
    "retrying": (
        "{count:bericht wacht|berichten wachten}; over {seconds:seconde|seconden} nog een poging.",
        "{count:message waits|messages wait}; trying again in {seconds:second|seconds}.",
    ),
    "ownerless": (
        "{count:prospect heeft|prospects hebben} geen verkoper en {count:krijgt|krijgen} dus geen mail.",
        "{count:prospect has|prospects have} no owner and so {count:gets|get} no e-mail.",
    ),
    "not_reached": ("De lijst van {owner} gaat niet weg. {reason}", "{owner}’s list does not go out. {reason}"),
    "no_address": (
        "Van {owner} staat geen e-mailadres op het blad Verkopers.",
        "There is no e-mail address for {owner} on the sheet Owners.",
    ),
    "owner_address": (
        "Het adres van {owner} op het blad Verkopers is geen e-mailadres: {address}.",
        "The address of {owner} on the sheet Owners is not an e-mail address: {address}.",
    ),
    "bad_address": (
        "{address} is geen e-mailadres; schrijf één adres, zoals sanne@voorbeeld.nl.",
        "{address} is not an e-mail address; write one address, such as sanne@example.com.",
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
}
