"""What a mail says: its subject, its items, its end and its attachments."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
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
        "Gevoel {felt}, feiten {evidence}.",
        "Feeling {felt}, facts {evidence}.",
    ),
    "flag_gap": (
        "Je gevoel loopt voor op de feiten: vraag wat er nog in de weg staat.",
        "Your feeling runs ahead of the facts: ask what still stands in the way.",
    ),
    "flag_cooled": (
        "Na het enthousiasme is het stil geworden: vraag wat er veranderd is.",
        "It went quiet after the enthusiasm: ask what has changed.",
    ),
    "flag_both": (
        "Je gevoel loopt voor op de feiten en het is stil geworden: vraag wat er veranderd is.",
        "Your feeling runs ahead of the facts and it went quiet: ask what has changed.",
    ),
    "who_owner": ("{who} ({owner})", "{who} ({owner})"),
    "rest": (
        "En nog {more:regel|regels}; die {more:staat|staan} in de bijlage.",
        "And {more:more row|more rows}, in the attached workbook.",
    ),
    "rest_also": (
        "Ook aan de beurt: {more}; je plan voor vandaag is vol, zie de bijlage.",
        "Also due: {more}; your plan for today is full, see the attached workbook.",
    ),
    "plan_done": ("Je plan voor vandaag is af.", "Your plan for today is done."),
    "rest_ahead": ("En nog {more:afspraak|afspraken}; zie de bijlage.", "And {more:more|more}; see the attachment."),
    "empty_today": ("Vandaag hoef je niemand te spreken.", "Nobody to contact today."),
    "empty_cold": ("Geen koude leads: niemand houdt je aan het lijntje.", "No cold leads: nobody keeps you dangling."),
    "empty_checklists": ("Je klanten hebben vandaag niets van je tegoed.", "Nothing is due to your customers today."),
    "empty_giveaways": ("Niets weggegeven dat een gesprek vraagt.", "No give-away that needs attention."),
    "empty_reality": ("Nergens loopt je gevoel voor op de feiten.", "Nowhere does feeling run ahead of the facts."),
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
}
