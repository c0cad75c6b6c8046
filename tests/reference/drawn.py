"""Agreements, questions and plans as chance has them: silent, doubled, contradicting, unsigned."""

from datetime import date, timedelta

from hypothesis import strategies as st

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.agreement.standing import stand
from instruks.agreement.terms import data, operation, people, purpose, service, subprocessor
from instruks.agreement.terms.operation import Needs
from instruks.decisions.change import Plan
from instruks.decisions.processing import Processing
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part
from tests.packs.agreed import PACKS, pack

A_DAY = date(2026, 11, 21)
US = "Nordlys Drift A/S"
THEM = ["Fjordsky Inc.", "FJORDSKY, INC", "Skagerrak Datacenter A/S", "Malabar Nightdesk"]
COUNTRIES = ["DK", "IE", "US", "IN", "GB", "GL"]
SERVICES = ["hosting", "service_desk"]
PURPOSES = ["support", "backup", "sell_on"]
OPERATIONS = ["store", "support", "fetch_database", "juggle"]
KINDS = ["name", "health", "cpr", "criminal_offence", "shoe_size"]
GROUPS = ["employees", "children", "passers_by"]
PERIODS = ["24 hours", "14 days", "30 days", "10 business days", "2 months"]

days = st.dates(A_DAY - timedelta(60), A_DAY + timedelta(120))
yes_or_no = st.booleans()


def of(*some):
    return st.sampled_from(some)


def record(required, **optional):
    return st.fixed_dictionaries(required, optional=optional)


VALUES = {
    "party.processor": st.just({"name": US}),
    "party.service_agreement": record(
        {"name": of("Driftsaftale", "Supportaftale")},
        services=st.lists(of(*SERVICES), max_size=2),
        from_on=days,
        until_on=days,
    ),
    "agreement.effect_from": of("fixed day", "fixed day", "last signature", "with the parent text"),
    "agreement.effect_on": days,
    "agreement.ends_on": days,
    "agreement.processing_from": of("the agreement's effect", "the later of both"),
    "service.offered": record({"slug": of(*SERVICES), "name": st.just("Ydelse")}),
    "service.chosen": of(*SERVICES),
    "service.outside": of(*KINDS),
    "instruction.later_ones": yes_or_no,
    "purpose.allowed": record(
        {"slug": of(*PURPOSES), "name": st.just("Formål")},
        service=of(*SERVICES),
        needs=of("order", "task", "case"),
    ),
    "operation.allowed": record(
        {"may": st.lists(of(*OPERATIONS), max_size=3)},
        service=of(*SERVICES),
        open=yes_or_no,
        on_request_too=yes_or_no,
    ),
    "operation.precondition": record(
        {"operation": of("", *OPERATIONS), "needs": st.lists(of(*Needs), max_size=2)},
        service=of(*SERVICES),
    ),
    "data.item": record(
        {"slug": of(*KINDS), "name": of("Én slags", "En anden slags")},
        category=of("special", "criminal", "confidential", "national id"),
        chosen=yes_or_no,
        ground=st.just("Lovens § 1"),
    ),
    "data.not_meant": of("special", "criminal", "national id"),
    "data.confirmed_by": of("controller", "both"),
    "people.group": record({"slug": of(*GROUPS), "name": st.just("Gruppe")}, chosen=yes_or_no),
    "subprocessor.approved": record(
        {"name": of(*THEM), "activities": st.lists(of(*OPERATIONS), max_size=3)},
        data=st.lists(of("all", *KINDS), min_size=1, max_size=2),
        parent=of(*THEM),
    ),
    "subprocessor.authorisation": of("general", "specific"),
    "subprocessor.approval_first": yes_or_no,
    "subprocessor.new_activity_needs_approval": yes_or_no,
    "subprocessor.notice": of(*PERIODS),
    "subprocessor.object_within": of(*PERIODS),
    "subprocessor.objection_ends": of("period", "announced effect"),
    "subprocessor.tell_changes": yes_or_no,
    "subprocessor.urgent_path": yes_or_no,
    "place.allowed": record({"who": of(US, *THEM), "country": of(*COUNTRIES)}, region=of("Viborg")),
    "place.class": of("the processor's addresses", "the sub-processors' addresses"),
    "place.others_need_approval": yes_or_no,
    "transfer.on_instruction_only": yes_or_no,
    "transfer.basis_required": yes_or_no,
    "transfer.to_subprocessor_needs": yes_or_no,
    "transfer.own_processing_needs": yes_or_no,
    "transfer.agreement_is_no_basis": yes_or_no,
    "transfer.adequate_countries": yes_or_no,
    "transfer.dpf_organisations": yes_or_no,
    "transfer.dpf_checked_at_all_times": yes_or_no,
    "transfer.recipient": record({"name": of(*THEM), "country": of(*COUNTRIES, "Indien")}),
}
"""Every term that the compiled rules read, and some of what a clause can say of it."""

