"""Mailing the lists: one digest per person, written as drafts or sent, and nobody gets a row that is not theirs.

    tables ──share──▶ one person's tables ──digest──▶ words ──body, attachment, calendar──▶ mail ──▶ drafts or transport

`posting.mail_list` is the whole road; the other files are places along it.
"""
