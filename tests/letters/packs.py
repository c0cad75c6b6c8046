"""A small agreement of invented parties that shows every sort of words."""

from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part

TABLE = """| Navn | Sted | Behandling |
|---|---|---|
| **Databehandlerens underdatabehandler** | | |
| Lavvande Hosting ApS | Thisted | Opbevaring |
| Ebbe | Flod A/S \\| Nord | Backup |"""

WORDS = """Databehandleren leverer de ydelser, som er krydset af:

☒ Hosting
☐ Service Desk

Den ene sætning er lang nok til at gå videre.
Den anden følger efter på samme linje.

Strandvej 1
9998 Nordlyshavn"""

POINTS = """Det gælder:

- a. kryptering,
- b. **adskillelse**,
- logning."""


def pack(*clauses: Clause, title: str = "Databehandleraftale", language: str = "da") -> Pack:
    """A pack of one part with these clauses."""
    part = Part("bestemmelser.md", "", clauses)
    return Pack("aftale", title, (Layer(Kind.CLAUSES, "Aftalen", (part,), language),))


def small() -> Pack:
    """Clauses, an appendix, other terms and a deviation, out of order."""
    main = Part(
        "bestemmelser.md",
        "",
        (
            Clause("0", words="Databehandleraftale\n\nLavvande Drift A/S"),
            Clause("1", "Instruks"),
            Clause("1.1", words="Der handles kun efter dokumenteret instruks."),
            Clause("1.2", words="Databehandleren må hverken:"),
            Clause("1.2.a", words="sende oplysningerne ud af EU, eller"),
            Clause("1.2.b", words="sælge dem."),
            Clause("2", "Konkurs", words="Den dataansvarlige kan træde ind i kontrakten."),
        ),
    )
    appendix = Part(
        "bilag-a.md",
        "Bilag A: Behandlingen",
        (
            Clause("A.1", "Ydelser", words=WORDS, sets={"service.offered": [{"slug": "hosting", "name": "Hosting"}]}),
            Clause("A.2", "Hosting", words="Der hostes.", only_if="hosting"),
            Clause("A.3", "Sikkerhed", words=POINTS),
            Clause("A.4", "Underdatabehandlere", words=TABLE),
        ),
    )  # fmt: skip
    departs = Part("bilag-d-8.md", "Bilag D.8: Fravigelser", (Clause("D.8", "Fravigelser", words="Punkt 2 udgår.", strikes=("2",)),))  # fmt: skip
    other = Part("bilag-d.md", "Bilag D Andre forhold", (Clause("D", "Aftaler ved siden af", words="Ingen."),))  # fmt: skip
    return Pack(
        "aftale",
        "Databehandleraftale",
        (
            Layer(Kind.DEVIATIONS, "Aftalen", (departs,)),
            Layer(Kind.OTHER_TERMS, "Aftalen", (other,)),
            Layer(Kind.CLAUSES, "Aftalen", (main, appendix)),
        ),
    )
