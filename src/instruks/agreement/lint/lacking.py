"""What does a clause leave open that it should have said?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding
from instruks.agreement.lint.gap import Gap
from instruks.agreement.lint.gaps import GAPS
from instruks.agreement.lint.said import any_of, cited, filled
from instruks.agreement.standing import Standing
from instruks.agreement.term import Misread
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say


def half_said(standing: Standing) -> Iterator[Finding]:
    """Each thing said whose other half no text of the agreement says."""
    for row in GAPS:
        found = any_of(standing, row.says)
        if found and not any_of(standing, row.lacks):
            sentence = filled(row.sentence, clause=found[0].clause)
            yield Finding(
                row.kind,
                row.severity,
                found[0].clause,
                _with_ours(standing, row, sentence),
                quote=found[0].quote,
                see=cited(found, beside=found[0].clause),
            )


def _with_ours(standing: Standing, row: Gap, sentence: Sentence) -> Sentence:
    """The sentence, and the house's own default where it has one."""
    if row.ours is None:
        return sentence
    try:
        heard = standing.terms.trace(row.ours).heard
    except Misread:
        return sentence
    ours = next((one for one in heard if one.voice.kind is Kind.OURS), None)
    if ours is None:
        return sentence
    return say(
        "{what} Until then the house keeps to its own: {value}.", what=sentence, value=ours.value
    )
