"""Which English words does a module say to people?"""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

Found = tuple[int, str, str, list[str]]


def said(
    source: IO[bytes],
    keywords: Collection[str],
    comment_tags: object,  # noqa: ARG001  Babel hands them to every extractor
    options: object,  # noqa: ARG001  as above
) -> Iterator[Found]:
    """Babel's extractor of the rooms: the first words of every `say(…)`, `word(…)` and `Sentence(…)`.

    Words may stand in the call, in a constant of the module, or in a table of constants.
    """
    module = ast.parse(source.read())
    constants = _constants(module)
    for call in calls(module, keywords):
        for words in _words(call.args[0], constants):
            yield call.lineno, "", words, []


def calls(module: ast.Module, keywords: Collection[str]) -> Iterator[ast.Call]:
    """The calls of these names, with what they say as their first argument."""
    return (
        node
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and node.args
        and isinstance(node.func, ast.Name)
        and node.func.id in keywords
    )


def unreadable(module: ast.Module, keywords: Collection[str]) -> Iterator[ast.Call]:
    """The calls whose words cannot be read off the module, so that nobody would translate them."""
    constants = _constants(module)
    return (call for call in calls(module, keywords) if not list(_words(call.args[0], constants)))


def _constants(module: ast.Module) -> Mapping[str, ast.expr]:
    """What the module's own names stand for."""
    found = dict[str, ast.expr]()
    for line in module.body:
        match line:
            case ast.Assign(targets=[ast.Name(name)], value=value):
                found[name] = value
            case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value):
                found[name] = value
    return found


def _words(said: ast.expr, constants: Mapping[str, Any]) -> Iterator[str]:
    match said:
        case ast.Constant(str(words)) if words:
            yield words
        case ast.IfExp(body=one, orelse=other):
            yield from _words(one, constants)
            yield from _words(other, constants)
        case ast.Name(name) if name in constants:
            yield from _words(constants[name], {})
        case ast.Subscript(value=ast.Name(name)) if isinstance(constants.get(name), ast.Dict):
            for value in constants[name].values:
                yield from _words(value, {})
