"""What the mails say, and what is said about mailing."""

from xlsales.texts import Text
from xlsales.texts.mail import command, faults, letter, setup

TEXTS: dict[str, Text] = {
    **letter.TEXTS,
    **command.TEXTS,
    **faults.TEXTS,
    **setup.TEXTS,
}
