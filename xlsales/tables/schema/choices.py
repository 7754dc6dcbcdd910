"""The words of the drop-downs: language-neutral, with their labels and what people type for them."""

from dataclasses import dataclass

from xlsales.texts import Language, Text, pick


@dataclass(frozen=True)
class Choice:
    """One allowed word of a drop-down: language-neutral `word`, its label, and other spellings people type."""

    word: str
    label: Text
    also: tuple[str, ...] = ()


CHOICES: dict[str, tuple[Choice, ...]] = {
    "yesno": (
        Choice("yes", ("ja", "yes"), ("j", "y", "x", "true", "waar", "1", "✓", "✔", "☑", "v", "gedaan", "done", "ok")),
        Choice("no", ("nee", "no"), ("n", "false", "onwaar", "0", "-", "☐", "✗")),
    ),
    "market": (
        Choice("business", ("zakelijk", "business"), ("b2b", "bedrijf")),
        Choice("consumer", ("particulier", "consumer"), ("b2c", "consument", "privé", "prive", "private")),
    ),
    "cycle": (
        Choice("instant", ("direct", "instant"), ("meteen",)),
        Choice("short", ("kort", "short")),
        Choice("long", ("lang", "long")),
    ),
    "status": (
        Choice("open", ("open", "open")),
        Choice("won", ("gewonnen", "won"), ("verkocht", "klant", "order", "sold")),
        Choice("bought elsewhere", ("elders gekocht", "bought elsewhere"), ("verloren", "lost")),
        Choice("product blocks", ("product past niet", "product blocks"), ("product blokkeert",)),
        Choice("said no", ("zei nee", "said no"), ("nee gezegd", "geen interesse", "not interested")),
        Choice("no budget", ("geen budget", "no budget"), ("geen geld",)),
        Choice("referred", ("doorverwezen", "referred"), ("verwezen",)),
        Choice("not needed", ("niet nodig", "not needed"), ("geen behoefte",)),
        Choice(
            "do not contact",
            ("niet benaderen", "do not contact"),
            ("niet contacteren", "niet bellen", "dnc", "do not call"),
        ),
    ),
    "treatment": (
        Choice("short", ("kort", "short")),
        Choice("long", ("lang", "long")),
        Choice("none", ("geen", "none")),
        Choice("referral", ("doorverwijzen", "referral"), ("doorverwezen", "refer")),
    ),
    "kind": (
        Choice("visit", ("bezoek", "visit"), ("bezocht", "afspraak", "showroom")),
        Choice("call", ("telefoon", "call"), ("gebeld", "bellen", "tel", "phone")),
        Choice("mail", ("mail", "mail"), ("e-mail", "email")),
        Choice("online", ("online", "online"), ("video", "teams", "zoom")),
        Choice("message", ("bericht", "message"), ("whatsapp", "sms", "app", "linkedin")),
    ),
    "answer": (
        Choice("yes", ("ja", "yes")),
        Choice("later", ("later", "later")),
        Choice("haggles", ("onderhandelt", "haggles"), ("dingt af", "pingelt")),
        Choice("evasive", ("ontwijkend", "evasive"), ("ontwijkt", "vaag")),
        Choice("no budget", ("geen budget", "no budget"), ("geen geld",)),
        Choice("not interested", ("geen interesse", "not interested"), ("nee", "no")),
        Choice("bought elsewhere", ("elders gekocht", "bought elsewhere")),
        Choice("product blocks", ("product past niet", "product blocks"), ("product blokkeert",)),
    ),
    "signal": (
        Choice("mood opens", ("sfeer gaat open", "mood opens")),
        Choice("asks for terms", ("vraagt naar voorwaarden", "asks for terms")),
        Choice("haggles", ("onderhandelt", "haggles")),
        Choice("names a date", ("noemt een datum", "names a date")),
        Choice("brings a colleague", ("brengt een collega mee", "brings a colleague")),
        Choice("asks for a trial", ("vraagt om een proef", "asks for a trial")),
    ),
    "experience": (
        Choice("good", ("goed", "good"), ("prima", "blij", "tevreden", "happy")),
        Choice("so-so", ("matig", "so-so"), ("zo-zo", "gaat wel", "redelijk", "fair")),
        Choice("bad", ("slecht", "bad"), ("ontevreden", "unhappy", "klacht", "complaint")),
    ),
    "granted": (
        Choice("price", ("prijs", "price"), ("goedkoopst", "cheapest")),
        Choice("speed", ("snelheid", "speed"), ("snelle levering", "levertijd", "fast")),
        Choice("ease", ("gemak", "ease"), ("makkelijk", "easy")),
        Choice("trust", ("vertrouwen", "trust"), ("gunfactor",)),
        Choice("service", ("service", "service"), ("nazorg",)),
        Choice("product", ("product", "product"), ("kwaliteit", "quality")),
        Choice(
            "somebody recommended us",
            ("aanbevolen door iemand", "somebody recommended us"),
            ("aanbeveling", "mond-tot-mond", "recommended", "referral", "recommendation"),
        ),
    ),
    "influence": (
        Choice("decides", ("beslist", "decides")),
        Choice("advises", ("adviseert", "advises")),
        Choice("uses", ("gebruikt", "uses")),
        Choice("blocks", ("blokkeert", "blocks")),
    ),
    "anchor": (
        Choice("order", ("bestelling", "order"), ("order", "opdracht")),
        Choice("delivery", ("levering", "delivery")),
        Choice("birthday", ("verjaardag", "birthday")),
        Choice("first contact", ("eerste contact", "first contact")),
    ),
    "language": (
        Choice("nl", ("nl", "nl"), ("nederlands", "dutch")),
        Choice("en", ("en", "en"), ("engels", "english")),
    ),
    "country": (
        Choice("NL", ("NL", "NL"), ("nederland", "netherlands")),
        Choice("BE", ("BE", "BE"), ("belgië", "belgie", "belgium")),
    ),
}
"""Every fixed list. A word that stands in no fixed list is a problem; `signal` also takes words of one's own."""

OPEN_LISTS = frozenset({"signal", "owner", "step", "prospect", "item"})
"""Lists that suggest but do not forbid: what somebody types beside them is as good."""


def labels(choices: str, language: Language) -> dict[str, str]:
    """The label of every neutral word of a list."""
    return {choice.word: pick(choice.label, language) for choice in CHOICES[choices]}


def label(choices: str, word: str, language: Language) -> str:
    """The label of a neutral word, or the word itself when the list does not hold it."""
    for choice in CHOICES.get(choices, ()):
        if choice.word == word:
            return pick(choice.label, language)
    return word
