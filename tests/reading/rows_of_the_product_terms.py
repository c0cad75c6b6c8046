"""What each row of the product terms must give: the clause it stands in, and the terms it sets.

Names and addresses are not written here: they are looked up in the truth beside the document.
"""

from tests.reading.rows import ANY, Row, Truth, has, spelled


def subprocessors(truth: Truth) -> list[dict[str, object]]:
    """Every sub-processor with its level, its parent and the country of its address."""
    return [
        {"name": one["name"], "address": spelled(one["address"])}
        | ({} if one["direct"] else {"level": 2, "parent": one["parent"]})
        for one in truth["sub_processors"]["items"]
    ]


def first_level(truth: Truth) -> str:
    return str(next(one["name"] for one in truth["sub_processors"]["items"] if one["direct"]))


def places(truth: Truth) -> list[dict[str, object]]:
    """Where each may work: never the country of its address."""
    names = [one["name"] for one in truth["sub_processors"]["items"]]
    return [
        {"who": truth["processor"]["name"]["value"], "country": "DK"},
        {"who": names[0], "country": "DK"},
        {"who": names[1], "country": "IE", "basis": has("rivacy")},
        {"who": names[1], "country": "NL", "basis": has("rivacy")},
        {"who": names[2], "country": "NL", "basis": has("rivacy")},
        {"who": names[3], "country": "DE"},
        {"who": has(names[4].rpartition(" ")[0]), "country": "DK"},
    ]


ROWS = (
    Row("000-1.1", "1.1", {
        "party.processor": lambda truth: {"name": truth["processor"]["name"]["value"], "registration": truth["processor"]["cvr"]["value"], "address": truth["processor"]["address"]["value"]},
        "party.product": lambda truth: truth["service"]["value"],
        "party.service_agreement": lambda truth: [{"name": has(truth["service"]["value"])}],
    }),
    Row("000-1.2", "1.2"),
    Row("000-1.3", "1.3", {"agreement.effect_from": "with the parent text", "precedence.integral_part": ANY}),
    Row("000-A.0", "A"),
    Row("000-A.1", "A.1", {"purpose.allowed": [{"slug": "setup"}, {"slug": "service"}, {"slug": "support"}, {"slug": "reporting"}]}),
    Row("000-A.2", "A.2", {"operation.allowed": [{"may": ["set_up", "support", "adapt", "take_down", "troubleshoot"]}]}),
    Row("000-A.3-a", "A.3", {"data.item": [{"slug": slug, "used_for": "user set-up"} for slug in ("username", "email", "telephone_number")]}),
    Row("000-A.3-b", "A.3", {"data.item": [{"slug": slug, "used_for": "use and administration"} for slug in ("presence", "chat_status", "extension_status", "log_files", "call_log", "response_times", "login_details", "calendar_entries", "username", "telephone_number", "address")]}),
    Row("000-A.3-c", "A.3", {"data.not_meant": ["special"]}),
    Row("000-A.4", "A.4", {"people.group": [{"slug": slug} for slug in ("employees", "customers", "partners", "other_callers")]}),
    Row("000-A.5", "A.5", {"agreement.processing_from": "the agreement's effect", "agreement.lasts_as_the_service": True}),
    Row("000-B.1-a", "B.1", {"subprocessor.approved": lambda truth: [{"name": first_level(truth), "country": "DK", "activities": ["develop", "host", "test", "update", "troubleshoot", "set_up", "support"]}]}),
    Row("000-B.1-b", "B.1", {"subprocessor.approved": subprocessors}),
    Row("000-B.1-c", "B.1", {"subprocessor.new_activity_needs_approval": True, "subprocessor.approval_first": True, "subprocessor.authorisation": "specific"}),
    Row("000-B.2-a", "B.2", {"subprocessor.object_within": "10 days", "subprocessor.objection_ends": "period", "subprocessor.notice_counted_from": "date of notice", "subprocessor.tell_changes": True, "subprocessor.objection_in_writing": True}),
    Row("000-B.2-b", "B.2", {"subprocessor.objection_grounds": "specific reasons stated"}),
    Row("000-C.1-a", "C.1", {"party.operated_by": first_level}),
    Row("000-C.1-b", "C.1", {"operation.import_from": ANY}),
    Row("000-C.1-c", "C.1", {"operation.no_directory_access": True}),
    Row("000-C.1-d", "C.1", {"instruction.change_starts_from_order": True}),
    Row("000-C.1-e", "C.1", {"controller.administers_after_setup": True, "access.after_setup_by_agreement": True}),
    Row("000-C.1-f", "C.1", {"operation.in_the_instance_only": True}),
    Row("000-C.1-g", "C.1", {"service.addons_on_instruction": True}),
    Row("000-C.1-h", "C.1", {"service.outside": ["traffic_data"]}),
    Row("000-C.2-a", "C.2", {"security.level": "fitting ordinary data"}),
    Row("000-C.2-b", "C.2", {"security.processor_chooses": True}),
    Row("000-C.2-c", "C.2", {"access.needed_only": True}),
    Row("000-C.2-d", "C.2", {"access.way_in": ["closed network", "vpn with two factors"]}),
    Row("000-C.2-e", "C.2", {"access.networks_separated": True}),
    Row("000-C.2-f", "C.2", {"security.subprocessor_has_own": True}),
    Row("000-C.3-a", "C.3", {"rights.within_reason": True}),
    Row("000-C.3-b", "C.3", {"rights.forward": True}),
    Row("000-C.3-c", "C.3", {"breach.without_undue_delay": True, "breach.help_report": True}),
    Row("000-C.4-a", "C.4", {"retention.setup_data": "30 days", "retention.setup_data_or_need": True}),
    Row("000-C.4-b", "C.4", {"retention.nothing_else_kept": True, "retention.by_controller_in_product": True}),
    Row("000-C.4-c", "C.4", {"termination.action": "erase", "termination.erase_at_end": True}),
    Row("000-C.5-a", "C.5", {"place.others_need_approval": True, "place.allowed": places}),
    Row("000-C.5-b", "C.5", {"place.allowed": places}),
    Row("000-C.6-a", "C.6", {"transfer.basis_required": True}),
    Row("000-C.6-b", "C.6", {"transfer.adequacy_is_basis": True}),
    Row("000-C.7-a", "C.7", {"audit.form": ["written"], "audit.per_year": 1}),
    Row("000-C.7-b", "C.7", {"fee.audit": "time spent"}),
    Row("000-C.8-a", "C.8", {"supervision.tell_if_cause": True}),
    Row("000-C.8-b", "C.8", {"supervision.method": ["auditor's report", "inspection by third party"]}),
    Row("000-D", "D"),
)  # fmt: skip

NOTHING_ELSE_FOUND = (
    "subprocessor.notice",  # a time to object is no notice
    "breach.notice",  # no hours are named
    "party.controller",  # «the customer» is nobody yet
    "transfer.adequate_countries",  # a basis is no approval
    "liability.cap",
    "service.chosen",
    "agreement.effect_on",
)
