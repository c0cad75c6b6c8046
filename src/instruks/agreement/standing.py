"""How does the agreement stand on a day?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from instruks.agreement.composition import compose
from instruks.agreement.effect import Effect, effect_of
from instruks.agreement.ranks import rank
from instruks.agreement.term import Topic
from instruks.agreement.terms import service
from instruks.agreement.terms_in_force import Terms
from instruks.agreement.voice import Silenced, Voice
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack

FLOOR = frozenset({Kind.LAW, Kind.OURS})
"""The kinds of text that speak only where every other is silent."""


@dataclass(frozen=True)
class Standing:
    """An agreement on one day: its texts, its terms, and whether it is in force.

    `struck` maps a clause to the clause that strikes it; `not_chosen` maps a clause to the service
    whose box is not ticked; `missing` are packs it hangs on that are not loaded.
    """

    pack: Pack
    on: date
    layers: tuple[Layer, ...]
    terms: Terms
    effect: Effect
    struck: Mapping[Citation, Citation]
    not_chosen: Mapping[Citation, str]
    missing: tuple[str, ...]

    def clause(self, citation: Citation) -> Clause | None:
        """The clause that stands at a citation, with its words; None where it is not in these texts."""
        return next(
            (c for layer in self.layers for c in layer.clauses if layer.cite(c) == citation), None
        )

    @cached_property
    def own(self) -> tuple[Voice, ...]:
        """Every clause of the agreement's own texts that no other strikes, in printed order.

        Sections of a service that is not chosen are among them; the law and the house's defaults are
        not, unless the pack itself is one of them.
        """
        return tuple(
            voice
            for layer in self.layers
            if layer.kind not in FLOOR or layer in self.pack.layers
            for voice in (Voice(layer, clause) for clause in layer.clauses)
            if voice.citation not in self.struck
        )

    @cached_property
    def own_on(self) -> Mapping[str, tuple[Voice, ...]]:
        """The same clauses by the names of the terms they set."""
        found = defaultdict[str, list[Voice]](list)
        for voice in self.own:
            for name in voice.clause.sets:
                found[name].append(voice)
        return {name: tuple(voices) for name, voices in found.items()}


def stand(
    pack: Pack, on: date, *, shelf: Mapping[str, Pack], floor: Iterable[Pack] = ()
) -> Standing:
    """The agreement as it stands on a day (the agreement's own calendar).

    `shelf` has the packs it may hang on; `floor` the law and the defaults of the house, which speak
    where every text is silent. Raises `Circle`.
    """
    composition = compose(pack, shelf)
    layers = tuple(
        layer
        for layer in (*composition.layers, *(layer for each in floor for layer in each.layers))
        if layer.in_force_on(on)
    )
    struck = _struck(layers)
    chosen = _chosen(layers, struck)
    voices, silenced = defaultdict[str, list[Voice]](list), defaultdict[str, list[Silenced]](list)
    not_chosen = dict[Citation, str]()
    for layer in layers:
        for clause in layer.clauses:
            voice, place = Voice(layer, clause), layer.cite(clause)
            off = bool(clause.only_if) and clause.only_if not in chosen
            if off:
                not_chosen[place] = clause.only_if
            for name in clause.sets:
                if place in struck:
                    silenced[name].append(Silenced(voice, by=struck[place]))
                elif off:
                    silenced[name].append(Silenced(voice, service=clause.only_if))
                else:
                    voices[name].append(voice)
    terms = Terms(
        {name: tuple(found) for name, found in voices.items()},
        {name: tuple(found) for name, found in silenced.items()},
        tuple(dict.fromkeys(layer.cite_as for layer in layers)),
    )
    parents = [
        stand(shelf[name], on, shelf=shelf, floor=floor).effect
        for name in pack.hangs_on
        if name in shelf
    ]
    effect = effect_of(terms, on, parents=parents, missing=composition.missing)
    return Standing(pack, on, layers, terms, effect, struck, not_chosen, composition.missing)


def _struck(layers: tuple[Layer, ...]) -> dict[Citation, Citation]:
    """Clauses that no longer apply: named by a text of at least their own rank, with all below them."""
    found = dict[Citation, Citation]()
    for by in layers:
        for striking in by.clauses:
            for number in striking.strikes:
                for layer in layers:
                    if layer.cite_as != by.cite_as or _higher(layer, by):
                        continue
                    for clause in layer.clauses:
                        if clause.number == number or clause.number.startswith(f"{number}."):
                            found[layer.cite(clause)] = by.cite(striking)
    return found


def _higher(layer: Layer, than: Layer) -> bool:
    return rank(layer.kind, Topic.PROCESSING) < rank(than.kind, Topic.PROCESSING)


def _chosen(layers: tuple[Layer, ...], struck: Mapping[Citation, Citation]) -> set[str]:
    """The services whose boxes are ticked."""
    said = (
        clause.sets[service.CHOSEN.name]
        for layer in layers
        for clause in layer.clauses
        if service.CHOSEN.name in clause.sets and layer.cite(clause) not in struck
    )
    return {slug for one in said for slug in (one if isinstance(one, list) else [one])}
