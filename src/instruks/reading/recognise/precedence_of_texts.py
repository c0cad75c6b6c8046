"""Which text has the last word, and what may no other text say?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import precedence_of_texts as precedence
from instruks.reading.columns import Column
from instruks.reading.conditions import strikes
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.placeholders import is_placeholder
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

FORRANG = (
    r"forrang|går forud|prevail|take precedence|takes precedence|will govern|företräde|shall govern"
)
PART_OF = re.compile(
    r"integreret del af ((?:[\wÆØÅæøå’']+ )?[Gg]enerelle [\wæøå]+(?: [\wæøå]+)?)|(?:forms?|are|is) an? (?:integral )?part of (?:the )?([A-Z][\w ]{3,60})"
)


def _parent(said: Said) -> str | None:
    named = PART_OF.search(said.words)
    return re.sub(r" (?:og|and|as|or)$", "", (named[1] or named[2]).strip()) if named else None


RULES = (
    says(precedence.OTHER_TERMS_MUST_NOT_CONFLICT, True, r"andre bestemmelser|other (?:clauses|provisions|terms)", r"ikke (?:direkte|.{0,20}strid)|do not (?:directly|contradict)|strider imod", under=(Topic.OTHER_TERMS, Topic.PRECEDENCE)),
    says(precedence.LAW_STANDS, True, r"frigør ikke|fritager ikke|do not relieve|does not relieve|does not exempt|not exempt|befriar inte", r"processor|part", r"forpligtelse|obligation"),
    says(precedence.REST_BY_SERVICE_AGREEMENT, True, r"alle andre aktiviteter|all other|øvrige forhold|i øvrigt", r"(?:underlagt|følger|governed by|subject to).{0,40}(?:serviceaftale|hovedaftale|agreement|øvrige dele)", under=(Topic.PRECEDENCE, Topic.OTHER_TERMS, Topic.PREAMBLE)),
    says(precedence.INTEGRAL_PART, _parent, r"integreret del|integral part|part of", under=(Topic.PREAMBLE, Topic.PARTIES), never=r"bilag|appendi|annex|schedule"),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Who wins, what belongs to the agreement, and what departs from the clauses."""
    yield from by_rules(document, RULES)
    yield from _order(document)
    yield from _appendices(document)
    yield from _deviations(document)


def _order(document: Document) -> Iterator[Found]:
    """The sentences of a clause that say which text prevails, as one order."""
    said_by = dict[str, list[Said]]()
    for said in document.said:
        if re.search(FORRANG, said.plain) and not re.search(
            r"authority|standard contractual|governing law|uk addendum", said.plain
        ):
            said_by.setdefault(said.clause, []).append(said)
    for clause, several in said_by.items():
        order = " ".join(said.words for said in several)
        yield Found(precedence.ORDER.name, order, clause, several[0].words, Sureness.LIKELY)


def _appendices(document: Document) -> Iterator[Found]:
    """Where the text says that its appendices are part of it: those that are there."""
    for said in document.said:
        if re.search(r"bilag(?:ene)?|appendices|annexes|schedules", said.plain) and re.search(
            r"integreret del|integral part|en del af|form part", said.plain
        ):
            for one in document.outline.appendices:
                called = re.match(r"\w+", one.number)
                name = (
                    one.number.replace("-", " ")
                    if "-" in one.number
                    else f"{_word(document)} {one.number}"
                )
                if called:
                    yield Found(precedence.INTEGRAL_PART.name, name, said.clause, said.words)
            return


def _word(document: Document) -> str:
    return (
        "Bilag"
        if document.language in {"da", "no"}
        else "Bilaga"
        if document.language == "sv"
        else "Appendix"
    )


def _deviations(document: Document) -> Iterator[Found]:
    """Every struck clause, and every other row of a table of deviations that is filled in."""
    struck = list(strikes(document))
    for one in struck:
        yield Found(
            precedence.DEVIATION.name,
            f"{one.struck} udgår" if document.language == "da" else f"{one.struck} is struck",
            one.clause,
            one.words,
        )
    for section, table in document.tables():
        if (
            Column.DEVIATION not in table.columns
            or Column.TARGET not in table.columns
            or Topic.DEVIATIONS not in section.topics
        ):
            continue
        for row in table.rows:
            target, text = table.column(row, Column.TARGET), table.column(row, Column.DEVIATION)
            if (
                is_placeholder(target)
                or is_placeholder(text)
                or any(one.words == text for one in struck)
            ):
                continue
            yield Found(
                precedence.DEVIATION.name,
                f"{target}: {text}",
                section.number,
                text,
                Sureness.LIKELY,
            )
