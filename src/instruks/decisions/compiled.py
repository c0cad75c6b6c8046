"""How is one agreement asked hundreds of thousands of times a second?

A question comes apart into parts, and the readable rules are asked once for each part; a decision
then takes the answers off a list. Nothing of a rule stands here.
"""

from instruks.agreement.standing import Standing
from instruks.decisions.codebook import SERIAL_BITS, VERDICTS, Codebook, Coded
from instruks.decisions.ruling import Ruling, Verdict

UNASKED = len(VERDICTS) << SERIAL_BITS


class OtherCodebook(ValueError):
    """The numbers of one codebook mean nothing in another."""

    def __init__(self) -> None:
        super().__init__(
            "the question was coded with another codebook; code it with that of the agreement"
        )


class Compiled:
    """An agreement as it stands on a day, ready for many questions; as `may_process` answers them.

    It learns at the first question that has a part it has not met (some eight bytes for each part
    of the codebook), and knows from then on.
    """

    __slots__ = ("_answers", "book", "standing")

    def __init__(self, standing: Standing, book: Codebook) -> None:
        self.standing = standing
        self.book = book
        self._answers: list[int] = []

    def decide(self, coded: Coded) -> tuple[Verdict, tuple[int, ...]]:
        """The verdict, and the numbers of the answers behind it: `Codebook.ruling` tells them.

        Raises `OtherCodebook`, and `UnknownTerritory` as `may_process` does.
        """
        if coded.book is not self.book:
            raise OtherCodebook
        try:
            numbers = coded.pick(self._answers)
            return VERDICTS[max(numbers) >> SERIAL_BITS], numbers
        except IndexError:  # a part not asked yet is off the list, or weighs more than any verdict
            self._ask(coded.parts)
            return self.decide(coded)

    def ruling(self, coded: Coded) -> Ruling:
        """The whole ruling, equal to that of `may_process`."""
        return self.book.ruling(self.decide(coded)[1])

    def _ask(self, parts: tuple[int, ...]) -> None:
        self._answers.extend([UNASKED] * (max(parts) + 1 - len(self._answers)))
        for number in parts:
            if self._answers[number] == UNASKED:
                reasons = self.book.parts[number].heard_under(self.standing)
                self._answers[number] = self.book.answer_number(reasons)


def compile_agreement(standing: Standing, book: Codebook | None = None) -> Compiled:
    """The agreement as it stands, to be asked what the book codes; many agreements share one book."""
    return Compiled(standing, book or Codebook())
