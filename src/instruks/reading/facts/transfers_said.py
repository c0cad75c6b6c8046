"""What does one sentence say of third countries: that data goes there, never does, or on a condition?"""

import re
from datetime import date

from instruks.agreement.facts.standing import in_eea
from instruks.reading.document import Said
from instruks.reading.places import countries_in
from instruks.reading.topics import Topic

LATEST = date.max  # by the newest facts: a text is read, not applied, so no day is asked about
GOES = r"overfør|transfer|överför|transmitteres|sendes til"
ABROAD = r"third country|international organi|tredjestat|tredjeland|utenfor eøs|internationale organisation|outside|uden ?for eu|udenfor|utanför|utenfor|usa\b|united states|\beea\b|\beøs\b|eu/ees|(?:in|to) other countries"
HOME = r"(?:the )?(?:eu\b|eøs|eea|ees|european|europ[aæe]\w+|det europæiske|danmark|norge|sverige|denmark)"
LEAVES = rf"(?:\bforlade?r?\b|\bforlater?\b|\bleaves?\b|\blämnar?\b|\b(?:sendes|flyttes|føres|skickas|moved|sent|taken) (?:ud|ut|out)(?: (?:af|av|of))?) (?:\w+ ){{0,2}}{HOME}"
WORK = r"behandl\w*|processing|engag\w+|anvend\w*|benytte\w*|tilgå\w*|adgang|access\w*|tilgang|åtkomst|lagr\w+|stor(?:ed|age)|host\w*"
UNLESS = re.compile(r"\buden (?!for)|\binden (?!for)|\binnan |medmindre|without|unless|except|undtagen|såfremt|hvis|\bif\b|utan\b|\buten\b|med mindre|kun|\bbare\b|\bendast\b|\balene\b|only|\bbefore\b|other than|forudgående|prior|dersom|forudsæt|forutsatt|förutsatt|provided that|\bkræver|\bkrever|\bkräver|\brequires?\b")  # fmt: skip
OUTSIDE = r"(?:outside|uden ?for|utanför|utenfor) [^.;]{0,80}?(?:\beu\b|\beea\b|eøs|\bees\b|european|europæ)|(?:in|to) other countries"
LEAVE = (
    r"permitted|allowed|tilladt|tillat|tillåt|consent|approv|godkend|godkjen|godkän|samtyk|samtyck"
)
NEGATION = (
    r"(?:under ing(?:en|a) omst\w+|under no circumstances|aldrig|aldri|never|ikke|ikkje|not|inte)"
)
NONE = r"(?:ingen|intet|inga|inget|no|none of the)"
TRANSFERS = r"(?:overfør(?!sels?(?:grundlag|aftale))\w*|transfer\w*|överför\w*)"
NEVER = re.compile(
    r"ikke (?:er )?berettiget til at overføre|ingen overførsel|ingen överföring|ingen overføring|overføres? ikke|(?:ikke|not|inte) (?:\w+ ){0,3}(?:overfør|transferred|överför)"
    r"|no (?:\w+ ){0,3}transfers?|(?:må|vil|skal|kan) ikke (?:ske |foretages )?(?:\w+ ){0,3}overfør|sker (?:der )?ikke (?:\w+ )?(?:overførsel|transfer)|not transferred outside|ikke relevant|finder ikke sted|not applicable|ikke aktuelt"
    rf"|{NEGATION} (?:\w+ ){{0,3}}{TRANSFERS}|{NONE} (?:\w+ ){{0,4}}{TRANSFERS}|\boverfører {NEGATION}\b|\böverför(?:s|er)? {NEGATION}\b"
    rf"|{TRANSFERS} [^.;]{{0,90}}?(?:\b(?:er|is|are|är) (?:{NEGATION} (?:tilladt|tillatt|tillåt\w+|permitted|allowed|foreseen)|forbudt?|prohibited|forbidden|förbjud\w+|udelukket|utelukket|excluded))"
    rf"|{NEGATION} (?:\w+ ){{0,4}}{LEAVES}|{NONE} (?:\w+ ){{0,3}}{LEAVES}"
    rf"|{NEGATION} [^,.;:]{{0,50}}\b(?:i|in|from|fra|från) third country"
)
ON_CONDITION = re.compile(
    r"(?:sker|foretages|takes? place|made|allowed|permitted|overføres) (?:\w+ ){0,2}(?:kun|alene|only|udelukkende)|(?:kun|alene|only|udelukkende).{0,40}(?:overfør|transfer)"
)
IF = re.compile(
    r"^\W*(?:if|in case|in the event|hvis|såfremt|i det omfang|ifald|dersom|om|where)\b|\bif (?:data|such|any)\b"
    r"|^\W*(?:overføre[rs]?|sker|behandles|foretages|skal|måtte|skulle|bliver|ønsker|overförs|överförs|skjer|should)\b[^.;]{5,170}, (?:skal|må|kan|er|sker|vil|ska|indgår|sikrer|the|shall)\b"
)
TAKES_UP = re.compile(r"^\W*(?:to achieve this|in (?:that|such|this) (?:case|event)|i så fald|i slike tilfeller|i sådant fall|da\b|så\b|herved|dette)")  # fmt: skip
"""A sentence that speaks of the case that the sentence before it sets."""

