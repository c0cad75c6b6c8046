"""How these tests read a ruling, and agree on something in a line."""

from instruks.texts.pack import Kind
from tests.laying_out import ON, layer, pack, standing

SIGNED = (
    '"agreement.effect_from" = "fixed day"\n'
    '"agreement.effect_on" = 2026-09-01\n'
    '"agreement.ends_on" = 2027-09-01'
)
PROCESSOR = '"party.processor" = { name = "Nordlys Drift A/S" }'


def agreed(on=ON, law=None, service_agreement=None, **clauses):
    """The agreement that sets this, a clause a name (`b1` or `B.1`), over such a law."""
    numbered = {_number(name): toml for name, toml in clauses.items()}
    layers = [layer(Kind.CLAUSES, "Aftalen", {"14": SIGNED, "1": PROCESSOR, **numbered})]
    if service_agreement:
        layers.append(layer(Kind.SERVICE_AGREEMENT, "Serviceaftalen", service_agreement))
    floor = (pack(layer(Kind.LAW, "GDPR", law), name="law"),) if law else ()
    return standing(*layers, on=on, floor=floor)


def _number(name):
    return (
        f"{name[0].upper()}.{name[1:]}"
        if "." not in name and len(name) > 1 and name[0].isalpha()
        else name
    )


def why(ruling):
    """The verdict, and each deciding reason's clause and sentence: `("may", [("A 1", "…")])`."""
    return str(ruling.verdict), [(str(r.clause), str(r.sentence)) for r in ruling.because]


def clauses(ruling):
    """The clauses that decided, each once, in order."""
    return list(dict.fromkeys(str(reason.clause) for reason in ruling.because))


def unless(ruling):
    """What would change the answer."""
    return [str(sentence) for sentence in ruling.would_change_it]
