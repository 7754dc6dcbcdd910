"""The input tables, column by column."""

from collections.abc import Iterator

from xlsales.tables.schema.shapes import Bounds, Column, Kind, Table


def _computed(key: str, kind: Kind, dutch: str, english: str, width: float = 12) -> Column:
    return Column(key, kind, (dutch, english), width, computed=True)


PROSPECTS = Table(
    "Prospects",
    "prospects",
    ("Prospects", "Prospects"),
    (
        Column("id", "text", ("ID", "ID"), 9, also=("nummer", "nr", "klantnummer")),
        Column(
            "company",
            "text",
            ("Bedrijf", "Company"),
            28,
            also=("klant", "bedrijfsnaam", "account"),
            telling=True,
            essential=True,
            required=True,
        ),
        Column("contact_person", "text", ("Contactpersoon", "Contact person"), 22),
        Column("email", "text", ("E-mail", "E-mail"), 28, also=("email", "e-mailadres", "mail")),
        Column("phone", "text", ("Telefoon", "Phone"), 17, also=("tel", "telefoonnummer", "mobiel", "mobile")),
        Column("owner", "choice", ("Verkoper", "Owner"), 14, "owner", also=("eigenaar",)),
        Column("source", "text", ("Bron", "Source"), 16),
        Column("market", "choice", ("Markt", "Market"), 12, "market"),
        Column("product", "text", ("Product", "Product"), 22),
        Column("value", "money", ("Waarde", "Value"), 13, also=("bedrag", "amount")),
        Column("cycle", "choice", ("Cyclus", "Cycle"), 10, "cycle"),
        Column("first_contact", "date", ("Eerste contact", "First contact"), 14, past=True),
        Column("expected_decision", "date", ("Beslissing verwacht", "Expected decision"), 14),
        Column("tempo", "whole", ("Tempo (dagen)", "Tempo (days)"), 10, limits=Bounds(1, 3650)),
        Column("agreed_date", "date", ("Afgesproken datum", "Agreed date"), 14),
        Column("not_before", "date", ("Niet eerder dan", "Not before"), 14),
        Column("status", "choice", ("Status", "Status"), 17, "status"),
        Column("status_date", "date", ("Statusdatum", "Status date"), 14, past=True),
        Column("competitor", "text", ("Concurrent", "Competitor"), 18),
        Column("lost_reason", "text", ("Reden verlies", "Lost reason"), 22),
        Column("granted_because", "choice", ("Gegund vanwege", "Granted because"), 18, "granted"),
        Column("gladness", "score", ("Hoe blij (1-5)", "Gladness (1-5)"), 10, also=("blijdschap", "gladness")),
        Column("delivered", "date", ("Geleverd", "Delivered"), 14, past=True),
        Column("birthday", "date", ("Verjaardag", "Birthday"), 14),
        Column("how_they_got_here", "text", ("Hoe kwam het zover", "How they got here"), 30),
        Column(
            "why_nothing_changes",
            "text",
            ("Waarom niets veranderen", "Why nothing changes"),
            26,
            also=("reden om te blijven", "waarom blijven", "why stay"),
        ),
        Column(
            "why_us",
            "text",
            ("Waarom wij", "Why us"),
            26,
            also=("reden voor ons", "waarom naar ons", "why move towards"),
        ),
        Column(
            "why_another",
            "text",
            ("Waarom een ander", "Why another"),
            26,
            also=("reden om te vertrekken", "waarom weg van nu", "why move away"),
        ),
        Column("treatment", "choice", ("Traject", "Treatment"), 13, "treatment"),
        Column("notes", "text", ("Notities", "Notes"), 40),
        Column("known_since", "date", ("Bekend sinds", "Known since"), 14, hidden=True, past=True),
        _computed("light", "text", "Licht", "Light", 13),
        _computed("next_follow_up", "date", "Volgend contact", "Next follow-up", 14),
        _computed("overdue", "whole", "Te laat (werkdagen)", "Overdue", 11),
        _computed("why", "text", "Waarom", "Why", 56),
        _computed("when", "text", "Hoe komt die datum", "When", 40),
        _computed("ask", "text", "Vraag", "Ask", 50),
        _computed("last_contact", "date", "Laatste contact", "Last contact", 14),
        _computed("visits", "whole", "Bezoeken", "Visits", 10),
        _computed("unanswered", "whole", "Onbeantwoord", "Unanswered", 13),
        _computed("felt", "score", "Gevoel", "Felt", 8),
        _computed("evidence", "number", "Bewijs", "Evidence", 9),
        _computed("gap", "number", "Kloof", "Gap", 8),
        _computed("cold_since", "date", "Koud sinds", "Cold since", 14),
        _computed("chance", "share", "Kans", "Chance", 8),
    ),
)

