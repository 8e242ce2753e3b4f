"""Profile files from anywhere: shown before they are used, and never handed another portal's credentials."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt

from crime_map_plugin import paths
from crime_map_plugin.algorithms import fetch_incidents
from crime_map_plugin.errors import PortalRefused
from crime_map_plugin.gui import portals
from crime_map_plugin.gui.connection_dialog import ConnectionDialog
from crime_map_plugin.settings import Settings
from tests.network.qgis_store import configuration
from tests.qgis.panel import open_workspace
from tests.qgis.running import refusal

ELSEWHERE = "https://elsewhere.example/arcgis/rest/services/"


@pytest.fixture(autouse=True)
def folder(qgis_app, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return an empty folder of the user's own profiles."""
    made = tmp_path / "portals"
    made.mkdir()
    monkeypatch.setattr(portals, "user_profiles_folder", lambda: made)
    monkeypatch.setattr("crime_map_plugin.gui.connection_dialog.user_profiles_folder", lambda: made)
    return made


@pytest.fixture(autouse=True)
def settings_of_this_test_only():
    """Forget what a test chose."""
    yield
    QgsSettings().remove("crime_map/portal")


def shipped(key: str = "kz-portal") -> dict:
    return json.loads((paths.resources() / "portals" / f"{key}.json").read_text(encoding="utf-8"))


def given(tmp_path: Path, **changes: object) -> str:
    """Return a file that somebody sent: the shipped profile with changes."""
    path = tmp_path / "given.json"
    path.write_text(json.dumps({**shipped(), **changes}), encoding="utf-8")
    return str(path)


def test_a_profile_from_a_file_is_shown_and_used_only_after_ok(tmp_path: Path, folder: Path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        workspace.choose_profile("kz-portal")
        portals.set_authcfg("kz-portal", "abc1234")
        dialog = ConnectionDialog(workspace)
        saved: list[str] = []
        dialog.saved.connect(saved.append)
        dialog.add_profile(given(tmp_path, id="agency", title={"en": "Agency"}, root=ELSEWHERE))
        assert (dialog.name.text(), dialog.address.text()) == ("Agency", ELSEWHERE)
        assert "Criminal offences" in dialog.result.text()
        assert dialog.authcfg.configId() == ""
        assert saved == []
        assert list(folder.iterdir()) == []
        dialog.save()
        assert saved == ["agency"]
        workspace.load_profiles()
        assert workspace.profiles["agency"].root == ELSEWHERE


def test_a_profile_that_is_shown_and_left_is_not_kept(tmp_path: Path, folder: Path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        dialog = ConnectionDialog(workspace)
        dialog.add_profile(given(tmp_path, id="agency", root=ELSEWHERE))
        dialog.reject()
        assert list(folder.iterdir()) == []


def test_a_file_that_claims_the_id_of_a_known_portal_replaces_nothing_and_gets_no_credentials(tmp_path: Path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        workspace.choose_profile("kz-portal")
        portals.set_authcfg("kz-portal", "abc1234")
        known = workspace.profiles["kz-portal"].root
        dialog = ConnectionDialog(workspace)
        saved: list[str] = []
        dialog.saved.connect(saved.append)
        dialog.add_profile(given(tmp_path, root=ELSEWHERE))
        dialog.save()
        (new,) = saved
        workspace.load_profiles()
        assert workspace.profiles["kz-portal"].root == known
        assert portals.authcfg_of("kz-portal") == "abc1234"
        assert new != "kz-portal"
        assert workspace.profiles[new].root == ELSEWHERE
        assert portals.authcfg_of(new) == ""


def test_a_file_of_the_same_address_renews_a_profile_and_keeps_its_credentials(tmp_path: Path, folder: Path):
    with (
        open_workspace(tmp_path, incidents=0) as workspace,
        configuration("Basic", username="analyst", password="made up") as authcfg,
    ):
        workspace.choose_profile("kz-portal")
        portals.set_authcfg("kz-portal", authcfg)
        dialog = ConnectionDialog(workspace)
        dialog.add_profile(given(tmp_path, title={"en": "Renewed"}))
        assert dialog.authcfg.configId() == authcfg
        dialog.save()
        assert portals.authcfg_of("kz-portal") == authcfg
        workspace.load_profiles()
        assert [path.name for path in folder.iterdir()] == ["kz-portal.json"]
        assert workspace.profiles["kz-portal"].name("en") == "Renewed"


def test_credentials_do_not_follow_a_profile_to_another_address(tmp_path: Path, folder: Path):
    """Whoever may write into the profile's folder must not be sent what was meant for the portal."""
    portals.set_portal("kz-portal")
    portals.set_authcfg("kz-portal", "abc1234")
    assert portals.authcfg_of("kz-portal") == "abc1234"
    assert Settings.load().authcfg == "abc1234"
    given(folder, root=ELSEWHERE)
    (folder / "given.json").rename(folder / "kz-portal.json")
    assert portals.authcfg_of("kz-portal") == ""
    portals.set_portal("kz-portal")
    assert Settings.load().authcfg == ""


def test_credentials_fixed_by_the_agency_are_not_for_profiles_that_a_user_added(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("QGIS_CRIME_MAP_AUTHCFG", "fixed12")
    given(folder, id="given", root=ELSEWHERE)
    assert portals.authcfg_of("kz-portal") == "fixed12"
    assert portals.authcfg_of("given") == ""
    monkeypatch.setenv("QGIS_CRIME_MAP_PORTAL", "given")
    assert portals.authcfg_of("given") == "fixed12"


def test_titles_of_a_profile_stay_text(tmp_path: Path):
    title = '<img src="https://elsewhere.example/seen.png"><h1>Police</h1>'
    layers = shipped()["layers"]
    for layer in layers.values():
        layer["title"] = {"en": title}
    with open_workspace(tmp_path, incidents=0) as workspace:
        dialog = ConnectionDialog(workspace)
        dialog.add_profile(given(tmp_path, id="agency", layers=layers))
        assert title in dialog.result.text()
        assert dialog.result.textFormat() == Qt.TextFormat.PlainText
        dialog.reject()


@pytest.mark.parametrize(
    "is_own", [True, False], ids=["chosen for another address", "chosen for this address"]
)
def test_the_toolbox_sends_credentials_only_where_they_were_chosen_for(
    is_own: bool, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    """PORTAL=kz-portal means the profile that comes with the plugin, whatever stands in the user's folder."""
    asked: list[tuple[str, str]] = []

    def network(url: str, authcfg: str = "") -> None:
        asked.append((url, authcfg))
        raise PortalRefused("Not asked in this test.")

    monkeypatch.setattr(fetch_incidents, "Network", network)
    if is_own:
        given(folder, root=ELSEWHERE)
        (folder / "given.json").rename(folder / "kz-portal.json")
    portals.set_portal("kz-portal")
    portals.set_authcfg("kz-portal", "abc1234")
    assert Settings.load().authcfg == "abc1234"
    refusal("fetchincidents", {"PORTAL": "kz-portal", "STORE": str(tmp_path / "s.gpkg")})
    assert asked == [(shipped()["root"], "" if is_own else "abc1234")]
