"""How is the same agreement put to Cedar and to Rego, in their own terms and prepared ahead?

Who does it, where and what for are looked up by one text; what the law's lists say of a recipient
is worked out for the rivals beforehand.
"""

import json
from typing import Any

import cedarpy
import regopy

from bench.world import SHARP, US, Deal
from instruks.agreement.facts.adequacy_answers import Adequate
from instruks.agreement.facts.standing import in_eea
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.processing import Processing
from instruks.decisions.ruling import Verdict, rule_on
from instruks.decisions.transfer import a_basis
from instruks.decisions.transfer_basis import adequacy_of, listing_of
from instruks.decisions.transfer_question import Transfer

NO_END = 10_000_000
SAID = {Verdict.MUST_NOT: "must_not", Verdict.UNSETTLED: "unsettled", Verdict.MAY: "may"}


def attributes(deal: Deal) -> dict[str, Any]:
    """The agreement as an entity's attributes."""
    known = deal.data_chosen | deal.data_printed
    doubt = {kind for kind in deal.data_printed if kind not in SHARP} | (deal.data_chosen & {"cpr"})
    needing = {
        f"purposes_needing_{needs}": [f"{s}/{p}" for (s, p), n in deal.purposes.items() if n == needs]
        for needs in ("order", "task", "case")
    }  # fmt: skip
    before = {
        f"operations_needing_{needs}": [f"{s}/{o or '*'}" for s, o, n in deal.preconditions if n == needs]
        for needs in ("order", "task", "case")
    }  # fmt: skip
    return {
        "begins": deal.begins.toordinal(),
        "ends": deal.ends.toordinal() if deal.ends else NO_END,
        "services": sorted(deal.services),
        "purposes": [f"{service}/{purpose}" for service, purpose in deal.purposes],
        **needing,
        "operations": [f"{s}/{operation}" for s, may in deal.operations.items() for operation in may],
        "open_lists": sorted(deal.open_lists),
        **before,
        "data_known": sorted(known),
        "data_doubt": sorted(doubt),
        "data_closed": sorted(deal.data_printed & SHARP.keys()),
        "groups_known": sorted(deal.groups_chosen | deal.groups_printed),
        "groups_doubt": sorted(deal.groups_printed),
        "later_instructions": deal.later_instructions,
        "approved": [f"{name}/{activity}" for name, may in deal.approved.items() for activity in may],
        "places": [f"{'' if who == US else who}/{country}" for who, country in deal.places],
        "adequate_countries": deal.adequate_countries,
        "dpf_organisations": deal.dpf_organisations,
    }  # fmt: skip


def context(ask: Processing) -> dict[str, Any]:
    """The question as a request's context."""
    transfer = Transfer(ask.subprocessor, ask.country, ask.on_day)
    abroad = bool(ask.subprocessor) and not in_eea(ask.country, ask.on_day)
    listing = listing_of(transfer) if abroad else None
    certified = {None: "unknown", True: "yes", False: "no"}
    return {
        "day": ask.on_day.toordinal(),
        "service": ask.service,
        "purpose": f"{ask.service}/{ask.purpose}",
        "operation": f"{ask.service}/{ask.operation}",
        "operation_or_all": [f"{ask.service}/{ask.operation}", f"{ask.service}/*"],
        "behind": sorted(ask.behind),
        "data": sorted(ask.data),
        "sharp_data": sorted(ask.data & SHARP.keys()),
        "groups": sorted(ask.people),
        "instructed": ask.instructed,
        "by_another": bool(ask.subprocessor),
        "use": f"{ask.subprocessor}/{ask.activity or ask.operation}",
        "place": f"{ask.subprocessor}/{ask.country}",
        "abroad": abroad,
        "basis": SAID[rule_on(transfer, Terms({}), (a_basis,)).verdict] if abroad else "may",
        "adequate": abroad and not listing and isinstance(adequacy_of(transfer), Adequate),
        "certified": certified[listing.certified] if listing else "no",
    }


