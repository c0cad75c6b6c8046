"""Where do the words stand?"""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Citation:
    """A place in a text: the text's short name and the number of the clause in it.

    `text` is the name people use for the document («IT-ydelser», «GDPR»); `place` is the number as
    the document prints it («7.3», «B.2», «28(3)(a)»).
    """

    text: str
    place: str

    def __str__(self) -> str:
        return f"{self.text} {self.place}"
