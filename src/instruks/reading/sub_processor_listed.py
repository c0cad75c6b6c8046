"""What does a list say about one sub-processor?"""

from dataclasses import dataclass

from instruks.reading.columns import Column


@dataclass(frozen=True)
class Listed:
    """A sub-processor as a list tells of it: its name, and the words beside it by what they hold.

    `name` is empty where the text leaves it to be filled in, or names only a role. `level` 1 is the
    processor's own, 2 the sub-processor's, 0 where nothing shows it; `parent` is the one above.
    `condition` is when it is used, where not always. `denied` says that the text lists it as no
    sub-processor. `torn` says that the row was put together from lines without any sign between.
    """

    name: str
    words: str
    clause: str
    said: dict[Column, str]
    level: int = 0
    parent: str = ""
    condition: str = ""
    denied: bool = False
    torn: bool = False

    def of(self, *columns: Column) -> str:
        """The words of the first of these kinds that the list gives."""
        return next((self.said[each] for each in columns if self.said.get(each)), "")
