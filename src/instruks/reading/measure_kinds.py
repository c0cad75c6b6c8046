"""What is a measure of security about, and which letter of article 32(1) does it serve?"""

import re
from collections.abc import Sequence

KINDS: Sequence[tuple[str, str]] = (
    ("a", r"pseudonym|anonymi[sz]er|krypt|encrypt|\bcsrf\b|signatu\w*(?:validering| validation)|\btls\b|\bssl\b|https|\bssh\b|aes-?\d|hash(?:e[dst]|ing|ade)?\b|masker|masking|tokeni[sz]|nøglehåndter|nyckelhanter|nøkkelhåndter|key (?:management|rotation)|\bhsm\b|\bkms\b|\bsalt\b|hsts"),
    ("c", r"back-?up|sikkerhedskopi|säkerhetskop|sikkerhetskop|genopret|gendan|genskab|restor|recover|resilien|robusthed|återställ|gjenopprett|\bups\b|mirroring|redundan|beredskab|nødplan|business continuity|contingency|kontinuitet|high availability"),
    ("d", r"afprøv|penetration|pentest|\btest(?:es|s|ed|ing|er|ning)?\b|evaluer|vulnerab|sårbarhed|sårbarhet|risikovurder|risk assessment|riskbedöm|risikoanalys|security review|\bpen-?test|penetrasjon|penetrationstest|scan(?:ning|nes|ned|s)?\b|static analysis|revision af sikkerhed"),
    ("b", r"adgang|access|session|tilgang|åtkomst|behörighet|autentis|autentifi|authenti|log-?in\b|log ?on|password|lösenord|passord|kodeord|(?:to|2|two|multi|flere?)[- ]?fa[kc]tor|tvåfaktor|\bmfa\b|\b2fa\b|\bsso\b|least[- ]privilege|need[- ]to[- ]know|\brbac\b|roller?\b|identitets(?:sikring|kontrol)|identity|brugerkonti|bruger-?id|user (?:account|id)|lockout|kontolås|brute[- ]force|credential|minste privilegium|minsta behörighet|tjenstlig behov|tjänstebehov"),
    ("b", r"netværk|network|nätverk|nettverk|\bvpn\b|\bvpc\b|\bwaf\b|fire-?wall|brandvägg|brannmur|antivir|anti-virus|malware|skadelig|ondsindet|viru[sc]|intrusion|indtræng|intrång|\bids\b|ddos|rate limit|endpoint"),
    ("b", r"\blog(?:ge(?:[srt])?|ged|gning|gar|gas|ning|s|files?|filer)?\b|logging|audit (?:log|trail)|revisionsspor|append-only|tamper|manipulationssäk|spårbarhet|sporbarhet|hændelseslog|overvåg|monitor|övervak|alert|\bsiem\b"),
    ("b", r"fysisk|physical|aflåst|låste|locked|alarm|videoovervåg|adgangskort|passerkort|låst\w* (?:dør|lokal|skap|skåp|skab)|inpassering|skalskydd|key ?card|datacent|premises|lokaler|bygning|serverrum"),
    ("b", r"tavshed|fortrolighedserklær|fortrolighedsaftale|fortrolighed|confidentiality|sekretess|taushet|tystnad|non-disclosure"),
    ("b", r"adskil|separer|segregat|separat|isoler|isolat|isolated|åtskil|tenant|segment|row[- ]level|sandbox"),
    ("", r"uddannels|intern\w* (?:polic|politik|retningslinj)|undervis|awareness|træning|oplær|instrueret|training|utbildning|opplæring|bevidsthed|background check|baggrundstjek|bakgrundskontroll|bakgrunnssjekk"),
    ("", r"\bpatch|opdater(?:ing|es|et)|security updates?|sikkerhedsopdater|uppdatering|oppdatering|hardening|hærdning|dependenc|ændringsstyring|change management|ændringshåndtering|secure development|udvikling.{0,30}(?:test|produktion)|code review|privacy by (?:design|default)|databeskyttelse gennem"),
    ("", r"\biso(?:/iec)? ?27\d{3}|\bisms\b|\bsoc ?[12]\b|\bisae\b|cyber essentials|\bcis ?18|\bnist\b|\bpci\b|certificer|certified|certifier"),
    ("", r"incident (?:response|management|handling)|hændelseshåndter|håndtering af (?:sikkerhed|breach|brud)|incidenthanter|hendelseshåndter|avvikshåndter|triage|on-call|runbook|døgnbemand|procedure[rs]? (?:for|til).{0,70}(?:breach|brud|hændelse|incident)|analysing and reporting"),
    ("", r"it-sikkerhedspolitik|sikkerhedspolitik|informationssikkerhed|(?:information |it )?security polic|säkerhetspolicy|politikker|retningslinjer|interne procedurer"),
    ("", r"dataminimer|(?:automated|automatisk) .{0,20}(?:retention|deletion|sletning)|data minimi|minimering|bortskaf|secure(?:ly)? (?:dispos|delet|destr|eras|wip)|destruktion|makuler|sletning af|slettes sikkert|hjemmearbejd|fjernarbejd|home ?work|remote work|mobile (?:device|enhed)|leverandørstyring|supplier|vendor management|ephemeral|(?:disabled|off|slået fra|deaktiveret|deaktivert|avstängd\w*|deaktiverade) (?:by default|som standard)"),
)  # fmt: skip
"""What a measure is about, with the letter of article 32(1) it serves, where one fits."""
TECHNICAL = re.compile(
    r"\btls\b|\bhttps\b.{0,40}krypt|aes-?\d{3}|\bbcrypt|\bargon2|\bscrypt\b|sha-?(?:256|512)\b|(?:encrypted|krypteret|krypterede|kryptert|krypterte|krypterat|krypterad|krypterade) (?:at rest|in transit|i hvile|under|ved|vid|form|connection|forbindelse)"
    r"|(?:encryption|kryptering) (?:at rest|in transit|i hvile|i transit|under (?:transport|overførsel|opbevaring)|ved|vid|of data|af data)|exclusively stored in encrypted|always encrypted|altid krypteret|alltid kryptert|alltid krypterad"
    r"|(?:two|to|multi|fler|flere|två)[- ]?fa[ck]tor[- ]?(?:authenti|autenti|godkend|login|identif)|\bmfa\b|penetration(?:s)?[- ]?test|row[- ]level security|intrusion (?:detection|prevention)|(?:role-based|rollebaseret|rollbaserad|rollebasert) (?:access|adgang|tilgang|åtkomst|behörighet)|access controls? (?:for|to|based)|adgangskontrol|(?:daily|nightly|daglig\w*|natlig\w*) (?:encrypted |krypteret |krypterede )?(?:back-?ups?|sikkerhedskopi\w*|säkerhetskopi\w*|sikkerhetskopi\w*)|append-only|hash function|hashed"
)
"""What can only be a measure, wherever it stands."""
_KINDS = tuple((kind, re.compile(words)) for kind, words in KINDS)


def kind_of(plain: str) -> str | None:
    """The letter of article 32(1) that words serve: empty where none fits, None where they name no measure."""
    return next((kind for kind, words in _KINDS if words.search(plain)), None)


def technical(plain: str) -> bool:
    """Whether words name a measure of technique that is one under any heading."""
    return TECHNICAL.search(plain) is not None
