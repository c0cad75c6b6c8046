"""Which word is which, in Danish, in English and in code?"""

from docs.table import table
from instruks.agreement.term import Many
from instruks.agreement.vocabulary import SUBJECTS, VOCABULARY, AnyTerm
from instruks.texts.shelf import Shelf, shipped

FIELD = (
    ("dataansvarlig", "controller", "controller"),
    ("databehandler", "processor", "processor"),
    ("underdatabehandler", "sub-processor", "subprocessor"),
    ("den registrerede", "data subject", "data_subject, people"),
    ("instruks", "instruction", "instruction"),
    ("bestemmelserne", "the clauses", "clauses"),
    ("bilag", "appendix", "part"),
    ("fravigelse", "deviation", "deviations"),
    ("underretning", "notice", "notice"),
    ("varsel", "notice period", "notice"),
    ("indsigelse", "objection", "objection"),
    ("godkendelse", "authorisation, approval", "authorisation, approved"),
    ("brud på persondatasikkerheden", "personal-data breach", "breach"),
    ("anmeldelse", "report to the authority", "report"),
    ("tilsyn", "supervision, audit", "audit, supervision"),
    ("egenkontrol", "self-check", "self_check"),
    ("skriftligt tilsyn", "written audit", "written"),
    ("fysisk inspektion", "inspection", "inspection"),
    ("revisionserklæring", "assurance report", "report"),
    ("lokalitet for behandling", "place of processing", "place"),
    ("overførsel til tredjeland", "transfer to a third country", "transfer"),
    ("overførselsgrundlag", "transfer basis", "basis"),
    ("sletterutine", "deletion routine", "retention"),
    ("tilbagelevering", "return", "return"),
    ("rykker", "reminder", "reminder"),
    ("vederlag", "remuneration", "fee"),
    ("regres", "recourse", "recourse"),
    ("konsekvensanalyse", "impact assessment", "impact_assessment"),
    ("forudgående høring", "prior consultation", "prior_consultation"),
    ("tavshedspligt", "secrecy", "pledge"),
    ("begunstiget tredjemand", "third-party beneficiary", "controller_steps_in"),
)
HOUSE = (
    ("pack", "a signed text as data: the words clause by clause, and the terms they set"),
    ("layer", "a text of one rank in a pack: clauses, other terms, deviations, general terms …"),
    ("term", "something a clause can set; `Term` once, `Many` again and again"),
    ("cited", "a value and the clause that sets it, never apart"),
    ("floor", "the law and the defaults of the house, which speak where a text is silent"),
    ("standing", "an agreement on a day: its texts, terms and effect"),
    ("trace", "every text that speaks on a term, which one won and why"),
    ("ruling", "may, must not or unsettled, with exactly the reasons that decided it"),
    ("strict, lenient", "the two readings of a deadline: ours to keep, and theirs to be late by"),
    ("start fact", "the event a deadline runs from, with its moment"),
)


def words() -> str:
    """The field's words, the house's own, and every term of the vocabulary."""
    parts = [
        "# Words",
        "Danish, English and the name in code.\nMade by `make docs` from the vocabulary in `agreement/terms/`.",
        "## The field",
        table(("Danish", "English", "In code"), FIELD),
        "## The house",
        table(("Word", "What it means here"), HOUSE),
        "## The terms",
        "«many» means that every clause adds to it; otherwise the highest text has the last word.",
    ]
    clauses = _where_set()
    for subject in SUBJECTS:
        found = [term for term in VOCABULARY.values() if _file_of(term) == subject]
        rows = [
            (f"`{t.name}`", t.danish, t.english, "many" if isinstance(t, Many) else "", clauses.get(t.name, ""))
            for t in found
        ]  # fmt: skip
        parts += [
            f"### {subject.replace('_', ' ')}",
            table(("Term", "Danish", "English", "", "For example in"), rows),
        ]
    return "\n\n".join(parts) + "\n"


def _file_of(term: AnyTerm) -> str:
    renamed = {"agreement": "term_of_agreement", "precedence": "precedence_of_texts"}
    return renamed.get(term.subject, term.subject)


def _where_set() -> dict[str, str]:
    """The first clause of an example pack that sets each term."""
    found = dict[str, str]()
    shelf = Shelf(shipped())
    for name in sorted(shelf, key=lambda each: (not each.startswith("example"), each)):
        for layer, clause in shelf[name].clauses:
            for term in clause.sets:
                found.setdefault(term, str(layer.cite(clause)))
    return found
