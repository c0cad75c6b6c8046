"""Which texts does an agreement consist of?"""

from collections.abc import Mapping
from dataclasses import dataclass

from instruks.texts.pack import Layer, Pack
from instruks.texts.sentence import say


class Circle(ValueError):
    """Packs hang on each other in a ring, so none of them begins."""

    def __init__(self, ring: tuple[str, ...]) -> None:
        self.ring = ring
        super().__init__(
            say(
                "these packs hang on each other in a circle: {ring}; "
                "take one of them out of `hangs_on`",
                ring=" → ".join(ring),
            )
        )


@dataclass(frozen=True)
class Composition:
    """The layers of a pack and of all it hangs on; `missing` are parents that are not loaded."""

    layers: tuple[Layer, ...]
    missing: tuple[str, ...] = ()


def compose(pack: Pack, shelf: Mapping[str, Pack]) -> Composition:
    """The pack's own layers first, then those of the packs it hangs on. Raises `Circle`."""
    layers, missing = list[Layer](), list[str]()

    def add(each: Pack, path: tuple[str, ...]) -> None:
        if each.name in path:
            raise Circle((*path[path.index(each.name) :], each.name))
        layers.extend(layer for layer in each.layers if layer not in layers)
        for parent in each.hangs_on:
            if parent in shelf:
                add(shelf[parent], (*path, each.name))
            elif parent not in missing:
                missing.append(parent)

    add(pack, ())
    return Composition(tuple(layers), tuple(missing))
