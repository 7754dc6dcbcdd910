"""How deals go: the common courses, from a quick win to a dead end."""

from typing import Any

from book import TODAY, Deal

from xlsales.texts import Language, say

Phrases = dict[str, tuple[str, ...]]

BUSINESS = ("first_talk", "needs", "deciders", "question", "proposal", "objections", "terms")
CONSUMER = ("wishes", "trial", "question", "offer")


def step(deal: Deal, name: str) -> str:
    """A step towards an order, by the name it has in the workbook."""
    language: Language = deal.book.language
    return say(f"service.step_{name}", language)


def quick_win(deal: Deal, words: Phrases) -> None:
    """A consumer who buys after two or three visits."""
    rng = deal.rng
    if rng.random() < 0.4:
        deal.contact("call", rng.choice(words["first_call"])).wait(1, 4)
    deal.contact("visit", rng.choice(words["first_visit"]), step=step(deal, "wishes"), felt=rng.choice((2, 3, 3, 4)))
    deal.wait(3, 9)
    answer = rng.choice(("later", "haggles", "haggles", "later"))
    signal = "asks for terms" if answer == "haggles" else "asks for a trial"
    deal.contact(
        "visit", rng.choice(words["trial"]), step=step(deal, "trial"), answer=answer, signal=signal,
        felt=rng.choice((3, 3, 4)), next_agreed=rng.randint(3, 7),
    )  # fmt: skip
    if rng.random() < 0.5:
        deal.wait(3, 7).contact("call", rng.choice(words["haggle"]), answer="haggles", step=step(deal, "question"))
    deal.wait(2, 8)
    last = rng.choice(("visit", "visit", "call"))
    deal.contact(last, rng.choice(words["yes"]), answer="yes", step=step(deal, "offer"), felt=rng.choice((3, 4)))
    deal.close("won")


