"""Who is contacted: the origin of the profile's root, and the token address of an OAuth2 configuration."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from crime_map_plugin.algorithms.network import Network
from tests.network.accounts import TokenServer
from tests.network.contacts import contacts
from tests.network.fixtures import few_incidents
from tests.network.qgis_store import configuration
from tests.portal_server.server import FIRST_KEY, SECOND_KEY, PortalServer
from tests.qgis import fetching
from tests.qgis.running import run
from tests.qgis.test_alg_background import in_background
from tests.qgis.writing import write_everything
from tests.unit.fake_service import FakeService, profile_for

__all__ = ["few_incidents"]


def test_only_the_origin_of_the_profiles_root_is_contacted(few_incidents: Path, tmp_path: Path):
    """Neither fetching nor layers, styles, projects and sheets made of it turn to anybody else."""
    with PortalServer(few_incidents) as portal, contacts() as seen:
        assert fetching.fetch(str(portal.write_profile(tmp_path)), tmp_path / "s.gpkg")["COMPLETE"] is True
        write_everything(tmp_path / "s.gpkg", tmp_path)
    assert set(seen) == {("127.0.0.1", portal.port)}


def test_addresses_in_a_layers_description_are_not_visited():
    other, service = FakeService([]), FakeService([])
    names = ("owningSystemUrl", "tokenServicesUrl", "href", "url", "templatesUrl", "redirect")
    service.description = {
        **{name: f"{other.origin}/{name}" for name in names},
        "authInfo": {"isTokenBasedSecurity": True, "tokenServicesUrl": f"{other.origin}/generateToken"},
    }
    profile = profile_for(service.origin)
    with contacts() as seen:
        http = Network(profile.root).client(profile, lambda: False)
        http.get_json(profile.root + "KPSSU/crime/FeatureServer/1", {"f": "json"})
        http.close()
    assert set(seen) == {("127.0.0.1", int(service.origin.rpartition(":")[2]))}
    assert other.requests == []
    other.close()
    service.close()


@pytest.mark.parametrize("runner", [run, in_background], ids=["on the main thread", "on a worker thread"])
def test_a_key_that_runs_out_halfway_is_renewed_at_the_token_address_and_nowhere_else(
    runner: Callable[..., dict[str, Any]], few_incidents: Path, tmp_path: Path
):
    with (
        TokenServer([FIRST_KEY, SECOND_KEY]) as tokens,
        PortalServer(
            few_incidents, misbehave="token_expired_halfway", layers=fetching.paged(size=40)
        ) as portal,
        configuration(tokens.account().method, **tokens.account().values) as authcfg,
        contacts() as seen,
    ):
        profile, store = portal.write_profile(tmp_path), tmp_path / "s.gpkg"
        result = runner("fetchincidents", {"PORTAL": str(profile), "STORE": str(store), "AUTHCFG": authcfg})
    assert result["COMPLETE"] is True
    assert fetching.ids(store) == sorted(fetching.truth(few_incidents))
    assert {request.shown_key for request in portal.requests} == {FIRST_KEY, SECOND_KEY}
    assert len(tokens.bodies) >= 2
    assert set(seen) - {tokens.url} == {("127.0.0.1", portal.port)}


def test_the_listener_hears_python_and_qgis(few_incidents: Path):
    with PortalServer(few_incidents) as portal, contacts() as seen:
        QgsNetworkAccessManager.blockingGet(QNetworkRequest(QUrl(portal.root)))
        requests.get(portal.root, timeout=5)
        socket.getaddrinfo("localhost", 80)
    assert set(seen) >= {portal.root, ("127.0.0.1", portal.port), ("localhost", 80)}
    with contacts() as seen:
        assert seen == []
