"""How long does a what-if over 100,000 agreements take, and how long with every reason as a row?

The agreements are made from some standard texts with deviations of their own: real ones are told
apart by less than chance, and the worst that chance can make is measured beside.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from bench.row import Row, seconds
from bench.world import FLOOR, OTHERS, TODAY, US
from instruks.agreement.facts.names import fold
from instruks.agreement.standing import Standing, stand
from instruks.agreement.term import Cited
from instruks.agreement.terms.subprocessor import APPROVED, SubProcessor
from instruks.decisions.change import Plan
from instruks.decisions.new_subprocessor import what_if as what_if_one
from instruks.decisions.portfolio import LONG, SHORT, Line, Portfolio, line
from instruks.decisions.portfolio_rows import Rows
from instruks.decisions.portfolio_what_if import what_if
from instruks.decisions.recorded import rows_said
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part

AGREEMENTS = 100_000
WRITTEN = 2_000  # agreements that stand as packs; the others say now as one of them, now as another
STANDARD_TEXTS = 40
ONE_BY_ONE = 200
FEW = 20_000
PLAN = Plan("Ny Sky ApS", "DK", "store", TODAY + timedelta(35), TODAY)
PLANS = {
    "a new one in Denmark": PLAN,
    "a new one in India": replace(PLAN, country="IN"),
    "a known one in the USA": replace(PLAN, name="Fjordsky Inc.", country="US"),
}
MAY_SAY: dict[str, tuple[Any, ...]] = {
    "subprocessor.authorisation": ("general", "general", "general", "specific"),
    "subprocessor.notice": ("14 days", "30 days", "30 days", "60 days", "1 month", "3 months", None),
    "subprocessor.object_within": (None, "10 days", "14 days", "20 business days"),
    "subprocessor.objection_ends": (None, "period", "announced effect"),
    "subprocessor.new_activity_needs_approval": (None, None, None, True),
    "subprocessor.urgent_path": (None, True),
    "subprocessor.tell_changes": (None, True),
    "place.class": (None, "the sub-processors' addresses"),
    "place.others_need_approval": (True, None),
    "transfer.on_instruction_only": (True, None),
    "transfer.to_subprocessor_needs": (None, True),
    "transfer.adequate_countries": (None, True),
    "transfer.dpf_organisations": (None, True),
    "transfer.dpf_checked_at_all_times": (None, True),
    "transfer.basis_required": (None, True),
    "transfer.agreement_is_no_basis": (None, True),
}  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A standard text: what it says on each term, and which sub-processors it lists for what."""

    says: dict[str, Any]
    lists: dict[str, tuple[str, ...]]


def rows() -> Iterator[Row]:
    """The what-if over real-looking agreements, then over the worst."""
    random = Random(31)
    texts = [_text(random) for _ in range(STANDARD_TEXTS)]
    written = [_written(random, random.choice(texts), 0.1, n) for n in range(WRITTEN)]
    usual = Portfolio([*_lines(written, random)])
    for name, plan in PLANS.items():
        yield from _asked(name, usual, plan, written)
    del usual
    by_chance = [_written(random, _text(random), 0.0, n) for n in range(WRITTEN)]
    worst = Portfolio([*_mixed(by_chance, random)])
    yield from _asked("a new one in Denmark, hardly two alike", worst, PLAN, by_chance)
    del worst
    own_words = Portfolio([_listing_it(each, n) for n, each in enumerate(_few(written, random))])
    once = seconds(lambda: what_if(own_words, PLAN), runs=1, warm=False) * 1_000
    beside = {"one by one": _one_by_one(PLAN, written)}
    yield Row("what-if: each lists it in words of its own", once * AGREEMENTS / FEW, "ms", beside, more_is_better=False)  # fmt: skip


def _few(written: list[tuple[Line, Standing]], random: Random) -> list[Line]:
    """Some of the real-looking agreements: what takes a rule for each is measured on these and scaled."""
    return [random.choice(written)[0] for _ in range(FEW)]


def _listing_it(each: Line, number: int) -> Line:
    """The agreement with the plan's sub-processor listed for an activity that no other has."""
    row = SubProcessor(PLAN.name, (f"activity {number}",))
    said = rows_said(APPROVED, [Cited(row, Citation(each.texts[0], "B.1"))], each.texts)
    return replace(each, rows={**each.rows, (APPROVED.name, fold(PLAN.name)): said})