NO_NEWS = r"må kun|may only|kun foretages|shall not|may not|\bnot (?:be )?transfer|ikke|angives i bilag|må som udgangspunkt kun|må alene"
HAPPENS = re.compile(
    r"overførs\w+ (?:til usa )?(?:sker|foretages) til|(?:transmitteres|sendes|overføres|videregives) (?:\w+ ){0,8}usa\b|kan behandle data (?:\w+ ){0,3}usa|overførselsgrundlaget er (?:eu|data|stand|dpf|scc)|instruerer hermed.{0,60}overførs|instruction (?:omfatter|giver|om).{0,40}overfør|(?:godkender|giver|bemyndiger|instruerer).{0,80}overfør|hereby (?:authori[sz]e|consent)s?.{0,60}transfer|(?:authori[sz]es?|agrees?|consents?|acknowledges?).{0,80}(?:transfer|processed? in)"
    r"|udgør (?:internationale |en )*(?:data)?overførs|constitutes? (?:an? )?(?:international |restricted )*(?:data )?transfer|accepterer.{0,80}overfør"
    r"|may (?:be )?transfer|will be (?:transferred|processed) in (?:the )?(?:usa?\b|united states)|overføres til usa|overførsel sker (?:til|på)|(?:module|modul) (?:one|two|three|2|3|to|tre)\b.{0,120}(?:appl|conclude|incorporat)|transfers?.{0,60}(?:appl|govern|incorporat|rel(?:y|ies) on|protected by|covered by|made under|safeguard).{0,60}(?:clauses|\bsccs?\b|framework|\bidta\b)"
    r"|(?:clauses|\bsccs?\b|framework).{0,90}(?:appl(?:y|ies) to|govern).{0,40}transfer|overførselsgrundlag\w*:? (?:er )?(?:eu|data|stand|dpf|scc)|transfer mechanism: ?(?:eu|data|stand|dpf|scc)"
)
GOES_THERE = re.compile(
    r"(?:transmitteres|sendes|overføres|videregives|overfører|transferred|transfers|överförs|överför) (?:\S+ ){0,8}(?:til|to|till|in) "
)
THE_TRANSFER = re.compile(
    r"(?:^\W*|, (?:og|and|och) )(?:denne |disse |the |this |these |such |den |sådan )?(?:overførs(?:len|lerne)|overføring(?:en|ene)|överföring(?:en|arna)|transfers?)\b.{0,40}\b(?:er|sker|foretages|hviler|baseres|bygger|omfatt\w+|dækk\w+|dekk\w+|is|are|rel(?:y|ies)|takes? place|covered|stöds|skjer)\b"
)
"""«The transfer is covered by …»: of what the sentence before it told."""

SHORT = 3
"""Letters of words that are no names of countries."""

