"""The rules of the layout, read from the source: who imports whom, and what shipped code never says."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "crime_map_plugin"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A room may import rooms of a lower rank; of its own rank only itself.
RANKS = {
    "__init__": 7, "plugin": 6, "gui": 5, "algorithms": 4, "settings": 4, "maps": 3, "store": 3, "portal": 3,
    "analysis": 2, "incidents": 2, "errors": 1, "paths": 1,
}  # fmt: skip
# Settings are read where algorithms start; settings know nothing of algorithms.
ALSO_ALLOWED = {("algorithms", "settings")}
WITHOUT_QGIS = ("incidents", "portal", "analysis")
# What a stock QGIS brings; whatever else is imported would have to be installed.
BROUGHT_BY_QGIS = {"qgis", "processing", "osgeo", "numpy", "requests", "urllib3"}
# Not everywhere: asked for by errors.require, which says in one sentence what is missing.
BROUGHT_BY_MOST = {"scipy", "shapely", "matplotlib"}
# xml: a foreign file can exhaust the memory; random: bandit's objection; pickle: runs what it reads.
NEVER = {"random", "pickle", "marshal", "shelve", "xml", "telnetlib", "ftplib"}


def room_of(path: Path) -> str:
    """Return the room of a file of the package: its folder, or its own name at the top."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def for_types_only(tree: ast.AST) -> set[ast.AST]:
    """Return the nodes under ``if TYPE_CHECKING``, which never run."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for statement in node.body:
                found.update(ast.walk(statement))
    return found


def imported(tree: ast.AST, *, with_types: bool = True) -> Iterator[str]:
    """Yield the dotted name of everything that is imported, wherever the import stands."""
    ignored = set() if with_types else for_types_only(tree)
    for node in ast.walk(tree):
        if node in ignored:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            prefix = "." * node.level + (node.module or "")
            yield from (f"{prefix}.{alias.name}" for alias in node.names)


def wrong_directions(tree: ast.AST, room: str) -> list[str]:
    """Return the imports that go against the direction of rooms."""
    wrong = []
    for name in imported(tree):
        if name.startswith("."):
            wrong.append(f"{name} is relative")
        parts = name.split(".")
        if parts[0] != "crime_map_plugin":
            continue
        other = parts[1] if len(parts) > 1 else "__init__"
        if other == room or (room, other) in ALSO_ALLOWED:
            continue
        if other not in RANKS:
            wrong.append(f"{other} is no room")
        elif RANKS[other] >= RANKS[room]:
            wrong.append(f"{room} imports {name}")
    return wrong


def wrong_translations(tree: ast.AST) -> list[str]:
    """Return the calls of translate that no translator finds, or that run before a language is chosen."""
    wrong: list[str] = []

    def visit(node: ast.AST, *, inside: bool) -> None:
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in ("translate", "QCoreApplication.translate"):
                place = f"line {node.lineno}"
                first, second = [*node.args, None, None][:2]
                if not (isinstance(first, ast.Constant) and first.value == "CrimeMap"):
                    wrong.append(f"{place}: the context is not the literal CrimeMap")
                if not (isinstance(second, ast.Constant) and isinstance(second.value, str)):
                    wrong.append(f"{place}: the text is not one literal")
                if not inside:
                    wrong.append(f"{place}: translated at import time")
            elif called in ("self.tr", "QObject.tr", "QT_TRANSLATE_NOOP"):
                wrong.append(f"line {node.lineno}: {called} instead of translate")
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            # Defaults and decorators run where the function is defined, its body where it is called.
            body = node.body if isinstance(node.body, list) else [node.body]
            for child in ast.iter_child_nodes(node):
                visit(child, inside=inside or child in body)
        else:
            for child in ast.iter_child_nodes(node):
                visit(child, inside=inside)

    visit(tree, inside=False)
    return wrong


def constants(tree: ast.AST) -> Iterator[str]:
    """Yield the names that are assigned in modules and classes."""
    for scope in ast.walk(tree):
        if isinstance(scope, (ast.Module, ast.ClassDef)):
            for statement in scope.body:
                targets = statement.targets if isinstance(statement, ast.Assign) else []
                targets = [statement.target] if isinstance(statement, ast.AnnAssign) else targets
                for target in targets:
                    yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


def weak_spots(tree: ast.AST) -> list[str]:
    """Return asserts, handlers that catch everything, and handlers that do nothing."""
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            wrong.append(f"line {node.lineno}: assert")
        if isinstance(node, ast.ExceptHandler):
            kind = "" if node.type is None else ast.unparse(node.type)
            # One that only tidies up and raises again lets everything through.
            last = node.body[-1]
            raises_again = isinstance(last, ast.Raise) and last.exc is None
            if kind in ("", "Exception", "BaseException") and not raises_again:
                wrong.append(f"line {node.lineno}: except {kind}")
            if all(isinstance(statement, ast.Pass) for statement in node.body):
                wrong.append(f"line {node.lineno}: pass in a handler")
    return wrong


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path), feature_version=(3, 9))


each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


def test_the_package_has_the_rooms_of_the_design_and_no_others():
    there = {room_of(path) for path in MODULES}
    assert there == set(RANKS)


@each_module
def test_imports_follow_the_direction_of_rooms(path):
    assert wrong_directions(parse(path), room_of(path)) == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("maps", "from crime_map_plugin.store.geopackage import Store"),
        ("analysis", "import crime_map_plugin.incidents.schema"),
        ("portal", "from crime_map_plugin import settings"),
        ("settings", "from crime_map_plugin.algorithms.base import CrimeMapAlgorithm"),
        ("algorithms", "from crime_map_plugin.gui import messages"),
        ("errors", "def later():\n    from crime_map_plugin import paths"),
        ("gui", "from . import pages"),
        ("gui", "from crime_map_plugin.helpers import anything"),
    ],
)
def test_an_import_against_the_direction_is_noticed(room, line):
    assert wrong_directions(ast.parse(line), room) != []


@each_module
def test_pure_rooms_import_no_qgis(path):
    names = {name.split(".")[0] for name in imported(parse(path))}
    foreign = {"qgis", "processing", "PyQt5", "PyQt6"}
    assert not (room_of(path) in (*WITHOUT_QGIS, "errors", "paths") and names & foreign)


@each_module
def test_nothing_is_imported_that_a_stock_qgis_lacks(path):
    names = {name.split(".")[0] for name in imported(parse(path)) if not name.startswith(".")}
    known = set(sys.stdlib_module_names) | BROUGHT_BY_QGIS | BROUGHT_BY_MOST | {"crime_map_plugin"}
    assert names - known == set()
    assert names & NEVER == set()


@each_module
def test_scipy_shapely_and_matplotlib_are_asked_for_when_needed(path):
    names = {name.split(".")[0] for name in imported(parse(path), with_types=False)}
    assert names & BROUGHT_BY_MOST == set(), "use errors.require"


@each_module
def test_qt_is_reached_through_qgis_in_the_spelling_of_qt_6(path):
    source = path.read_text(encoding="utf-8")
    old = r"\bPyQt[56]\b|\.exec_\(|\bQVariant\.\w+|\bQRegExp\b|\bQDesktopWidget\b|\bqApp\b|resources_rc"
    assert re.findall(old, source) == []


@each_module
def test_every_text_is_a_literal_translated_at_run_time(path):
    assert wrong_translations(parse(path)) == []


@pytest.mark.parametrize(
    "line",
    [
        'TITLE = translate("CrimeMap", "Title")',
        'class A:\n    title = QCoreApplication.translate("CrimeMap", "Title")',
        'def f(title=translate("CrimeMap", "Title")): ...',
        'def f(n):\n    return translate("CrimeMap", f"{n} incidents")',
        'def f(text):\n    return translate("CrimeMap", text)',
        'def f(self):\n    return translate(self.name, "Title")',
        'def f(self):\n    return self.tr("Title")',
    ],
)
def test_a_text_that_no_translator_finds_is_noticed(line):
    assert wrong_translations(ast.parse(line)) != []


@each_module
def test_no_constant_is_named_like_a_credential(path):
    named = [name for name in constants(parse(path)) if re.search("(?i)token|password|secret", name)]
    assert named == []


@each_module
def test_no_error_is_swallowed(path):
    assert weak_spots(parse(path)) == []


@each_module
def test_no_checker_is_silenced(path):
    assert re.findall(r"#\s*(?:noqa|nosec|pragma)", path.read_text(encoding="utf-8")) == []


@each_module
def test_annotations_are_never_evaluated(path):
    tree = parse(path)
    code = tree.body[1:] if ast.get_docstring(tree) is not None else tree.body
    assert not code or "__future__.annotations" in imported(tree)


@pytest.mark.parametrize("path", sorted((PACKAGE / "gui").rglob("*.py")), ids=lambda path: path.name)
def test_the_window_never_runs_an_event_loop_of_its_own(path):
    assert re.findall(r"\bQEventLoop\b|\bprocessEvents\b", path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=lambda path: path.stem)
def test_no_test_is_skipped_or_expected_to_fail(path):
    words = "|".join(("sk" + "ip", "sk" + "ipif", "xf" + "ail", "importorsk" + "ip"))
    assert re.findall(rf"\b(?:pytest|mark|unittest)\.(?:{words})\w*", path.read_text(encoding="utf-8")) == []


def test_pure_rooms_load_where_there_is_no_qgis_scipy_or_shapely():
    blocked = "qgis processing PyQt5 osgeo scipy shapely matplotlib"
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in MODULES
        if room_of(path) in (*WITHOUT_QGIS, "errors", "paths") and path.stem != "__init__"
    ]
    program = (
        "import importlib, sys\n"
        f"for name in {blocked.split()!r}: sys.modules[name] = None\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print(len([name for name in sys.modules if name.startswith('crime_map_plugin.')]))\n"
    )
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert int(run.stdout) >= len(names) > 10
