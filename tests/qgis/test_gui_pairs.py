"""The window of pairs: one incident or two, by mouse and by key, with the map, the figures and an undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction

from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.pairs_window import PairsWindow
from crime_map_plugin.gui.receipt_text import Outcome, details
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.links import State
from tests.qgis.linked_store import fill, pair
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until


@pytest.fixture
def desk(qgis_iface, tmp_path: Path) -> Iterator[Desk]:
    provider()
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        fill(desk.workspace.store_path)
        with Store.open(desk.workspace.store_path) as store:
            store.propose_links(pair(i) for i in range(6))
        desk.workspace.set_filter(FilterState())
        desk.workspace.store_was_written()
        wait_until(lambda: desk.workspace.figures.total == 16, "the figures of the store")
        yield desk


def opened(desk: Desk) -> PairsWindow:
    page = desk.dock.pages["Data"]
    page.findChild(QAction, "CrimeMapCountedTwice").trigger()
    window = page.findChild(PairsWindow)
    wait_until(lambda: window.table.rowCount() == 6, "the pairs")
    return window


def settled(desk: Desk, window: PairsWindow, total: int) -> None:
    wait_until(lambda: desk.workspace.figures.total == total, f"{total} incidents in the figures")
    wait_until(lambda: not window._is_writing, "the decision")


def press(window: PairsWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.table, key)


def marks(desk: Desk) -> int:
    scene = desk.dock.pages["Data"].map_view.iface.mapCanvas().scene()
    return sum(isinstance(item, QgsVertexMarker) for item in scene.items())


def test_what_the_two_registers_say_stands_side_by_side_and_on_the_map(desk: Desk) -> None:
    window = opened(desk)
    view = window.view
    names = [view.verticalHeaderItem(row).text() for row in range(view.rowCount())]
    said = {name: (view.item(row, 0).text(), view.item(row, 1).text()) for row, name in enumerate(names)}
    assert said["When"] == ("1 Mar 2026 10:00", "1 Mar 2026 10:30")
    assert said["Street"] == ("police street 0", "roads street 0")
    assert said["Placed to"] == ("the street", "the house")
    assert "Injured" not in said  # neither register says
    assert [view.horizontalHeaderItem(i).text() for i in (0, 1)] == ["police", "roads"]
    assert view.item(names.index("Street"), 0).font().bold()
    assert not view.item(names.index("Category"), 0).font().bold()
    assert "35 m and 0.5 h apart" in window.summary.text()
    assert marks(desk) == 2
    canvas = desk.dock.pages["Data"].map_view.iface.mapCanvas()
    assert canvas.extent().width() < 2_000
    window.close()
    assert marks(desk) == 0


def test_keys_confirm_split_and_go_on_and_the_figures_follow(desk: Desk) -> None:
    window = opened(desk)
    press(window, Qt.Key.Key_Return)
    assert window.table.rowCount() == 5 and window.current().pair == pair(1).pair
    press(window, Qt.Key.Key_Space)
    assert window.current().pair == pair(2).pair
    press(window, Qt.Key.Key_Delete)
    assert window.table.rowCount() == 4 and window.current().pair == pair(3).pair
    settled(desk, window, 15)
    with Store.open(desk.workspace.store_path, read_only=True) as store:
        assert [link.pair for link in store.links(State.CONFIRMED)] == [pair(0).pair]
        assert [link.pair for link in store.links(State.SPLIT)] == [pair(2).pair]
    assert "1 pair(s) counted once" in desk.dock.pages["Data"].match.store.text() or (
        "1 pair counted once" in desk.dock.pages["Data"].match.store.text()
    )


def test_the_layer_on_the_map_follows_at_once(desk: Desk) -> None:
    layer = desk.dock.pages["Data"].map_view.publish()
    before = layer.featureCount()
    window = opened(desk)
    window.one.click()
    settled(desk, window, 15)
    wait_until(lambda: "counted_elsewhere" in layer.subsetString(), "the layer’s filter")
    assert layer.featureCount() in (before, before - 1)
    window.undo.click()
    settled(desk, window, 16)
    wait_until(lambda: "counted_elsewhere" not in layer.subsetString(), "the layer’s filter")


def test_all_from_a_score_on_are_confirmed_and_taken_back_in_one_go(desk: Desk) -> None:
    window = opened(desk)
    window.score.setValue(0.61)
    window.all.click()
    wait_until(window.all.isEnabled, "nothing to confirm")
    assert window.table.rowCount() == 6 and not window.undo.isEnabled()
    window.score.setValue(0.6)
    window.all.click()
    settled(desk, window, 10)
    wait_until(lambda: window.table.rowCount() == 0, "an empty list")
    assert "No pair is open" in window.summary.text()
    window.take_back()
    settled(desk, window, 16)
    wait_until(lambda: window.table.rowCount() == 6, "the pairs again")


def test_decided_pairs_can_be_looked_at_and_decided_otherwise(desk: Desk) -> None:
    window = opened(desk)
    window.one.click()
    settled(desk, window, 15)
    window.state.setCurrentIndex(window.state.findData(State.CONFIRMED.value))
    window.read()
    wait_until(lambda: window.table.rowCount() == 1 and not window.one.isEnabled(), "the confirmed pair")
    window.two.click()
    settled(desk, window, 16)
    wait_until(lambda: window.state.itemText(2).endswith(": 1 pair(s)"), "the counts")


def test_many_keys_in_a_row_are_all_written_also_when_the_window_is_closed(desk: Desk) -> None:
    window = opened(desk)
    for _ in range(6):
        press(window, Qt.Key.Key_Return)
    window.close()
    path = desk.workspace.store_path

    def confirmed() -> int:
        with Store.open(path, read_only=True) as store:
            return store.link_counts()[State.CONFIRMED]

    wait_until(lambda: confirmed() == 6, "all decisions")


def test_looking_for_pairs_runs_the_algorithm_and_keeps_decisions(desk: Desk) -> None:
    window = opened(desk)
    window.one.click()
    settled(desk, window, 15)
    window.metres.setValue(20)
    window.look.click()
    assert not window.look.isEnabled()
    wait_until(lambda: window.look.isEnabled() and window.table.rowCount() == 0, "no more proposals")
    with Store.open(desk.workspace.store_path, read_only=True) as store:
        assert store.link_counts()[State.CONFIRMED] == 1


def test_a_store_that_cannot_be_written_is_said_and_the_list_is_as_before(desk: Desk, monkeypatch) -> None:
    window = opened(desk)
    monkeypatch.setattr(Store, "_check_writable", _refuse)
    window.one.click()
    said = window.note.text()
    wait_until(lambda: window.note.text() != said, "the reason")
    assert "store" in window.note.text().lower()
    wait_until(lambda: window.table.rowCount() == 6, "the pairs again")
    assert not window.undo.isEnabled()


def _refuse(self: Store) -> None:
    from crime_map_plugin.errors import StoreNotWritable

    raise StoreNotWritable("The store can only be read.", path=str(self.path))


def test_the_receipt_of_a_fetch_says_how_many_pairs_are_counted_once(qgis_app) -> None:
    outcome = Outcome()
    outcome.add({"RECEIPT": '{"layers": [], "counted_once": 1200}'})
    assert details(outcome.receipts, outcome.counted_once).startswith("1,200 ")
    outcome.add({"RECEIPT": '{"layers": []}'})
    assert details(outcome.receipts, outcome.counted_once) == ""


def test_it_fits_three_hundred_pixels(desk: Desk) -> None:
    window = opened(desk)
    assert window.minimumSizeHint().width() <= 300
    window.resize(300, 640)
    assert window.width() == 300
