"""What does a column of a table hold, by its heading?"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from instruks.agreement.facts.names import fold


class Column(Enum):
    """What stands in a column."""

    ORDER = auto()  # a running number
    TICK = auto()
    NAME = auto()
    REGISTRATION = auto()
    ADDRESS = auto()
    PLACE = auto()
    ACTIVITY = auto()
    DATA = auto()
    BASIS = auto()
    DIRECT = auto()  # yes or no: the processor's own sub-processor
    TARGET = auto()  # the clause a deviation changes
    DEVIATION = auto()
    OTHER = auto()


HEADINGS: Sequence[tuple[Column, str]] = (
    (Column.TICK, r"valgt( x)?|valg|til ?valgt|kryds|selected|chosen|vald"),
    (Column.ORDER, r"nr|no|number|nummer"),
    (Column.NAME, r"navn og adresse|navn( pa (underdatabehandler|leverandor)\w*| og (cvr|rolle))?|navn firma|namn|name( of( the)? sub ?processor)?|under ?(data)?(behandler|prosessor|processor)\w*|(approved |authori[sz]ed |godkendte? |third party )?(sub ?contractor|under(leverandor|leverantor|databehandler|entreprenor))\w*( name)?|(further|other|secondary) processor\w*|(authori[sz]ed |approved |third party )?sub ?processor\w*( name)?|underbitrade\w*|(under)?leverandor\w*|(under)?leverantor\w*|udbyder|virksomhed(snavn)?|selskab|firma(navn)?|company( name)?|(legal )?entity( name)?|vendor|(service |third party )?provider|supplier|foretag(snavn)?|foretaksnavn|third party|tredjepart|recipient"),
    (Column.REGISTRATION, r"cvr( ?nr| ?nummer)?|org ?nr|organisationsnummer|(vat|registration|company) (number|no)|registreringsnummer|reg ?nr"),
    (Column.ADDRESS, r"adresse|address|adress|postadresse"),
    (Column.BASIS, r"overforselsgrundlag|overforselsmekanisme|overforingsgrunnlag|overforing(sgrund)?|overforsel til tredjeland|transfer (mechanism|basis|tool)|legal basis for transfer|grundlag( for overforsel)?|skyddsatgard( tredjeland)?|(transfer )?safeguards?"),
    (Column.PLACE, r"(lokalitet|lokation|lokasjon|sted|placering|land|region)( for behandling\w*| \w+ behandling\w*)?|behandlingssted|behandlingens sted|place of processing|((data )?(processing|storage|hosting|server|datacent(er|re)) )?(locations?|regions?)( of (the )?(processing|data|storage|servers?))?|(data )?location|(country|countries|region)( of (the )?processing| location)?|hosting|plats( for behandling\w*)?|opbevaringssted|data (center|centre) location|datacenter|data residency"),
    (Column.DATA, r"personoplysninger( der behandles)?|(typer af )?(oplysninger|persondata)( der behandles)?|((data )?types?|categories) of (personal )?data( processed)?|(personal )?data( processed| shared| accessed| categories)?|datatyper|personuppgifter|personopplysninger|opplysninger"),
    (Column.DIRECT, r"er det [\w ]{0,20}direkte( ?underdata ?behandler)?( ja nej)?|direkte( underdatabehandler)?( ja nej)?|direct"),
    (Column.ACTIVITY, r"beskrivelse( af (behandling\w*|ydelse\w*))?|(behandlings)?aktivitet\w*|(data)?behandling( som utfors)?|formal(et)?( med behandling\w*)?|ydelse(r)?|tjenester?|tjanst(er)?|services?( provided)?|description( of (the )?processing)?|(purpose|nature|subject matter)( of (the )?(processing|use))?|activity|processing( activity)?|type of service|function|rolle?|anvendelse|bruges til|opgave|andamal|syfte|formal med bruk|use|used for"),
    (Column.TARGET, r"(bestemmelse(rne)?|bilag|afsnit|henvisning|punkt|clause|section|provision)( (afsnit|punkt|nr))?"),
    (Column.DEVIATION, r"fravigelse( til \w+)?|deviation|andring|amendment"),
)  # fmt: skip

_EXACT = tuple((column, re.compile(pattern)) for column, pattern in HEADINGS)
_ANY = re.compile(
    "|".join(f"(?P<c{at}>\\b(?:{pattern})(?!\\w))" for at, (_, pattern) in enumerate(HEADINGS))
)
LETTERS = str.maketrans({"æ": "a", "ø": "o", "å": "a", "ä": "a", "ö": "o"})


@lru_cache(maxsize=4_000)
def column_of(heading: str) -> Column:
    """The kind of a column with that heading; `OTHER` where the heading says nothing known.

    Of «Navn/adresse» the first word counts.
    """
    for words in (heading, heading.partition("/")[0]):
        plain = _plain(words)
        for column, said in _EXACT:
            if said.fullmatch(plain):
                return column
    return Column.OTHER


def columns_in(headings: str) -> tuple[tuple[Column, ...], str]:
    """The columns that a torn heading names one after the other, and what is left unread of it."""
    folded = _plain(headings)
    found = [HEADINGS[int((said.lastgroup or "c0")[1:])][0] for said in _ANY.finditer(folded)]
    return tuple(found), _ANY.sub(" ", folded).strip()


def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(heading.casefold().translate(LETTERS))).strip()
