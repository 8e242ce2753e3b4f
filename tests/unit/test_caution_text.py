"""What a result rests on is told in the user's language: every caution of the analysis has its sentence."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "crime_map_plugin"


def keys_of_analysis() -> set[str]:
    """Return the keys of all cautions; one that is no literal would be found by nobody."""
    found = set()
    for path in sorted((PACKAGE / "analysis").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Caution":
                key = node.args[0]
                assert isinstance(key, ast.Constant), f"{path.name}, line {node.lineno}"
                found.add(key.value)
    return found


def keys_with_a_sentence() -> set[str]:
    """Return the keys that caution_text compares with or lists as told elsewhere."""
    tree = ast.parse((PACKAGE / "algorithms" / "caution_text.py").read_text(encoding="utf-8"))
    places: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and ast.unparse(node.left) == "caution.key":
            places.extend(node.comparators)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_TOLD_ELSEWHERE":
            places.append(node.value)
    return {
        inner.value
        for place in places
        for inner in ast.walk(place)
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
    }


def test_every_caution_of_the_analysis_has_a_sentence_and_no_sentence_waits_for_none():
    assert keys_with_a_sentence() == keys_of_analysis()
