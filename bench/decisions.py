"""How many decisions a second, over 2,000 agreements and 20,000 questions, on one core?"""

from collections.abc import Callable, Iterator
from random import Random

from bench.rivals import SAID, Cedar, Rego
from bench.row import Row, seconds
from bench.world import deals, questions
from instruks.decisions.codebook import Codebook, Coded
from instruks.decisions.compiled import Compiled, compile_agreement
from instruks.decisions.processing import ASPECTS, Processing, may_process
from instruks.decisions.ruling import Verdict

AGREEMENTS = 2_000
QUESTIONS = 20_000
EACH = 50  # questions put to each agreement, in an order that no cache likes
RIVALS_AGREEMENTS = 40
SAMPLE = 2_000
NAMES = {id(aspect): aspect.each or aspect.reads[0] for aspect in ASPECTS} | {
    id(ASPECTS[-1]): "country"
}


def rows() -> Iterator[Row]:
    """Ours compiled, ours readable, Cedar and Rego: the same rules, the answers compared first."""
    random, book = Random(30), Codebook()
    agreed, asks = deals(AGREEMENTS), questions(QUESTIONS)
    standings = [deal.standing() for deal in agreed]
    compiled = [compile_agreement(standing, book) for standing in standings]
    coded = [book.code(ask) for ask in asks]
    pairs = [(number, ask) for number in range(AGREEMENTS) for ask in random.sample(range(QUESTIONS), EACH)]  # fmt: skip
    random.shuffle(pairs)
    work = [(compiled[agreement], coded[ask]) for agreement, ask in pairs]
    few = [(random.randrange(RIVALS_AGREEMENTS), random.randrange(QUESTIONS)) for _ in range(SAMPLE)]  # fmt: skip

    cedar, rego = Cedar(agreed[:RIVALS_AGREEMENTS], asks), Rego(agreed[:RIVALS_AGREEMENTS], asks)
    for agreement, ask in few:
        ours = _answer(compiled[agreement], coded[ask])
        _same(ours, cedar.answer(agreement, ask), agreement, asks[ask])
    for agreement, ask in few[:300]:
        ours = _answer(compiled[agreement], coded[ask])
        _same(ours, rego.answer(agreement, ask), agreement, asks[ask])
        if compiled[agreement].ruling(coded[ask]) != may_process(asks[ask], standings[agreement]):
            raise AssertionError(f"the compiled agreement differs on {asks[ask]}")

    first = len(work) / seconds(lambda: _all(work), runs=1, warm=False)
    beside = {
        "cedarpy": _a_second(cedar.decide, few),
        "regopy": _a_second(rego.decide, few[:300]),
    }
    readable = _a_second(lambda a, q: may_process(asks[q], standings[a]), few[:500])
    yield Row("one decision with its reasons", len(work) / seconds(lambda: _all(work)), "/s", beside, goal="500,000 and 100 × cedarpy")  # fmt: skip
    in_order = sorted(zip(pairs, work, strict=True), key=lambda each: each[0])
    by_agreement = [each for _, each in in_order]
    yield Row("the same, agreement by agreement", len(work) / seconds(lambda: _all(by_agreement)), "/s", beside)  # fmt: skip
    some = work[:40_000]
    built = len(some) / seconds(lambda: _rulings(some), runs=1, warm=False)
    again = len(some) / seconds(lambda: _rulings(some))
    yield Row("the whole ruling with its sentences, asked before", again, "/s", beside)
    yield Row("the whole ruling, new but made of known parts", built, "/s", beside)
    yield Row("a first question, with what it learns", first, "/s", beside)
    yield Row("by the readable rules", readable, "/s", beside)


def _all(work: list[tuple[Compiled, Coded]]) -> None:
    for compiled, coded in work:
        compiled.decide(coded)


def _rulings(work: list[tuple[Compiled, Coded]]) -> None:
    for compiled, coded in work:
        compiled.ruling(coded)


def _a_second(decide: Callable[[int, int], object], pairs: list[tuple[int, int]]) -> float:
    def work() -> None:
        for agreement, ask in pairs:
            decide(agreement, ask)

    return len(pairs) / seconds(work, runs=3)


def _answer(compiled: Compiled, coded: Coded) -> tuple[str, frozenset[str]]:
    """The verdict, and the aspects of the parts that decided it."""
    verdict, weights = compiled.decide(coded)
    if verdict is Verdict.MAY:
        return "may", frozenset()
    parts = (compiled.book.parts[part] for part in coded.parts)
    return SAID[verdict], frozenset(
        NAMES[id(part.aspect)]
        for part, weight in zip(parts, weights, strict=True)
        if weight == max(weights)
    )


def _same(ours: object, theirs: object, agreement: int, ask: Processing) -> None:
    if ours != theirs:
        raise AssertionError(f"agreement {agreement}: {ours} against {theirs} on {ask}")
