"""An agreement in a few lines, for tests of lint: words and terms, clause by clause."""

from collections.abc import Mapping
from datetime import date

from instruks.agreement.lint.checks import lint
from instruks.agreement.standing import Standing, stand
from instruks.texts.files import parse
from instruks.texts.pack import Attachment, Kind, Layer, Pack

A_DAY = date(2026, 11, 21)
Page = Mapping[str, str | tuple[str, str]]


def text(page: Page, kind: Kind = Kind.CLAUSES, cite_as: str = "Aftalen") -> Layer:
    """A layer: number (with a title after a blank) to words, to TOML in braces, or to both."""
    written = "\n\n".join(_clause(number, said) for number, said in page.items())
    file = f"{kind}-{cite_as}.md".replace(" ", "-")
    contents = f'name = "p"\ntitle = "P"\n[[layers]]\nkind = "{kind}"\ncite_as = "{cite_as}"\nfiles = ["{file}"]\n'
    return parse({"pack.toml": contents, file: written}).layers[0]


def agreement(
    *layers: Layer | Page,
    hangs_on: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
    beside: Mapping[str, Pack] | None = None,
    floor: tuple[Pack, ...] = (),
) -> Standing:
    """These texts as one agreement that stands on a day."""
    made = tuple(each if isinstance(each, Layer) else text(each) for each in layers)
    pack = Pack("aftale", "Aftale", made, hangs_on, attachments)
    return stand(pack, A_DAY, shelf=beside or {}, floor=floor)


def seen(standing: Standing, kind: str) -> list[tuple[str, str]]:
    """Where findings of a kind stand, and the words they were seen in."""
    return [(str(one.clause), one.quote) for one in lint(standing) if one.kind == kind]


def sentences(standing: Standing, kind: str) -> list[str]:
    """What findings of a kind say."""
    return [str(one.sentence) for one in lint(standing) if one.kind == kind]


def places(standing: Standing, kind: str) -> list[str]:
    """Where findings of a kind stand."""
    return [str(one.clause) for one in lint(standing) if one.kind == kind]


def _clause(number: str, said: str | tuple[str, str]) -> str:
    words, toml = said if isinstance(said, tuple) else ("", said) if " = " in said else (said, "")
    quoted = "\n".join(f"> {line}".rstrip() for line in words.strip().split("\n")) if words else ""
    sets = f"```sets\n{toml.strip()}\n```" if toml else ""
    return "\n\n".join(block for block in (f"## {number}", quoted, sets) if block)