CONTACTS = Table(
    "Contacts",
    "contacts",
    ("Contacten", "Contacts"),
    (
        Column("date", "date", ("Datum", "Date"), 14, telling=True, essential=True, required=True, past=True),
        Column("prospect", "choice", ("Prospect", "Prospect"), 28, "prospect", telling=True, essential=True),
        Column("kind", "choice", ("Soort", "Kind"), 11, "kind"),
        Column("reached", "yesno", ("Bereikt", "Reached"), 9, "yesno"),
        Column("question_asked", "yesno", ("Vraag gesteld", "Question asked"), 10, "yesno"),
        Column("answer", "choice", ("Antwoord", "Answer"), 18, "answer"),
        Column("felt", "score", ("Gevoel (1-5)", "Felt (1-5)"), 9, also=("gevoel", "felt")),
        Column("signal", "choice", ("Koopsignaal", "Signal"), 24, "signal", also=("signaal",)),
        Column("step", "choice", ("Stap", "Step"), 24, "step"),
        Column("spoke_with", "text", ("Gesproken met", "Spoke with"), 24),
        Column("next_agreed", "date", ("Volgende afspraak", "Next agreed"), 14),
        Column("notes", "text", ("Notities", "Notes"), 50),
    ),
)

GIVEAWAYS = Table(
    "Giveaways",
    "giveaways",
    ("Weggegeven", "Given away"),
    (
        Column("date", "date", ("Datum", "Date"), 14, required=True, past=True),
        Column("prospect", "choice", ("Prospect", "Prospect"), 28, "prospect", telling=True, essential=True),
        Column("what", "choice", ("Wat", "What"), 30, "item", telling=True),
        Column("normal_price", "money", ("Normale prijs", "Normal price"), 13),
        Column("hours", "number", ("Uren", "Hours"), 8),
        Column("asked_for", "yesno", ("Om gevraagd", "Asked for"), 10, "yesno"),
        Column("in_return", "text", ("In ruil", "In return"), 30),
        Column("next_step_agreed", "yesno", ("Vervolg afgesproken", "Next step agreed"), 12, "yesno"),
        _computed("meeting_no", "whole", "Gesprek nr.", "Meeting no.", 9),
        _computed("flag", "text", "Let op", "Flag", 30),
        _computed("advice", "text", "Advies", "Advice", 56),
    ),
)

STAKEHOLDERS = Table(
    "Stakeholders",
    "stakeholders",
    ("Betrokkenen", "Stakeholders"),
    (
        Column("prospect", "choice", ("Prospect", "Prospect"), 28, "prospect", telling=True, essential=True),
        Column("name", "text", ("Naam", "Name"), 24, telling=True),
        Column("role", "text", ("Functie", "Role"), 24),
        Column("influence", "choice", ("Invloed", "Influence"), 13, "influence"),
        Column("stance", "text", ("Houding", "Stance"), 20),
        Column("motive", "text", ("Drijfveer", "Motive"), 34),
        Column("spoken_on", "date", ("Gesproken op", "Spoken on"), 14, past=True),
    ),
)

OWNERS = Table(
    "Owners",
    "owners",
    ("Verkopers", "Owners"),
    (
        Column("owner", "text", ("Verkoper", "Owner"), 20, telling=True),
        Column("email", "text", ("E-mail", "E-mail"), 30, telling=True),
        Column("hourly_rate", "money", ("Uurtarief", "Hourly rate"), 12),
        Column("contacts_a_day", "whole", ("Contacten per dag", "Contacts a day"), 12, limits=Bounds(1, 1000)),
        Column("covered_by", "choice", ("Vervangen door", "Covered by"), 20, "owner"),
    ),
)

