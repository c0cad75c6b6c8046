"""A changed word under a confirmed term is noticed; a changed line break is not."""

from instruks.texts.clause import Clause
from instruks.texts.fingerprint import fingerprint

WORDS = "Databehandleren giver besked senest 24 timer efter, at bruddet er kendt."


def test_line_breaks_and_composed_letters_do_not_matter():
    assert fingerprint("bes\u00e5\n  ord") == fingerprint("besa\u030a ord")


def test_one_digit_is_noticed():
    confirmed = Clause("10.2", words=WORDS, confirmed=fingerprint(WORDS))
    changed = Clause("10.2", words=WORDS.replace("24", "48"), confirmed=fingerprint(WORDS))

    assert not confirmed.changed_since_confirmed
    assert changed.changed_since_confirmed


def test_an_unconfirmed_draft_has_not_changed():
    assert not Clause("10.2", words=WORDS).changed_since_confirmed
