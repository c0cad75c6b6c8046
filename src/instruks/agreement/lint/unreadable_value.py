"""Can the value of every term be read?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many, Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.sentence import say


def unreadable_values(standing: Standing) -> Iterator[Finding]:
    """Each value that is not of its term's kind, with the term's own word on what could stand there."""
    for voice in printed(standing):
        for name, value in voice.clause.sets.items():
            term = VOCABULARY.get(name)
            if term is None:
                continue
            several = isinstance(term, Many) and isinstance(value, list)
            for one in value if several else [value]:
                try:
                    term.read(one)
                except Misread as error:
                    yield Finding(
                        "unreadable_value",
                        Severity.ERROR,
                        voice.citation,
                        say("The value of `{name}` cannot be read: {why}.", name=name, why=error.what),
                        quote=voice.clause.rests_on.get(name, ""),
                    )  # fmt: skip
