"""Two thousand invented agreements, no two alike, and twenty thousand questions to them."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from instruks.agreement.standing import Standing, stand
from instruks.agreement.terms.operation import Needs
from instruks.decisions.processing import Processing
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part
from instruks.texts.shelf import load

TODAY = date(2026, 11, 21)
PACKS = Path(__file__).parents[1] / "packs"
FLOOR = (load(PACKS / "gdpr"), load(PACKS / "ours"))

US = "Nordlys Drift A/S"
SERVICES = ("consultancy", "service_desk", "hosting", "dba")
PURPOSES = ("support", "ordered_task", "backup", "monitoring", "maintenance", "analysis")
OPERATIONS = ("store", "backup", "monitor", "support", "search", "adapt", "erase", "retrieve")
ORDINARY = ("name", "address", "email", "telephone_number", "username", "log_files", "call_log")
CONFIDENTIAL = ("financial", "social_problems", "exam_results")
SHARP = {
    "health": "special",
    "trade_union_membership": "special",
    "religious_belief": "special",
    "criminal_offence": "criminal",
    "cpr": "national id",
}
KINDS = (*ORDINARY, *CONFIDENTIAL, *SHARP)
GROUPS = ("employees", "customers", "children", "residents", "business_relations", "partners")
OTHERS = {
    "Skagerrak Datacenter A/S": ("DK",),
    "Kattegat Backup ApS": ("DK", "SE"),
    "Severn Watch Ltd.": ("GB",),
    "Fjordsky Inc.": ("IE", "US"),
    "Malabar Nightdesk Private Limited": ("IN",),
}
NEEDS = ("order", "task", "case")


@dataclass(frozen=True)
class Deal:
    """What was agreed, before it is written as clauses or as a rival's attributes."""

    name: str
    begins: date
    ends: date | None
    services: frozenset[str]
    purposes: dict[tuple[str, str], str]
    operations: dict[str, frozenset[str]]
    open_lists: frozenset[str]
    preconditions: tuple[tuple[str, str, str], ...]
    data_chosen: frozenset[str]
    data_printed: frozenset[str]
    groups_chosen: frozenset[str]
    groups_printed: frozenset[str]
    later_instructions: bool
    approved: dict[str, frozenset[str]]
    places: frozenset[tuple[str, str]]
    adequate_countries: bool
    dpf_organisations: bool

    def standing(self) -> Standing:
        """The deal as clauses of a pack, as it stands today over the law."""
        part = Part(
            "a.md", "", tuple(Clause(number, sets=sets) for number, sets in self._clauses())
        )
        pack = Pack(self.name, self.name, (Layer(Kind.CLAUSES, self.name, (part,)),))
        return stand(pack, TODAY, shelf={}, floor=FLOOR)

    def _clauses(self) -> list[tuple[str, dict[str, object]]]:
        ends: dict[str, object] = {"agreement.ends_on": self.ends} if self.ends else {}
        return [
            ("1", {"party.processor": {"name": US}}),
            ("4.1", {"instruction.later_ones": self.later_instructions}),
            ("14", {"agreement.effect_from": "fixed day", "agreement.effect_on": self.begins, **ends}),
            ("A.1", {
                "service.offered": [{"slug": slug, "name": slug} for slug in SERVICES],
                "service.chosen": sorted(self.services),
            }),
            *((f"A.1.{n}", {"purpose.allowed": [
                {"slug": purpose, "name": purpose, "service": service, "needs": needs}
                for (of, purpose), needs in self.purposes.items() if of == service
            ]}) for n, service in enumerate(SERVICES, 1)),
            *((f"A.2.{n}", {
                "operation.allowed": {
                    "service": service,
                    "may": sorted(self.operations[service]),
                    "open": service in self.open_lists,
                },
                "operation.precondition": [
                    {"service": of, "operation": operation, "needs": [needs]}
                    for of, operation, needs in self.preconditions if of == service
                ],
            }) for n, service in enumerate(SERVICES, 1)),
            ("A.3", {"data.confirmed_by": "controller", "data.item": [
                {
                    "slug": kind,
                    "name": kind,
                    "category": SHARP.get(kind, "confidential" if kind in CONFIDENTIAL else "ordinary"),
                    "chosen": kind in self.data_chosen,
                    "ground": "Loven" if kind in SHARP and kind != "cpr" else "",
                }
                for kind in sorted(self.data_chosen | self.data_printed)
            ]}),
            ("A.4", {"people.group": [
                {"slug": group, "name": group, "chosen": group in self.groups_chosen}
                for group in sorted(self.groups_chosen | self.groups_printed)
            ]}),
            ("B.1", {"subprocessor.authorisation": "general", "subprocessor.approved": [
                {"name": name, "activities": sorted(activities)}
                for name, activities in self.approved.items()
            ]}),
            ("C.5", {"place.others_need_approval": True, "place.allowed": [
                {"who": who, "country": country} for who, country in sorted(self.places)
            ]}),
            ("C.6", {
                "transfer.adequate_countries": self.adequate_countries,
                "transfer.dpf_organisations": self.dpf_organisations,
            }),
        ]  # fmt: skip


