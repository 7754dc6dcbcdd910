"""Where the default of a setting comes from, as far as several settings share it.

A figure that a vendor published is called that; what was chosen for xlsales is called that as well.
"""

from xlsales.texts import Text

OWN: Text = ("Eigen keuze", "Own choice")
PERSISTENCE: Text = (
    "Verkoopcolumn ‘De aanhouder wint!’",
    "Sales column ‘De aanhouder wint!’ (persistence wins)",
)
QUALIFICATION: Text = (
    "Verkoopcolumn ‘Verspil mijn tijd niet’",
    "Sales column ‘Verspil mijn tijd niet’ (don’t waste my time)",
)
OBJECTIVITY: Text = (
    "Verkoopcolumn ‘De extase: deal-maker of deal-breaker?’",
    "Sales column ‘De extase: deal-maker of deal-breaker?’ (ecstasy)",
)
OWN_PERSISTENCE: Text = (
    "Eigen keuze, in de geest van de column ‘De aanhouder wint!’",
    "Own choice, in the spirit of the column ‘De aanhouder wint!’",
)
OWN_QUALIFICATION: Text = (
    "Eigen keuze, in de geest van de column ‘Verspil mijn tijd niet’",
    "Own choice, in the spirit of the column ‘Verspil mijn tijd niet’",
)
OWN_SERVICE: Text = (
    "Eigen keuze, in de geest van de column ‘Kriebelt het nog?’",
    "Own choice, in the spirit of the column ‘Kriebelt het nog?’",
)
OWN_GIVEAWAYS: Text = (
    "Eigen keuze, in de geest van de column ‘Hoe ver mag je gaan op een eerste date?’",
    "Own choice, in the spirit of the column ‘Hoe ver mag je gaan op een eerste date?’",
)
VELOCIFY: Text = (
    "Cijfer van een leverancier (Velocify, 3,5 miljoen leads): 93% van de leads die klant werden, was bij de "
    "zesde belpoging bereikt",
    "Vendor figure (Velocify, 3.5 million leads): 93% of the leads that converted had been reached by the sixth call",
)
STAKEHOLDERS: Text = (
    "Praktijkbladen van HubSpot-gebruikers: 1 is kritiek, 2 is een waarschuwing, 3 of meer is gezond",
    "Practice sheets of HubSpot users: 1 is critical, 2 is a warning, 3 or more is healthy",
)
WEIGHTS: Text = (
    "Naar de gewichten die een leverancier publiceerde (Breadbox MSP), aangevuld met de drijfveren uit de "
    "column over extase",
    "After the weights that a vendor published (Breadbox MSP), with the motives from the column on ecstasy added",
)