a_setting = st.one_of(
    [st.tuples(st.just(name), value) for name, value in VALUES.items()]  # one clause sets one term
)
a_layer = st.builds(
    lambda kind, cite_as, settings: Layer(
        kind,
        cite_as,
        (Part("a.md", "", tuple(Clause(str(n), sets=dict([s])) for n, s in enumerate(settings))),),
    ),
    of(Kind.CLAUSES, Kind.CLAUSES, Kind.OTHER_TERMS, Kind.DEVIATIONS, Kind.GENERAL_TERMS),
    of("Aftalen", "Tillægget"),
    st.lists(a_setting, max_size=30),
)
WILLING = {
    "agreement.effect_from": "fixed day",
    "agreement.effect_on": date(2026, 9, 1),
    "party.processor": {"name": US},
    "service.chosen": SERVICES,
    "purpose.allowed": [{"slug": slug, "name": "Formål"} for slug in ("support", "backup")],
    "operation.allowed": {"may": ["store", "support"], "open": True},
    "data.item": [{"slug": slug, "name": slug} for slug in ("name", "health")],
    "people.group": {"slug": "employees", "name": "Ansatte"},
    "subprocessor.approved": [
        {"name": THEM[0], "activities": ["store", "support"]},
        {"name": THEM[2], "activities": ["store"]},
        {"name": THEM[3], "activities": ["store", "support"], "parent": THEM[2]},
        {"name": "Fjernlager ApS", "activities": ["store"], "parent": "Ingen kender A/S"},
    ],
    "subprocessor.authorisation": "general",
    "subprocessor.notice": "30 days",
    "place.class": "the sub-processors' addresses",
    "place.allowed": [{"who": who, "country": "DK"} for who in (US, *THEM)],
}


some_layers = st.lists(a_layer, max_size=3)


@st.composite
def standings(draw, layers=some_layers):
    """An agreement of some texts as it stands, most often one that lets something be done."""
    layers = [*draw(layers)]
    willing = {name: WILLING[name] for name in WILLING if draw(of(*[True] * 9, False))}
    if draw(of(True, True, True, False)):
        clause = Clause("14", sets=willing)
        layers.append(Layer(Kind.CLAUSES, "Aftalen", (Part("b.md", "", (clause,)),)))
    floor = draw(of((), (pack("gdpr"), pack("ours"))))
    hangs_on = draw(of(*[()] * 9, ("missing",)))
    return stand(Pack("p", "P", tuple(layers), hangs_on), A_DAY, shelf={}, floor=floor)


@st.composite
def neighbours(draw):
    """Agreements that have texts in common, so that they say the same on one thing and not on another."""
    pool = draw(st.lists(a_layer, min_size=1, max_size=3))
    return draw(st.lists(standings(st.lists(st.sampled_from(pool), max_size=2)), max_size=6))


def example_standings():
    """The packs of the repository, each on three days."""
    shelf = {folder.parent.name: pack(folder.parent.name) for folder in PACKS.glob("*/pack.toml")}
    return [
        stand(shelf[name], day, shelf=shelf, floor=(shelf["gdpr"], shelf["ours"]))
        for name in sorted(shelf)
        for day in (date(2026, 1, 1), A_DAY, date(2031, 1, 1))
    ]


def questions(standing):
    """Questions that the agreement has an answer to, most often, and others."""
    terms = standing.terms
    allowed = [slug for each in terms.all(operation.ALLOWED) for slug in each.value.may]
    approved = [each.value for each in terms.all(subprocessor.APPROVED)]
    activities = [slug for each in approved for slug in each.activities]
    kinds = [each.value.slug for each in terms.all(data.ITEM) if each.value.chosen]
    groups = [each.value.slug for each in terms.all(people.GROUP) if each.value.chosen]
    purposes = [each.value.slug for each in terms.all(purpose.ALLOWED)]
    services = [each.value for each in terms.all(service.CHOSEN)] or [""]

    def some(known, others):
        return of(*known, *known, *others) if known else of(*others)

    def few(known, others, most):
        mixed = st.frozensets(some(known, others), max_size=most)
        return mixed | st.frozensets(of(*known), min_size=1, max_size=most) if known else mixed

    return st.builds(
        Processing,
        purpose=some(purposes, PURPOSES),
        operation=some(allowed, OPERATIONS),
        data=few(kinds, KINDS, 4),
        people=few(groups, GROUPS, 3),
        country=of("DK", "DK", *COUNTRIES),
        on_day=of(A_DAY, A_DAY, date(2026, 9, 1), date(2026, 12, 31)),
        service=some(services * 3, ["", *SERVICES]),
        subprocessor=some([each.name for each in approved], ["", "", *THEM]),
        activity=st.just("") | some(activities, OPERATIONS),
        behind=st.just(frozenset(Needs)) | st.frozensets(of(*Needs), max_size=3),
        instructed=yes_or_no,
    )


def plans():
    """Plans to use a sub-processor, told before, on or after the day it begins."""
    mostly_none = [st.none()] * 4
    return st.builds(
        Plan,
        name=of(*THEM, "Fjernlager ApS", *["Ukendt Sky"] * 3),
        country=of("DK", "DK", *COUNTRIES),
        activity=of(*OPERATIONS),
        from_on=days,
        told_on=days,
        data=of(*[frozenset({"all"})] * 4, frozenset(), frozenset({"name"}), frozenset(KINDS)),
        approved_on=st.one_of(*mostly_none, days),
        objected=of(*[False] * 9, True),
        urgent=of("", "", "Leverandøren er gået konkurs"),
        basis=of("", "", "scc", "bcr", "explicit_consent", "dpa"),
        kind=st.none() | of(*RecipientKind),
        hr_data=st.none() | yes_or_no,
        parent=of("", "Fjordsky Holding"),
    )
