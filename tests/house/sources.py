"""The house's own source, as trees."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "src" / "instruks"
ROOMS = sorted(path for path in HOUSE.iterdir() if (path / "__init__.py").is_file())
MODULES = sorted(path for path in HOUSE.rglob("*.py") if "migrations" not in path.parts)


def tree(module: Path) -> ast.Module:
    """The module's syntax tree."""
    return ast.parse(module.read_text(encoding="utf-8"))


def nodes(kind: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    """Every node of a kind in the house, with its module."""
    return (
        (module, node)
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, kind)
    )


def named(module: Path) -> str:
    """The module's place in the house."""
    return str(module.relative_to(HOUSE))
