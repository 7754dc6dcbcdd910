"""Bringing in a list that stands elsewhere: what it is, what its columns mean, whom we know already.

    export ──source──▶ cells ──headings──▶ mapping ──records──▶ people and contacts ──match, plan──▶ changes

Nothing here writes: a plan says what would happen, and a book takes it over.
"""
