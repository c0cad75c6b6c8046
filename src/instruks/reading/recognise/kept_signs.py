"""By which words does a sentence tell until when data are kept, and which of its times are for something else?"""

import re

from instruks.reading.fragments import ERASE, NOTIFIED, RETURN
from instruks.reading.recognise.kept_words import GONE, KEEP

VERB = re.compile(rf"{KEEP}|{GONE}")
UNTIL = re.compile(
    r"\bindtil\b|så længe|så lenge|så länge|until\b|as long as|for so long as|for the duration|i den periode|i hele|tills\b|throughout the|løbetid|for the (?:term|life)|på ubestemt tid|for (?:a|the) (?:limited )?period|i en (?:begrænset )?periode|indefinitely|(?:længere|longer|længere tid) (?:end|than|tid end)"
)
ONCE = re.compile(
    r"\b(?:efter|når|ved|on|upon|when|after|following|automatisk|automatically|jf\.|efterhånden|as they|etter|vid|när|straks|umiddelbart|immediately)\b|fastsat|configur|konfigurer"
)
NEVER = re.compile(
    r"(?:opbevares|gemmes|lagres|lagras) (?:\w+ ){0,2}(?:ikke|aldrig|inte|aldri)\b(?! permanent)|opbevares ikke|gemmes ikke|aldrig (?:gemt|skrevet|lagret)|(?:not|never) (?:stored|retained|kept|persisted)|(?:does|do) not (?:store|retain|keep)|opbevarer ikke"
)
BY_PLAN = re.compile(
    r"(?:retain(?:ed)?|keep|kept|stored?) .{0,90}?(?:per|according to) .{0,40}(?:retention|schedule|tier|polic|plan)|in accordance with .{0,40}retention|retention (?:tier|polic)|slettepolitik|opbevaringspolitik"
)
OF_THE_AGREEMENT = re.compile(
    r"^(?:behandlingen|processing|afsnit|section|bestemmelserne|punkt|clause)\b|instruction|indtil videre|^(?:\W|\d|for )*(?:øvrige|andre|any other|other)\b"
)
"""A sentence about how long the processing or the agreement lasts, or about what is left over."""
LASTS = re.compile(
    r"^(?:\W*\d*[.)]?\s*)?(?:denne |dette |nærværende |this |the |detta |denna )?\w*(?:aftale|aftalen|agreement|dpa|avtal|avtalet|avtale|avtalen|bestemmelserne|clauses)\b.{0,40}(?:\bvarer|gælder|løber|er gældende|i kraft|in force|remains|continues|takes effect|gäller|varar|gjelder|varer)"
)
"""A sentence about how long the agreement lasts."""
IMPERSONAL = re.compile(
    r"^(?:(?:den |the |such |any |denne |en |endelig |final )*(?:sletning|sletningen|sletting|slettingen|deletion|erasure|radering|raderingen|returnering|gallring)\b|(?:dette|this|det|it|they|dem|them|disse|these|detta|de)$|(?:vi|we|processor|databehandleren|leverandøren|biträdet|supplier)$)",
    re.IGNORECASE,
)
"""What says that something is erased, and not what."""
SOON = re.compile(
    r"(?:within|inden for|inden|inom|innen) (?:a |en |et )?(?:reasonable|rimelig|skälig|kort|short)\w* (?:time|period|tid|frist|periode)"
)
STEADY = re.compile(r"backup|sikkerhedskopi|säkerhetskop|sikkerhetskop|\blog")
EITHER_OR = re.compile(rf"(?:{ERASE}).{{0,80}}(?:{RETURN})|(?:{RETURN}).{{0,80}}(?:{ERASE})")
LABEL = re.compile(
    r"^(?P<label>(?:retention|storage) period|opbevaringsperiode|slettefrist|opbevaringstid|lagringstid|retention):?\s+(?P<how>(?:[A-ZÆØÅ\d]|as |until |indtil ).{8,})$",
    re.IGNORECASE | re.DOTALL,
)
SAYS_WHEN = re.compile(
    rf":|{UNTIL.pattern}|{ONCE.pattern}|determined|specified|instru|controller|lovpligt|required|\bved\b|angivet|fremgår"
)
"""A label with a title behind it, «Retention Schedules & Disposal», says nothing."""
PERIOD_FIRST = re.compile(
    r"^\d{1,4}[- ]?(?:dages?|days?|års?|years?|months?|måneders?|månaders?|dagars?|dagers?|weeks?|ugers?)\s+(?=\w)"
)
LABEL_NAMES = re.compile(
    r"(?:retention|storage) period|opbevaringsperiode|slettefrist|opbevaringstid|lagringstid|retention",
    re.IGNORECASE,
)
OTHER_TIME = re.compile(
    rf"{NOTIFIED}|slettebekræft|slettecertifi|sletteattest|sletningsbevis|deletion (?:certificate|confirmation|report)|certificate of (?:deletion|destruction|erasure)|raderingsintyg|(?:sletning\w*|deletion|erasure|radering\w*) (?:\w+ ){{0,2}}(?:dokumenteres|bekræftes|confirmed|documented|bekräftas|bekreftes)|\bsvar|besvar|respond|faktur|invoic|password|adgangskode|patch|session-?timeout|afprøv|\btest|at låse|\breview(?:ed|s)?\b|gennemgå|kredit|refund|overdue|forfald|misligh|(?:retain|keep)s? (?:the )?subprocessor"
)
"""A time in such a sentence is for something else."""
AHEAD = re.compile(
    r"\W{0,2}(?:'s )?\s*(?:(?:i )?forvejen\b|i förväg|in advance|(?:før|forud for|innan|før|before|prior to|ahead of)\s+(?:\w+\s+){0,2}(?:slet|delet|eras|rader|fjern|remov))",
    re.IGNORECASE,
)
"""A time before the data go: the warning of it."""
ASKED = re.compile(
    r"(?:^|\b)(?:vid begäran|på begäran|ved anmodning|efter anmodning|på anmodning|på forespørsel|ved forespørsel|(?:on|upon) request)\b"
)
"""A point of what is done when somebody asks for it."""
EXPORT = re.compile(r"eksport|export|udtræk|hente sine data|retriev|download")
THEREAFTER = re.compile(
    r"^(?:herefter|derefter|hvorefter|thereafter|after (?:that|this|which|the data retrieval)|därefter|deretter)"
)
