"""Exports as people have them: the columns of each system, and in the cells everything that goes wrong in real life."""

from tests.intake.samples.address_books import GOOGLE, GOOGLE_LEGACY, LINKEDIN
from tests.intake.samples.hubspot import HUBSPOT_COMPANIES, HUBSPOT_CONTACTS, HUBSPOT_DEALS
from tests.intake.samples.outlook import OUTLOOK_EN, OUTLOOK_NL
from tests.intake.samples.own_lists import MACINTOSH, MOJIBAKE, OWN_LIST
from tests.intake.samples.pipedrive import PIPEDRIVE_ACTIVITIES, PIPEDRIVE_DEALS, PIPEDRIVE_PERSONS
from tests.intake.samples.salesforce import SALESFORCE_CONTACTS, SALESFORCE_LEADS, SALESFORCE_LOADER
from tests.intake.samples.sample import Sample, listed
from tests.intake.samples.teamleader import TEAMLEADER, TEAMLEADER_DEALS
from tests.intake.samples.zoho_odoo import ODOO, ODOO_TECHNICAL, ZOHO

SAMPLES = (
    HUBSPOT_CONTACTS, HUBSPOT_COMPANIES, HUBSPOT_DEALS, SALESFORCE_LEADS, SALESFORCE_CONTACTS, SALESFORCE_LOADER,
    PIPEDRIVE_DEALS, PIPEDRIVE_PERSONS, PIPEDRIVE_ACTIVITIES, OUTLOOK_EN, OUTLOOK_NL, GOOGLE, GOOGLE_LEGACY, LINKEDIN,
    ZOHO, ODOO, ODOO_TECHNICAL, TEAMLEADER, TEAMLEADER_DEALS, OWN_LIST, MACINTOSH, MOJIBAKE,
)  # fmt: skip

__all__ = [
    "GOOGLE",
    "GOOGLE_LEGACY",
    "HUBSPOT_COMPANIES",
    "HUBSPOT_CONTACTS",
    "HUBSPOT_DEALS",
    "LINKEDIN",
    "MACINTOSH",
    "MOJIBAKE",
    "ODOO",
    "ODOO_TECHNICAL",
    "OUTLOOK_EN",
    "OUTLOOK_NL",
    "OWN_LIST",
    "PIPEDRIVE_ACTIVITIES",
    "PIPEDRIVE_DEALS",
    "PIPEDRIVE_PERSONS",
    "SALESFORCE_CONTACTS",
    "SALESFORCE_LEADS",
    "SALESFORCE_LOADER",
    "SAMPLES",
    "TEAMLEADER",
    "TEAMLEADER_DEALS",
    "ZOHO",
    "Sample",
    "listed",
]
