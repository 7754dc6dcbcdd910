"""Exports of other systems, and lists of people, each told by its columns."""

from tests.intake.further.hubspot_salesforce import HUBSPOT_SALESFORCE
from tests.intake.further.odoo_zoho import ODOO_ZOHO
from tests.intake.further.offices import OFFICES
from tests.intake.further.other_systems import OTHER_SYSTEMS
from tests.intake.further.outreach import OUTREACH
from tests.intake.further.own_lists import OWN_LISTS
from tests.intake.further.pipedrive_teamleader import PIPEDRIVE_TEAMLEADER
from tests.intake.further.registers import REGISTERS

FURTHER = (
    *HUBSPOT_SALESFORCE, *PIPEDRIVE_TEAMLEADER, *ODOO_ZOHO, *OTHER_SYSTEMS, *OFFICES, *OWN_LISTS, *OUTREACH, *REGISTERS,
)  # fmt: skip
