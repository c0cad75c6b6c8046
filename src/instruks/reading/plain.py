"""What does a sentence say once names, spellings and languages are put into the house's words?

Danish, English, Swedish and Norwegian words for the same thing become one English word, so that a
recogniser says once what it looks for. «Databehandlerens» becomes `processor's`, «den
dataansvarlige» `controller`, «brud på persondatasikkerheden» `breach`.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

HOUSE_WORDS: Sequence[tuple[str, str]] = (
    ("subprocessor's", r"(?:(?:under|sub)-?\s?(?:databehandler|leverandør|biträde)(?:ens|nes|s)|sub-?\s?(?:processors?|contractors?)['’]s?)"),
    ("subprocessor", r"(?:(?:under|sub)-?\s?databehandler(?:\(?e\)?|en|ne|es|nes)?(?:\(e\))?|underleverandør(?:er|en|erne)?|underleverantör(?:er|en|erna)?|under-?pro[cs]essor(?:er|en|erne)?|sub-?\s?(?:processors?|contractors?)|(?:personuppgifts)?underbiträde(?:t|n|na)?)"),
    ("processor's", r"(?:databehandlerens|databehandlers|data importer['’]s|processor['’]s|(?:personuppgifts)?biträdets|databehandlarens)"),
    ("processor", r"(?:databehandler(?:en)?|data importer|(?:the )?(?:data )?processor|(?:personuppgifts)?biträdet|personuppgiftsbiträde)"),
    ("controller's", r"(?:(?:den |det )?dataansvarliges|(?:the )?(?:data )?controller['’]s|data exporter['’]s|(?:den )?personuppgiftsansvariges|(?:den )?behandlingsansvarliges)"),
    ("controller", r"(?:(?:den |det )?dataansvarlige?|(?:the )?(?:data )?controller|data exporter|(?:den )?personuppgiftsansvarige|(?:den )?behandlingsansvarlige?)"),
    ("persons", r"(?:(?:de |den |en )?registrere[dt]e?s?|data subjects?['’]?|(?:de |den )?registrerades?)"),
    ("data", r"(?:personoplysning(?:erne|ernes|er)?|persondata|(?:customer )?personal data|personuppgifter(?:na)?|personopplysning(?:er|ene|enes)?)"),
    ("breach", r"(?:brud(?:det)? på (?:persondata|datas|informations|personoplysninger|databeskyttelse)\w*|sikkerheds-?(?:brud|hændelser?)(?:det|dene|ene|en)?|(?:person)?databrud(?:det)?|sikkerhets?brudd(?:et|ene)?|brudd(?:et)? på personopplysning\w*|bruddet|personal data breach(?:es)?|personal data incidents?|security (?:breach|incident)s?|data breach(?:es)?|personuppgiftsincident(?:en|er)?)"),
    ("authority", r"(?:(?:den )?(?:kompetente )?tilsynsmyndighed(?:er|en|erne|ens)?|datatilsynet|(?:competent )?supervisory authorit(?:y|ies)|tillsynsmyndighet(?:en|er)?)"),
    ("third country", r"(?:(?:et )?tredjeland(?:e|et|ene)?|tredje ?land(?:e|et)?|third countr(?:y|ies)|lande uden for (?:eu/?eøs|eøs|eu)|utanför eu/ees|outside (?:the )?(?:eu/)?eea)"),
    ("instruction", r"(?:instruks(?:en|er|erne|ens|er)?|instruktion(?:er|en|erna)?|instructions?)"),
)  # fmt: skip
"""A word of the house and what people write for it, longest first."""

PRONOUNS = frozenset({"we", "us", "our", "ours", "you", "your", "yours", "vi", "os", "oss", "vores", "vår", "vårt", "våre", "våra", "du", "dig", "jer", "din", "dit", "dine", "jeres"})  # fmt: skip
"""Words for a side that are no names: «US» is not «us»."""

SPACE = re.compile(r"\s+")
_WORDS = re.compile(
    "|".join(rf"(?P<w{at}>(?<![\w-]){said}(?!\w))" for at, (_, said) in enumerate(HOUSE_WORDS))
)


class Plain:
    """Puts text into the house's words. `aliases` are the document's own names for the two sides."""

    def __init__(self, aliases: Mapping[str, str]) -> None:
        spoken = [name for name in aliases if name in PRONOUNS]
        names = sorted(set(aliases) - PRONOUNS, key=len, reverse=True)
        self._aliases = {name.casefold(): side for name, side in aliases.items()}
        self._names = (
            re.compile(
                rf"(?<![\w-])({'|'.join(map(re.escape, names))})(['’]?s)?(?![\w-])", re.IGNORECASE
            )
            if names
            else None
        )
        self._pronouns = (
            re.compile(
                rf"(?<![\w-])({'|'.join(f'[{name[0].upper()}{name[0]}]{name[1:]}' for name in spoken)})(?![\w-])"
            )
            if spoken
            else None
        )

    def __call__(self, words: str) -> str:
        """The words in lower case, on one line, in the house's words."""
        text = SPACE.sub(" ", words).strip()
        if self._names:
            text = self._names.sub(self._side, text)
        if self._pronouns:
            text = self._pronouns.sub(lambda said: self._aliases[said[0].casefold()], text)
        return in_house_words(text.casefold())

    def _side(self, said: re.Match[str]) -> str:
        return self._aliases[said[1].casefold()] + ("'s" if said[2] else "")


@lru_cache(maxsize=20_000)
def in_house_words(text: str) -> str:
    """Words in lower case with the words for roles and things made one."""
    return _WORDS.sub(lambda said: HOUSE_WORDS[int((said.lastgroup or "w0")[1:])][0], text)
