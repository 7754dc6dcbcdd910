"""The small entries of every day: a contact, a tick, a check; each writes as little as the work needs."""
