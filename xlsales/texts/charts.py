"""The findings that the charts of the dashboard state, and what is missing where there is too little to show."""

TEXTS: dict[str, tuple[str, str]] = {
    "other": ("overige", "others"),
    "unknown": ("onbekend", "unknown"),
    # lights per owner
    "lights_heading": ("Prospects per verkoper", "Prospects per owner"),
    "lights_one": (
        "{owner}: {open:lopende prospect|lopende prospects}, waarvan {cold} koud",
        "{owner}: {open:open prospect|open prospects}, {cold} of them cold",
    ),
    "lights_most": (
        "{owner} heeft de meeste koude leads: {cold} van de {open:lopende prospect|lopende prospects}",
        "{owner} has the most cold leads: {cold} of {open:open prospect|open prospects}",
    ),
    "lights_all": (
        "{cold:koude lead|koude leads} bij {open:lopende prospect|lopende prospects}",
        "{cold:cold lead|cold leads} among {open:open prospect|open prospects}",
    ),
    "lights_none_cold": (
        "Geen koude leads bij {open:lopende prospect|lopende prospects}",
        "No cold leads among {open:open prospect|open prospects}",
    ),
    "lights_missing": (
        "Deze grafiek verschijnt zodra er een prospect in de lijst staat.",
        "This chart appears as soon as the list holds a prospect.",
    ),
    # follow-ups due per week
    "due_heading": ("Contacten per week", "Follow-ups per week"),
    "due_series": ("Contacten", "Follow-ups"),
    "due_overdue": ("te laat", "overdue"),
    "due_this_week": ("deze week", "this week"),
    "due_late": (
        "{late:contact|contacten} te laat; drukste week: {week} ({most})",
        "{late:follow-up|follow-ups} overdue; busiest week: {week} ({most})",
    ),
    "due_late_only": (
        "{late:contact|contacten} te laat; verder niets gepland",
        "{late:follow-up|follow-ups} overdue; nothing else is planned",
    ),
    "due_busy": (
        "Niets is te laat; drukste week: {week} ({most})",
        "Nothing is overdue; busiest week: {week} ({most})",
    ),
    "due_missing": (
        "Deze grafiek verschijnt zodra er de komende {weeks} weken een contact gepland staat.",
        "This chart appears once a follow-up is planned in the next {weeks} weeks.",
    ),
    # visits: winners against dead ends
    "visits_heading": ("Bezoeken: orders en doodlopende wegen", "Visits: wins and dead ends"),
    "visits_won": ("Orders", "Wins"),
    "visits_dead": ("Doodlopende wegen", "Dead ends"),
    "visits_title": (
        "Orders kostten {won:bezoek|bezoeken}, doodlopende wegen kregen er {dead}",
        "Winners took {won:visit|visits}, dead ends got {dead}",
    ),
    "visits_x": ("Aantal bezoeken", "Number of visits"),
    "visits_y": ("Deel van de deals", "Share of the deals"),
    "visits_missing": (
        "Voor deze vergelijking zijn {needed} orders en {needed} doodlopende wegen nodig; er zijn er nu {won} en"
        " {dead}.",
        "This comparison needs {needed} wins and {needed} dead ends; so far there are {won} and {dead}.",
    ),
    # felt against evidence
    "felt_heading": ("Gevoel en feiten", "Feeling and facts"),
    "felt_title": (
        "Bij {flagged} van {all:prospect|prospects} loopt het gevoel ver voor op de feiten",
        "For {flagged} of {all:prospect|prospects} feeling runs far ahead of the facts",
    ),
    "felt_title_none": (
        "Bij {all:prospect|prospects} blijft het gevoel dicht bij de feiten",
        "For {all:prospect|prospects} feeling stays close to the facts",
    ),
    "felt_more": ("{name} en nog {more}", "{name} and {more} more"),
    "felt_x": ("Gevoel (1-5)", "Felt (1-5)"),
    "felt_y": ("Feiten (0-5)", "Facts (0-5)"),
    "felt_missing": (
        "Geef bij {missing:contact|contacten} of meer je gevoel een cijfer; dan verschijnt deze grafiek.",
        "Score your feeling at {missing:more contact|more contacts} and this chart appears.",
    ),
    # first-customer index per month
    "index_heading": ("Nazorg per maand", "Service per month"),
    "index_series": ("Index (eerste klant = 100)", "Index (first customer = 100)"),
    "index_glad": ("Hoe blij met de order (eerste klant = 100)", "Gladness (first customer = 100)"),
    "index_promises": ("Beloften nagekomen (%)", "Promises kept (%)"),
    "index_fell": (
        "Nazorg zakte van {first} naar {last} (eerste klant = 100)",
        "Service fell from {first} to {last} (first customer = 100)",
    ),
    "index_rose": (
        "Nazorg steeg van {first} naar {last} (eerste klant = 100)",
        "Service rose from {first} to {last} (first customer = 100)",
    ),
    "index_same": (
        "Nazorg bleef op {last} (eerste klant = 100)",
        "Service stayed at {last} (first customer = 100)",
    ),
    "index_missing": (
        "Deze lijn vraagt klanten uit minstens {needed} maanden; tot nu toe {have:maand|maanden}.",
        "This line needs customers from at least {needed} months; so far {have:month|months}.",
    ),
    # why they bought from us
    "granted_heading": ("Orders: waarom bij ons", "Wins: why from us"),
    "granted_series": ("Orders", "Wins"),
    "granted_title": (
        "Vaakst gegund vanwege “{reason}”: {cases} van {all:order|orders}; {price} om de prijs",
        "Mostly granted for “{reason}”: {cases} of {all:win|wins}; {price} for the price",
    ),
    "granted_price": (
        "{price} van {all:order|orders} om de prijs: wat kunnen klanten alleen bij jou krijgen?",
        "{price} of {all:win|wins} for the price: what can they get from you alone?",
    ),
    "granted_missing": (
        "Vul bij je orders “Gegund vanwege” in ({needed} of meer, nu {have}): dan staat hier waarom ze bij jou kochten.",
        "Fill in “Granted because” for your wins ({needed} or more, now {have}) to see why they bought from you.",
    ),
    # days to win
    "days_heading": ("Dagen tot de order", "Days to win"),
    "days_series": ("Orders", "Wins"),
    "days_title": (
        "De helft van de orders kwam binnen {median:dag|dagen}, de langste na {longest}",
        "Half of the wins came within {median:day|days}, the longest after {longest}",
    ),
    "days_week": ("≤ 1 week", "≤ 1 week"),
    "days_month": ("≤ 1 maand", "≤ 1 month"),
    "days_quarter": ("≤ 3 maanden", "≤ 3 months"),
    "days_half": ("≤ 6 maanden", "≤ 6 months"),
    "days_year": ("≤ 12 maanden", "≤ 12 months"),
    "days_horizon": ("≤ 18 maanden", "≤ 18 months"),
    "days_longer": ("langer", "longer"),
    "days_missing": (
        "Hiervoor zijn {needed} orders met een datum nodig; tot nu toe {have:order|orders}.",
        "This needs {needed} wins with a date; so far {have:win|wins}.",
    ),
    # lost deals
    "lost_heading": ("Verloren deals: aan wie en waarom", "Deals lost: to whom and why"),
    "lost_title": (
        "Meest verloren aan {competitor}: {lost} van {all}, het vaakst “{reason}”",
        "Most lost to {competitor}: {lost} of {all}, mostly “{reason}”",
    ),
    "lost_title_unknown": (
        "{all:deal|deals} verloren, het vaakst “{reason}”; vul de concurrent in",
        "{all:deal|deals} lost, mostly “{reason}”; note the competitor",
    ),
    "lost_missing": (
        "Nog geen verloren deals: zet bij een verlies de status, de concurrent en de reden in Prospects.",
        "No lost deals yet: note the status, the competitor and the reason of a loss in Prospects.",
    ),
    # forecast
    "forecast_heading": ("Verwachting per maand", "Forecast by month"),
    "forecast_title": (
        "Je gevoel zegt {felt:money}, de feiten zeggen {sober:money}",
        "Your feeling says {felt:money}, the facts say {sober:money}",
    ),
    "forecast_felt": ("Op gevoel", "By feeling"),
    "forecast_sober": ("Op feiten", "By the facts"),
    "forecast_later": ("later", "later"),
    "forecast_missing": (
        "Vul bij prospects een waarde in; dan verschijnt hier de verwachting per maand.",
        "Give prospects a value and the forecast by month appears here.",
    ),
    # wins by contact number
    "contacts_heading": ("Orders per contactnummer", "Wins by contact number"),
    "contacts_series": ("Orders", "Wins"),
    "contacts_title": (
        "{late:percent} van de {wins:order|orders} kwam na het derde contact",
        "{late:percent} of {wins:win|wins} came after the third contact",
    ),
    "contacts_x": ("Het hoeveelste contact", "Contact number"),
    "contacts_missing": (
        "Hiervoor zijn {needed} orders met vastgelegde contacten nodig; tot nu toe {have:order|orders}.",
        "This needs {needed} wins with logged contacts; so far {have:win|wins}.",
    ),
    # time to the order
    "months_heading": ("Tijd tot de order", "Time to the order"),
    "months_series": ("Deel van alle deals", "Share of all deals"),
    "months_title": (
        "{soon:percent} wordt order binnen {months:maand|maanden}, {all:percent} binnen {horizon} ({wins:order|orders})",
        "{soon:percent} are won within {months:month|months}, {all:percent} within {horizon} ({wins:win|wins})",
    ),
    "months_x": ("Maanden sinds begin", "Months since start"),
    "months_missing": (
        "Hiervoor zijn {needed} orders met een eerste contact en een datum nodig; tot nu toe {have:order|orders}.",
        "This needs {needed} wins with a first contact and a date; so far {have:win|wins}.",
    ),
    # felt and evidence against what happened
    "foresight_heading": ("Wat voorspelde beter?", "Which predicted better?"),
    "foresight_title": (
        "De feiten kiezen de winnaar in {evidence} van 100 paren, het gevoel in {felt} ({cases:deal|deals})",
        "Facts pick the winner in {evidence} of 100 pairs, feeling in {felt} ({cases:deal|deals})",
    ),
    "foresight_felt": ("Gevoel", "Felt"),
    "foresight_evidence": ("Feiten", "Facts"),
    "foresight_x": ("Cijfer de dag ervoor", "Score the day before"),
    "foresight_y": ("Deel dat order werd", "Share that was won"),
    "foresight_missing": (
        "Hiervoor zijn {needed} afgeronde deals met een gevoelscijfer van vóór de beslissing nodig; tot nu toe {have:deal|deals}.",
        "This needs {needed} decided deals with a felt score from before the decision; so far {have:deal|deals}.",
    ),
}
