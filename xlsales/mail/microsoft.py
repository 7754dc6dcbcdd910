"""Signing in at Microsoft with a code on another screen; the sign-in is kept in the keyring and renews itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from xlsales.errors import NotDelivered
from xlsales.mail.config import MailSettings
from xlsales.mail.secrets import TOKEN, Secret, from_environment, keep, recall
from xlsales.mail.transport import Broken, Refusal

if TYPE_CHECKING:
    import msal

_SCOPES = {
    "smtp": ["https://outlook.office.com/SMTP.Send"],
    "graph": ["https://graph.microsoft.com/Mail.Send"],
}


def token(settings: MailSettings) -> Secret:
    """A token that is valid now: that of the environment, else one from the kept sign-in.

    Raises `NotDelivered` when nobody is signed in.
    """
    given = from_environment(TOKEN)
    if given:
        return given
    application, cache = _application(settings)
    with _online(settings):
        accounts = application.get_accounts()
        found = application.acquire_token_silent(_SCOPES[settings.transport], accounts[0]) if accounts else None
    if not found or "access_token" not in found:
        raise NotDelivered("mail.no_sign_in")
    _kept(settings, cache)
    return Secret(found["access_token"])


def sign_in(settings: MailSettings, show: Callable[[str, str], None]) -> None:
    """Sign in with a device code: `show` gets the page to open and the code to type. Raises `NotDelivered`."""
    try:
        application, cache = _application(settings)
        with _online(settings):
            flow = application.initiate_device_flow(_SCOPES[settings.transport])
            if "user_code" not in flow:
                raise NotDelivered("mail.sign_in_failed", reason=_said(flow))
            show(flow["verification_uri"], flow["user_code"])
            found = application.acquire_token_by_device_flow(flow)
    except Broken as broken:
        raise NotDelivered(broken.refusal.key, **broken.refusal.figures) from None
    if "access_token" not in found:
        raise NotDelivered("mail.sign_in_failed", reason=_said(found))
    _kept(settings, cache)


def _application(settings: MailSettings) -> tuple["msal.PublicClientApplication", "msal.SerializableTokenCache"]:
    try:
        import msal
    except ImportError:
        raise NotDelivered("mail.no_msal") from None
    cache = msal.SerializableTokenCache()
    kept = recall(_entry(settings), TOKEN)
    if kept:
        cache.deserialize(kept.reveal())
    elsewhere = settings.authority != MailSettings.authority
    with _online(settings):
        application = msal.PublicClientApplication(
            settings.client_id,
            authority=f"{settings.authority}/{settings.tenant}",
            token_cache=cache,
            verify=settings.ca_file if elsewhere and settings.ca_file else True,
            timeout=settings.timeout,
            instance_discovery=False if elsewhere else None,
        )
    return application, cache


@contextmanager
def _online(settings: MailSettings) -> Iterator[None]:
    """Turns what msal raises into what a transport raises: no way to Microsoft now may be one in a minute."""
    from requests import RequestException

    try:
        yield
    except RequestException as error:
        figures = {"host": settings.authority, "reason": type(error).__name__}
        raise Broken(Refusal("mail.unreachable", figures, temporary=True)) from None
    except ValueError as error:
        raise NotDelivered("mail.sign_in_failed", reason=_line(str(error))) from None


def _kept(settings: MailSettings, cache: "msal.SerializableTokenCache") -> None:
    if cache.has_state_changed:
        keep(_entry(settings), Secret(cache.serialize()), TOKEN)


def _entry(settings: MailSettings) -> str:
    return f"microsoft {settings.user or settings.sender}"


def _said(answer: dict[str, Any]) -> str:
    return _line(str(answer.get("error_description") or answer.get("error") or "–"))


def _line(words: str) -> str:
    return words.strip().partition("\n")[0]
