"""What does one place of the text tell of a party?"""

from dataclasses import dataclass

from instruks.reading.party_words import Party


@dataclass(frozen=True)
class Mention:
    """A party on one side, as far as one place of the text tells, and the words there."""

    side: str
    party: Party
    words: str
