"""How this computer sends mail: one small file beside the other settings of the user, without any secret in it."""

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

import platformdirs

from xlsales.errors import NotDelivered, WrongUse

TransportName = Literal["smtp", "graph"]
Security = Literal["starttls", "tls"]
SignIn = Literal["password", "microsoft", "none"]
PORTS: Mapping[Security, int] = {"starttls": 587, "tls": 465}


@dataclass(frozen=True)
class MailSettings:
    """The settings of `xlsales setup mail`. Seconds, megabytes of 1,000,000 bytes."""

    sender: str = ""
    sender_name: str = ""
    transport: TransportName = "smtp"
    host: str = ""
    port: int = 587
    security: Security = "starttls"
    sign_in: SignIn = "password"
    user: str = ""
    ca_file: str = ""
    """A file with certificates to trust beside those of the system."""
    client_id: str = ""
    tenant: str = "common"
    authority: str = "https://login.microsoftonline.com"
    graph_url: str = "https://graph.microsoft.com/v1.0"
    time_zone: str = "Europe/Amsterdam"
    limit_mb: float = 20
    timeout: float = 60
    waits: tuple[float, ...] = (5, 30, 120)
    """The pauses before each further try; there are as many tries as pauses, and the first one."""
    addresses: Mapping[str, str] = field(default_factory=dict)
    """The address of owners whose row on the sheet Owners holds none."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the calendar file."""
        return time_zone(self.time_zone)


def config_file() -> Path:
    """Where the settings stand: the folder in `XLSALES_CONFIG`, else the place this system has for them."""
    chosen = os.environ.get("XLSALES_CONFIG")
    folder = Path(chosen) if chosen else Path(platformdirs.user_config_dir("xlsales", appauthor=False))
    return folder / "mail.toml"


def load() -> MailSettings | None:
    """The settings, or None when mail was never set up. Raises `NotDelivered` when they cannot be read."""
    file = config_file()
    try:
        held = tomllib.loads(file.read_text("utf-8"))
        return _typed(held)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, ValueError, WrongUse) as wrong:
        raise NotDelivered("mail.bad_settings", file=str(file), reason=str(wrong)) from None


def save(settings: MailSettings) -> Path:
    """Write the settings for this user alone, and return the file."""
    file = config_file()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    values = asdict(settings)
    addresses = values.pop("addresses")
    lines = [f"{key} = {_toml(value)}" for key, value in values.items()]
    lines += ["", "[addresses]", *(f"{_toml(owner)} = {_toml(address)}" for owner, address in addresses.items())]
    fresh = file.with_suffix(".new")
    fresh.write_text("\n".join(lines) + "\n", "utf-8")
    fresh.chmod(0o600)
    fresh.replace(file)
    return file


def time_zone(name: str) -> ZoneInfo:
    """The time zone of this name; raises `WrongUse` when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise WrongUse("mail.bad_zone", zone=name) from None


def _typed(held: dict[str, Any]) -> MailSettings:
    """Settings with values that can be used; raises `TypeError` or `ValueError` with the name of a wrong one."""
    waits = held.pop("waits", list(MailSettings.waits))
    if not isinstance(waits, list) or not all(_is_number(each) and each >= 0 for each in waits):
        raise TypeError("waits")
    settings = MailSettings(**held, waits=tuple(waits))
    for each in fields(MailSettings):
        value, default = getattr(settings, each.name), each.default
        if isinstance(default, str) and not isinstance(value, str):
            raise TypeError(each.name)
        if _is_number(default) and not _is_number(value):
            raise TypeError(each.name)
        if get_args(each.type) and isinstance(default, str) and value not in get_args(each.type):
            raise ValueError(each.name)
    if not all(isinstance(address, str) for address in settings.addresses.values()):
        raise TypeError("addresses")
    _ = settings.zone
    return settings


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _toml(value: object) -> str:
    # A JSON string, number or array is one of TOML as well.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
