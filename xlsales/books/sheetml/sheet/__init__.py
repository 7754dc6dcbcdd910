"""One worksheet part: what surrounds its rows, and the rows themselves, read and patched in place."""
