"""Made-up people and firms; addresses end in .example, telephone numbers belong to nobody."""

FAMILIES = """Aalbers Baars Bergsma Boskamp Brouwer Coenen Dekker Dijkgraaf Doornbos Eikelenboom Elzinga Evers
Faber Feenstra Geluk Gerritsen Groenewoud Haverkamp Heemskerk Hoekstra Huisman IJzerman Jaspers Jonkman Kamphuis
Kerkhof Kloosterman Koster Kuiper Lammers Leenders Lubbers Maas Meerdink Mulder Nagel Nijland Noordhoek Oosterhuis
Oudkerk Peeters Pieterse Plas Poelstra Rietveld Roelofs Ruiter Schepers Schouten Smeets Snijders Spaan Steenbergen
Teunissen Timmer Uitenbroek Veenstra Verbeek Vermolen Visser Vogelaar Vroom Wagenaar Wesselink Wiersma Wouters
Zandstra Zeeman Zonneveld Zwart Akkerman Bijlsma Cornelissen Drost Engelen Fokker Goossens Hendriks""".split()  # noqa: SIM905  # a list of names reads better than a list of strings
FIRST_NAMES = """Ahmed Anke Bas Carla Daan Eline Esra Femke Gijs Hanna Ilse Jan Jasmijn Karim Kees Lotte Maaike
Marleen Mo Nienke Noor Paul Pien Rob Ruud Saskia Sjoerd Teun Tom Yara Wim Willemijn""".split()  # noqa: SIM905  # likewise
DUTCH_FIRMS = """Bakkerij Korenaar|Schildersbedrijf Kwast|Loodgieterij Waterman|Dakdekkers Hoog & Droog
Hoveniers Groenrijk|Elektro Vonk|Bouwbedrijf Steenlegger|Thuiszorg De Brug|Slagerij Vleeshouwer|Kapsalon Krul
Fysiotherapie Soepel|Drukkerij Letterbak|Kwekerij Wortelgoed|Koeriersdienst Vlotweg|Tandarts Glimlach
Installateur Warmtepunt|Notaris Zegelaar|Makelaardij Gevelstreek|Schoonmaak Blinkwerk|Architecten Lijnspel
Catering Dekschaal|Glaszetterij Helderruit|Keukenstudio Kookpunt|Rijschool Rechtdoor|Timmerwerken Houtlief
Uitzendbureau Dagwerk|Viskraam Zilverschub|Wasserij Witgoed|Zeilmakerij Bries|Accountants Balansrijk
Kaasboerderij De Stremming|Tegelhandel Voegzaam|Verhuizers Dozenrijk|Zorggroep Avondrood|Fietsenzaak Trapkracht
Dierenkliniek Pootaan|Kunsthandel Lijstwerk|Metaalwerk Vonkveld|Stucadoor Gladwerk|Taxi Stadsrit
Vloerenhuis Plankgaaf|Theater De Coulisse|Camping Duinzicht|Advocaten Pleitrijk|IJssalon Bolletje
Muziekschool Toonladder|Steigerbouw Omhoog|Bloemisterij Knop|Zwembad De Plons|Hotel Het Anker
Boekhandel Bladzij|Klusbedrijf Raakslag|Stomerij Kreukvrij|Opticien Scherpzicht""".replace("\n", "|").split("|")

ENGLISH_FIRMS = """Alderbrook Packaging|Bramwell Castings|Copperfield Freight|Dunmore Seeds|Eastmere Water
Fennel & Rowe Foods|Gantry Lifts|Harrowgate Linen|Inkwell Print Group|Juniper Care Homes|Kestrel Springs
Larkspur Paints|Mossbank Dairies|Northlight Optics|Oakhanger Timber|Pennywell Stores|Quarrystone Homes
Ravenglass Boats|Saltmarsh Salmon|Thistledown Textiles|Underhill Quarries|Vellacott Tools|Wetherby Brushes
Yarrow Nurseries|Zephyr Ventilation|Ashcombe Clinics|Birchwood Schools Trust|Cobblestone Hotels|Driftwood Leisure
Elderflower Drinks|Foxglove Pharma Supply|Greengage Catering|Hazelmere Housing|Ironbridge Fasteners
Kingfisher Ferries|Lantern Insurance Mutual|Millrace Papers|Nettlebed Brewing|Orchard Lane Bakeries
Plover Airport Services|Rookery Furniture|Silverbirch Logistics|Tanglewood Toys|Windrush Engineering
Yewtree Pensions|Bluebell Rail Parts""".replace("\n", "|").split("|")
ENGLISH_PEOPLE = """Amara Singh|Beatrice Holt|Callum Reid|Dorothy Vane|Edwin Marsh|Farah Khan|Gareth Pugh|Helen Abbot
Imogen Clarke|Jasper Flynn|Kwame Mensah|Lydia Frost|Martin Oakes|Nadia Petrov|Oscar Lindqvist|Priya Nair|Quentin Ash
Rosalind Day|Stephen Yardley|Teresa Quill|Umar Aziz|Victoria Penn|Walter Gibbs|Xenia Moss|Yusuf Demir|Zoe Hartley
Alec Brand|Bridget Doyle|Cyril Stone|Diana Wells|Ewan Muir|Fiona Laird|George Tuck|Hester Lamb|Ivan Bell|Joan Peck
Keith Rudd|Laura Finch|Miles Corby|Nora Pike|Owen Teague|Philippa Swan|Ralph Cox|Sybil Hart|Toby Lunn|Una Byrne
Vera Stokes|Wilfred Amis""".replace("\n", "|").split("|")
