"""Fetches through proxies as agencies have them, set up in QGIS's own options."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.network.authority import Authority
from tests.network.fixtures import agency, few_incidents, servers_pair, tls_portal
from tests.network.processes import free_port
from tests.network.proxies import USER, Proxy, inspector, tinyproxy
from tests.network.qgis_store import configuration, proxy_settings, trusted
from tests.network.tls_portal import TlsPortal
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import refusal

__all__ = ["agency", "few_incidents", "servers_pair", "tls_portal"]

Start = Callable[..., TlsPortal]
KEY = "made-up.proxy-key"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def in_no_hurry_to_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat at once what is repeated."""
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    """Run a proxy that asks for a user name, once for all tests here."""
    with tinyproxy(tmp_path_factory.mktemp("strict"), KEY) as running:
        yield running


@pytest.fixture
def plain_portal(few_incidents: Path) -> Iterator[PortalServer]:
    """Run a portal without TLS."""
    with PortalServer(few_incidents) as portal:
        yield portal


def through(proxy: Proxy, key: str = KEY, user: str = USER, **more: object) -> dict[str, object]:
    """Return what a user enters in QGIS's options."""
    login = {"proxyUser": user, "proxyPassword": key} if user else {}
    return {"proxyHost": "127.0.0.1", "proxyPort": str(proxy.port), **login, **more}


def fetch_all(portal: PortalServer, folder: Path, data: Path, **parameters: str) -> None:
    """Fetch everything and see that it came."""
    store = folder / "s.gpkg"
    assert fetching.fetch(str(portal.write_profile(folder)), store, **parameters)["COMPLETE"] is True
    assert fetching.ids(store) == sorted(fetching.truth(data))


def said(portal: PortalServer, folder: Path) -> str:
    """Return the sentence with which a fetch is refused."""
    text = refusal(
        "fetchincidents", {"PORTAL": str(portal.write_profile(folder)), "STORE": str(folder / "s.gpkg")}
    )
    assert len(text.splitlines()) == 1
    assert len(text) < 300
    return text


# -- a proxy that asks for a user name -----------------------------------------------------------------


def test_a_portal_without_tls_is_reached_through_a_proxy_that_asks_for_a_user_name(
    plain_portal: PortalServer, strict: Proxy, few_incidents: Path, tmp_path: Path
):
    with proxy_settings(**through(strict)):
        fetch_all(plain_portal, tmp_path, few_incidents)
    assert plain_portal.requests
    for request in plain_portal.requests:
        names = {name.lower() for name in request.headers}
        assert "via" in names
        assert "proxy-authorization" not in names


def test_a_portal_with_tls_is_reached_through_a_tunnel(
    tls_portal: Start, agency: Authority, strict: Proxy, few_incidents: Path, tmp_path: Path
):
    portal = tls_portal()
    before = len(strict.asked)
    with proxy_settings(**through(strict)), trusted(agency.root.certificate):
        fetch_all(portal, tmp_path, few_incidents)
    asked = strict.asked[before:]
    assert set(asked) == {f"CONNECT 127.0.0.1:{portal.port}"}
    for request in portal.requests:
        assert not {"via", "proxy-authorization"} & {name.lower() for name in request.headers}


def test_the_proxys_user_name_may_stand_in_an_authentication_configuration(
    plain_portal: PortalServer, strict: Proxy, few_incidents: Path, tmp_path: Path
):
    with (
        configuration("Basic", username=USER, password=KEY) as authcfg,
        proxy_settings(**through(strict, user="", authcfg=authcfg)),
    ):
        fetch_all(plain_portal, tmp_path, few_incidents)
    assert all("Via" in request.headers for request in plain_portal.requests)


@pytest.mark.parametrize("user", [USER, ""], ids=["wrong password", "no user name"])
@pytest.mark.parametrize("has_tls", [False, True], ids=["http", "https"])
def test_a_proxy_that_turns_the_user_away_is_one_sentence(
    has_tls: bool,
    user: str,
    plain_portal: PortalServer,
    tls_portal: Start,
    agency: Authority,
    strict: Proxy,
    tmp_path: Path,
):
    portal = tls_portal() if has_tls else plain_portal
    before = len(strict.asked)
    with proxy_settings(**through(strict, "wrong-made-up", user)), trusted(agency.root.certificate):
        text = said(portal, tmp_path)
    assert text.startswith("The network's proxy does not accept the sign-in.")
    assert "user name and password in Settings > Options > Network" in text
    assert "wrong-made-up" not in text
    assert portal.requests == []
    # An account is locked after some wrong passwords: one for each layer, and none again.
    assert len(strict.asked) - before <= 2


