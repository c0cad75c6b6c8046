"""A.4 Kategorier af registrerede.

«Den Dataansvarliges egne medarbejdere, når de bruger løsningen … Kunder, samarbejdspartnere og alle
andre, der henvender sig til den Dataansvarlige»
"""

from instruks.agreement.terms import people
from tests.packs.agreed import all_said, contact_centre


def test_egne_medarbejdere_og_alle_der_henvender_sig():
    groups = all_said(contact_centre(), people.GROUP)

    assert [(each.slug, clause) for each, clause in groups] == [
        ("employees", "Kontaktcenter A.4"),
        ("customers", "Kontaktcenter A.4"),
        ("partners", "Kontaktcenter A.4"),
        ("other_callers", "Kontaktcenter A.4"),
    ]
