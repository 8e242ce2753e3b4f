"""A recipe with lists runs from its dialog, and its summary comes on the map."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerTemporalProperties

from crime_map_plugin.gui.recipe_draft import Draft
from crime_map_plugin.gui.recipe_entry import show_recipe
from tests.qgis import busy_store
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until

METHOD = {"algorithm": "crimemap:getisordhotspots", "parameters": {"CELL_SIZE": 500}}


def test_a_batch_runs_from_the_dialog_and_shows_its_summary(qgis_iface, tmp_path: Path) -> None:
    provider()
    busy_store.fill(tmp_path / "busy.gpkg", 3000)
    busy_store.districts(tmp_path / "districts.gpkg")
    with open_panel(qgis_iface, tmp_path) as desk:
        told: list[str] = []
        desk.workspace.noticed.connect(lambda notice: told.append(notice.line))
        page, last_year = desk.dock.pages["Data"], date.today().year - 1
        draft = Draft(
            "Nightly",
            str(tmp_path / "busy.gpkg"),
            areas=str(tmp_path / "districts.gpkg"),
            name_field="name",
            area_names=("D0", "D6"),
            categories=("theft", "robbery"),
            has_categories=True,
            methods=(METHOD,),
            first_month=date(last_year, 1, 1),
            months=3,
        )
        dialog = show_recipe(page, draft)
        dialog.path = tmp_path / "nightly.json"
        dialog.workers.setValue(1)
        dialog.output.setText(str(tmp_path / "nightly.gpkg"))
        dialog.start()
        wait_until(lambda: QgsProject.instance().mapLayersByName("Summary"), "the summary")
        (layer,) = QgsProject.instance().mapLayersByName("Summary")
        assert isinstance(layer, QgsVectorLayer) and layer.featureCount() == 2 * 2 * 3
        assert {feature["area"] for feature in layer.getFeatures()} == {"D0", "D6"}
        times = layer.temporalProperties()
        assert isinstance(times, QgsVectorLayerTemporalProperties) and times.isActive()
        assert (times.startField(), times.endField()) == ("from", "to")
        jobs = QgsVectorLayer(f"{tmp_path / 'nightly.gpkg'}|layername=jobs", "jobs", "ogr")
        assert {feature["state"] for feature in jobs.getFeatures()} == {"done"}
        assert not [line for line in told if "failed" in line]
        dialog.close()
