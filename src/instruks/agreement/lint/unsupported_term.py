"""Do the words that a term is said to rest on stand in the clause?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.fingerprint import as_compared
from instruks.texts.sentence import say


def unsupported_terms(standing: Standing) -> Iterator[Finding]:
    """Each term whose quoted words are not among the clause's own; line breaks do not matter."""
    for voice in printed(standing):
        words = as_compared(voice.clause.words)
        for name, quote in voice.clause.rests_on.items():
            if as_compared(quote) not in words:
                yield Finding(
                    "unsupported_term",
                    Severity.ERROR,
                    voice.citation,
                    say("`{name}` is said to rest on words that do not stand in the clause.", name=name),
                    quote=quote,
                )  # fmt: skip
