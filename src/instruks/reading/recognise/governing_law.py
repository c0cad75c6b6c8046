"""Which law governs the agreement, and which court decides?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import term_of_agreement as agreement
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness

NORDIC = re.compile(
    r"\b(?P<law>(?:dansk|svensk|norsk|finsk|tysk|engelsk|irsk|islandsk) (?:ret\b|rett\b|rätt\b|lov(?:givning)?\b|lag(?:stiftning)?\b))",
    re.IGNORECASE,
)
LANDS = {"Danmark": "dansk ret", "Sverige": "svensk rätt", "Norge": "norsk rett"}
LAW_IN = re.compile(r"\b(?:lovgivningen?|lovene|loven|lagarna) i (?P<land>Danmark|Sverige|Norge)\b")
NORDIC_GOVERNS = re.compile(
    r"underlagt|underkastet|undergivet|reguleres|regleres|regulert|afgøres|fortolkes|tolkas|tolkes|regleras|styrs|tillämp|anvendelse|lovvalg|gælder|lyder|er underlag|afgøres|(?:aftale|avtal|vilkår|bestemmelse)\w* følger",
    re.IGNORECASE,
)
LAND = r"(?:the )?(?P<land>(?:(?:State|Commonwealth|Republic|Kingdom) of )?[A-Z][A-Za-z]+(?:(?:,| and| &|, the)? (?:of )?[A-Z][A-Za-z]+){0,4})"
ENGLISH = re.compile(rf"\blaws? of {LAND}")
ADJECTIVE = (
    re.compile(r"\b(?P<land>[A-Z][a-z]+(?: [A-Z][a-z]+)?) laws? (?:shall |will )?(?:govern|appl)"),
    re.compile(r"(?:governed by|subject to) (?:the )?(?P<land>[A-Z][a-z]+) law\b"),
)
ALONE = re.compile(r"^\W*(?P<land>[A-Z][a-z]+) law\b")
"""«Danish law, …» under a heading on the governing law."""

TITLED = re.compile(r"governing law|applicable law|choice of law|law and (?:jurisdiction|disputes)|jurisdiction", re.IGNORECASE)  # fmt: skip
ENGLISH_GOVERNS = re.compile(r"govern|construed|select|subject to (?:the laws|[A-Z][a-z]+ law)|shall be the law|is the law|exclusive|\bappl(?:y|ies)\b", re.IGNORECASE)  # fmt: skip
NO_LAND = re.compile(r"^(?:Applicable|Such|Mandatory|Privacy|Governing|Local|National|Public|Any|The|This|Contract|Civil|Relevant|All|Each|Controller|Processor|Customer|Union|European|EU|Member|Data|GDPR|Clause|Annex|Agreement)\b")  # fmt: skip
COURT = re.compile(
    r"\b(?:ved|hos|som|vid|med|for|av) (?P<court>(?:(?:retten|byretten) i [A-ZÆØÅ][\wæøå]+|[A-ZÆØÅÄÖ][\wæøåäö]+ (?:byret|tingsrätt|tingrett)|Sø- og Handelsretten|Byretten i [A-ZÆØÅ][\wæøå]+))"
    r"|\b(?:verneting|værneting|forum|place of jurisdiction|jurisdiction|venue) (?:er|är|is|shall be) (?P<venue>[A-ZÆØÅÄÖ][\wæøåäö]+ (?:tingrett|tingsrätt|byret)|retten i [A-ZÆØÅ][\wæøå]+|[A-ZÆØÅ][\wæøå]+)"
    r"|\bcourts (?:of|in) (?!(?:the )?(?:controller|processor|supplier|customer|provider))(?:the )?(?P<courts>[A-Z][a-z]+(?:(?:,| and)? [A-Z][a-z]+){0,3})",
    re.IGNORECASE,
)
SOME_COURT = re.compile(
    r"(?P<court>(?:de )?(?:danske|norske|svenske|almindelige) (?:domstole|domstoler|domstolene)|(?:svensk|norsk|dansk) (?:allmän |almindelig )?domstol|(?:City|District|High) Court of [A-Z][a-z]+|\b(?!the |and )[A-Z][a-z]+ (?:City|District|High) Court|courts of the (?:controller|processor|supplier|customer|provider)['’]s (?:domicile|seat|place of business|registered office)|\bvoldgift\b|\bskiljedom|\barbitration\b)",
    re.IGNORECASE,
)
"""Courts and arbitrators that are named by their kind; they count where no court is named."""

OF_THE_CLAUSES = re.compile(r"standard contractual clauses|\bsccs?\b|clause 1[78]|uk addendum|standardkontra[kc]t|standardavtalsklausul", re.IGNORECASE)  # fmt: skip
STOPS = re.compile(r"[a-zæøåäö]\.(?:\s|$)")
"""A point that is one sentence stands as a heading, and ends as a sentence."""

SETTLES = re.compile(r"tvist|disput|court|domstol|byret|tingsrätt|tingrett|anlægges|handelsret|voldgift|arbitrat|skiljedom|verneting|værneting|place of jurisdiction|\bvenue\b|sager anlægges", re.IGNORECASE)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The law of the agreement and its court; the law chosen for standard clauses is less sure."""
    law = list(_laws(document))
    yield from law
    near = {one.clause for one in law}
    named = list(_courts(document, COURT, near))
    yield from named or _courts(document, SOME_COURT, near)


def _courts(document: Document, wanted: re.Pattern[str], near: set[str]) -> Iterator[Found]:
    for said in document.said:
        court = wanted.search(said.words) if SETTLES.search(said.words) else None
        if court and (said.clause in near or re.search(r"tvist|disput", said.plain)):
            found = court.groupdict()
            name = found.get("court") or found.get("venue") or f"courts of {found['courts']}"
            yield Found(agreement.COURT.name, name, said.clause, said.words, _sureness(said))


def _laws(document: Document) -> Iterator[Found]:
    for said in document.said:
        if said.heading and not STOPS.search(said.words):
            continue
        if land := _law(said.words, _heading(document, said)):
            yield Found(
                agreement.GOVERNING_LAW.name, land, said.clause, said.words, _sureness(said)
            )


def _heading(document: Document, said: Said) -> str:
    above = document.by_number.get(said.section.under)
    return said.section.title or (above.title if above else "")


def _law(words: str, heading: str) -> str:
    """The law a sentence chooses, as the sentence names it, or nothing."""
    nordic = NORDIC.search(words)
    if nordic and NORDIC_GOVERNS.search(words):
        return nordic["law"].lower()
    within = LAW_IN.search(words)
    if within and NORDIC_GOVERNS.search(words):
        return LANDS[within["land"]]
    alone = ALONE.match(words) if TITLED.search(heading) else None
    if alone and not NO_LAND.match(alone["land"]):
        return f"{alone['land']} law"
    if not ENGLISH_GOVERNS.search(words):
        return ""
    lands = [one["land"] for one in ENGLISH.finditer(words)]
    lands += [f"{one['land']} law" for each in ADJECTIVE for one in each.finditer(words)]
    return next((land for land in lands if not NO_LAND.match(land)), "")


def _sureness(said: Said) -> Sureness:
    about = f"{said.section.title} {said.lead} {said.words}"
    return Sureness.LIKELY if OF_THE_CLAUSES.search(about) else Sureness.SURE
