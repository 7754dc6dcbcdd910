"""What a heading of somebody else's list means: the words by which CRM systems, address books and people call it.

A spelling is written without case, accents, spaces and signs: "E-mail 1 - Value" is `email1value`. Within a field
the spellings stand in order of preference: where a file has both a business and a home phone, the first one counts.
A heading that looks like one of ours and is something else stands in `OTHERS`.
"""

import re
from collections.abc import Mapping
from functools import cache

from xlsales.tables import schema
from xlsales.tables.words import fold

FIELDS: Mapping[str, str] = {
    "id": """
        id recordid recordidcontact dealid opportunityid personid leadid contactid persoonid zohorecordid externeid
        externalid prospectid klantid klantnummer klantnr customerid customernumber customerno relatienummer
        debiteurnummer klantcode relatiecode debiteurcode""",
    "company": """
        company bedrijf companyname bedrijfsnaam naamvanbedrijf naamklant klantnaambedrijf primarycompany
        associatedcompanies gekoppeldbedrijf bedrijfaccount bedrijforganisatie associatedcompany
        associatedcompanynames companyaccount accountname dealorganization dealorganisatie organizationname
        organisatienaam organization1name organization organisatie organisation organisationname persoonorganisatie
        personorganization partnername customername klantnaam customer klant relatie relatienaam client clientname
        firma firmanaam naambedrijf nameofcompany onderneming ondernemingsnaam prospect prospectnaam leadcompany
        societe entreprise accountnaam account handelsnaam eerstehandelsnaam tradename
        org""",
    "contact_person": """
        contactperson contactpersoon kontaktpersoon associatedcontacts contactpersonen contactname
        naamcontactpersoon associatedcontact associatedcontactnames dealcontactperson dealcontactpersoon personname
        persoonnaam leadcontactperson leadcontactpersoon fullname volledigenaam naamcontact contactnaam
        primarycontact hoofdcontact hoofdcontactpersoon aanspreekpunt tav contact klantcontact fileas fn""",
    "first_name": "firstname givenname fname voornaam roepnaam prenom initials voorletters initialen voorletter",
    "middle_name": "middlename additionalname tussenvoegsel tussenvoegsels tussenv middelstenaam voorvoegsel",
    "last_name": "lastname familyname lname achternaam familienaam surname nomdefamille",
    "name": "name naam displayname weergavenaam leadname leadnaam",
    "email": """
        email emailaddress emailadres emailwork emailwerk email1value emailaddress1 personemail persoonemail
        emailfrom contactemail emailcontactpersoon mail mailadres primaryemail werkemail workemail emailzakelijk
        emailbusiness businessemail emailprimary courriel email1 emailhome emailthuis emailprive personalemail
        emailother emailanders emailoverig emailadresprive email2address email2value emailadres2 email2
        secondaryemail email3address email3value emailadres3 email3""",
    "phone": """
        phone phonenumber telefoon telefoonnummer telefoonnr phonework telefoonwerk businessphone telefoonopwerk
        workphone phone1value directphone telefoonzakelijk zakelijketelefoon personphone persoontelefoon
        contactphone tel telnr telnummer telephone telefoonvast vastnummer vastetelefoon mobilephone
        mobilephonenumber mobiletelefoon mobieletelefoon mobile mobiel mobielnummer mobielnr gsm gsmnummer gsmnr
        telefoonmobiel phonemobile mobielenummer mob mobnr mobieletelefoonnummer mobieltelefoonnummer cellphone cell
        primaryphone hoofdtelefoon businessphone2 telefoonopwerk2 phone2value companymainphone hoofdtelefoonbedrijf
        bedrijfstelefoon
        corporatephone landline landlinenumber sms
        06nummer 06nr contactnumber contactnummer contactno vast
        homephone telefoonthuis phonehome telefoonprive telefoonnummerprive homephone2
        telefoonthuis2 otherphone anderetelefoon phoneother carphone autotelefoon phone3value""",
    "owner": """
        owner contactowner eigenaarvancontactpersoon eigenaarvanlead eigenaarcontactpersoon eigenaarvandeal
        eigenaarvanbedrijf eigenaarvancontact eigenaarvanaccount eigenaarvanopportunity klantbeheerder
        klantverantwoordelijke dealowner opportunityowner leadowner companyowner recordowner accountowner
        hubspotowner eigenaar dealeigenaar leadeigenaar accounteigenaar persooneigenaar personowner organizationowner
        organisatieeigenaar verkoper salesperson salesrep salesmedewerker verantwoordelijke responsible
        responsibleuser accountmanager relatiebeheerder assignedto toegewezenaan assigneduser behandelaar
        activityassignedtouser activiteittoegewezenaangebruiker userid leadownerfullname eigenaarvandelead
        contacteigenaar vertegenwoordiger leadeigenaarnaam buitendienst adviseur
        verkoopadviseur""",
    "source": """
        leadsource source originalsource originaltrafficsource oorspronkelijkebron originelebron bronvanlead bron
        leadbron herkomst
        wherefrom howdidyouhearaboutus hoegevonden gevondenvia
        sourceid leadsourcename bronvandelead dealsource dealbron aanbrenger""",
    "market": "market markt klanttype typeklant soortklant customertype klantsoort doelgroep",
    "product": """
        product dealname dealtitle dealtitel opportunityname opportunity verkoopkans kansnaam leadtitle leadtitel
        opportuniteitnaam verkoopkansnaam
        topic onderwerpdeal dealnaam naamdeal naamvandedeal productname productnaam interesse interest interestedin
        geinteresseerdin productinterest modelinteresse gewenstproduct""",
    "value": """
        value amount dealvalue dealwaarde waarde bedrag dealamount dealbedrag offertebedrag orderwaarde orderbedrag
        potentielewaarde estrevenue estimatedrevenue bedragexclbtw bedraginclbtw bedragexbtw bedrageuro
        verwachtewaarde expectedvalue estimatedvalue offertewaarde totaalbedrag expectedrevenue verwachteomzet
        verwachteopbrengst leadvalue leadwaarde verkoopprijs offerteprijs ordersom koopsom""",
    "cycle": "cycle cyclus",
    "first_contact": """
        firstcontact eerstecontact datumeerstecontact firstcontactdate createdate createddate dealdealcreated
        dealcreated dealaangemaakt creationdate created createdon createdat createdtime addedon addtime dealaddtime
        leadcreated persoonaangemaakt personcreated personpersoncreated persoonpersoonaangemaakt aangemaaktop
        aangemaakt datumaangemaakt datumgemaakt gemaaktop aanmaakdatum datumaanmaak creatiedatum toegevoegdop
        toegevoegd connectedon leadleadcreated leadaangemaakt ingevoerdop organizationcreated
        organizationorganizationcreated added addedtime firstseen firstmet""",
    "expected_decision": """
        expecteddecision expectedclosedate dealexpectedclosedate closedate closingdate expectedclosing estclosedate
        estimatedclosedate verwachtesluitingsdatum dealverwachtesluitingsdatum verwachteafsluitdatum sluitingsdatum
        afsluitdatum verwachtesluiting verwachteafsluiting datedeadline beslisdatum beslissingverwacht
        verwachtebeslissing datumbeslissing verwachtedatum dealverwachteafsluitdatum leadexpectedclosedate""",
    "tempo": "tempo tempodagen tempodays",
    "agreed_date": """
        agreeddate afgesprokendatum nextactivitydate dealnextactivitydate personnextactivitydate
        dealvolgendeactiviteitsdatum dealdatumvolgendeactiviteit volgendeactiviteitsdatum datumvolgendeactiviteit
        nextcontact volgendcontact volgendecontact nextcontactdate followupdate followup opvolgdatum opvolgendop
        opvolgenop terugbellenop belafspraak nextappointment volgendeafspraak actiedatum volgendeactie opvolgen
        volgendeactiedatum nabellen nabellenop""",
    "status": """
        status leadstatus dealstatus contactstatus prospectstatus offertestatus statusprospect dealstage stage
        stageid dealfase fase dealstadium stadium verkoopfase pipelinestage leadfase lifecyclestage levenscyclusfase
        levensfase""",
    "status_date": """
        statusdate statusdatum wontime dealwontime losttime deallosttime dealgewonnenop dealverlorenop gewonnenop
        verlorenop closedat closedon dealdealclosedon dealclosedon dealdealgeslotenop geslotenop dateclosed wondate
        datumgewonnen datumverloren lostdate dealtijdstipgewonnen dealtijdstipverloren""",
    "won_on": """
        becameacustomerdate becomeacustomerdate becamecustomerdate becamecustomeron klantgewordenop
        datumklantgeworden""",
    "competitor": "competitor concurrent competitors concurrentie",
    "lost_reason": """
        lostreason deallostreason closedlostreason dealredenverlies dealredenvanverlies redenverlies redenvanverlies
        verliesreden reasonlost reasonforloss verloorreden lossreason lostreasonid redenverloren afwijsreden
        redenafwijzing""",
    "delivered": "delivered geleverd leverdatum deliverydate geleverdop deliveredon afleverdatum",
    "birthday": """
        birthday birthdate verjaardag geboortedatum dateofbirth geboren geboortedag personbirthday persoonverjaardag
        persoongeboortedatum dob bday""",
    "notes": """
        notes notities opmerkingen opmerking remarks comments comment memo internalnotes internenotities description
        beschrijving omschrijving toelichting bijzonderheden note notitie aantekeningen aantekening commentaar
        dealdescription bijz extrainfo vrijetekst""",
    "do_not_contact": """
        donotcontact donotcall nietbellen nietbenaderen nietcontacteren belmeniet blacklisted isblacklisted
        blacklist donotphone donotallowphonecalls nietopbellen donotcontactagain geenacquisitie bezwaar""",
    "no_mail": """
        emailoptout unsubscribedfromallemail optedoutofemail hasoptedoutofemail unsubscribed uitgeschreven optout
        emailopt emailblacklisted unsubtime unsubscribetime unsubscribedat unsubscribedon unsubscribedate
        unsubscribeddate uitgeschrevenop datumuitgeschreven afgemeldop optouttime optoutdate optedouton""",
    "country": """
        country countryregion land businesscountry businesscountryregion landregiowerk landregio mailingcountry
        address1country werkland companycountry organizationcountry countryid workaddresscountry
        bezoekland""",
    "activity_subject": "activitysubject activiteitonderwerp",
    "activity_kind": "activitytype activiteittype",
    "activity_date": """
        activityduedate activiteitvervaldatum activiteiteinddatum activityduedatetime activiteitdatum activitydate
        activitymarkedasdonetime""",
    "activity_done": "activitydone activiteitgereed activiteitvoltooid activiteitgedaan activitystatus",
    "activity_note": """
        activitynote activiteitnotitie activiteitopmerking activityenote activitynotes activiteitnotities""",
}
"""By field of an intake: most are columns of Prospects, the others are put together into those or into contacts."""

