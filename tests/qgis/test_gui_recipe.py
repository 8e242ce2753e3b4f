"""A run is repeated from its layer, and saved as a recipe that opens again as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMessageBox

from crime_map_plugin.errors import RecipeInvalid, RecipeNewer
from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.recipe_draft import Draft, read_draft, write_draft
from crime_map_plugin.gui.recipe_entry import open_file, save_as_recipe, show_recipe
from tests.qgis.panel import open_panel
from tests.qgis.running import provider, run
from tests.qgis.waiting import wait_until

METHOD = {"algorithm": "crimemap:incidentgrid", "parameters": {"CELL_SIZE": 500.0}}


@pytest.fixture
def desk(qgis_iface, tmp_path: Path) -> Iterator[Desk]:
    provider()
    with open_panel(qgis_iface, tmp_path) as desk:
        yield desk


def grid(desk: Desk, folder: Path) -> QgsVectorLayer:
    incidents = desk.map_view.publish()
    path = folder / "grid.gpkg"
    run("incidentgrid", {"INPUT": incidents, "CELL_SIZE": 5000, "OUTPUT": str(path)})
    layer = QgsVectorLayer(str(path), "Grid", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def counts(layer: QgsVectorLayer) -> list[tuple[int, int]]:
    return sorted((feature["cell"], feature["count"]) for feature in layer.getFeatures())


def named(name: str) -> list[QgsVectorLayer]:
    return QgsProject.instance().mapLayersByName(name)


def said(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.workspace.noticed.connect(lambda notice: told.append(notice.line))
    return told


def test_one_click_makes_the_same_result_again(desk: Desk, tmp_path: Path) -> None:
    layer = grid(desk, tmp_path)
    desk.map_view.iface.setActiveLayer(layer)
    page = desk.dock.pages["Data"]
    page.findChild(QAction, "CrimeMapRepeat").trigger()
    wait_until(lambda: len(named("Grid")) == 2, "the second grid")
    again = next(other for other in named("Grid") if other is not layer)
    assert again.source() != layer.source()
    assert counts(again) == counts(layer)
    assert sum(count for _, count in counts(again)) == desk.map_view.incidents().featureCount() > 0


def test_a_layer_that_no_method_made_is_named_as_the_reason(desk: Desk) -> None:
    told = said(desk)
    desk.map_view.iface.setActiveLayer(desk.map_view.publish())
    desk.dock.pages["Data"].findChild(QAction, "CrimeMapRepeat").trigger()
    assert told[-1].startswith("Choose a layer that a method of Crime Map made")


def test_a_saved_run_opens_and_repeats_with_the_same_result(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layer, page, path = grid(desk, tmp_path), desk.dock.pages["Data"], tmp_path / "grid.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = save_as_recipe(page, layer)
    assert dialog.save_as()
    dialog.close()
    assert "lists" not in json.loads(path.read_text(encoding="utf-8"))
    opened = open_file(page, path)
    assert opened.run.text() == "Repeat"
    opened.start()
    wait_until(lambda: len(named("Grid")) == 2, "the second grid")
    again = next(other for other in named("Grid") if other is not layer)
    assert counts(again) == counts(layer)
    opened.close()


def test_a_recipe_with_lists_tells_its_jobs(desk: Desk) -> None:
    draft = Draft("Nightly", "a.gpkg", methods=(METHOD,), first_month=date(2023, 11, 1), months=36)
    dialog = show_recipe(desk.dock.pages["Data"], draft)
    dialog.by_category.setChecked(True)
    assert dialog.job_count() == 9 * 36
    assert "324" in dialog.jobs.text()
    dialog.close()


def test_a_million_jobs_ask_first_and_no_is_no(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, text: str, _buttons: object) -> object:
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    draft = Draft("All", "a.gpkg", methods=(METHOD,) * 1000, first_month=date(1990, 1, 1), months=1100)
    dialog = show_recipe(desk.dock.pages["Data"], draft)
    dialog.start()
    assert len(asked) == 1
    assert desk.dock.pages["Data"].run is None
    dialog.close()


def test_a_recipe_is_read_as_it_was_written() -> None:
    draft = Draft(
        "Районы",
        "a.gpkg",
        "d.gpkg",
        "name",
        ("Алматы",),
        ("theft",),
        True,
        date(2023, 12, 1),
        2,
        (METHOD,),
        7,
    )
    assert replace(read_draft(write_draft(draft)), opened=draft.opened) == draft
    assert json.loads(write_draft(draft))["periods"] == [
        ["2023-12-01", "2024-01-01"],
        ["2024-01-01", "2024-02-01"],
    ]


def test_a_recipe_of_a_newer_plugin_asks_for_an_update() -> None:
    told = {**json.loads(write_draft(Draft(methods=(METHOD,)))), "plugin_version": "99.0"}
    with pytest.raises(RecipeNewer, match=r"made with Crime Map 99\.0\. Update the plugin"):
        read_draft(json.dumps(told))


def test_an_unknown_key_of_a_recipe_is_named() -> None:
    told = {**json.loads(write_draft(Draft(methods=(METHOD,)))), "catgories": []}
    with pytest.raises(RecipeInvalid, match="catgories"):
        read_draft(json.dumps(told))
