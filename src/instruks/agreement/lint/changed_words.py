"""Are the words still those that a person confirmed?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed
from instruks.agreement.standing import Standing
from instruks.texts.sentence import say


def changed_words(standing: Standing) -> Iterator[Finding]:
    """Each clause whose words have changed under its confirmed terms."""
    for voice in printed(standing):
        if voice.clause.changed_since_confirmed:
            names = listed(f"`{name}`" for name in voice.clause.sets)
            yield Finding(
                "changed_words",
                Severity.WARNING,
                voice.citation,
                say("The words have changed since they were confirmed; read them again beside {names}.", names=names)
                if names
                else say("The words have changed since they were confirmed; read them again."),
            )  # fmt: skip
