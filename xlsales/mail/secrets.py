"""Passwords and tokens: from the environment or the system's keyring, and never in words that anybody prints."""

import base64
import os
from collections.abc import Callable
from typing import Final, TypeVar

from xlsales.errors import NotDelivered

SERVICE: Final = "xlsales"
PASSWORD: Final = "XLSALES_MAIL_PASSWORD"
TOKEN: Final = "XLSALES_MAIL_TOKEN"
_CHUNK: Final = 1000
"""Windows keeps no more than 1,280 signs in one entry, and a sign-in takes several thousand."""
Found = TypeVar("Found")


class Secret:
    """A text that shows itself only when asked to."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Secret(•••)"

    __str__ = __repr__

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def hidden_in(self, words: str) -> str:
        """Words of somebody else, in which the secret may stand plainly or encoded, without it."""
        encoded = base64.b64encode(self._text.encode()).decode().rstrip("=")
        for form in (self._text, encoded):
            words = words.replace(form, "•••") if form else words
        return words


def from_environment(variable: str) -> Secret | None:
    """The secret in a variable, or None."""
    text = os.environ.get(variable)
    return Secret(text) if text else None


def recall(name: str, variable: str) -> Secret | None:
    """The secret kept under this name in the keyring, or None; `variable` is named where there is no keyring."""
    import keyring

    def read() -> Secret | None:
        parts: list[str] = []
        while (part := keyring.get_password(SERVICE, _entry(name, len(parts)))) is not None:
            parts.append(part)
        return Secret("".join(parts)) if parts else None

    return _asked(read, variable)


def keep(name: str, secret: Secret, variable: str) -> None:
    """Keep a secret in the keyring. Raises `NotDelivered` where there is none, naming `variable` instead."""
    import keyring
    from keyring.errors import PasswordDeleteError

    def write() -> None:
        text = secret.reveal()
        parts = [text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK)] or [""]
        for number, part in enumerate(parts):
            keyring.set_password(SERVICE, _entry(name, number), part)
        number = len(parts)
        while keyring.get_password(SERVICE, _entry(name, number)) is not None:
            try:
                keyring.delete_password(SERVICE, _entry(name, number))
            except PasswordDeleteError:
                return
            number += 1

    _asked(write, variable)


def _asked(question: Callable[[], Found], variable: str) -> Found:
    from keyring.errors import KeyringError

    try:
        return question()
    except KeyringError:
        raise NotDelivered("mail.no_keyring", variable=variable) from None


def _entry(name: str, number: int) -> str:
    return f"{name}#{number}" if number else name