BASIS = r"kapitel (?:v\b|5)|chapter v\b|(?:overførsels|overførings)?grundlag|grunnlag|standard contractual|standardkontra|\bscc|safeguards|garantier"
NONE_OUTSIDE = re.compile(r"ingen subprocessor\w* (?:uden ?for|outside|i third country|in third country)|(?:only|udelukkende|kun|alene|endast|exclusively|solely).{0,60}(?:within|inden for|i eu|indenfor|inom|in the (?:eu|eea)|innenfor)|(?:all|al|alle|alt) .{0,40}(?:sker|er|are|is|takes place|behandles|foregår|ske) .{0,30}(?:within|inden for|i eu|indenfor|inom|innenfor) (?:the )?(?:eu|eøs|eea|european)|shall not move")  # fmt: skip
UNSETTLED = re.compile(
    r"\b(?:skal|bør|må|to|must|should|ska) (?:\w+ ){0,5}(?:verificeres|afklares|avklares|udfyldes|fylles inn|bekræftes|kortlægges|undersøges|utredas|be (?:confirmed|verified|clarified|determined|completed|decided))\b|\btbd\b|\b(?:ingen|no|intet|nothing) .{0,60}\b(?:antages|assumed)|\bantages (?:intet|ikke)\b|\bassumes? no|udfyldes senere|endnu ikke (?:afklaret|besluttet)|not yet (?:settled|decided|determined)"
)
"""What is still to be found out says nothing of what is agreed."""


def speaks(said: Said) -> bool:
    """Whether a sentence is about transfers: under their heading, or by naming one and where to."""
    plain = said.plain
    if UNSETTLED.search(plain):
        return False
    if Topic.TRANSFER in said.section.topics or re.search(LEAVES, plain):
        return True
    if re.search(GOES, plain):
        return bool(
            re.search(ABROAD, plain)
            or (THE_TRANSFER.search(plain) and _abroad_before(said))
            or ((GOES_THERE.search(plain) or HAPPENS.search(plain)) and abroad(said.words))
        )
    if not re.search(WORK, plain):
        return False
    return "third country" in plain or bool(re.search(OUTSIDE, plain) and re.search(LEAVE, plain))


def abroad(words: str) -> bool:
    """Whether the words name a country outside the European Economic Area."""
    return any(in_eea(code, LATEST) is False for code in countries_in(words))


def never(said: Said) -> bool:
    """Whether it says, without any condition, that data does not go to third countries."""
    plain = said.plain
    if NONE_OUTSIDE.search(plain) and re.search(ABROAD + r"|eu\b", plain):
        inside = re.sub(r"\b(?:only|kun|alene|endast)\b", "", plain)
        return not UNLESS.search(inside) and not said.words.rstrip().endswith(":")
    return bool(NEVER.search(plain)) and not UNLESS.search(f"{said.lead} {plain}")


def happens(said: Said) -> bool:
    """Whether it says that data goes to third countries, or may go there as it stands."""
    plain = said.plain
    if _supposes(said):
        return False
    if THE_TRANSFER.search(plain) and not UNLESS.search(plain) and _abroad_before(said):
        return not re.search(NO_NEWS, plain)
    if HAPPENS.search(plain) and not re.search(NO_NEWS, plain):
        return True
    if not GOES_THERE.search(plain) or UNLESS.search(plain) or NEVER.search(plain):
        return False
    return bool(re.search("til third country", plain)) or abroad(said.words)


def on_condition(said: Said) -> bool:
    """Whether it names a condition, or the basis that a transfer must have."""
    plain = said.plain
    if Topic.TRANSFER in said.section.topics and re.search(BASIS, plain):
        return True
    if not re.search(f"{ABROAD}|{LEAVES}", plain):
        return False
    return bool(UNLESS.search(plain) or ON_CONDITION.search(plain) or IF.search(plain))


def _abroad_before(said: Said) -> bool:
    """Whether this sentence or the one before it, kept in small letters, names a place abroad."""
    names = " ".join(word.title() for word in said.before.split() if len(word) > SHORT)
    return bool(re.search(ABROAD, said.before)) or abroad(names) or abroad(said.words)


def _supposes(said: Said) -> bool:
    """Whether it speaks of a case that need not come."""
    return bool(IF.search(said.plain) or (TAKES_UP.search(said.plain) and IF.search(said.before)))