_OTHERS = """
    title titel jobtitle functie position profession beroep jobfunction suffix achtervoegsel salutation aanhef
    prefix nickname contract contracten contracts compagny department afdeling industry branche sector website
    webpage webpagina url domain city stad plaats gemeente street straat postcode zip zipcode state provincie
    address adres fax faxnumber homefax businessfax gender geslacht language taal company2 companyid companiesids
    associatedcompanyids associatedcontactids associatedcompanyid ownerid accountid createdby modifiedby createdbyid
    lastmodifiedby lastmodifieddate annualrevenue omzet jaaromzet numberofemployees emailtype emaildomain
    emailverified emailowner owneremail leadowneremail managersname assistantsname manager assistant spouse partner
    children callback probability kans campaign medium weightedvalue gewogenwaarde mailing datum date phonetype
    emaillabel phonelabel currency valuta tags labels label type count aantal verzender sender product2 producten
    contacts contacten deals lastcontact laatstecontact lastcontacted lastactivity laatsteactiviteit updated
    bijgewerkt modified gewijzigd waarden valued emailcount recordtype phonetic postbus prospects
    customers klanten clients relaties accounts products companies bedrijven persons personen phones bronnen
    contractnummer contractnr contractnumber
"""
OTHERS = frozenset(_OTHERS.split())
"""Headings one slip away from ours, or alike, that mean something else."""

