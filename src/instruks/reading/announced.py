"""Which line announces what stands below it, or names it and says it in the same breath?"""

import re
from dataclasses import dataclass
from functools import lru_cache

from instruks.reading.headings import SENTENCE_END
from instruks.reading.labels import Style, label_of, labels_of, unmarked
from instruks.reading.phrased import FINITE, IN_BRACKETS
from instruks.reading.phrased import RELATIVE as IN_A_RELATIVE
from instruks.reading.topics import Topic, topics_of

LONGEST = 170  # characters of a line that announces what follows
LONGEST_STOPPED = 60  # characters of a label that ends with a full stop
SENTENCE_INSIDE = re.compile(r"\.\s+[A-ZÆØÅÄÖ]")
STOPS = frozenset({Topic.DATA, Topic.PEOPLE, Topic.PURPOSE, Topic.NATURE, Topic.DURATION})
"""What a description of processing speaks of, one after the other; anything else ends like a duration."""


@dataclass(frozen=True)
class Announced:
    """What a line announces, and what it says of it itself, if anything."""

    topics: frozenset[Topic]
    rest: str = ""
    listed: bool = False


_PERSONAL = r"(?:person(?:oplysning(?:er|erne)|data|uppgifter(?:na)?|opplysninger)|oplysningstyper|datatyper|data ?kategorier)"
_SORT = r"(?:almindelige |følsomme |særlige kategorier af |behandlede |känsliga |sensitive |customer |processed )?"
_SUBJECT = (
    r"(?:behandlingens )?genstand(?:en)?|(?:the )?subject[ -]matter|(?:behandlingens )?föremål"
)
NAMED: tuple[tuple[Topic, str], ...] = (
    (Topic.PURPOSE, rf"(?:behandlingens |databehandlingens )?formål(?:et|ene)?|purposes?(?:\(s\))?|{_SUBJECT}|(?:behandlingens )?ändamål(?:et|en)?"),
    (Topic.NATURE, rf"(?:behandlingens |databehandlingens )?(?:karakter(?:en)?|art(?:en)?)|behandlings(?:aktivitet(?:er|erne)?|operationer|former)|aktiviteter|nature|(?:data )?processing (?:operations|activities)|type of processing|{_SUBJECT}"),
    (Topic.DATA, rf"data ?types?|oplysningstyper?|data categor(?:y|ies)|opp?lysninger(?=\W*$)|uppgifter(?=\W*$)|(?:kategori(?:er|erne)?|type(?:r|rne)?|art(?:en)?)(?: af| av)? {_SORT}{_PERSONAL}|{_PERSONAL}|(?:categories|types?|kinds)(?:\(s\))? of {_SORT}(?:personal )?(?:data|information)(?! subject)|personal data(?! (?:breach|protection|processing))|special categories(?: of (?:personal )?data)?|sensitive (?:personal )?data|særlige kategorier(?: (?:af|av) person\w+)?|følsomme (?:person)?oplysninger|särskilda kategorier|känsliga personuppgifter|sensitive personopplysninger"),
    (Topic.PEOPLE, r"(?:(?:kategori(?:er|erne)?|typer?|grupper)(?: af| av)? )?(?:de )?(?:registrere[dt]e(?! personop)|registrerade|registrerte|berørte personer|berørte|datasubjekter)|(?:(?:categories|types?|groups)(?:\(s\))? of )?(?:the )?(?:data subjects?|individuals)|data subject categories|hvem det gjelder|hvem vedrører oplysningerne|personkategorier|personkreds(?:en)?"),
    (Topic.DURATION, r"(?:behandlingens )?(?:varighed(?:en)?|varighet(?:en)?)|duration|(?:behandlingens )?varaktighet|avtalstid|(?:the )?frequency|hyppighed(?:en)?|(?:data )?retention|the period for which|for (?:transfers|processing|international data transfers) (?:to|by)|opbevarings(?:periode|tid)|opbevaring(?=\W*$)|slettefrist(?:er)?|lagringstid(?:er)?|sub-?processors?|(?:anvendte |godkendte )?underdatabehandlere?|(?:sted(?:et)? for behandling|lokation|behandlingssted)\w*|competent supervisory authority|sikkerhed\w*|security\w*|technical and organi\w+|tekniske og organisatoriske|behandlingsgrundlag|retsgrundlag|legal basis|lovlig\w*|underleverandør\w*"),
)  # fmt: skip
_FIRST = "|".join(f"(?:{said})" for _, said in NAMED)
_STARTS = re.compile(rf"^(?:the |de )?(?:{_FIRST})(?!\w)", re.IGNORECASE)
_WHOLE = re.compile(
    rf"^(?:the |de )?(?:{_FIRST})(?:(?:, | / |/| and | og | och | samt )(?:the )?(?:{_FIRST}))*(?: (?:of|af|av|med|for) (?:the |this )?(?:data )?(?:processing|behandlingen|behandling))?$",
    re.IGNORECASE,
)
_NAMED = tuple((topic, re.compile(rf"(?<![\w-])(?:{said})(?!\w)", re.IGNORECASE)) for topic, said in NAMED)  # fmt: skip
_JOINED = re.compile(r"\s*(?:,|/|&|\bog\b|\band\b|\boch\b|\bsamt\b)\s*(?:the |de )?", re.IGNORECASE)
_NO_TAIL = re.compile(
    r"rettighed|rättighet|rettighet|\brights?\b|request|anmodning|\baccess\b|\binsight|begrænsning|limitation|brud\b|breach|incident|overfør|transfers\b|protection|consent|samtykke",
    re.IGNORECASE,
)
_BARE_DATA = re.compile(r"(?:oplysninger|data|information|uppgifter)\W*$", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"\b(?:who|for example|such as|including|herunder|for eksempel|såsom|omfatter|include|including)\b",
    re.IGNORECASE,
)
_LAST_IN_CAPITALS = re.compile(r"[.;)](?P<label> [A-ZÆØÅÄÖ][A-ZÆØÅÄÖ ]{3,80})$")
_LABELLED = re.compile(r"^(?P<label>[^:.!?]{3,140}(?:\(s\))?[^:.!?]{0,60}):\s+(?P<rest>\S.*)$")
_STOPPED = re.compile(r"^(?P<label>[^:.!?,;]{3,60})\.\s+(?P<rest>[A-ZÆØÅÄÖ«“\"(].*)$")
"""A run-in heading with a full stop behind it: «Nature of the processing. Hosting.»"""
_RUN_ON = re.compile(
    r"^(?P<label>Nature and purposes?(?: of (?:the )?processing)?|Nature of (?:the )?processing"
    r"|Purpose(?:s|\(s\))?(?: of (?:the )?(?:data transfer and further )?processing| for which the personal data (?:is|are) processed on behalf of the controller)"
    r"|Categories of (?:data subjects|personal data)(?: whose personal data (?:is|are) (?:processed|transferred)| processed| transferred)?"
    r"|Types? of personal data(?: processed)?|Subject matter|Duration|Frequency|Retention period|Special categories(?: of (?:personal )?data)?)"
    r"\s+(?P<rest>(?:[A-Z][\w’-]+[ ,]+\w+|\().*)$",
)  # fmt: skip
_SAYS = re.compile(
    r"^(?P<label>(?:the |de )?(?:kategori|type|formål|karakter|art|genstand|purpose|nature|subject|categor|kind|group|behandlingens|ändamål)[^:.!?]{3,110}?) (?:(?:may |will |can |kan )?(?:includes?|comprises?|omfatter|omfatte|udgøres af|består af|omfattar)|is|are|er|är)(?:,? (?:but (?:is|are) not limited to|primært|typisk|følgende|primarily))*:? (?P<rest>\S.*)$",
    re.IGNORECASE,
)
_OF_THE_AGREEMENT = re.compile(
    r"\b(?:denne|dette|disse|aftalen|bestemmelserne|this|these|dpa|agreement|clauses|avtalet)\b",
    re.IGNORECASE,
)
_A_MEANING = re.compile(
    r"^(?:means?|set out|set forth|described|determined|defined|specified|beskrevet|angivet|anført|fastsat|shall mean|any information|enhver|betyder|ethvert|varje|all information)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8_000)
def label_topics(label: str) -> frozenset[Topic]:
    """What a label such as «Karakter og formål» names, where it begins with the name."""
    bare = re.sub(r"^[\W\d_]+", "", label)
    first = _STARTS.match(bare)
    told = IN_A_RELATIVE.sub(" ", IN_BRACKETS.sub(" ", bare))
    if not first or SENTENCE_INSIDE.search(told) or _NO_TAIL.search(told) or FINITE.search(told):
        return frozenset()
    found, part = set[Topic](), bare[first.start() :]
    while True:
        part = re.sub(r"^(?:the |de )", "", part, flags=re.IGNORECASE)
        named = {topic: said.end() for topic, pattern in _NAMED if (said := pattern.match(part))}
        if not named:
            found |= {Topic.DATA} if found and _BARE_DATA.match(part) else set()
            break
        longest = max(named.values())
        found |= {topic for topic, length in named.items() if length == longest}
        part = part[longest:]
        joined = _JOINED.search(part)
        if not joined:
            break
        part = part[joined.end() :]
    return frozenset(found)


def announced(text: str, *, bare_label: bool, loosely: bool = False) -> Announced | None:
    """What a line announces.

    `bare_label` also takes a label without a colon, `loosely` a short line that speaks of it in
    any other words.
    """
    plain = unmarked(text)
    bullet = label_of(plain, Style.BULLET, Style.NUMBER, Style.LETTER)
    words = bullet.rest if bullet else plain
    if said := next(
        (found for one in (_LABELLED, _RUN_ON) if (found := _with_label(one, words))),
        None if bullet else _with_stop(words),
    ):
        means = _NO_LABEL.search(said["label"]) or _A_MEANING.match(said["rest"])
        topics = label_topics(said["label"])
        return None if means else Announced(topics, said["rest"], listed=bullet is not None)
    if SENTENCE_END.search(words):
        return _in_a_sentence(words) or (None if bullet else _stopped_label(words))
    if len(words) > LONGEST:
        return None
    alone = words.endswith(":") or (bare_label and not labels_of(text))
    loose = topics_of(words) & STOPS if loosely and not labels_of(text) else frozenset()
    topics = (label_topics(words) if alone else frozenset()) or loose
    return Announced(topics) if topics else None


def _with_label(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    said = pattern.match(words)
    return said if said and label_topics(said["label"]) else None


def _stopped_label(words: str) -> Announced | None:
    """A label alone on its line, with a full stop: «Categories of data subjects.»"""
    label = words.rstrip(" .")
    short = len(label) <= LONGEST_STOPPED and words.endswith(".") and len(label.split()) > 1
    return Announced(label_topics(label)) if short and _WHOLE.match(label) else None


def _with_stop(words: str) -> re.Match[str] | None:
    """«Nature of the processing. Hosting.»: a label that says nothing else, with more than one word."""
    said = _STOPPED.match(words)
    whole = said and " " in said["label"] and _WHOLE.match(said["label"])
    return said if whole and said and label_topics(said["label"]) else None


def _in_a_sentence(words: str) -> Announced | None:
    """«The types of personal data include names.» announces and says it, if it tells no meaning."""
    said = _SAYS.match(words)
    if not said or _A_MEANING.match(said["rest"]) or _OF_THE_AGREEMENT.search(said["label"]):
        return None
    topics = label_topics(said["label"])
    return Announced(topics, said["rest"], listed=True) if topics else None


def label_at_end(text: str) -> tuple[str, str]:
    """A paragraph and the heading in capitals that the page ran into its end, or nothing."""
    found = _LAST_IN_CAPITALS.search(text)
    if not found or not label_topics(found["label"]):
        return text, ""
    return text[: found.start("label")], found["label"].strip()
