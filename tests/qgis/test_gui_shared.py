"""The panel on a store in a database: publishing, using it, and what a reader may not do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QLabel

from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.shared_dialog import SharedDialog
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.shared_place import SharedPlace
from crime_map_plugin.store.shared_writing import Mirror, publish
from tests.postgres.cluster import PostgisServer
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.shared import connect, fill
from tests.qgis.waiting import wait_until

N = 300
SCHEMA = "of_the_panel"


@pytest.fixture
def desk(qgis_iface, postgis_server: PostgisServer, tmp_path: Path) -> Iterator[Desk]:
    provider()
    connect(postgis_server, "police", "owner")
    connect(postgis_server, "guest", postgis_server.reader)
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        desk.workspace.choose_profile("kz-portal")
        yield desk
    QgsSettings().remove("crime_map/store")
    Mirror(SharedPlace("police", SCHEMA)).forget()
    postgis_server.sql(f'DROP SCHEMA IF EXISTS "{SCHEMA}" CASCADE')


def dialog_of(desk: Desk, connection: str = "police") -> SharedDialog:
    page = desk.dock.pages["Data"]
    page.keeping.open_shared()
    dialog = page.findChild(SharedDialog)
    dialog.connection.setCurrentText(connection)
    dialog.schema.setText(SCHEMA)
    return dialog


def test_the_own_store_is_published_and_then_used(desk: Desk) -> None:
    own = fill(desk.workspace.own_store_path, N)
    dialog = dialog_of(desk)
    assert dialog.publish.isEnabled()
    dialog.publish.click()
    wait_until(lambda: SCHEMA + "_editor" in dialog.state.text(), "the publication")
    assert str(N) in dialog.state.text()
    dialog.use.click()
    wait_until(lambda: desk.workspace.settings.shared_store, "the choice of the shared store")
    wait_until(lambda: desk.workspace.figures.total == N, "the figures of the shared store")
    assert str(desk.workspace.store_path) == f"postgres:police/{SCHEMA}"
    assert Settings.load().shared_store == f"postgres:police/{SCHEMA}"
    assert own.exists()
    assert desk.workspace.may_write
    dialog_of(desk).own.click()
    assert desk.workspace.store_path == own


def test_the_map_asks_the_server(desk: Desk, tmp_path: Path) -> None:
    publish(fill(tmp_path / "a.gpkg", N), SharedPlace("police", SCHEMA))
    desk.workspace.share(f"postgres:police/{SCHEMA}")
    wait_until(lambda: desk.workspace.figures.total == N, "the figures of the shared store")
    layer = desk.map_view.publish()
    assert layer is not None
    assert layer.providerType() == "postgres"
    assert layer.featureCount() == desk.workspace.figures.matching
    assert desk.map_view.incidents() is layer
    assert "password" not in layer.source()
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_reader_is_told_what_is_not_his(desk: Desk, tmp_path: Path, postgis_server: PostgisServer) -> None:
    publish(fill(tmp_path / "a.gpkg", N), SharedPlace("police", SCHEMA))
    postgis_server.sql(f"GRANT {SCHEMA}_reader TO {postgis_server.reader}")
    told = []
    desk.workspace.noticed.connect(told.append)
    desk.workspace.share(f"postgres:guest/{SCHEMA}")
    wait_until(lambda: desk.workspace.figures.total == N, "the figures of the shared store")
    page = desk.dock.pages["Data"]
    assert not page.fetch.button.isEnabled()
    page.keeping._show_actions()
    assert not page.keeping.purge.isEnabled()
    assert page.keeping.audit.isEnabled()
    assert [notice.text for notice in told] == ["You may read the shared store, but not change it."]


@pytest.mark.parametrize(
    ("connection", "said"),
    (("police", "Publish a store to it first"), ("guest", "Publish a store to it first")),
)
def test_what_cannot_be_used_is_said_in_the_dialog(desk: Desk, connection: str, said: str) -> None:
    dialog = dialog_of(desk, connection)
    dialog.use.click()
    wait_until(lambda: said in dialog.state.text(), "the sentence")
    assert not desk.workspace.settings.shared_store
    assert dialog.findChild(QLabel, "CrimeMapSharedState") is not None
