"""Addresses of mail: one person each, clean enough to stand in a header and on the wire."""

import re
import unicodedata
from dataclasses import dataclass
from email.headerregistry import Address

from xlsales.errors import WrongUse

_NAMED = re.compile(r'^\s*"?(?P<name>[^<>]*?)"?\s*<(?P<address>[^<>]+)>\s*$')
_LOCAL = re.compile(r"[^\x00-\x20\x7f\s\"(),:;<>@\[\\\].]+(\.[^\x00-\x20\x7f\s\"(),:;<>@\[\\\].]+)*")
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})", re.I)
_TWO_MEANINGS = frozenset("ßς\u200c\u200d")
"""Signs that the older and the newer rules for names of domains turn into different domains."""
LONGEST_NAME = 100


@dataclass(frozen=True)
class Mailbox:
    """Where one person gets mail. The domain of `address` is ASCII; the part before it may be any script."""

    address: str
    name: str = ""

    @property
    def header(self) -> Address:
        """The mailbox as a header holds it, its name quoted or encoded where that is needed."""
        local, _, domain = self.address.rpartition("@")
        return Address(self.name, local, domain)

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


def mailbox(typed: str, name: str = "") -> Mailbox:
    """The mailbox that somebody typed: "sanne@zaak.nl" or "Sanne de Wit <sanne@zaak.nl>".

    `name` is used when none was typed. Raises `WrongUse` for anything but a single plain address.
    """
    named = _NAMED.match(typed)
    found, called = (named["address"], named["name"]) if named else (typed, "")
    local, _, domain = found.strip().rpartition("@")
    domain = _ascii(domain)
    shown = one_line(typed) or "–"
    # RFC 5321 holds 64 octets before the sign and, with the domain, no more than 254.
    if not _LOCAL.fullmatch(local) or len(local.encode()) > 64 or not _DOMAIN.fullmatch(domain):
        raise WrongUse("mail.bad_address", address=shown)
    if _unprintable(found.strip()) or _unprintable(called):
        raise WrongUse("mail.bad_address", address=shown)
    return Mailbox(f"{local}@{domain}", one_line(called) or one_line(name))


def one_line(text: str) -> str:
    """A text for a header: visible, not too long, and not taken for an encoded word by who reads it."""
    return visible(text)[:LONGEST_NAME].rstrip().replace("=?", "= ?")


def visible(text: str) -> str:
    """A text on one line, without signs that nobody sees or that turn the writing round."""
    return " ".join("".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text).split())


def _ascii(domain: str) -> str:
    if domain.isascii():
        return domain
    if _TWO_MEANINGS & set(domain):
        return ""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _unprintable(text: str) -> bool:
    return any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") for sign in text)
