"""Of which legal sort is a kind of data, by the words that name it or the heading above it?"""

import re

from instruks.agreement.terms.data import Category

BY_HEADING = (
    (Category.NATIONAL_ID, r"cpr|personnummer|national id"),
    (
        Category.CRIMINAL,
        r"strafbar|straffedom|lovovertræd|artikel 10\b|article 10\b|art\. 10\b|criminal|lagöverträd",
    ),
    (
        Category.SPECIAL,
        r"^(?!\W*ikke[- ]følsom).*følsom|særlige kategorier|artikel 9\b|article 9\b|art\. 9\b|special categor|(?<!non-)sensitive|känsliga|särskilda kategorier",
    ),
    (Category.CONFIDENTIAL, r"rent private|fortrolige|confidential|private forhold"),
    (
        Category.ORDINARY,
        r"almindelig|\balm\.|artikel 6\b|article 6\b|ordinary|general personal data|ikke-følsom|non-sensitive|øvrige oplysninger",
    ),
)
BY_NAME = (
    (
        Category.NATIONAL_ID,
        r"\bcpr\b|\bcpr-?(?:nr|num)|personnum|national id|civil registration n|social security n|fødselsnummer|samordningsnummer",
    ),
    (
        Category.CRIMINAL,
        r"strafbar|straffe?dom|straffeattest|børneattest|lovovertræd|kriminel|criminal|convictions?\b|offen[cs]es|brottmål|lagöverträd",
    ),
    (
        Category.SPECIAL,
        r"helbred|sundhedso|sundhedsd|sundhedsi|sygdom|diagnose|handicap|funktionsneds|etnisk|etnicitet|\brace\b|racemæss|politisk|religi|filosofisk|fagforening|genetisk|biometri|seksu|\bhealth(?!care prof)|\bmedical|\bethnic|\bracial|political opin|philosophical|trade.union|\bgenetic|sexual|sex life|hälsouppg|hälsotill|fackf|facklig|hälsa\b|livssyn|helseoppl",
    ),
)


def sort_by_heading(words: str) -> Category | None:
    """The sort that a heading or a line above a list names, or None."""
    return next((sort for sort, said in BY_HEADING if re.search(said, words, re.IGNORECASE)), None)


def sort_of_row(words: str) -> Category | None:
    """The sort that a cell names for a whole row; one that also names ordinary data names none."""
    named = {sort for sort, said in BY_HEADING if re.search(said, words, re.IGNORECASE)}
    wanted = named & {Category.SPECIAL, Category.CRIMINAL, Category.CONFIDENTIAL}
    return wanted.pop() if len(wanted) == 1 and Category.ORDINARY not in named else None


def sort_by_name(words: str) -> Category | None:
    """The sort that the words for a kind of data show it to be of, wherever it stands; or None."""
    return next((sort for sort, said in BY_NAME if re.search(said, words, re.IGNORECASE)), None)