@pytest.mark.parametrize("setting", ["proxyExcludedUrls", "noProxyUrls"])
def test_an_excluded_address_is_asked_without_the_proxy(
    setting: str, plain_portal: PortalServer, strict: Proxy, few_incidents: Path, tmp_path: Path
):
    before = len(strict.asked)
    with proxy_settings(**through(strict), **{setting: [plain_portal.origin]}):
        fetch_all(plain_portal, tmp_path, few_incidents)
    assert len(strict.asked) == before
    assert all("Via" not in request.headers for request in plain_portal.requests)


def test_a_proxy_that_is_not_there_is_one_sentence_and_is_not_gone_around(
    plain_portal: PortalServer, tmp_path: Path
):
    with proxy_settings(proxyHost="127.0.0.1", proxyPort=str(free_port())):
        text = said(plain_portal, tmp_path)
    assert text == "The network's proxy does not answer. Check Settings > Options > Network."
    assert plain_portal.requests == []


def test_a_proxy_that_forbids_the_portal_is_one_sentence(tls_portal: Start, tmp_path: Path):
    portal = tls_portal()
    with tinyproxy(tmp_path / "narrow", tunnels_to=443) as proxy, proxy_settings(**through(proxy, user="")):
        text = said(portal, tmp_path)
    assert text == (
        f"The network's proxy does not let anybody through to the portal {portal.origin}. "
        "Ask the network's administrator to allow this address."
    )


def test_a_portal_that_the_proxy_cannot_reach_is_one_sentence(
    tls_portal: Start, strict: Proxy, tmp_path: Path
):
    portal = tls_portal()
    portal.write_profile(tmp_path)
    portal.stop()
    with proxy_settings(**through(strict)):
        text = refusal(
            "fetchincidents", {"PORTAL": str(tmp_path / "demo.json"), "STORE": str(tmp_path / "s.gpkg")}
        )
    assert text.startswith(f"The network's proxy cannot reach the portal {portal.origin}.")


def test_a_socks_proxy_is_named(plain_portal: PortalServer, tmp_path: Path):
    with proxy_settings(proxyType="Socks5Proxy", proxyHost="127.0.0.1", proxyPort="1080"):
        assert "SOCKS" in said(plain_portal, tmp_path)
    assert plain_portal.requests == []


# -- a proxy that reads what is encrypted --------------------------------------------------------------


def test_a_proxy_that_inspects_tls_needs_its_root_in_qgis_store(
    tls_portal: Start, agency: Authority, few_incidents: Path, tmp_path: Path
):
    portal = tls_portal()
    with inspector(tmp_path / "inspector", agency) as proxy, proxy_settings(**through(proxy, user="")):
        with trusted(agency.root.certificate):
            # The portal's own root does not help: what arrives is signed by the proxy.
            text = said(portal, tmp_path)
        assert text.startswith("The portal's certificate is not trusted.")
        assert "inspects encrypted traffic, add its root certificate" in text
        assert portal.requests == []
        assert proxy.root is not None
        with trusted(proxy.root):
            fetch_all(portal, tmp_path, few_incidents)
        assert any("/KPSSU/crime/FeatureServer/1/query" in line for line in proxy.asked)


# -- a proxy for each address --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["pac", "system"])
def test_each_address_has_the_proxy_that_qt_names_for_it(
    kind: str, few_incidents: Path, strict: Proxy, tmp_path: Path
):
    """In a process of its own: Qt deletes QGIS's factory when another is set."""
    with (
        PortalServer(few_incidents) as direct,
        PortalServer(few_incidents) as proxied,
        tinyproxy(tmp_path / "open") as relaxed,
    ):
        jobs = []
        for name, portal in (("localhost", direct), ("127.0.0.1", proxied)):
            folder = tmp_path / name
            folder.mkdir()
            profile = portal.write_profile(folder)
            # Qt's own rules for the system's exceptions know names and no ports.
            profile.write_text(
                profile.read_text(encoding="utf-8").replace("127.0.0.1", name), encoding="utf-8"
            )
            jobs.append({"profile": str(profile), "store": str(folder / "s.gpkg")})
        routes = {f"{proxied.origin}/": relaxed.port}
        done = subprocess.run(
            [sys.executable, "-m", "tests.network.fetch_by_route", kind],
            input=json.dumps({"jobs": jobs, "routes": routes}),
            capture_output=True,
            text=True,
            timeout=100,
            cwd=ROOT,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert [job["COMPLETE"] for job in json.loads(done.stdout.splitlines()[-1])] == [True, True]
        assert direct.requests
        assert all("Via" not in request.headers for request in direct.requests)
        assert proxied.requests
        assert all("Via" in request.headers for request in proxied.requests)
        assert not any(str(direct.port) in line for line in relaxed.asked)
