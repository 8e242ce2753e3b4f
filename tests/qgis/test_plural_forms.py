"""Qt picks the right plural form in each language, and the sheets' own translator does the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from crime_map_plugin import paths
from crime_map_plugin.maps.language import Language
from tests.qgis.compiled import compile_language

# by the grammar of each language: 1, 21 | 2, 24 | 0, 5, 11, 112
EXPECTED = {
    "en": {1: "1 incident", 0: "0 incidents", 2: "2 incidents", 21: "21 incidents"},
    "ru": {
        1: "1 происшествие",
        21: "21 происшествие",
        2: "2 происшествия",
        24: "24 происшествия",
        0: "0 происшествий",
        5: "5 происшествий",
        11: "11 происшествий",
        112: "112 происшествий",
    },
    "kk": {1: "1 оқиға", 0: "0 оқиға", 2: "2 оқиға", 21: "21 оқиға"},
}


@pytest.fixture(params=EXPECTED)
def language(request, tmp_path: Path, monkeypatch) -> str:
    compile_language(request.param, tmp_path)
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    return request.param


def test_the_interface_counts_by_grammar(qgis_app, language):
    translator = QTranslator()
    assert translator.load(str(paths.translations() / f"crime_map_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        for number, wanted in EXPECTED[language].items():
            assert QCoreApplication.translate("CrimeMap", "%n incident(s)", None, number) == wanted
    finally:
        QCoreApplication.removeTranslator(translator)


def test_sheets_count_by_grammar(qgis_app, language):
    words = Language(language)
    for number, wanted in EXPECTED[language].items():
        assert words.translate("CrimeMap", "%n incident(s)", None, number) == wanted
