"""Headings of more lists, nothing below them: what each means, or a dash."""

HEADINGS = {
    "freshsales deals": """
        Id = id; Name = -; Deal value = value; Deal stage = status; Deal pipeline = -; Sales owner = owner;
        Related contacts = -; Account name = company; Expected close date = expected_decision;
        Closed date = status_date; Lost reason = lost_reason; Source = source; Product = product;
        Probability (%) = -; Created at = first_contact; Expected deal value = -; Deal type = -; Campaign = -
        """,
    "salesforce with every id": """
        Account ID = -; Opportunity ID = id; Contact ID = -; Opportunity Owner = owner; Owner Role = -;
        Account Name = company; Opportunity Name = product; Stage = status; Amount = value; Closed = -; Won = -;
        Close Date = expected_decision; Contact: Email = email; Contact: Phone = phone; Forecast Category = -;
        Contact: Full Name = contact_person; Account Owner = -; Description = notes; Push Count = -
        """,
    "mailchimp short": """
        Email Address = email; FNAME = first_name; LNAME = last_name; ADDRESS = -; PHONE = phone; MMERGE6 = -;
        BIRTHDAY = birthday; COMPANY = company; UNSUB_TIME = no_mail; UNSUB_REASON = -
        """,
    "vcard fields": """
        FN = contact_person; ORG = company; TITLE = -; TEL = phone; EMAIL = email; BDAY = birthday; NOTE = notes;
        UID = -; REV = -; ADR = -; URL = -; CATEGORIES = -
        """,
    "handelsregister": """
        Dossiernummer = -; Naam = company; Soort inschrijving = -; Status onderneming = -;
        Datum inschrijving = -; Telefoonnummer 1 = phone; E-mailadres = email; Bevoegd functionaris = -;
        Totaal werkzaam = -
        """,
    "car dealer": """
        Klantnr = id; Naam = contact_person; Mobiel = phone; Kenteken = -; Merk = -; Model = -; APK-datum = -;
        Aankoopdatum = -; Datum laatste onderhoud = -; Volgende APK = -; Volgende onderhoudsbeurt = -;
        Inruilwaarde = -; Leasebedrag = -; Verkoopdatum = -; Eigenaar = -; Vorige eigenaar = -;
        Eigenaar sinds = -; Contractnummer = -; Garantie tot = -; Status order = -
        """,
    "efficy": """
        Bedrijf - Naam = company; Contact - Voornaam = first_name; Contact - Achternaam = last_name;
        Contact - E-mail = email; Opportuniteit - Naam = product; Opportuniteit - Bedrag = value;
        Opportuniteit - Fase = status; Opportuniteit - Verwachte datum = expected_decision
        """,
    "monday": """
        Name = product; Company = company; Title = -; Type = -; Phone = phone; Email = email; Deals = -;
        Priority = -; Comments = notes; Last interaction = -; Deal Value = value; Deal Stage = status;
        Owner = owner; Expected Close Date = expected_decision; Close Probability = -; Created log = -
        """,
    "nimble": """
        first name = first_name; last name = last_name; company name = company; parent company = -; title = -;
        work email = email; personal email = email; work phone = phone; mobile phone = phone;
        home phone = phone; work address = -; lead status = status; lead source = source; lead type = -;
        birthday = birthday; created = first_contact; description = notes; domain = -; rating = -; tags = -
        """,
    "keap": """
        Id = id; First Name = first_name; Last Name = last_name; Company = company; Phone 1 = phone;
        Phone 1 Type = -; Phone 1 Ext = -; Phone 2 = phone; Email = email; Email Address 2 = email;
        Owner = owner; Lead Source = source; Date Created = first_contact; Created By = -; Last Updated = -;
        Opt-in Reason = -; Birthday = birthday; Spouse Name = -; Person Notes = notes; Contact Type = -;
        Country = country
        """,
    "teamleader orbit nl": """
        Naam = -; Contactpersoon = contact_person; Bedrijf = company; E-mailadres = email;
        Telefoonnummer = phone; Verantwoordelijke gebruiker = owner; Status = status; Leadbron = source;
        Toegevoegd op = first_contact; Laatste activiteit = -; Segment = -
        """,
    "salesforce contact nl": """
        Aanhef = -; Voornaam = first_name; Achternaam = last_name; Functie = -; Accountnaam = company;
        Telefoon = phone; Mobiel = phone; E-mail = email; Accounteigenaar = -; Eigenaar contactpersoon = owner;
        Verzendadres plaats = -; Leadbron = source; Geboortedatum = birthday; Beschrijving = notes;
        Aanmaakdatum = first_contact; Laatst gewijzigd op = -; Niet bellen = do_not_contact
        """,
    "salesforce opp nl": """
        Eigenaar opportunity = owner; Accountnaam = company; Naam opportunity = product; Fase = status;
        Fiscale periode = -; Bedrag = value; Verwachte opbrengst = -; Waarschijnlijkheid (%) = -; Leeftijd = -;
        Sluitingsdatum = expected_decision; Aanmaakdatum = first_contact; Volgende stap = -; Leadbron = source;
        Type = -; Reden van verlies = lost_reason
        """,
    "outlook new": """
        First Name = first_name; Middle Name = middle_name; Last Name = last_name; Title = -; Suffix = -;
        Nickname = -; Given Yomi = -; Surname Yomi = -; E-mail Address = email; E-mail 2 Address = email;
        Home Phone = phone; Business Phone = phone; Home Fax = -; Business Fax = -; Pager = -;
        Company = company; Job Title = -; Department = -; Company Yomi = -; Office Location = -;
        Manager's Name = -; Assistant's Name = -; Assistant's Phone = -; Birthday = birthday; Anniversary = -;
        Personal Web Page = -; Notes = notes; Home Street = -; Business Country/Region = country
        """,
    "bullhorn": """
        Lead ID = id; Lead Name = contact_person; Lead Company = company; Lead Email = email;
        Lead Phone = phone; Lead Owner = owner; Lead Source = source; Lead Status = status;
        Date Added = first_contact; Last Modified = -; Notes = notes
        """,
    "dutch own 1": """
        Prospect = company; Contact = contact_person; Telefoonnr. = phone; 06-nummer = phone;
        Mail adres = email; Branche = -; Aantal mdw = -; Status gesprek = -; Datum 1e contact = first_contact;
        Datum laatste contact = -; Datum volgend contact = agreed_date; Actie = -; Kans % = -;
        Omzet potentieel = -; Bedrag offerte = value; Wie = -; Opmerkingen = notes
        """,
    "dutch own 2": """
        Bedrijfsnaam = company; T.a.v. = contact_person; Tel.nr. = phone; E-mail contactpersoon = email;
        Accountmanager = owner; Herkomst lead = source; Eerste contactdatum = first_contact;
        Volgend belmoment = agreed_date; Fase = status; Verwachte waarde = value;
        Verwachte beslisdatum = expected_decision; Waarom niet gekocht = -; Concurrent = competitor;
        Aantekeningen = notes; Rechtsvorm = -; KvK nr. = -
        """,
    "be own": """
        Onderneming = company; Verantwoordelijke aankoop = -; GSM = phone; Telefoon vast = phone;
        E-mailadres algemeen = email; Ondernemingsnummer = -; Provincie = -; Vertegenw. = -; Klant sinds = -;
        Potentieel (€) = -; Offertebedrag (excl. btw) = value; Datum offerte = -; Opvolgdatum = agreed_date;
        Reden weigering = lost_reason
        """,
    "garage": """
        Klantnr. = id; Naam = contact_person; Adres = -; Telefoon overdag = -; Mobiele nr = phone;
        Mailadres klant = email; Kenteken = -; Merk = -; Type = -; Model interesse = product; Inruilauto = -;
        Inruilwaarde = -; Datum bezoek = -; Proefrit = -; Offerte (€) = -; Afspraak = -; Verkoopadviseur = owner;
        Status = status
        """,
    "english own": """
        Organisation = company; Contact name = contact_person; Direct line = -; Mobile no = phone;
        Email addr = -; Salesperson = owner; How did you hear about us? = source;
        Date of enquiry = first_contact; Next call = agreed_date; Quote value = value; Quote sent = -;
        Decision date = expected_decision; Won/Lost = -; Reason lost = lost_reason;
        Do not call = do_not_contact; Remarks = notes; Order number = -
        """,
    "traps": """
        Company = company; Contact number = phone; Number of contacts = -; Contact method = -;
        Preferred contact = -; Contacted = -; Contact owner email = -; Email sent = -; Email status = -;
        Phone status = -; Value proposition = -; Source file = -; Status code = -; Close reason = -;
        Lead time (days) = -; First call result = -; Next steps = -; Account number = -; Bank account = -;
        Product owner = -; Owner since = -; Closed? = -; Date of last order = -; Created by user = -;
        Client type = -; Customer since = -; Not contacted yet = -; Niet gebeld = -; Geen contact gehad = -;
        Waarde (k€) = -; Amount (x 1000) = -; Discount amount = -; Amount paid = -; Amount due = -;
        BTW bedrag = -; Bedrag betaald = -; E-mail verzonden op = -; Telefoon assistent = -; Eigenaar pand = -;
        Naam partner = -; Naam kind = -; Geboortedatum partner = -; Status betaling = -; Notitie door = -;
        Datum notitie = -; Bron foto = -; Klantgroep = -; Relatiegeschenk = -; Contactmoment = -;
        Company size = -; Deal type = -; Lead score = -
        """,
}
