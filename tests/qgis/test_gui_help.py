"""The help opens in the language of the interface, from the panel and from every algorithm."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

from crime_map_plugin.algorithms.provider import CrimeMapProvider
from crime_map_plugin.gui.help import open_help


class Browser(QObject):
    """Takes the addresses of files that would be opened in a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note the file."""
        self.opened.append(url.toLocalFile())


@pytest.fixture
def browser():
    taking = Browser()
    QDesktopServices.setUrlHandler("file", taking, "take")
    yield taking
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(params=["kk", "ru", "en"])
def language(request):
    QgsSettings().setValue("crime_map/interface/language", request.param)
    yield request.param
    QgsSettings().remove("crime_map/interface/language")


def test_help_opens_in_the_interface_language(qgis_app, browser, language):
    open_help()
    page = Path(browser.opened[0])
    assert page.parts[-2:] == (language, "index.html")
    assert f'lang="{language}"' in page.read_text(encoding="utf-8")


def test_every_algorithm_has_a_help_page(qgis_app, language):
    provider = CrimeMapProvider()
    provider.refreshAlgorithms()
    pages = {QUrl(algorithm.helpUrl()).toLocalFile() for algorithm in provider.algorithms()}
    assert len(pages) == 1 and Path(pages.pop()).parts[-2:] == (language, "index.html")
