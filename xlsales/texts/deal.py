"""What is said while somebody is added, and a deal is won, lost or postponed."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "add_help": (
        "Voeg een prospect toe: een nieuwe regel in Prospects met een eigen ID. Met --enquiry kwam de aanvraag vandaag "
        "binnen; dan staat de prospect meteen vooraan op je lijst.\n\n"
        '\b\nVoorbeelden:\n  xlsales add prospects.xlsx "Bakkerij Jansen" --person "Jan Jansen" --phone 0612345678\n'
        "  xlsales add prospects.xlsx Molenaar --enquiry --source website --value 12.500",
        "Add a prospect: a new row of Prospects with an ID of its own. With --enquiry the enquiry came in today, and the "
        "prospect is at the top of your list at once.\n\n"
        '\b\nExamples:\n  xlsales add prospects.xlsx "Baker and Sons" --person "Jo Baker" --phone 02079460000\n'
        "  xlsales add prospects.xlsx Miller --enquiry --source website --value 12,500",
    ),
    "person_option": ("De contactpersoon.", "The contact person."),
    "email_option": ("Het e-mailadres.", "The e-mail address."),
    "phone_option": ("Het telefoonnummer.", "The telephone number."),
    "seller_option": ("De verkoper.", "The owner."),
    "value_option": ("De waarde van de deal.", "The value of the deal."),
    "source_option": ("Waar de prospect vandaan komt.", "Where the prospect came from."),
    "product_option": ("Het product waar het om gaat.", "The product it is about."),
    "market_option": ("Zakelijk of particulier.", "Business or consumer."),
    "cycle_option": ("Direct, kort of lang.", "Instant, short or long."),
    "enquiry_option": ("De aanvraag kwam vandaag binnen.", "The enquiry came in today."),
    "added": ("Toegevoegd aan {file}.", "Added to {file}."),
    "no_company": ("Noem de naam van het bedrijf.", "Give the name of the company."),
    "no_amount": (
        "“{value}” is geen bedrag; schrijf bijvoorbeeld 12500.",
        "“{value}” is not an amount; write for example 12500.",
    ),
    "there_already": ("Dit staat al in de werkmap: {listed}.", "This is in the workbook already: {listed}."),
    "add_all_the_same": ("Toch een nieuwe regel toevoegen?", "Add a new row all the same?"),
    "add_with_yes": (
        "Er is niets toegevoegd. Is het een nieuwe deal? Doe hetzelfde met --yes: “xlsales add … {company:arg} --yes”.",
        "Nothing was added. Is it a new deal? Do the same with --yes: “xlsales add … {company:arg} --yes”.",
    ),
    "offer_to_add": (
        "“{who}” staat nog niet in de werkmap. Toevoegen als nieuwe prospect?",
        "“{who}” is not in the workbook yet. Add as a new prospect?",
    ),
    "nobody_to_log": (
        "“{who}” staat niet in de werkmap. Nieuw? Voeg eerst toe: “xlsales add {file:arg} {who:arg}”.",
        "“{who}” is not in the workbook. New? Add first: “xlsales add {file:arg} {who:arg}”.",
    ),
    "win_help": (
        "Zet een deal op gewonnen; de nazorg begint. Weet je later wanneer er geleverd wordt, geef dan alleen "
        "--delivered.\n\n"
        "\b\nVoorbeelden:\n  xlsales win prospects.xlsx Acme --because vertrouwen --gladness 5\n"
        "  xlsales win prospects.xlsx Acme --delivered 12-1",
        "Set a deal to won; the checklist begins. When you know later on which day you deliver, give only "
        "--delivered.\n\n"
        "\b\nExamples:\n  xlsales win prospects.xlsx Acme --because trust --gladness 5\n"
        "  xlsales win prospects.xlsx Acme --delivered 12-1",
    ),
    "win_on_option": ("De dag van de order; anders vandaag.", "The day of the order; today if left out."),
    "delivered_option": ("De dag van levering.", "The day of delivery."),
    "granted_option": (
        "Waarom ze het je gunden: prijs, snelheid, gemak, vertrouwen, service, product, aanbevolen door iemand.",
        "Why they granted you the sale: price, speed, ease, trust, service, product, somebody recommended us.",
    ),
    "gladness_option": ("Hoe blij je ermee bent, van 1 tot 5.", "How glad you are, from 1 to 5."),
    "won_in_future": (
        "Een order van {day} moet nog komen; zet de deal dan pas op gewonnen.",
        "An order of {day} is yet to come; set the deal to won on that day.",
    ),
    "won_already": (
        "{who} is al klant sinds {day}. Een tweede order is een nieuwe regel: gebruik “xlsales add”.",
        "{who} has been a customer since {day}. A second order is a new row: use “xlsales add”.",
    ),
    "how_to_win": (
        "Getekend? “xlsales win {file:arg} {id:arg}”.",
        "Signed? “xlsales win {file:arg} {id:arg}”.",
    ),
    "checklist_begins": (
        "De nazorg begint met: {item} ({day}).",
        "The checklist begins with: {item} ({day}).",
    ),
    "ask_delivery": (
        "Wanneer wordt er geleverd? “xlsales win {file:arg} {id:arg} --delivered DAG”.",
        "When will it be delivered? “xlsales win {file:arg} {id:arg} --delivered DAY”.",
    ),
    "lose_help": (
        "Sluit een deal af die geen order wordt, met de reden: elders gekocht, product past niet, zei nee, geen budget, "
        "doorverwezen, niet nodig of niet benaderen.\n\n"
        '\b\nVoorbeelden:\n  xlsales lose prospects.xlsx Acme --because "elders gekocht" --competitor Bolt\n'
        '  xlsales lose prospects.xlsx Acme --because "niet nodig" --note "Huidige machine gaat nog jaren mee"',
        "Close a deal that brings no order, with the reason: bought elsewhere, product blocks, said no, no budget, "
        "referred, not needed or do not contact.\n\n"
        '\b\nExamples:\n  xlsales lose prospects.xlsx Acme --because "bought elsewhere" --competitor Bolt\n'
        '  xlsales lose prospects.xlsx Acme --because "not needed" --note "Their machine has years to go"',
    ),
    "lost_option": (
        "De reden: elders gekocht, product past niet, zei nee, geen budget, doorverwezen, niet nodig, niet benaderen.",
        "The reason: bought elsewhere, product blocks, said no, no budget, referred, not needed, do not contact.",
    ),
    "lose_on_option": ("De dag waarop je het hoorde; anders vandaag.", "The day you heard it; today if left out."),
    "competitor_option": ("Bij wie ze wel kochten.", "From whom they bought instead."),
    "lost_in_future": (
        "{day} is nog niet geweest; noem de dag waarop je het hoorde.",
        "{day} is yet to come; give the day on which you heard it.",
    ),
    "pause_help": (
        "Laat iemand met rust tot een dag; tot dan staat de prospect niet op je lijst. Een afspraak gaat voor.\n\n"
        "\b\nVoorbeelden:\n  xlsales pause prospects.xlsx Acme 1-2\n"
        '  xlsales pause prospects.xlsx Acme "over 6 weken" --note "Verbouwing tot januari"',
        "Leave somebody in peace until a day; until then the prospect is not on your list. An appointment comes first.\n\n"
        "\b\nExamples:\n  xlsales pause prospects.xlsx Acme 1-2\n"
        '  xlsales pause prospects.xlsx Acme "in 6 weeks" --note "Rebuilding until January"',
    ),
    "pause_in_past": (
        "Uitstellen kan tot een dag na vandaag, niet tot {day}.",
        "A postponement is until a day after today, not until {day}.",
    ),
    "agreed_stands": (
        "Jullie afspraak van {day} blijft staan en gaat voor.",
        "Your appointment of {day} stands and comes first.",
    ),
    "agreed_open": (
        "De afspraak van {day} staat nog open en gaat voor; leg eerst vast hoe die ging: “xlsales log {file:arg} {id:arg}”.",
        "The appointment of {day} is still open and comes first; note how it went: “xlsales log {file:arg} {id:arg}”.",
    ),
    "nothing_to_pause": (
        "{who} is afgesloten of al klant; er valt niets uit te stellen. Begint het opnieuw? Zet de status op open, met "
        "de datum.",
        "{who} is closed or a customer already; there is nothing to postpone. Does it start again? Set the status to "
        "open, with its date.",
    ),
    "final": (
        "{who} wil niet benaderd worden; dat is definitief en geldt voor elke deal.",
        "{who} asked not to be contacted; that is final and holds for every deal.",
    ),
    "no_column": (
        "{file} heeft op het blad {table} geen kolom “{column}”. Zet die kop achter de laatste kolom en probeer het "
        "opnieuw.",
        "{file} has no column “{column}” on the sheet {table}. Type that heading behind the last column and try again.",
    ),
}
