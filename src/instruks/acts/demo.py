"""Which agreements does someone find who is only looking?"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from instruks.acts.shelf import shipped_packs
from instruks.store import agreements, demo, people, revisions, walls
from instruks.texts.clause import Clause
from instruks.texts.files import write
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Kind, Layer, Pack, Part

CONTROLLER = ("Fjordby Forsyning A/S", "99236760", "Vandtårnsvej 3, 4999 Fjordby")
"""The controller of the example that the others are made from."""


@dataclass(frozen=True)
class Variant:
    """What is different in another customer's agreement about the same services.

    `deviations` are the words and the terms of clauses that deviate from the text.
    """

    slug: str
    controller: tuple[str, str, str]
    services: tuple[str, ...]
    signed_on: date
    deviations: tuple[tuple[str, Mapping[str, object]], ...] = ()


def _breach(hours: int) -> tuple[str, Mapping[str, object]]:
    words = f"Databehandleren underretter om et brud senest {hours} timer efter at have fået kendskab til det."
    return words, {"breach.notice": f"{hours} hours"}


def _notice(days: int) -> tuple[str, Mapping[str, object]]:
    words = f"En ny underdatabehandler varsles mindst {days} dage før, ændringen får virkning."
    return words, {"subprocessor.notice": f"{days} days"}


SPECIFIC: tuple[str, Mapping[str, object]] = (
    "Ingen ny underdatabehandler tages i brug, før den dataansvarlige har godkendt netop den skriftligt.",
    {"subprocessor.authorisation": "specific", "subprocessor.approval_first": True},
)

VARIANTS = (
    Variant("moelleaa-avis", ("Mølleaa Avis A/S", "99136715", "Papirgade 2, 4998 Mølleaa"), ("hosting",), date(2026, 3, 2), (_notice(14), _breach(48))),
    Variant("bakkehuse-boligforening", ("Bakkehuse Boligforening", "99342609", "Stien 40, 5998 Bakkehuse"), ("service_desk",), date(2026, 4, 20), (_notice(60),)),
    Variant("havnens-smede", ("Havnens Smede ApS", "99405961", "Kajen 11, 4997 Fjordby Havn"), ("consultancy", "dba"), date(2026, 5, 11), (_breach(8),)),
    Variant("skovlyst-kommune-drift", ("Skovlyst Kommune", "99588098", "Rådhuspladsen 1, 5997 Skovlyst"), ("service_desk", "hosting", "dba"), date(2026, 6, 30), (SPECIFIC, _breach(8))),
    Variant("vesterlund-klinik", ("Vesterlund Klinik I/S", "99611855", "Lindealle 8, 6998 Vesterlund"), ("hosting", "dba"), date(2026, 8, 17), (_notice(10), SPECIFIC)),
    Variant("oesterhede-hoejskole", ("Østerhede Højskole", "99754397", "Hedevej 100, 7998 Østerhede"), ("consultancy", "service_desk", "hosting", "dba"), date(2026, 10, 5)),
)  # fmt: skip
"""Invented, as are the numbers."""


def load(*, now: datetime) -> None:
    """Give the demo's tenant its agreements, those that it does not have yet.

    They count as confirmed by the demo's user, and govern from their beginning.
    """
    with walls.inside(demo.TENANT), transaction.atomic():
        there = {agreement.slug for agreement in agreements.agreements()}
        reader = next(person for person in people.people() if person.email == demo.EMAIL)
        for slug, counterpart, pack in _examples():
            if slug in there:
                continue
            made = agreements.new_agreement(
                slug=slug, title=pack.title, counterpart=counterpart, now=now
            )
            kept = revisions.add_revision(
                made.id, write(_confirmed(pack)), act="example", made_by=None, now=now
            )
            revisions.confirm_revision(kept.id, confirmed_by=reader.id, now=now, in_force_from=None)


def _examples() -> list[tuple[str, str, Pack]]:
    shipped = shipped_packs()
    it_services = shipped["example-it-services"]
    return [
        ("example-contact-centre", "Skovlyst Kommune", shipped["example-contact-centre"]),
        ("example-it-services", CONTROLLER[0], it_services),
        *((each.slug, each.controller[0], _made(it_services, each)) for each in VARIANTS),
    ]


def _made(pack: Pack, variant: Variant) -> Pack:
    """The example with another controller, other services and its own deviations."""
    clauses = tuple(
        Clause(f"F.{number}", words=words, sets=dict(sets), rests_on=dict.fromkeys(sets, words))
        for number, (words, sets) in enumerate(variant.deviations, start=1)
    )
    own = Layer(Kind.DEVIATIONS, "Fravigelser", (Part("fravigelser.md", "Fravigelser", clauses),))
    layers = tuple(
        dataclasses.replace(
            layer,
            parts=tuple(
                dataclasses.replace(
                    part, clauses=tuple(_changed(clause, variant) for clause in part.clauses)
                )
                for part in layer.parts
            ),
        )
        for layer in pack.layers
    )
    return dataclasses.replace(
        pack,
        name=variant.slug,
        title=f"Databehandleraftale om it-ydelser, Nordlys Drift A/S og {variant.controller[0]}",
        layers=(*layers, own) if clauses else layers,
        hangs_on=(),
    )


def _changed(clause: Clause, variant: Variant) -> Clause:
    sets = dict(clause.sets)
    if "service.chosen" in sets:
        sets["service.chosen"] = list(variant.services)
        offered = {each["slug"]: each["name"] for each in sets["service.offered"]}
        words = clause.words
        for slug, name in offered.items():
            words = words.replace(f"| X | {name} |", f"|  | {name} |")
            if slug in variant.services:
                words = words.replace(f"|  | {name} |", f"| X | {name} |")
        clause = dataclasses.replace(clause, words=words)
    if "agreement.signature" in sets:
        words, quotes = clause.words, dict(clause.rests_on)
        for signature in sets["agreement.signature"]:
            printed, signed = _in_danish(signature["on"]), _in_danish(variant.signed_on)
            words = words.replace(printed, signed)
            quotes = {name: quote.replace(printed, signed) for name, quote in quotes.items()}
        sets["agreement.signature"] = [
            {**signature, "on": variant.signed_on} for signature in sets["agreement.signature"]
        ]
        clause = dataclasses.replace(clause, words=words, rests_on=quotes)
    return dataclasses.replace(
        clause,
        words=_renamed(clause.words, variant),
        rests_on={name: _renamed(quote, variant) for name, quote in clause.rests_on.items()},
        sets=_renamed(sets, variant),
    )


def _renamed(value: Any, variant: Variant) -> Any:
    """The same, with the controller's name, number and address changed wherever they stand."""
    match value:
        case str():
            for before, after in zip(CONTROLLER, variant.controller, strict=True):
                value = value.replace(before, after)
            return value
        case dict():
            return {key: _renamed(inner, variant) for key, inner in value.items()}
        case list():
            return [_renamed(inner, variant) for inner in value]
    return value


MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december")  # fmt: skip


def _in_danish(day: date) -> str:
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _confirmed(pack: Pack) -> Pack:
    """The pack as if somebody had read every clause."""
    return dataclasses.replace(
        pack,
        layers=tuple(
            dataclasses.replace(
                layer,
                parts=tuple(
                    dataclasses.replace(
                        part,
                        clauses=tuple(
                            dataclasses.replace(clause, confirmed=fingerprint(clause.words))
                            for clause in part.clauses
                        ),
                    )
                    for part in layer.parts
                ),
            )
            for layer in pack.layers
        ),
    )
