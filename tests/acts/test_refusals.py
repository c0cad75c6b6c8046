"""What an act refuses, it refuses in a sentence that can be read in Danish."""

from dataclasses import replace
from types import SimpleNamespace
from uuid import uuid4

import pytest

from instruks.acts.amend import DraftIsOpen, NothingGoverns
from instruks.acts.answer import NotAsked
from instruks.acts.confirm import FromWhen, NotYet, ReadAnother
from instruks.acts.drafting import NoDraft
from instruks.acts.hand_in import AlreadyHandedIn
from instruks.acts.undo import NothingToUndo
from instruks.agreement.lint.finding import Finding, Severity
from instruks.store.agreements import AlreadyThere, NoSuchAgreement
from instruks.store.records import Agreement, State
from instruks.store.revisions import NotADraft
from instruks.texts.citation import Citation
from instruks.texts.sentence import said_by, say
from tests.acts.conftest import NOW
from tests.untranslated import in_danish, untranslated

AGREEMENT = Agreement(uuid4(), "havn", "Aftale", "Havn", NOW)
FINDING = Finding(
    "unknown_term",
    Severity.ERROR,
    Citation("Aftale", "3.2"),
    say("There is no term `{name}`, and none that comes close.", name="xyzzy"),
)
THIRD = SimpleNamespace(number=3, state=State.CONFIRMED.value)
REFUSED = {
    DraftIsOpen(AGREEMENT): "`havn` har allerede et udkast; bekræft det først",
    NothingGoverns(AGREEMENT): "ingen bekræftet tekst til `havn` gælder på dagen; bekræft en",
    NotAsked("when"): "`when` er ikke blandt de åbne spørgsmål; det kan være besvaret",
    FromWhen(AGREEMENT): "en ændring af `havn` skal have en dag, den gælder fra",
    NotYet(AGREEMENT, (FINDING,)): (
        "`havn` kan ikke bekræftes, så længe der er fejl i teksterne (i alt 1); den første: "
        "Aftale 3.2: Der er intet vilkår `xyzzy` og intet, der ligner."
    ),
    NotYet(AGREEMENT, (replace(FINDING, clause=None),)): (
        "`havn` kan ikke bekræftes, så længe der er fejl i teksterne (i alt 1); den første: "
        "Der er intet vilkår `xyzzy` og intet, der ligner."
    ),
    ReadAnother(THIRD): (
        "udkastet er nu i version 3; læs, hvad der er ændret, og bekræft derefter"
    ),
    NoDraft(AGREEMENT): (
        "`havn` har intet udkast; den seneste tekst er bekræftet; ændr aftalen for at få et"
    ),
    AlreadyHandedIn("a.txt", AGREEMENT): (
        "`a.txt` er byte for byte den samme fil som en af filerne til `havn`"
    ),
    NothingToUndo("havn"): (
        "udkastet til `havn` står, som det begyndte, så der er intet at fortryde"
    ),
    NoSuchAgreement("bro", ["havn"]): "der er ingen aftale `bro` her; der findes: `havn`",
    NoSuchAgreement("bro", []): "der er ingen aftale `bro` her; der findes: ingen endnu",
    AlreadyThere("havn"): "der er allerede en aftale `havn` her; vælg et andet kortnavn",
    NotADraft(THIRD, 4): "version 3 er bekræftet og kan derfor ikke bekræftes; den seneste er 4",
    NotADraft(SimpleNamespace(number=2, state="superseded"), 4): (
        "version 2 er afløst og kan derfor ikke bekræftes; den seneste er 4"
    ),
}


@pytest.mark.parametrize(("error", "danish"), REFUSED.items(), ids=lambda each: type(each).__name__)
def test_a_refusal_is_read_in_danish(error, danish):
    assert untranslated(said_by(error)) == set()
    assert said_by(error).in_words_of(in_danish) == danish
