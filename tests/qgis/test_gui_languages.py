"""In each language every control has a letter of its own, and nothing is cut at 300 pixels."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractButton, QGroupBox, QLabel, QToolButton, QWidget

from crime_map_plugin import paths
from crime_map_plugin.gui.connection_dialog import ConnectionDialog
from crime_map_plugin.gui.export_dialog import ExportDialog
from crime_map_plugin.gui.options_page import OptionsPage
from tests.qgis.compiled import compile_language
from tests.qgis.panel import open_panel
from tests.qgis.waiting import wait_until

WIDTH = 300


@pytest.fixture(params=["en", "ru", "kk"])
def language(request, tmp_path: Path, monkeypatch):
    """Return a language that the interface speaks during the test."""
    compiled = tmp_path / "i18n"
    compiled.mkdir()
    file = compile_language(request.param, compiled)
    monkeypatch.setattr(paths, "translations", lambda: compiled)
    monkeypatch.setenv("QGIS_CRIME_MAP_LANGUAGE", request.param)
    translator = QTranslator()
    assert translator.load(str(file))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def words_of(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    return widget.title() if isinstance(widget, QGroupBox) else ""


def shared_letters(page: QWidget) -> dict[str, list[str]]:
    """Return the letters after Alt that several visible controls claim."""
    found: dict[str, list[str]] = {}
    for widget in page.findChildren(QWidget):
        letter = QKeySequence.mnemonic(words_of(widget)) if widget.isVisibleTo(page) else QKeySequence()
        if not letter.isEmpty():
            found.setdefault(letter.toString(), []).append(words_of(widget))
    return {letter: texts for letter, texts in found.items() if len(texts) > 1}


def cut_texts(page: QWidget) -> list[str]:
    """Return the texts of labels and buttons that need more room than they have."""
    found = []
    for widget in page.findChildren(QWidget):
        text = words_of(widget).replace("&", "")
        is_picture = isinstance(widget, QToolButton) and not widget.icon().isNull()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if not text or is_picture or wraps or not widget.isVisibleTo(page):
            continue
        if widget.fontMetrics().horizontalAdvance(text) > widget.width() + 1:
            found.append(text)
    return found


def test_pages_at_300_pixels(qgis_iface, tmp_path, language):
    with open_panel(qgis_iface, tmp_path / "stores") as desk:
        dock = desk.dock
        dock.resize(WIDTH, 900)
        for name, page in dock.pages.items():
            dock.tabs.setCurrentWidget(page)
            wait_until(lambda page=page: page.isVisible(), f"the page {name}")
            assert shared_letters(page) == {}, name
            assert cut_texts(page) == [], name
        for page in (dock.welcome, dock.pages["Hotspots"]):
            if page is dock.welcome:
                dock.show_welcome()
            else:
                dock.leave_welcome()
                dock.tabs.setCurrentWidget(page)
                page.density.setChecked(True)
            assert shared_letters(page) == {}
            assert cut_texts(page) == []
        tabs = dock.tabs.tabBar()
        assert [tabs.tabText(i) for i in range(tabs.count())].count("") == 0


def test_dialogs_and_options(qgis_iface, tmp_path, language):
    with open_panel(qgis_iface, tmp_path / "stores") as desk:
        for widget in (
            ConnectionDialog(desk.workspace, desk.dock),
            ExportDialog(1234, desk.dock),
            OptionsPage(lambda: None),
        ):
            widget.show()
            assert shared_letters(widget) == {}, widget.objectName()
            assert cut_texts(widget) == [], widget.objectName()
            widget.close()