def steady_win(deal: Deal, words: Phrases, *, pace: tuple[int, int] = (12, 24)) -> None:
    """A business deal that takes its steps in order: two or three visits, the rest by phone and online."""
    rng = deal.rng
    known = people(deal)
    kinds = ["visit", "call", "online", "visit", "call", "online", rng.choice(("visit", "call"))]
    for at, (name, kind) in enumerate(zip(BUSINESS, kinds, strict=True)):
        values: dict[str, Any] = {"step": step(deal, name), "felt": min(2 + at // 2, 4)}
        values["spoke_with"] = ", ".join(known[: 1 + at % len(known)])
        if name == "question":
            values.update(answer="later", signal=rng.choice(("names a date", "mood opens")))
        elif name == "objections":
            values.update(answer="haggles", signal=rng.choice(("asks for terms", "haggles")))
        elif name == "terms":
            values["answer"] = "yes"
        note = {"first_talk": "business_first", "objections": "haggle", "terms": "yes"}.get(name, "business_next")
        deal.contact(kind, rng.choice(words[note]), **values)
        if name != "terms":
            deal.wait(*pace)
            if rng.random() < 0.25:
                deal.missed(1, 1, 3, rng.choice(words["missed"])).wait(2, 5)
    deal.close("won")


def patient(deal: Deal, words: Phrases, *, pace: tuple[int, int], until: int = 0) -> None:
    """A straight ‘later’ in the first talk, and calls in the prospect's own tempo ever since.

    `until` ends the calls so many days ago: 0 keeps them up to today.
    """
    rng = deal.rng
    business = deal.row["market"] == "business"
    known = people(deal)
    first = step(deal, "first_talk" if business else "wishes")
    deal.contact("visit", rng.choice(words["business_first" if business else "first_visit"]), step=first, felt=3)
    deal.wait(5, 14)
    second = step(deal, "needs" if business else "trial")
    deal.contact(
        "visit", rng.choice(words["later"]), step=second, answer="later", felt=rng.choice((2, 3, 3)),
        signal=rng.choice((None, "names a date", "mood opens")), spoke_with=", ".join(known[:2]),
    )  # fmt: skip
    steps = iter(("deciders", "question", "proposal") if business else ("question",))
    while not deal.wait(*pace).over and (TODAY - deal.day).days > until:
        if rng.random() < 0.2:
            deal.missed(1, 1, 2)
            continue
        name = next(steps, None) if rng.random() < 0.35 else None
        values: dict[str, Any] = {"step": step(deal, name) if name else None}
        if business and rng.random() < 0.4:
            values["spoke_with"] = rng.choice(known)
        if rng.random() < 0.25:
            values["next_agreed"] = rng.randint(pace[0], pace[1])
        if rng.random() < 0.3:
            values["answer"] = "later"
        deal.contact(rng.choice(("call", "call", "online")), rng.choice(words["keep_touch"]), **values)


def dangling(deal: Deal, words: Phrases, visits: int, *, asked: bool = False) -> None:
    """Visit after visit without a straight answer; the seller feels it is going well."""
    rng = deal.rng
    business = deal.row["market"] == "business"
    for visit in range(visits):
        first = "business_first" if business else "first_visit"
        note = rng.choice(words[first if visit == 0 else "dangle"])
        evades = asked and visit and rng.random() < 0.6
        values: dict[str, Any] = {"felt": rng.choice((3, 4, 4, 5) if visit else (3, 4))}
        if visit == 0:
            values["step"] = step(deal, "first_talk" if business else "wishes")
        if evades:
            note, values["answer"] = rng.choice(words["evade"]), "evasive"
        deal.contact("visit", note, **values)
        if visit < visits - 1:
            deal.wait(12, 28)
            if rng.random() < 0.35:
                deal.contact("call", rng.choice(words["dangle"]), felt=rng.choice((3, 4))).wait(4, 9)


def fresh(deal: Deal, words: Phrases) -> None:
    """A new enquiry: at most one talk so far."""
    rng = deal.rng
    business = deal.row["market"] == "business"
    if rng.random() < 0.3:
        return
    if rng.random() < 0.4:
        deal.missed(rng.randint(1, 2), 1, 3, rng.choice(words["missed"]))
        return
    note = rng.choice(words["business_first" if business else "first_visit"])
    name = "first_talk" if business else "wishes"
    deal.contact(
        "visit", note, step=step(deal, name), felt=rng.choice((2, 3, 4, 5)), next_agreed=rng.choice((None, 6, 9))
    )


def unreached(deal: Deal, words: Phrases, times: int) -> None:
    """Attempts that never reached anybody."""
    deal.missed(times, 2, 9, deal.rng.choice(words["missed"]))


def lost(deal: Deal, words: Phrases, status: str, visits: int, **values: Any) -> None:
    """A deal that ends in a straight negative answer."""
    rng = deal.rng
    dangling(deal, words, visits, asked=rng.random() < 0.3)
    deal.wait(6, 25)
    answer = "not interested" if status == "said no" else status
    note = {"bought elsewhere": "elsewhere", "said no": "no", "no budget": "budget", "product blocks": "product"}
    deal.contact("call", rng.choice(words[f"lost_{note[status]}"]), answer=answer)
    deal.close(status, **values)


def ecstatic(deal: Deal, words: Phrases) -> None:
    """One meeting in the seventh heaven; a week later the love has cooled."""
    rng = deal.rng
    business = deal.row["market"] == "business"
    first = step(deal, "first_talk" if business else "wishes")
    deal.contact("online", rng.choice(words["business_first" if business else "first_visit"]), step=first, felt=4)
    deal.wait(5, 9)
    jump = step(deal, "proposal" if business else "offer")
    deal.contact("visit", rng.choice(words["ecstatic"]), felt=5, step=jump, spoke_with=people(deal)[0])
    deal.wait(7, 9)
    if rng.random() < 0.5:
        deal.contact("call", rng.choice(words["cooled"]), reached=False)
    else:
        deal.contact("call", rng.choice(words["cooled"]), answer="evasive")


def people(deal: Deal) -> list[str]:
    """Who is known on the customer’s side: the stakeholders, or else the contact person."""
    known = [row["name"] for row in deal.book.rows["Stakeholders"] if row["prospect"] == deal.row["id"]]
    return known or [deal.row["contact_person"]]
