"""The sheet Cold leads."""

from xlsales.texts import Text

TEXTS: dict[str, Text] = {
    "cold_title": ("Koude leads", "Cold leads"),
    "cold_heading": ("Koude leads", "Cold leads"),
    "cold_subtitle": (
        "Ga hier niet meer op bezoek. Bel één keer voor een eerlijk antwoord, of laat los.",
        "No more visits here. Make one honest call, or let go.",
    ),
    "cold_none": (
        "Geen koude leads: niemand houdt je aan het lijntje.",
        "No cold leads: nobody keeps you dangling.",
    ),
    "cold_leads_figure": ("koude leads", "cold leads"),
    "cold_value_figure": ("waarde die vastzit", "value stuck in them"),
    "cold_cost_figure": ("kosten van te veel bezoeken", "cost of excess visits"),
    "cost": ("Kosten", "Cost"),
    "to_do": ("Wat nu", "What to do"),
    "dead_ends_heading": ("Doodlopende wegen per verkoper", "Dead ends per owner"),
    "dead_ends_none": (
        "Nog geen koude leads bezocht.",
        "No cold leads were visited yet.",
    ),
    "dead_ends_prospects": ("Koude prospects", "Cold prospects"),
    "dead_ends_visits": ("Bezoeken aan hen", "Visits to them"),
    "dead_ends_wasted": ("Bezoeken te veel", "Excess visits"),
    "dead_ends_hours": ("Uren", "Hours"),
    "dead_ends_cost": ("Kosten", "Cost"),
    "dead_ends_each": ("Bezoeken per prospect", "Visits per prospect"),
    "dead_ends_won": ("Bezoeken per order", "Visits per win"),
    "dead_ends_remark": ("Vergelijking", "Comparison"),
    "dead_ends_more": (
        "{more:bezoek|bezoeken} per prospect boven de norm van {benchmark}",
        "{more:visit|visits} per prospect above the benchmark of {benchmark}",
    ),
    "dead_ends_within": ("binnen de norm van {benchmark}", "within the benchmark of {benchmark}"),
    "dead_ends_best": ("{remark}; de beste verkoper", "{remark}; the best seller"),
    "dead_ends_example": (
        "{remark}; de beste verkoper heeft er per order {best} nodig",
        "{remark}; the best seller needs {best} per win",
    ),
}
