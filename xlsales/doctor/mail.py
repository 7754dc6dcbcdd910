"""Whether mails can be sent: the settings and what is needed to sign in, of which nothing is ever shown."""

from xlsales.doctor import Finding, good, wrong
from xlsales.errors import NotDelivered
from xlsales.mail.config import MailSettings


def mail(settings: MailSettings | None, refusal: NotDelivered | None) -> Finding:
    """The settings of `xlsales setup mail`; `refusal` is why they or the sign-in cannot be used."""
    if refusal:
        return wrong("mail", "refused", reason=refusal)
    if settings is None:
        return good("mail", "none")
    via = "Microsoft Graph" if settings.transport == "graph" else settings.host
    return good("mail", "microsoft" if settings.sign_in == "microsoft" else "good", sender=settings.sender, via=via)


def keyring_found(name: str, usable: bool) -> Finding:
    """The keyring of the system, in which passwords are kept."""
    return good("keyring", name=name) if usable else wrong("keyring", "none")


def read_mail() -> list[Finding]:
    """The settings, the password, and the keyring where one is needed."""
    import keyring

    from xlsales.mail.config import load
    from xlsales.mail.secrets import PASSWORD, TOKEN, from_environment
    from xlsales.mail.ways import password

    settings, refusal = None, None
    try:
        settings = load()
        if settings and settings.sign_in == "password":
            password(settings)
    except NotDelivered as error:
        refusal = error
    found = [mail(settings, refusal)]
    given = from_environment(PASSWORD) or from_environment(TOKEN)
    if settings and settings.sign_in != "none" and not given:
        backend = keyring.get_keyring()
        found.append(keyring_found(backend.name, backend.priority > 0))
    return found
