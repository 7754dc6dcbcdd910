"""Saving so that nothing is lost: a lock, a verified new file, a dated version of the old one."""
