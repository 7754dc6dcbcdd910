"""What is said while a contact is logged, an item ticked, somebody forgotten."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "nobody": (
        "Niemand in de werkmap heet “{who}”. Begin van de naam, een ID of de contactpersoon is genoeg.",
        "Nobody in the workbook is called “{who}”. The beginning of the name, an ID or the contact person will do.",
    ),
    "several": (
        "“{who}” past bij {count:prospect|prospects}: {listed}. Noem het ID.",
        "“{who}” fits {count:prospect|prospects}: {listed}. Name the ID.",
    ),
    "several_fit": ("“{who}” past bij:", "“{who}” fits:"),
    "hint_yes": ("[J/n]", "[Y/n]"),
    "hint_no": ("[j/N]", "[y/N]"),
    "yes_or_no": ("Antwoord met j of n.", "Answer y or n."),
    "left_alone": ("Er is niets veranderd.", "Nothing was changed."),
    "number_to": ("Typ een nummer van 1 tot en met {most}.", "Type a number from 1 to {most}."),
    "which": ("Wie bedoel je? Nummer", "Whom do you mean? Number"),
    "no_choice": (
        "“{value}” past hier niet; kies uit: {options}.",
        "“{value}” does not fit here; choose from: {options}.",
    ),
    "no_table": (
        "{file} heeft geen blad {table}; voeg het toe met “xlsales new --into {file:arg}”.",
        "{file} has no sheet {table}; add it with “xlsales new --into {file:arg}”.",
    ),
    "contact_in_future": (
        "Een contact van {day} moet nog plaatsvinden; noteer de afspraak met --next.",
        "A contact on {day} still has to happen; note the appointment with --next.",
    ),
    "next_in_past": ("De afspraak ({day}) ligt vóór het contact.", "The appointment ({day}) is before the contact."),
    "weekday_0": ("ma", "Mon"),
    "weekday_1": ("di", "Tue"),
    "weekday_2": ("wo", "Wed"),
    "weekday_3": ("do", "Thu"),
    "weekday_4": ("vr", "Fri"),
    "weekday_5": ("za", "Sat"),
    "weekday_6": ("zo", "Sun"),
    "logged": ("Genoteerd in {file}.", "Noted in {file}."),
    "next_unreached": (
        "Je bereikte niemand, dus die dag is uitstel en geen afspraak. Was er wel antwoord? Doe dan “xlsales undo {file:arg}” "
        "en noteer het opnieuw met --reached.",
        "You reached nobody, so that day is a postponement and no appointment. Was there an answer? Then do “xlsales undo "
        "{file:arg}” and note it again with --reached.",
    ),
    "after": ("{light} Volgend contact: {day}.", "{light} Next contact: {day}."),
    "after_none": ("{light} Geen volgend contact.", "{light} No next contact."),
    "no_items": ("Er zijn nog geen klanten met een checklist.", "There are no customers with a checklist yet."),
    "no_item": (
        "Geen punt op de checklists past bij “{item}”. Schrijf klant/punt, bijvoorbeeld “Acme/thanks”; zie “xlsales show FILE checklists”.",
        "No item of the checklists fits “{item}”. Write customer/item, such as “Acme/thanks”; see “xlsales show FILE checklists”.",
    ),
    "done_already": ("“{item}” was al afgevinkt.", "“{item}” was ticked already."),
    "several_items": (
        "“{item}” staat bij meer klanten open: {listed}.",
        "“{item}” is open for several customers: {listed}.",
    ),
    "done_in_future": (
        "{day} is nog niet geweest; wat gedaan is, is gedaan op of vóór vandaag.",
        "{day} is yet to come; what is done was done today or before.",
    ),
    "ticked": ("Afgevinkt: {company}, {item} ({day}).", "Ticked: {company}, {item} ({day})."),
    "today_line": (
        "{weekday} {day}: {done} gedaan, nog {planned} te gaan, {due} aan de beurt",
        "{weekday} {day}: {done} done, {planned} to go, {due} due",
    ),
    "today_late": ("{late} te laat", "{late} overdue"),
    "today_value": ("samen {value:money}", "{value:money} in all"),
    "today_week": ("{rows} in de week erna", "{rows} in the week after"),
    "no_owner": ("Geen enkele prospect is van “{owner}”.", "No prospect belongs to “{owner}”."),
    "check_none": ("{file}: geen problemen.", "{file}: no problems."),
    "check_count": (
        "{file}: {problems:punt vraagt|punten vragen} om aandacht.",
        "{file}: {problems:point needs|points need} attention.",
    ),
    "no_calendar": (
        "Van de lijst {list} is geen agenda te maken; dat kan van today, prospects, cold en checklists.",
        "The list {list} makes no calendar; today, prospects, cold and checklists do.",
    ),
    "exported": ("{file} is geschreven ({rows:rij|rijen}).", "{file} is written ({rows:row|rows})."),
    "exists": ("{file} bestaat al; kies een andere naam.", "{file} exists already; choose another name."),
    "log_help": (
        "Noteer een contact: een nieuwe regel in Contacten. Het begin van een naam is genoeg; passen er meer, dan kun je "
        "kiezen.\n\nDatums schrijf je zoals je ze zegt: 1-12, morgen, over 3 weken, maandag.\n\n"
        '\b\nVoorbeelden:\n  xlsales log prospects.xlsx "Acme" --visit --asked --answer later --felt 4 --next 1-12\n'
        '  xlsales log prospects.xlsx "Acme" --call --not-reached --on gisteren',
        "Note a contact: a new row of Contacts. The begin of a name will do; where more fit you may choose.\n\n"
        "Write days as you say them: 1-12, tomorrow, in 3 weeks, monday.\n\n"
        '\b\nExamples:\n  xlsales log prospects.xlsx "Acme" --visit --asked --answer later --felt 4 --next 1-12\n'
        '  xlsales log prospects.xlsx "Acme" --call --not-reached --on yesterday',
    ),
    "visit_option": ("Een bezoek.", "A visit."),
    "call_option": ("Een telefoongesprek (zonder meer).", "A call (the default)."),
    "mail_option": ("Een e-mail.", "An e-mail."),
    "online_option": ("Een online gesprek.", "An online talk."),
    "message_option": ("Een bericht, zoals WhatsApp of sms.", "A message, such as WhatsApp or SMS."),
    "on_option": ("De dag van het contact; anders vandaag.", "The day of the contact; today if left out."),
    "reached_option": ("Of je de ander te pakken kreeg.", "Whether you got through."),
    "asked_option": ("De directe vraag is gesteld.", "The direct question was asked."),
    "answer_option": (
        "Het antwoord: ja, later, onderhandelt, ontwijkend, geen budget, geen interesse, elders gekocht, product past niet.",
        "The answer: yes, later, haggles, evasive, no budget, not interested, bought elsewhere, product blocks.",
    ),
    "felt_option": ("Hoe goed het voelde, van 1 tot 5.", "How good it felt, from 1 to 5."),
    "signal_option": ("Een koopsignaal.", "A buying signal."),
    "step_option": ("De stap die gezet is.", "The step that was done."),
    "with_option": ("Met wie je sprak.", "Whom you spoke with."),
    "next_option": ("De dag die jullie afspraken.", "The day you agreed on."),
    "note_option": ("Een notitie.", "A note."),
    "done_help": (
        "Vink punten van de checklists af. Schrijf klant/punt; het begin van een naam en de sleutel van het punt zijn "
        "genoeg.\n\n\b\nVoorbeelden:\n  xlsales done prospects.xlsx Acme/thanks\n"
        '  xlsales done prospects.xlsx Acme/thanks Bol/thanks --on gisteren --remark "Gebeld"',
        "Tick items of the checklists. Write customer/item; the beginning of a name and the key of the item will do.\n\n"
        "\b\nExamples:\n  xlsales done prospects.xlsx Acme/thanks\n"
        '  xlsales done prospects.xlsx Acme/thanks Bol/thanks --on yesterday --remark "By phone"',
    ),
    "done_on_option": ("De dag waarop het gedaan is; anders vandaag.", "The day it was done; today if left out."),
    "remark_option": ("Een opmerking bij het punt.", "A remark with the item."),
    "today_help": (
        "Toon wie je vandaag benadert, waarom, en wat je vraagt. De werkmap blijft onaangeroerd.\n\n"
        "\b\nVoorbeelden:\n  xlsales today prospects.xlsx\n  xlsales today prospects.xlsx --owner Anne --most 5",
        "Show whom to contact today, why, and what to ask. The workbook is only read.\n\n"
        "\b\nExamples:\n  xlsales today prospects.xlsx\n  xlsales today prospects.xlsx --owner Anne --most 5",
    ),
    "owner_option": ("Alleen wat van deze verkoper is.", "Only what belongs to this owner."),
    "most_option": ("Toon hoogstens zoveel regels.", "Show at most this many rows."),
    "check_help": (
        "Toon alleen wat niet klopt, met de cel erbij. De werkmap blijft onaangeroerd.\n\n"
        "\b\nVoorbeelden:\n  xlsales check prospects.xlsx\n  xlsales check prospects.xlsx --strict",
        "Show only what is wrong, each with its cell. The workbook is only read.\n\n"
        "\b\nExamples:\n  xlsales check prospects.xlsx\n  xlsales check prospects.xlsx --strict",
    ),
    "export_help": (
        "Geef een hele lijst aan andere programma's: CSV, JSON, een agenda (.ics) of een werkmap (.xlsx). De naam achter "
        "--out bepaalt de vorm.\n\n"
        "\b\nVoorbeelden:\n  xlsales export prospects.xlsx cold --out koud.xlsx\n"
        "  xlsales export prospects.xlsx today --out vandaag.ics\n"
        "  xlsales export prospects.xlsx prospects --excel --out prospects.csv",
        "Give a whole list to other programs: CSV, JSON, a calendar (.ics) or a workbook (.xlsx). The name behind --out "
        "decides.\n\n"
        "\b\nExamples:\n  xlsales export prospects.xlsx cold --out cold.xlsx\n"
        "  xlsales export prospects.xlsx today --out today.ics\n"
        "  xlsales export prospects.xlsx prospects --excel --out prospects.csv",
    ),
    "export_format_option": (
        "De vorm van de uitvoer; anders zoals de naam achter --out eindigt, of csv.",
        "The form of the output; if left out as the name behind --out ends, or csv.",
    ),
    "excel_option": (
        "CSV die een Nederlandse Excel meteen goed opent: puntkomma's, decimale komma's en de koppen van de werkmap.",
        "CSV that a Dutch Excel opens as it should: semicolons, decimal commas and the headings of the workbook.",
    ),
    "form_and_name": (
        "{file} past niet bij de vorm {form}; kies een naam die op .{form} eindigt.",
        "{file} does not fit the form {form}; choose a name that ends in .{form}.",
    ),
    "excel_is_csv": (
        "--excel maakt een CSV-bestand. Voor een werkmap is --out naam.xlsx genoeg.",
        "--excel makes a CSV file. For a workbook --out name.xlsx is enough.",
    ),
    "workbook_needs_out": (
        "Een werkmap heeft een naam nodig, bijvoorbeeld --out lijst.xlsx.",
        "A workbook needs a name, for example --out list.xlsx.",
    ),
    "out_option": (
        "Schrijf naar dit nieuwe bestand in plaats van naar het scherm.",
        "Write to this new file instead of the screen.",
    ),
    "forget_help": (
        "Verwijder een persoon uit alle tabellen, onze bladen, het logboek van mails en de bewaarde versies. Er blijft alleen "
        "een gedateerd kenmerk achter waaruit niemand te herleiden is, zodat een latere import de persoon niet terughaalt.\n\n"
        '\b\nVoorbeelden:\n  xlsales forget prospects.xlsx P0012 --dry-run\n  xlsales forget prospects.xlsx "Jan de Wit"',
        "Remove a person from every table, our sheets, the journal of mails and the kept versions. Only a dated mark stays "
        "that leads to nobody, so that a later import does not bring the person back.\n\n"
        '\b\nExamples:\n  xlsales forget prospects.xlsx P0012 --dry-run\n  xlsales forget prospects.xlsx "Jan de Wit"',
    ),
    "forget_who": ("Vergeten: {who}", "Forget: {who}"),
    "forget_rows": ("{sheet}: {rows:rij wordt|rijen worden} leeggemaakt", "{sheet}: {rows:row is|rows are} emptied"),
    "forget_mentions": (
        "in {rows:contact|contacten} met anderen verdwijnt de naam",
        "the name goes from {rows:contact|contacts} with others",
    ),
    "forget_versions": (
        "{versions:bewaarde versie wordt|bewaarde versies worden} gewist; ongedaan maken kan daarna niet",
        "{versions:kept version is|kept versions are} deleted; this cannot be undone afterwards",
    ),
    "forget_drafts": (
        "{drafts:concept van een mail wordt|concepten van mails worden} gewist",
        "{drafts:draft of a mail is|drafts of mails are} deleted",
    ),
    "forget_sure": ("Definitief vergeten?", "Forget for good?"),
    "forgotten": ("Vergeten in {file}.", "Forgotten in {file}."),
    "forget_rest": (
        "Nog te vinden in: {places}. Dat is van jou en niet aangeraakt; maak het zelf leeg.",
        "Still to be found in: {places}. That is yours and was not touched; empty it yourself.",
    ),
    "kept_too_long": (
        "{id} is gestopt of koud, en sinds {since} is er niets meer gebeurd: langer dan de bewaartermijn van {months:maand|maanden}. "
        "Weg ermee kan met “xlsales forget {file:arg} {id:arg}”.",
        "{id} is stopped or cold, and nothing has happened since {since}: longer than the retention of {months:month|months}. "
        "Let go with “xlsales forget {file:arg} {id:arg}”.",
    ),
    "completion_help": (
        "Laat de terminal opdrachten en bestandsnamen aanvullen met Tab: toont het script voor jouw shell.\n\n"
        "\b\nVoorbeelden:\n  xlsales completion bash >> ~/.bashrc\n  xlsales completion zsh >> ~/.zshrc\n"
        "  xlsales completion fish >> ~/.config/fish/completions/xlsales.fish\n  xlsales completion powershell >> $PROFILE",
        "Let the terminal complete commands and file names with Tab: prints the script for your shell.\n\n"
        "\b\nExamples:\n  xlsales completion bash >> ~/.bashrc\n  xlsales completion zsh >> ~/.zshrc\n"
        "  xlsales completion fish >> ~/.config/fish/completions/xlsales.fish\n  xlsales completion powershell >> $PROFILE",
    ),
}
