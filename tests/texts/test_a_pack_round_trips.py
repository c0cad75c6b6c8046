"""A pack is what it was after it has been written and read again."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from instruks.texts.clause import Clause, Role
from instruks.texts.files import parse, write
from instruks.texts.pack import Attachment, Kind, Layer, Pack, Part

one_line = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12
)
number = st.from_regex(r"[1-9A-D](\.[1-9a-z]){0,3}", fullmatch=True)
words = st.lists(st.one_of(st.just(""), one_line), max_size=4).map(
    lambda ls: "\n".join(ls).strip("\n")
)
said = st.dictionaries(
    st.from_regex(r"[a-z]{3,8}\.[a-z_]{3,8}", fullmatch=True),
    st.one_of(
        one_line,
        st.booleans(),
        st.integers(0, 999),
        st.dates(date(2000, 1, 1)),
        st.lists(one_line, max_size=3),
        st.lists(
            st.fixed_dictionaries({"name": one_line, "places": st.lists(one_line)}),
            min_size=1,
            max_size=3,
        ),
    ),
    max_size=3,
)
clause = st.builds(
    Clause,
    number=number,
    title=one_line.filter(lambda t: not t.startswith(("#", "`", ">"))),
    words=words,
    sets=said,
    only_if=st.sampled_from(["", "hosting"]),
    strikes=st.lists(number, max_size=2).map(tuple),
    role=st.sampled_from(Role),
    confirmed=st.sampled_from(["", "0" * 32]),
    translations=st.dictionaries(st.just("en"), one_line.filter(lambda t: not t.startswith("`"))),
    note=one_line.filter(lambda t: t[0] not in "#`>"),
)


def numbered(clauses: list[Clause]) -> tuple[Clause, ...]:
    """No number twice in one pack."""
    return tuple({each.number: each for each in clauses}.values())


@given(st.lists(clause, max_size=4).map(numbered), st.sampled_from(Kind), st.none() | st.dates())
def test_what_is_written_is_read_again(clauses, kind, from_on):
    layer = Layer(kind, "IT", (Part("a.md", "Bilag A", clauses),), from_on=from_on)
    pack = Pack(
        "p", "En aftale", (layer,), ("parent",), (Attachment("TOM", "https://tom.example"),)
    )

    assert parse(write(pack)) == pack


def test_the_round_trip_keeps_empty_lines_and_tables_in_the_words():
    table = "Før.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> citat\n# ingen overskrift\n```\nkode\n```"
    pack = Pack(
        "p", "P", (Layer(Kind.CLAUSES, "IT", (Part("a.md", "", (Clause("1", words=table),)),)),)
    )

    assert next(iter(parse(write(pack)).layers[0].clauses)).words == table