CEDAR_RULES = {
    "must_not.service": [
        "context.day < resource.begins || context.day >= resource.ends",
        "!resource.services.contains(context.service)",
    ],
    "must_not.purpose": [
        (
            "resource.services.contains(context.service) && !resource.purposes.contains(context.purpose)"
            " && !(context.instructed && resource.later_instructions)"
        ),
        *(
            "resource.services.contains(context.service)"
            f" && resource.purposes_needing_{needs}.contains(context.purpose)"
            f' && !context.behind.contains("{needs}")'
            for needs in ("order", "task", "case")
        ),
    ],
    "unsettled.purpose": [
        (
            "resource.services.contains(context.service) && !resource.purposes.contains(context.purpose)"
            " && context.instructed && resource.later_instructions"
        )
    ],
    "must_not.operation": [
        (
            "resource.services.contains(context.service)"
            " && !resource.operations.contains(context.operation)"
            " && !(context.instructed && resource.later_instructions)"
            " && !resource.open_lists.contains(context.service)"
        ),
        *(
            f"resource.operations_needing_{needs}.containsAny(context.operation_or_all)"
            f' && !context.behind.contains("{needs}")'
            for needs in ("order", "task", "case")
        ),
    ],
    "unsettled.operation": [
        (
            "resource.services.contains(context.service)"
            " && !resource.operations.contains(context.operation)"
            " && !(context.instructed && resource.later_instructions)"
            " && resource.open_lists.contains(context.service)"
        )
    ],
    "must_not.data": [
        "resource.data_closed.containsAny(context.data)",
        "!resource.data_known.containsAll(context.sharp_data)",
        (
            "!(context.instructed && resource.later_instructions)"
            " && !resource.data_known.containsAll(context.data)"
        ),
    ],
    "unsettled.data": ["resource.data_doubt.containsAny(context.data)"],
    "must_not.people": [
        (
            "!(context.instructed && resource.later_instructions)"
            " && !resource.groups_known.containsAll(context.groups)"
        )
    ],
    "unsettled.people": ["resource.groups_doubt.containsAny(context.groups)"],
    "must_not.subprocessor": ["context.by_another && !resource.approved.contains(context.use)"],
    "must_not.country": [
        "!resource.places.contains(context.place)",
        'context.abroad && context.basis == "must_not"',
    ],
    "unsettled.country": ['context.abroad && context.basis == "unsettled"'],
}
"""One forbidding policy each. An instruction for a transfer lies in the place, which must be agreed."""


class Cedar:
    """Cedar with its policies, the entities of each agreement and the requests parsed ahead."""

    def __init__(self, agreed: list[Deal], asks: list[Processing]) -> None:
        forbidding = (
            f'@id("{name}") forbid(principal, action, resource) when {{ {rule} }};'
            for name, rules in CEDAR_RULES.items()
            for rule in rules
        )
        self.policies = cedarpy.PolicySet.from_str(
            "\n".join(("permit(principal, action, resource);", *forbidding))
        )
        self.entities = [
            cedarpy.Entities.from_json_str(
                json.dumps([{"uid": {"type": "Agreement", "id": "it"}, "attrs": attributes(each), "parents": []}])
            )
            for each in agreed
        ]  # fmt: skip
        self.requests = [
            {
                "principal": 'Processor::"us"',
                "action": 'Action::"process"',
                "resource": 'Agreement::"it"',
                "context": json.dumps(context(ask)),
            }
            for ask in asks
        ]

    def decide(self, agreement: int, ask: int) -> Any:
        """One decision, with the policies that determined it."""
        return cedarpy.is_authorized(self.requests[ask], self.policies, self.entities[agreement])

    def answer(self, agreement: int, ask: int) -> tuple[str, frozenset[str]]:
        """The verdict and the aspects that decided it."""
        found = self.decide(agreement, ask)
        said = set(found.diagnostics.id_annotations_by_reason.values())
        if found.diagnostics.errors:
            raise ValueError(found.diagnostics.errors)
        return _hardest(said)


