"""The slow twin of precedence: read every text from the lowest to the highest, and believe the last."""

from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.precedence import Contradiction
from instruks.agreement.terms import breach, subprocessor
from instruks.deadlines.period import Period
from instruks.texts.pack import Kind
from tests.laying_out import layer, standing

LOWEST_FIRST = (
    Kind.OURS,
    Kind.LAW,
    Kind.SERVICE_AGREEMENT,
    Kind.GENERAL_TERMS,
    Kind.CLAUSES,
    Kind.OTHER_TERMS,
    Kind.DEVIATIONS,
    Kind.DECISION,
)

texts = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(LOWEST_FIRST),
            "says": st.dictionaries(st.sampled_from(["1", "2"]), st.integers(1, 3), max_size=2),
            "strikes": st.lists(st.sampled_from(["1", "2"]), max_size=1),
        }
    ),
    max_size=5,
)


def by_the_book(written, name):
    """Start with nothing. Whoever speaks last is heard; two of one rank who differ are a tie."""
    heard = None
    for kind in LOWEST_FIRST:
        spoken = {
            length
            for place, text in enumerate(written)
            if text["kind"] is kind
            for number, length in text["says"].items()
            if not struck(written, place, number)
        }
        if spoken:
            heard = spoken
    if heard is None:
        return None
    return heard.pop() if len(heard) == 1 else f"tie on {name}"


def struck(written, place, number):
    """Only a text of at least the same rank, under the same name, can strike."""
    mine = written[place]
    return any(
        number in text["strikes"]
        and LOWEST_FIRST.index(text["kind"]) >= LOWEST_FIRST.index(mine["kind"])
        for text in written
    )


@given(texts, st.randoms())
def test_the_fast_answer_is_the_slow_one_in_any_order(written, random):
    term = subprocessor.OBJECT_WITHIN
    layers = [
        layer(
            text["kind"],
            "T",
            {
                f"{n}.{place}": f'"{term.name}" = "{length} days"'
                for n, length in text["says"].items()
            }
            | {f"9.{place}": f"strikes = {text['strikes']}"},
        )
        for place, text in enumerate(written)
    ]
    random.shuffle(layers)

    try:
        found = standing(*layers).terms.get(term)
        actual = found and found.value.length
    except Contradiction:
        actual = f"tie on {term.name}"

    assert actual == by_the_book(written, term.name)


@given(
    st.permutations([(Kind.CLAUSES, 24), (Kind.SERVICE_AGREEMENT, 72), (Kind.GENERAL_TERMS, 48)])
)
def test_the_order_in_which_texts_are_given_does_not_matter(given_texts):
    layers = [
        layer(kind, kind, {"1": f'"breach.notice" = "{hours} hours"'})
        for kind, hours in given_texts
    ]

    assert standing(*layers).terms[breach.NOTICE].value == Period.parse("24 hours")