_PREFIX = re.compile(
    r"^(?:deal|persoon|person|organi[sz]ation|organisatie|activity|activiteit|lead|contact|account|opportunity|opportuniteit|verkoopkans)"
    r"(?:\s+[-–→]\s+|\s*[:.]\s*)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\((?:eur(?:o|os)?|€|usd|\$|gbp|£|in euro|incl?\.?(?: btw| vat)?|excl?\.?(?: btw| vat)?|ex\.?(?: btw)?"
    r"|primary|primair|verplicht|required|optioneel|optional|[djmy/ .-]{6,12}|nl|be|b2b|zakelijk|werk|work|mobile"
    r"|mobiel|vast)\)",
    re.IGNORECASE,
)


def plain(heading: str) -> str:
    """A heading without case, accents, spaces and signs."""
    return re.sub("[^a-z0-9]", "", fold(heading))


def variants(heading: str) -> list[str]:
    """The ways to read a heading, the most literal first: as it is, without its unit, without its entity."""
    heading = heading.replace("_", " ").strip().strip("*")
    bare = _IN_BRACKETS.sub("", heading)
    return list(dict.fromkeys((heading, bare, *(_PREFIX.sub("", text, count=1) for text in (heading, bare)))))


def readings(heading: str) -> list[str]:
    """The variants of a heading without case, accents, spaces and signs."""
    return list(dict.fromkeys(found for text in variants(heading) if (found := plain(text))))


@cache
def spellings() -> Mapping[str, tuple[str, int]]:
    """Every spelling with its field and its place in the order of preference; our own headings come first."""
    known: dict[str, tuple[str, int]] = {}
    for column in schema.PROSPECTS.typed:
        for place, text in enumerate(dict.fromkeys(map(plain, (*column.heading, column.key)))):
            known.setdefault(text, (column.key, place - 10))
    for field, words in FIELDS.items():
        for place, word in enumerate(words.split()):
            known.setdefault(word, (field, place))
    return known


@cache
def computed() -> frozenset[str]:
    """The headings of what xlsales works out itself: a list that was taken out of it has them too."""
    return frozenset(plain(text) for column in schema.PROSPECTS.computed for text in column.heading)