SERVICE_ITEMS = Table(
    "ServiceItems",
    "service_items",
    ("Nazorgpunten", "Service items"),
    (
        Column("key", "text", ("Sleutel", "Key"), 16),
        Column("item", "text", ("Punt", "Item"), 52, telling=True),
        Column("counts_from", "choice", ("Telt vanaf", "Counts from"), 15, "anchor"),
        Column("days", "whole", ("Dagen", "Days"), 9, telling=True, limits=Bounds(-36_500, 36_500)),
        Column("repeats", "text", ("Herhaalt", "Repeats"), 18),
        Column("lapses_after", "whole", ("Vervalt na (dagen)", "Lapses after"), 11),
        Column("active", "yesno", ("Actief", "Active"), 9, "yesno"),
    ),
)

CHECKLIST_LOG = Table(
    "ChecklistLog",
    "checklist_log",
    ("Nazorglogboek", "Checklist log"),
    (
        Column("prospect", "text", ("Prospect", "Prospect"), 14, telling=True, essential=True),
        Column("key", "text", ("Sleutel", "Key"), 16, telling=True, essential=True),
        Column("occurrence", "whole", ("Keer", "Occurrence"), 11, limits=Bounds(0, 100_000)),
        Column("done_on", "date", ("Gedaan op", "Done on"), 14, past=True),
        Column("experience", "choice", ("Ervaring", "Experience"), 12, "experience"),
        Column("remark", "text", ("Opmerking", "Remark"), 50),
    ),
)

PROMISES = Table(
    "Promises",
    "promises",
    ("Beloften", "Promises"),
    (
        Column("key", "text", ("Sleutel", "Key"), 16),
        Column("promise", "text", ("Belofte", "Promise"), 62, telling=True),
        Column("active", "yesno", ("Actief", "Active"), 9, "yesno", telling=True),
    ),
)

PROMISE_LOG = Table(
    "PromiseLog",
    "promise_log",
    ("Beloftenlogboek", "Promise log"),
    (
        Column("month", "date", ("Maand", "Month"), 14, telling=True),
        Column("owner", "choice", ("Verkoper", "Owner"), 20, "owner"),
        Column("key", "text", ("Sleutel", "Key"), 16),
        Column(
            "score",
            "whole",
            ("Cijfer (0-2)", "Score (0-2)"),
            11,
            telling=True,
            limits=Bounds(0, 2, "promise_out_of_range"),
        ),
        Column("remark", "text", ("Opmerking", "Remark"), 50),
    ),
)

STEPS = Table(
    "Steps",
    "steps",
    ("Stappen", "Steps"),
    (
        Column("order", "whole", ("Volgorde", "Order"), 10, telling=True, limits=Bounds()),
        Column("step", "text", ("Stap", "Step"), 44, telling=True),
        Column("market", "choice", ("Markt", "Market"), 14, "market"),
    ),
)

DAYS_OFF = Table(
    "DaysOff",
    "days_off",
    ("Vrije dagen", "Days off"),
    (
        Column("date", "date", ("Datum", "Date"), 14, telling=True, required=True),
        Column("owner", "choice", ("Verkoper", "Owner"), 20, "owner"),
        Column("reason", "text", ("Reden", "Reason"), 34, telling=True),
    ),
)

SETTINGS_TABLE = Table(
    "Settings",
    "settings",
    ("Instellingen", "Settings"),
    (
        Column("key", "text", ("Sleutel", "Key"), 26, telling=True, essential=True),
        Column("setting", "text", ("Instelling", "Setting"), 44),
        Column("value", "text", ("Waarde", "Value"), 12, telling=True, essential=True),
        Column("meaning", "text", ("Betekenis", "Meaning"), 70),
        Column("source", "text", ("Herkomst", "Source"), 50),
    ),
)

TABLES: tuple[Table, ...] = (
    PROSPECTS,
    CONTACTS,
    GIVEAWAYS,
    STAKEHOLDERS,
    OWNERS,
    SERVICE_ITEMS,
    CHECKLIST_LOG,
    PROMISES,
    PROMISE_LOG,
    STEPS,
    DAYS_OFF,
    SETTINGS_TABLE,
)
"""Every input table, in the order of their sheets."""


def table(name: str) -> Table:
    """The table with this Excel name; raises `KeyError` when there is none."""
    for candidate in TABLES:
        if candidate.name == name:
            return candidate
    raise KeyError(name)


def choice_columns() -> Iterator[tuple[Table, Column]]:
    """Every column that draws from a list, with its table."""
    for candidate in TABLES:
        for column in candidate.columns:
            if column.choices:
                yield candidate, column