REGO = """package instruks
import rego.v1

misses(list, some_more) if { some each in some_more; not each in list }
meets(list, some_more) if { some each in some_more; each in list }

on if input.service in data.deal.services
by_instruction if { input.instructed; data.deal.later_instructions }

out contains "must_not.service" if input.day < data.deal.begins
out contains "must_not.service" if input.day >= data.deal.ends
out contains "must_not.service" if not on
out contains "must_not.purpose" if { on; not input.purpose in data.deal.purposes; not by_instruction }
out contains "unsettled.purpose" if { on; not input.purpose in data.deal.purposes; by_instruction }
out contains "must_not.purpose" if { on; input.purpose in data.deal.purposes_needing_order; not "order" in input.behind }
out contains "must_not.purpose" if { on; input.purpose in data.deal.purposes_needing_task; not "task" in input.behind }
out contains "must_not.purpose" if { on; input.purpose in data.deal.purposes_needing_case; not "case" in input.behind }
unlisted if { on; not input.operation in data.deal.operations; not by_instruction }
out contains "must_not.operation" if { unlisted; not input.service in data.deal.open_lists }
out contains "unsettled.operation" if { unlisted; input.service in data.deal.open_lists }
out contains "must_not.operation" if { meets(data.deal.operations_needing_order, input.operation_or_all); not "order" in input.behind }
out contains "must_not.operation" if { meets(data.deal.operations_needing_task, input.operation_or_all); not "task" in input.behind }
out contains "must_not.operation" if { meets(data.deal.operations_needing_case, input.operation_or_all); not "case" in input.behind }
out contains "must_not.data" if meets(data.deal.data_closed, input.data)
out contains "must_not.data" if misses(data.deal.data_known, input.sharp_data)
out contains "must_not.data" if { misses(data.deal.data_known, input.data); not by_instruction }
out contains "unsettled.data" if meets(data.deal.data_doubt, input.data)
out contains "must_not.people" if { misses(data.deal.groups_known, input.groups); not by_instruction }
out contains "unsettled.people" if meets(data.deal.groups_doubt, input.groups)
out contains "must_not.subprocessor" if { input.by_another; not input.use in data.deal.approved }
out contains "must_not.country" if not input.place in data.deal.places
out contains "must_not.country" if { input.abroad; input.basis == "must_not" }
out contains "unsettled.country" if { input.abroad; input.basis == "unsettled" }
"""


class Rego:
    """Rego with a bundle built ahead for each agreement; the question is its input."""

    def __init__(self, agreed: list[Deal], asks: list[Processing]) -> None:
        self.inputs = [json.dumps(context(ask)) for ask in asks]
        self.ready = []
        for each in agreed:
            rego = regopy.Interpreter()
            rego.add_module("instruks", REGO)
            rego.add_data({"deal": attributes(each)})
            self.ready.append((rego, rego.build("said = data.instruks.out")))

    def decide(self, agreement: int, ask: int) -> Any:
        """One decision, with the rules that hold."""
        rego, bundle = self.ready[agreement]
        rego.set_input_term(self.inputs[ask])
        return rego.query_bundle(bundle)

    def answer(self, agreement: int, ask: int) -> tuple[str, frozenset[str]]:
        """The verdict and the aspects that decided it."""
        found = json.loads(str(self.decide(agreement, ask)))
        return _hardest(set(found["bindings"]["said"]))


def _hardest(said: set[str]) -> tuple[str, frozenset[str]]:
    for verdict in ("must_not", "unsettled"):
        if those := {each for each in said if each.startswith(f"{verdict}.")}:
            return verdict, frozenset(each.partition(".")[2] for each in those)
    return "may", frozenset()
