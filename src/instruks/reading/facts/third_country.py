"""May the data leave for a third country: yes, no, on a condition, or is nothing said?"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from instruks.agreement.facts.standing import in_eea
from instruks.agreement.terms import transfer
from instruks.reading.columns import Column
from instruks.reading.document import Said
from instruks.reading.facts.heard import Heard
from instruks.reading.facts.whereabouts import Whereabouts
from instruks.reading.places import countries_in
from instruks.reading.recognise.approved import listed
from instruks.reading.topics import Topic

LATEST = date.max  # by the newest facts: a text is read, not applied, so no day is asked about
GOES = r"overfør|transfer|överför|transmitteres|sendes til"
ABROAD = r"third country|international organi|tredjestat|utenfor eøs|internationale organisation|outside|uden ?for eu|udenfor|utanför|utenfor|usa\b|united states|\beea\b|\beøs\b|eu/ees"
UNLESS = re.compile(r"\buden (?!for)|medmindre|without|unless|except|undtagen|såfremt|hvis|\bif\b|utan\b|med mindre|kun|only|\bbefore\b|other than|forudgående|prior")  # fmt: skip
NEVER = re.compile(
    r"ikke (?:er )?berettiget til at overføre|ingen overførsel|ingen överföring|ingen overføring|overføres? ikke|(?:ikke|not|inte) (?:\w+ ){0,3}(?:overfør|transferred|överför)"
    r"|no (?:\w+ ){0,3}transfers?|(?:må|vil|skal|kan) ikke (?:ske |foretages )?(?:\w+ ){0,3}overfør|sker (?:der )?ikke (?:\w+ )?(?:overførsel|transfer)|not transferred outside|ikke relevant|finder ikke sted|not applicable|ikke aktuelt"
)
ON_CONDITION = re.compile(
    r"(?:sker|foretages|takes? place|made|allowed|permitted|overføres) (?:\w+ ){0,2}(?:kun|alene|only|udelukkende)|(?:kun|alene|only|udelukkende).{0,40}(?:overfør|transfer)"
)
IF = re.compile(
    r"^\W*(?:if|in case|in the event|hvis|såfremt|i det omfang|ifald|dersom|om)\b|\bif (?:data|such|any)\b"
)
HAPPENS = re.compile(
    r"overførs\w+ (?:til usa )?(?:sker|foretages) til|(?:transmitteres|sendes|overføres|videregives) (?:\w+ ){0,8}(?:usa\b|third country)|kan behandle data (?:\w+ ){0,3}usa|overførselsgrundlaget er (?:eu|data|stand|dpf|scc)|instruerer hermed.{0,60}overførs|instruction (?:omfatter|giver|om).{0,40}overfør|(?:godkender|giver|bemyndiger|instruerer).{0,80}overfør|hereby (?:authori[sz]e|consent)s?.{0,60}transfer|(?:authori[sz]es?|agrees?|consents?|acknowledges?).{0,80}(?:transfer|processed? in)"
    r"|udgør (?:internationale |en )*(?:data)?overførs|constitutes? (?:an? )?(?:international |restricted )*(?:data )?transfer|accepterer.{0,80}overfør"
    r"|may (?:be )?transfer|will be (?:transferred|processed) in (?:the )?(?:usa?\b|united states)|overføres til (?:usa|et third country|third country)|overførsel sker (?:til|på)|(?:module|modul) (?:one|two|three|2|3|to|tre)\b.{0,120}(?:appl|conclude|incorporat)|transfers?.{0,60}(?:appl|govern|incorporat|rel(?:y|ies) on|protected by|covered by|made under|safeguard).{0,60}(?:clauses|\bsccs?\b|framework|\bidta\b)"
    r"|(?:clauses|\bsccs?\b|framework).{0,90}(?:appl(?:y|ies) to|govern).{0,40}transfer|overførselsgrundlag\w*:? (?:er )?(?:eu|data|stand|dpf|scc)|transfer mechanism: ?(?:eu|data|stand|dpf|scc)"
)
BASIS = r"kapitel (?:v\b|5)|chapter v\b|(?:overførsels|overførings)?grundlag|grunnlag|standard contractual|standardkontra|\bscc|safeguards|garantier"
NONE_OUTSIDE = re.compile(r"ingen subprocessor\w* (?:uden ?for|outside)|(?:only|udelukkende|kun|alene|endast|exclusively|solely).{0,60}(?:within|inden for|i eu|indenfor|inom|in the (?:eu|eea)|innenfor)|(?:all|al|alle|alt) .{0,40}(?:sker|er|are|is|takes place|behandles|foregår|ske) .{0,30}(?:within|inden for|i eu|indenfor|inom|innenfor) (?:the )?(?:eu|eøs|eea|european)|shall not move")  # fmt: skip
BASES = {
    "SCC": re.compile(r"standard contractual clauses|standardkontra[kc]t\w*|\bsccs?\b|standardavtalsklausul", re.IGNORECASE),
    "EU-U.S. Data Privacy Framework": re.compile(r"data privacy framework|\bdpf\b", re.IGNORECASE),
    "adequacy decision": re.compile(r"tilstrækkelighed|tilstrækkeligt beskyttelsesniveau|adequa|adekvat", re.IGNORECASE),
    "UK Addendum": re.compile(r"\buk (?:addendum|idta)|international data transfer (?:addendum|agreement)", re.IGNORECASE),
    "binding corporate rules": re.compile(r"binding corporate rules|bindende virksomhedsregler|\bbcrs?\b|bindande företagsbestämmelser", re.IGNORECASE),
}  # fmt: skip


def third_country(heard: Heard) -> dict[str, Any] | None:
    """`code` is `yes`, `no` or `conditional`; with the bases the text names, and the words."""
    about = [said for said in _about(heard) if not said.heading]
    instructed = heard.all(transfer.ADEQUATE_COUNTRIES, transfer.DPF_ORGANISATIONS, transfer.SCC_ALLOWED, transfer.RECIPIENT)  # fmt: skip
    happens = [said.words for said in about if _happens(said)]
    never = [said.words for said in about if _never(said)]
    bound = [one.words for one in heard.all(transfer.BASIS_REQUIRED, transfer.ON_INSTRUCTION_ONLY)]
    bound += [
        said.words
        for said in about
        if Topic.TRANSFER in said.section.topics and re.search(BASIS, said.plain)
    ]
    bound += [said.words for said in about if re.search(ABROAD, said.plain) and (UNLESS.search(said.plain) or ON_CONDITION.search(said.plain))]  # fmt: skip
    abroad = list(_recipients(heard))
    code, words = next(
        (
            (code, words)
            for code, words in (
                ("yes", [one.words for one in instructed]),
                ("yes", [words for _, words, works_there in abroad if works_there]),
                ("no", never if not happens else []),
                ("yes", happens),
                ("conditional", bound),
                ("yes", [words for _, words, _ in abroad]),
            )
            if words
        ),
        (None, []),
    )
    if code is None:
        return None
    evidence = list(dict.fromkeys(words))
    return {
        "code": code,
        "basis": [
            name for name, said in BASES.items() if any(said.search(one.words) for one in about)
        ],
        "recipients": [name for name, *_ in abroad],
        "evidence": evidence,
    }


def _about(heard: Heard) -> Iterator[Said]:
    """Sentences about transfers: under their heading, or naming both a transfer and where to."""
    for said in heard.document.said:
        if Topic.TRANSFER in said.section.topics or (
            re.search(GOES, said.plain) and re.search(ABROAD, said.plain)
        ):
            yield said


def _never(said: Said) -> bool:
    plain = said.plain
    if NONE_OUTSIDE.search(plain) and re.search(ABROAD + r"|eu\b", plain):
        return not UNLESS.search(re.sub(r"\b(?:only|kun)\b", "", plain))
    return bool(NEVER.search(plain)) and not UNLESS.search(f"{said.lead} {plain}")


def _happens(said: Said) -> bool:
    return (
        bool(HAPPENS.search(said.plain))
        and not IF.search(said.plain)
        and not re.search(
            r"må kun|may only|kun foretages|shall not|may not|\bnot (?:be )?transfer|ikke|angives i bilag",
            said.plain,
        )
    )


def _recipients(heard: Heard) -> Iterator[tuple[str, str, bool]]:
    """Sub-processors outside the EEA with their words, and whether the text says that they work there.

    Where only the address is told, the company has its seat there; what it does may be done elsewhere.
    """
    everyone = [one for one in listed(heard.document) if one.name and not one.denied]
    whereabouts = Whereabouts(heard.document, everyone)
    for one in everyone:
        where = whereabouts.stated(one)
        if any(in_eea(code, LATEST) is False for code in countries_in(where or one.of(Column.ADDRESS))):  # fmt: skip
            yield one.name, one.words, bool(where)
