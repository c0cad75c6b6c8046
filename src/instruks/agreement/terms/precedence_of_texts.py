"""Precedence: which text has the last word, and what may no other text say?"""

from instruks.agreement.term import Many, Term
from instruks.agreement.values import text, yes

ORDER = Term("precedence.order", text, "Rækkefølge mellem teksterne", "Order between the texts")
OTHER_TERMS_MUST_NOT_CONFLICT = Term("precedence.other_terms_must_not_conflict", yes, "Andre vilkår må ikke stride mod bestemmelserne", "Other terms must not conflict with the clauses")  # fmt: skip
LAW_STANDS = Term("precedence.law_stands", yes, "Aftalen fritager ikke for lovens pligter", "The agreement releases nobody from the law", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
REST_BY_SERVICE_AGREEMENT = Term("precedence.rest_by_service_agreement", yes, "Øvrige forhold følger serviceaftalen", "All else follows the service agreement")  # fmt: skip
INTEGRAL_PART = Many("precedence.integral_part", text, "Del af aftalen", "Part of the agreement")
DEVIATION = Many("precedence.deviation", text, "Fravigelse", "Deviation")
