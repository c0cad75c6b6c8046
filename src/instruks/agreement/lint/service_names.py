"""Is a service spelled in one way?"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import service
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

WORDS = re.compile(r"[\w-]+")
ALIKE = 0.87
THE_SAME = 0.95  # of a run that is longer than the name, for it may have caught a neighbour
TITLE = re.compile(r"^\W*(?:[A-Z]?[\d.]+\s+)?")


def services_spelled_differently(standing: Standing) -> Iterator[Finding]:
    """Each service whose name is spelled otherwise in its own sections; the slug is what counts."""
    for offered in said(standing, service.OFFERED):
        spellings = dict[str, Citation]()
        for voice in printed(standing):
            if voice.clause.only_if == offered.value.slug:
                text = f"{TITLE.sub('', voice.clause.title)}\n{voice.clause.words}"
                for spelling in other_spellings(offered.value.name, text):
                    spellings.setdefault(spelling, voice.citation)
        if spellings:
            yield Finding(
                "service_spelled_differently",
                Severity.NOTE,
                offered.clause,
                say("«{name}» is also spelled {others}.", name=offered.value.name, others=listed(f"«{one}»" for one in spellings)),
                quote=offered.value.name,
                see=tuple(dict.fromkeys(spellings.values())),
            )  # fmt: skip


def other_spellings(name: str, text: str) -> list[str]:
    """The words in the text that are almost the name, but not it, in order and each once."""
    length, words = len(WORDS.findall(name)), WORDS.findall(text)
    runs = (
        " ".join(words[at : at + long])
        for at in range(len(words))
        for long in range(max(1, length - 1), length + 2)
        if at + long <= len(words)
    )
    near = {
        run: like
        for run in runs
        if (like := likeness(run, name)) >= (ALIKE if run.count(" ") < length else THE_SAME)
    }
    best = (
        run
        for run in near
        if not any(near[other] > near[run] and _overlap(run, other) for other in near)
    )
    return [run for run in best if run.casefold() != name.casefold()]


def likeness(run: str, name: str) -> float:
    """How much two spellings have in common, blanks aside, 1 at the most; 0 where only one is a name."""
    if run[:1].isupper() is not name[:1].isupper():
        return 0
    return SequenceMatcher(None, _squeezed(run), _squeezed(name)).ratio()


def _squeezed(words: str) -> str:
    return words.casefold().replace(" ", "").replace("-", "")


def _overlap(run: str, other: str) -> bool:
    return f" {run} " in f" {other} " or f" {other} " in f" {run} "
