"""Every setting in words: its name, what it does, and where its default comes from; a file for each topic.

`<key>` is the name, `<key>_meaning` the meaning and `<key>_source` the origin of the default.
"""

from xlsales.texts import Text
from xlsales.texts.settings import asking, evidence, general, giveaways, persistence, service, sober

_FILES = (general, persistence, asking, sober, service, giveaways, evidence)

TOPICS: dict[str, Text] = {next(iter(file.SETTINGS)): file.TOPIC for file in _FILES}
"""The topic that begins at a setting, in the order of the sheet."""

TEXTS: dict[str, Text] = {
    f"{key}{part}": text
    for file in _FILES
    for key, texts in file.SETTINGS.items()
    for part, text in zip(("", "_meaning", "_source"), texts, strict=True)
}