def _asked(
    name: str, portfolio: Portfolio, plan: Plan, written: list[tuple[Line, Standing]]
) -> Iterator[Row]:
    """The verdicts, then every reason made into a row; each time the plan is of another day."""
    _the_same(portfolio, plan, written)
    days = (
        replace(plan, from_on=plan.from_on + timedelta(n), told_on=plan.told_on + timedelta(n))
        for n in count()
    )
    beside = {"one by one": _one_by_one(plan, written)}
    verdicts = seconds(lambda: what_if(portfolio, next(days)).on_days("earliest_on")) * 1_000
    yield Row(f"what-if: {name}", verdicts, "ms", beside, more_is_better=False, goal="10 ms")
    reasons = seconds(lambda: deque(Rows(what_if(portfolio, next(days))), maxlen=0), runs=3) * 1_000
    yield Row(
        f"what-if, every reason a row: {name}",
        reasons,
        "ms",
        beside,
        more_is_better=False,
        goal="1,000 ms",
    )


def _text(random: Random) -> Text:
    return Text(
        {term: said for term, choices in MAY_SAY.items() if (said := random.choice(choices))},
        {name: ("store", "backup") if random.random() < 0.5 else ("store",) for name in OTHERS if random.random() < 0.7},
    )  # fmt: skip


def _written(random: Random, text: Text, deviates: float, number: int) -> tuple[Line, Standing]:
    """An agreement on a standard text, some of its terms changed, cited by a name of its own."""
    says = {
        term: (random.choice(choices) if random.random() < deviates else text.says.get(term))
        for term, choices in MAY_SAY.items()
    }
    begins = TODAY + timedelta(random.randrange(-1500, 60))
    clauses = [
        Clause("1", sets={"party.processor": {"name": US}}),
        Clause("14", sets={"agreement.effect_from": "fixed day", "agreement.effect_on": begins, **_end(random)}),
        Clause("B.1", sets={"subprocessor.approved": [
            {"name": name, "activities": list(activities)} for name, activities in text.lists.items()
        ]}),
        Clause("C.5", sets={"place.allowed": [
            {"who": name, "country": country} for name in text.lists for country in OTHERS[name]
        ]}),
        *(Clause(f"{n}.2", sets={term: said}) for n, (term, said) in enumerate(says.items()) if said),
    ]  # fmt: skip
    name = f"Aftale {number:05}"
    layer = Layer(Kind.CLAUSES, name, (Part("a.md", "", tuple(clauses)),))
    standing = stand(Pack(name, name, (layer,)), TODAY, shelf={}, floor=FLOOR)
    return line(name, standing), standing


def _end(random: Random) -> dict[str, date]:
    ends = {"agreement.ends_on": TODAY + timedelta(random.randrange(-30, 2000))}
    return ends if random.random() < 0.2 else {}


def _lines(written: list[tuple[Line, Standing]], random: Random) -> Iterator[Line]:
    """The agreements that are written, then others that say what one of them says, from another day."""
    lines = [each for each, _ in written]
    yield from lines
    for number in range(len(lines), AGREEMENTS):
        says, begins = random.choice(lines), random.choice(lines)
        yield _named(replace(says, effect=begins.effect), number)


def _mixed(written: list[tuple[Line, Standing]], random: Random) -> Iterator[Line]:
    """The agreements that are written, then others that say on each term what some other says."""
    lines = [each for each, _ in written]
    yield from lines
    for number in range(len(lines), AGREEMENTS):
        says, begins = random.choice(lines), random.choice(lines)
        said = (random.choice(lines).said[place] for place in range(len(SHORT) + len(LONG)))
        yield _named(replace(says, effect=begins.effect, said=tuple(said)), number)


def _named(each: Line, number: int) -> Line:
    name = f"Aftale {number:05}"
    return replace(each, name=name, texts=(name, *each.texts[1:]))


def _one_by_one(plan: Plan, written: list[tuple[Line, Standing]]) -> float:
    """What the readable rule takes for each agreement by itself, in ms for all of them."""
    few = [standing for _, standing in written[:ONE_BY_ONE]]

    def work() -> None:
        for standing in few:
            what_if_one(plan, standing)

    return seconds(work, runs=3) * 1_000 * AGREEMENTS / len(few)


def _the_same(portfolio: Portfolio, plan: Plan, written: list[tuple[Line, Standing]]) -> None:
    """The first agreements are asked by themselves too, before any time is taken."""
    few = written[:ONE_BY_ONE]
    found = what_if(portfolio, plan)
    reasons = dict[str, list[tuple[str, str, object]]]()
    for row in Rows(what_if(Portfolio([each for each, _ in few]), plan)):
        reasons.setdefault(row.agreement, []).append((row.text, row.place, row.sentence))
    for number, (each, standing) in enumerate(few):
        change = what_if_one(plan, standing)
        heard = (*change.ruling.because, *change.ruling.others)
        expected = (change.outcome, change.earliest_on, [(r.clause.text, r.clause.place, r.sentence) for r in heard])  # fmt: skip
        days = found.days_under(number)
        if (found.outcome(number), days.earliest_on, reasons[each.name]) != expected:
            raise AssertionError(f"the portfolio differs on {each.name}: {change}")
