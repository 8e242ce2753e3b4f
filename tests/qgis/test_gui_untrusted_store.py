"""The panel on a store that somebody put a trigger into: one sentence, and the map shows the copy."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject

from crime_map_plugin.gui.notice import Level
from tests.qgis.panel import open_panel
from tests.qgis.waiting import wait_until


def test_the_panel_says_where_the_copy_lies_and_maps_it(qgis_iface, tmp_path: Path) -> None:
    path = tmp_path / "demo.gpkg"
    with open_panel(qgis_iface, tmp_path) as desk:
        workspace, view = desk.workspace, desk.map_view
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(
                "CREATE TRIGGER spy AFTER INSERT ON incidents BEGIN DELETE FROM incidents; END"
            )
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = hashlib.sha256(path.read_bytes()).hexdigest()
        notices = []
        workspace.noticed.connect(notices.append)
        workspace.store_was_written()
        wait_until(lambda: notices, "the sentence")
        assert [notice.level for notice in notices] == [Level.WARNING]
        copy = next(file for file in tmp_path.iterdir() if ".copy-" in file.name and file.suffix == ".gpkg")
        assert copy.name in notices[0].line and "demo.gpkg" in notices[0].line
        layer = view.publish()
        assert layer is not None and layer.source().split("|")[0] == str(copy)
        # The panel's filter is of the last 30 days, with an incident each.
        assert layer.featureCount() == 30 and view.publish() is layer
        workspace.read_figures()
        wait_until(lambda: workspace.figures.total == 60, "the figures again")
        assert len(notices) == 1
        QgsProject.instance().clear()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
