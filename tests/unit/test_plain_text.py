"""The panel's code shows text of others by parts that never take it for HTML."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[2] / "crime_map_plugin"
# Labels with a link of the plugin's own; what else stands in them is escaped.
WITH_LINKS = {"match_line.py", "place_check.py"}
# What makes tips of the plugin's own words or of text made plain.
TELLING = {"translate", "counted", "tool_tip", "moment", "number", "name"}
RICH = {
    *("QTextBrowser", "QTextEdit", "QTextDocument", "QWebView", "QgsWebView", "QMessageBox", "QErrorMessage"),
    *("QgsLayoutItemHtml", "QgsMessageBarItem", "QWhatsThis", "QStaticText", "QSplashScreen"),
}
RICH_CALLS = {
    "setHtml",
    "insertHtml",
    "appendHtml",
    "pushMessage",
    "pushFormattedMessage",
    "setAllowHtmlFormatting",
}


def calls() -> Iterator[tuple[Path, ast.Call, str]]:
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                yield path, node, name


CALLS = list(calls())


def test_labels_are_plain_but_for_two_with_a_link_of_their_own() -> None:
    made = {path.name for path, _, name in CALLS if name == "QLabel"}
    assert made == WITH_LINKS


@pytest.mark.parametrize("setter", ["setToolTip", "setStatusTip", "setWhatsThis"])
def test_tips_hold_the_plugins_words_or_text_made_plain(setter: str) -> None:
    wrong = [
        f"{path.name}:{node.lineno}"
        for path, node, name in CALLS
        if name == setter and not is_plain(node.args[-1])
    ]
    assert wrong == []


def is_plain(value: ast.expr) -> bool:
    if isinstance(value, ast.IfExp):
        return is_plain(value.body) and is_plain(value.orelse)
    if isinstance(value, ast.Constant):
        return "<" not in str(value.value)
    if isinstance(value, ast.Call):
        name = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        if name == "format":
            # What is put in may be of others, unless it is a number or a date.
            return all(isinstance(part.value, ast.Call) and is_plain(part.value) for part in value.keywords)
        return name in TELLING
    return isinstance(value, ast.Name) and value.id in TELLING


def test_nothing_is_shown_by_what_reads_html() -> None:
    wrong = [f"{path.name}:{node.lineno} {name}" for path, node, name in CALLS if name in RICH | RICH_CALLS]
    assert wrong == []


def test_one_place_writes_to_qgis_log() -> None:
    assert {path.name for path, _, name in CALLS if name == "logMessage"} == {"plain_text.py"}


def test_one_place_escapes_html() -> None:
    assert {path.name for path, node, name in CALLS if name == "escape" and is_html(node)} == {
        "foreign_text.py"
    }


def is_html(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Name):
        return True
    return isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "html"
