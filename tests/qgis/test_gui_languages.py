"""What a Kazakh or Russian user reads where Qt's and the lower rooms' own words would be English."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QWidget

from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.errors import CrimeMapError, PortalUnreachable
from crime_map_plugin.gui.forms import dialog_buttons
from crime_map_plugin.gui.messages import notice_of_run
from crime_map_plugin.gui.runner import Run
from tests.qgis.compiled import compile_language
from tests.qgis.panel import open_panel

Button = QDialogButtonBox.StandardButton
UNREACHABLE = PortalUnreachable("The portal http://x cannot be reached.", hint="Check the profile.")


@pytest.fixture(params=["ru", "kk"])
def language(request, qgis_app, tmp_path):
    compile_language(request.param, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / f"crime_map_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_buttons_of_dialogs_follow_the_plugin_and_not_qgis(language):
    box = dialog_buttons(Button.Save | Button.Cancel | Button.Close)
    names = [box.button(kind).text() for kind in (Button.Save, Button.Cancel, Button.Close)]
    wanted = {"ru": ["Сохранить", "Отмена", "Закрыть"], "kk": ["Сақтау", "Бас тарту", "Жабу"]}
    assert names == wanted[language]
    sip.delete(box)


def test_a_failure_is_told_in_one_language_and_keeps_its_facts_in_the_details(language):
    run = Run("crimemap:fetchincidents", {})
    run.feedback.errors.append(sentence(UNREACHABLE))
    notice = notice_of_run(run)
    assert "portal" not in notice.line and "портал" in notice.line.casefold()
    assert "http://x" in notice.detail
    assert notice.detail.count("http://x") == 1


def test_a_failure_without_a_kind_keeps_its_own_words(language):
    assert sentence(CrimeMapError("Own words.", hint="Own remedy.")) == "Own words. Own remedy."


def test_a_failure_in_english_is_told_once_with_its_facts(qgis_app):
    assert sentence(UNREACHABLE) == "The portal http://x cannot be reached. Check the profile."


def mnemonics(page: QWidget) -> Counter[str]:
    """Return how often each letter is a mnemonic of what a page shows at the same time."""
    texts = [
        widget.text()
        for kind in (QLabel, QAbstractButton)
        for widget in page.findChildren(kind)
        if is_shown(widget, page)
    ]
    return Counter(
        letter.lower() for text in texts for letter in re.findall(r"&(\w)", text.replace("&&", ""))
    )


def is_shown(widget: QWidget, page: QWidget) -> bool:
    stack = widget
    while stack is not page:
        if stack.isHidden():
            return False
        stack = stack.parentWidget()
    return True


def check_mnemonics(iface, folder):
    with open_panel(iface, folder) as desk:
        for name, page in desk.dock.pages.items():
            desk.dock.tabs.setCurrentWidget(page)
            if name == "DistrictMaps":
                page.form.show()
                page._bottom.show()
                page.empty.hide()
            found = mnemonics(page)
            assert found and max(found.values()) == 1, (name, found)


def test_no_letter_is_the_mnemonic_of_two_things_on_a_page(language, qgis_iface, qgis_new_project, tmp_path):
    check_mnemonics(qgis_iface, tmp_path)


def test_no_letter_is_the_mnemonic_of_two_things_in_english(qgis_iface, qgis_new_project, tmp_path):
    check_mnemonics(qgis_iface, tmp_path)
