"""How soon is the controller told of a breach, of what, and what help does it get?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import breach
from instruks.agreement.terms.breach import Fact
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import HELP, ON_REQUEST, PROMPTLY, TELL
from instruks.reading.rules import by_rules, says, spell_in
from instruks.reading.spells import Spell
from instruks.reading.topics import Topic

HOME = (Topic.BREACH, Topic.ASSISTANCE, Topic.SECURITY, Topic.INSTRUCTION)
THE_CONTROLLERS_OWN = r"controller's (?:\w+ )?(?:forpligtelse|pligt|obligation|ansvar|skyldighet|duty)|(?:assist|bistå|hjælpe).{0,40}controller.{0,60}(?:anmeld|notify the authority|report)"
TO_THE_CONTROLLER = (
    r"controller|\bkund(?:en|e|er|erne|erna)?\b|\bcustomers?\b|\byou\b|\bpartner\b|\bklienten\b"
)
BROKEN = r"\bbreach(?:es)?\b|\bbrudd?(?:et)?\b|\bincident|\bavvik|\bhændelse"
REPORT = r"\breport(?:ed|s)?\b|rapporter|indberet|innrapporter"
NOT_OURS = r"(?:report|rapporter|indberet)\w* .{0,60}authority|til (?:den )?authority[^.]{0,80}senest|persons (?:om|of)|^subprocessor (?:skal|shall|must|will)|subprocessor (?:skal|shall|must|will) (?:\w+ ){0,3}(?:underret|notif|inform)|anmeld\w* .{0,60}authority.{0,40}(?:inden|senest)"
NAMED = re.compile(
    r"\b(Datatilsynet(?: i Danmark)?|Integritetsskyddsmyndigheten(?: \(IMY\))?|Information Commissioner(?:['’]s Office)?|Data Protection Commission(?:er)?)\b"
)
DEADLINE = r"senest|inden for|inden|innen|within|no later than|not later than|inom|latest"
ELSEWHERE = (Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.APPROVED, Topic.FEE, Topic.SUPERVISION)


def _notice(said: Said) -> str | None:
    """The processor's time, where the sentence is about what it owes the controller."""
    if re.search(THE_CONTROLLERS_OWN, said.plain) and not re.search(
        r"processor's (?:underretning|notif|notice|meddelelse|information)|processor (?:skal|shall|will|must|underretter|notifies|varsler)",
        said.plain,
    ):
        return None
    spell = spell_in(said, DEADLINE)
    return str(spell.period) if spell else None


def _report(said: Said) -> str | None:
    spell: Spell | None = spell_in(said, DEADLINE)
    return str(spell.period) if spell else None


FACTS = {
    Fact.NATURE: r"karakter|nature|art, inbegripet|\bart\b",
    Fact.CONTACT_POINT: r"kontaktpunkt|contact point|kontaktoplysninger|kontaktuppgifter|databeskyttelsesrådgiver|data protection officer",
    Fact.CONSEQUENCES: r"konsekvens|consequences",
    Fact.MEASURES: r"foranstaltning|measures|åtgärder",
}


def _facts(said: Said) -> list[Fact]:
    if not (
        said.listed or said.lead or re.search(r"indeholde|contain|include|innehålla", said.plain)
    ):
        return []
    return [fact for fact, words in FACTS.items() if re.search(words, said.plain)][:1]


def _authority(said: Said) -> str | None:
    named = NAMED.search(said.words)
    return named[1].removesuffix(" i Danmark") if named else None


RULES = (
    says(breach.NOTICE, _notice, TELL + "|" + REPORT, BROKEN, TO_THE_CONTROLLER, r"\d|timer|hours|timmar|dage|days|dagar|døgn", outside=ELSEWHERE, never=NOT_OURS),
    says(breach.NOTICE, _report, r"(?:underretning|meddelelse|rapportering|varsling|notification|notice|underrättelse|rapport(?:en)?)\b.{0,60}(?:skal|sker|gives|shall|will|must|is|ska)\b", DEADLINE, r"timer|hours|timmar|døgn|dage\b|days", BROKEN + r"|opdag|bekendt|opmærksom|aware|discover|upptäck", under=(Topic.BREACH,), never=NOT_OURS + r"|authority|" + THE_CONTROLLERS_OWN),
    says(breach.NOTICE, _report, r"timer|hours|timmar|dage\b|days", under=HOME, lead=rf"(?=.*\bbreach\b)(?=.*controller)(?=.*(?:{TELL}))", never="authority"),
    says(breach.NOTICE_IF_POSSIBLE, lambda said: True if _notice(said) else None, TELL, r"\bbreach\b", r"om muligt|så vidt muligt|where (?:possible|feasible)|if possible|hvis muligt", under=HOME, never=THE_CONTROLLERS_OWN + r"(?!.{0,400}processor's underretning)"),
    says(breach.WITHOUT_UNDUE_DELAY, True, TELL + "|" + HELP, r"\bbreach\b", PROMPTLY, TO_THE_CONTROLLER, under=HOME, never=r"controller's forpligtelse|controller's obligation|persons (?:om|of) "),
    says(breach.FACT, _facts, r"\w", under=(Topic.BREACH,), lead=r"information|oplysninger|contain|innehålla|indeholde|include|artikel 33|anmeld|report"),
    says(breach.FACTS_IN_APPENDIX, True, r"parterne skal|parties shall|specificeres|fremgår", r"bilag|appendix|annex", r"information|oplysninger", r"\bbreach\b", under=(Topic.BREACH, Topic.ASSISTANCE)),
    says(breach.ON_REQUEST_ONLY, True, r"^breach$|^underretning om breach|^sikkerhedsbrud", under=(Topic.ASSISTANCE,), lead=ON_REQUEST + r"|efter specifik anmodning"),
    says(breach.HELP_REPORT, True, HELP, r"\bbreach\b", r"anmeld|indberet|report|notify|anmälan", r"controller", under=HOME, never=r"^parterne skal|^the parties shall"),
    says(breach.HELP_REPORT, True, r"controller's forpligtelse|controller's obligation", r"anmelde|notify|report", r"\bbreach\b", r"authority", under=HOME, lead=HELP),
    says(breach.HELP_TELL_PERSONS, True, r"underrette persons|communicate.{0,60}persons|inform.{0,30}persons|underretning.{0,60}til persons|information till persons", r"\bbreach\b", under=HOME, lead=HELP),
    says(breach.REPORT_WITHIN, _report, r"controller's (?:\w+ )?(?:forpligtelse|pligt|obligation|ansvar|duty)", r"anmelde|notify|report", r"\bbreach\b", r"authority", r"timer|hours", under=HOME),
    says(breach.AUTHORITY, _authority, r"authority", r"anmelde|notify|report|høre|consult", under=(Topic.BREACH, Topic.ASSISTANCE)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The processor's notice, its facts and its help; never the controller's own 72 hours."""
    yield from by_rules(document, RULES)
