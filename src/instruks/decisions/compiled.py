"""How is one agreement asked hundreds of thousands of times a second?

A question comes apart into parts, and the readable rules are asked once for each part; a decision
then looks up what each answer weighs. Nothing of a rule stands here.
"""

from instruks.agreement.standing import Standing
from instruks.decisions.codebook import Answer, Codebook, Coded
from instruks.decisions.ruling import Ruling, Verdict, weigh

VERDICTS = (Verdict.MUST_NOT, *reversed(Verdict))
"""By weight: silence permits nothing, then what outranks what, the prohibition last."""

UNASKED = len(VERDICTS)
MOST_RULINGS = 4_096


class OtherCodebook(ValueError):
    """The numbers of one codebook mean nothing in another."""

    def __init__(self) -> None:
        super().__init__(
            "the question was coded with another codebook; code it with that of the agreement"
        )


class Compiled:
    """An agreement as it stands on a day, ready for many questions; as `may_process` answers them.

    It learns at the first question that has a part it has not met, and knows from then on.
    """

    __slots__ = ("_rulings", "_said", "_weights", "book", "standing")

    def __init__(self, standing: Standing, book: Codebook) -> None:
        self.standing = standing
        self.book = book
        self._weights = bytearray()  # by the number of the part: what the answer to it weighs
        self._said: dict[int, Answer] = {}
        self._rulings: dict[tuple[int, ...], Ruling] = {}

    def decide(self, coded: Coded) -> tuple[Verdict, tuple[int, ...]]:
        """The verdict, and what the answer to each of `coded.parts` weighs: the heaviest decided.

        `said_of` tells an answer. Raises `OtherCodebook`, and `UnknownTerritory` as `may_process`.
        """
        if coded.book is not self.book:
            raise OtherCodebook
        try:
            weights = coded.pick(self._weights)
            return VERDICTS[max(weights)], weights
        except IndexError:  # a part not asked yet is off the list, or weighs more than any verdict
            self._ask(coded.parts)
            return self.decide(coded)

    def said_of(self, part: int) -> Answer:
        """The reasons the agreement gave for a part of a question decided before."""
        return self._said[part]

    def ruling(self, coded: Coded) -> Ruling:
        """The whole ruling, equal to that of `may_process`."""
        found = self._rulings.get(coded.parts)
        if found is None or coded.book is not self.book:
            self.decide(coded)
            if len(self._rulings) >= MOST_RULINGS:
                self._rulings.clear()
            found = weigh(reason for part in coded.parts for reason in self._said[part])
            self._rulings[coded.parts] = found
        return found

    def _ask(self, parts: tuple[int, ...]) -> None:
        self._weights.extend([UNASKED] * (max(parts) + 1 - len(self._weights)))
        for part in parts:
            if self._weights[part] == UNASKED:
                answer = self._said[part] = self.book.answer_under(self.standing, part)
                spoken = (VERDICTS.index(reason.verdict, 1) for reason in answer)
                self._weights[part] = max(spoken, default=0)


def compile_agreement(standing: Standing, book: Codebook | None = None) -> Compiled:
    """The agreement as it stands, to be asked what the book codes; many agreements share one book."""
    return Compiled(standing, book or Codebook())