def deals(how_many: int, seed: int = 28) -> list[Deal]:
    """So many agreements as chance makes them."""
    random = Random(seed)
    return [_deal(random, number) for number in range(how_many)]


def questions(how_many: int, seed: int = 29) -> list[Processing]:
    """So many different questions."""
    random = Random(seed)
    found = dict[Processing, None]()
    while len(found) < how_many:
        found[_question(random)] = None
    return list(found)


def _some(random: Random, of: tuple[str, ...], share: float) -> frozenset[str]:
    return frozenset(each for each in of if random.random() < share)


def _deal(random: Random, number: int) -> Deal:
    chosen = _some(random, KINDS, 0.85)
    groups = _some(random, GROUPS, 0.85)
    approved = {name: _some(random, OPERATIONS, 0.9) for name in OTHERS if random.random() < 0.9}
    return Deal(
        name=f"Aftale {number:04}",
        begins=TODAY - timedelta(random.randrange(-20, 1000)),
        ends=TODAY + timedelta(random.randrange(-20, 1000)) if random.random() < 0.3 else None,
        services=_some(random, SERVICES, 0.9) or frozenset({"hosting"}),
        purposes={
            (service, purpose): random.choice(("", "", "", *NEEDS))
            for service in SERVICES
            for purpose in PURPOSES
            if random.random() < 0.9
        },
        operations={service: _some(random, OPERATIONS, 0.9) for service in SERVICES},
        open_lists=_some(random, SERVICES, 0.5),
        preconditions=tuple(
            (random.choice(SERVICES), random.choice(("", *OPERATIONS)), random.choice(NEEDS))
            for _ in range(random.randrange(3))
        ),
        data_chosen=chosen,
        data_printed=_some(random, KINDS, 0.3) - chosen,
        groups_chosen=groups,
        groups_printed=_some(random, GROUPS, 0.3) - groups,
        later_instructions=random.random() < 0.9,
        approved=approved,
        places=frozenset(
            {(US, "DK")}
            | {
                (name, country)
                for name, countries in OTHERS.items()
                for country in countries
                if random.random() < 0.9
            }
        ),
        adequate_countries=random.random() < 0.5,
        dpf_organisations=random.random() < 0.5,
    )


def _question(random: Random) -> Processing:
    who = random.choice(tuple(OTHERS)) if random.random() < 0.4 else ""
    operation = random.choice(OPERATIONS)
    return Processing(
        purpose=random.choice(PURPOSES),
        operation=operation,
        data=frozenset(random.sample(KINDS, random.randint(1, 4))),
        people=frozenset(random.sample(GROUPS, random.randint(1, 2))),
        country=random.choice(OTHERS[who]) if who else random.choice(("DK", "DK", "DK", "PL")),
        on_day=TODAY,
        service=random.choice(SERVICES),
        subprocessor=who,
        activity=random.choice(("", "", random.choice(OPERATIONS))) if who else "",
        behind=frozenset(map(Needs, NEEDS if random.random() < 0.7 else random.sample(NEEDS, 1))),
        instructed=random.random() < 0.1,
    )
