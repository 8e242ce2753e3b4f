"""What pyqt5_to_pyqt6 would rewrite is not there: every enum of Qt and QGIS is written with its scope."""

from __future__ import annotations

import ast
import enum
import importlib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "crime_map_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))


def classes_of_qt(tree: ast.AST) -> dict[str, Any]:
    """Return the classes that a module imports from Qt and QGIS, by the names it gives them."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found


def is_enum_value(value: object) -> bool:
    """Whether this is a member of an enum: Python's own, or sip's, which is an int of a class of its own."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


def unscoped_enums(tree: ast.AST) -> list[str]:
    """Return the enum values that are reached through the class around their enum, as only Qt 5 allows."""
    classes = classes_of_qt(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            owner = classes[node.value.id]
            is_enum = isinstance(owner, type) and issubclass(owner, (enum.Enum, int))
            if not is_enum and is_enum_value(getattr(owner, node.attr, None)):
                found.append(f"line {node.lineno}: {ast.unparse(node)}")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_enum_is_written_with_its_scope(path):
    assert unscoped_enums(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", 1),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", 0),
        ("from qgis.PyQt.QtGui import QFont\nQFont.Bold", 1),
        ("from qgis.core import QgsMapLayer\nQgsMapLayer.VectorLayer", 1),
        ("from qgis.core import QgsProcessing\nQgsProcessing.TypeVectorPolygon", 1),
        ("from qgis.core import Qgis\nQgis.ProcessingSourceType.VectorPolygon", 0),
        ("from qgis.core import Qgis\nQgis.QGIS_VERSION_INT", 0),
        ("from qgis.core import QgsTask\nQgsTask.CanCancel", 1),
        ("from qgis.PyQt.QtWidgets import QDialog\nQDialog.Accepted", 1),
    ],
)
def test_an_enum_without_its_scope_is_noticed(line, count):
    assert len(unscoped_enums(ast.parse(line))) == count
