"""2.8 Bilag D.

«I bilag D står parternes øvrige vilkår og de fravigelser, de har aftalt.»
"""

from instruks.texts.pack import Kind
from tests.packs.it_services import signed


def numbers(kind):
    return [
        clause.number for layer in signed().layers if layer.kind is kind for clause in layer.clauses
    ]


def test_parternes_oevrige_vilkaar():
    assert numbers(Kind.OTHER_TERMS) == [
        "D.1", "D.2", "D.3", "D.4", "D.5", "D.6.1", "D.6.2", "D.6.3",
        "D.7", *(f"D.7.{letter}" for letter in "abcdefg"),
    ]  # fmt: skip


def test_de_fravigelser_de_har_aftalt():
    assert numbers(Kind.DEVIATIONS) == ["D.8"]
