"""Fetches over TLS: an agency's own root, certificates that must not be believed, certificates of people."""

from __future__ import annotations

import re
import ssl
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthConfigSslServer
from qgis.PyQt.QtNetwork import QSslCertificate, QSslError

from crime_map_plugin.algorithms import network
from crime_map_plugin.portal import transport
from tests.network.authority import PASSPHRASE, Authority, Pair
from tests.network.fixtures import agency, few_incidents, servers_pair, tls_portal
from tests.network.qgis_store import configuration, trusted
from tests.network.tls_portal import TlsPortal
from tests.qgis import fetching
from tests.qgis.running import refusal

__all__ = ["agency", "few_incidents", "servers_pair", "tls_portal"]

Start = Callable[..., TlsPortal]
PACKAGE = Path(network.__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def in_no_hurry_to_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat at once what is repeated."""
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)


def said(portal: TlsPortal, folder: Path, **parameters: str) -> str:
    """Return the sentence with which a fetch is refused."""
    text = refusal(
        "fetchincidents",
        {"PORTAL": str(portal.write_profile(folder)), "STORE": str(folder / "s.gpkg"), **parameters},
    )
    assert len(text.splitlines()) == 1
    assert len(text) < 300
    return text


# -- the server's certificate --------------------------------------------------------------------------


def test_a_root_in_qgis_store_is_trusted_and_one_that_is_not_there_is_not(
    tls_portal: Start, agency: Authority, few_incidents: Path, tmp_path: Path
):
    portal = tls_portal()
    text = said(portal, tmp_path)
    assert text.startswith("The portal's certificate is not trusted")
    assert "Settings > Options > Authentication > Certificates" in text
    assert portal.requests == []
    with trusted(agency.root.certificate):
        result = fetching.fetch(str(portal.write_profile(tmp_path)), tmp_path / "s.gpkg")
    assert result["COMPLETE"] is True
    assert fetching.ids(tmp_path / "s.gpkg") == sorted(fetching.truth(few_incidents))
    portal.requests.clear()
    assert said(portal, tmp_path) == text
    assert portal.requests == []


def test_another_root_of_the_same_name_is_not_trusted(tls_portal: Start, tmp_path: Path):
    portal = tls_portal()
    with trusted(Authority(tmp_path / "impostor").root.certificate):
        assert "certificate is not trusted" in said(portal, tmp_path)
    assert portal.requests == []


def test_a_trusted_certificate_of_another_server_is_refused(
    tls_portal: Start, agency: Authority, tmp_path: Path
):
    portal = tls_portal(pair=agency.server("DNS:other.example,IP:127.0.0.2"))
    with trusted(agency.root.certificate):
        text = said(portal, tmp_path)
    assert text.startswith("The portal's certificate belongs to another server.")
    assert "address in the profile" in text
    assert portal.requests == []


def test_a_certificate_that_has_run_out_is_refused(tls_portal: Start, agency: Authority, tmp_path: Path):
    portal = tls_portal(pair=agency.server(days=-1))
    with trusted(agency.root.certificate):
        text = said(portal, tmp_path)
    assert text.startswith("The portal's certificate is not valid today.")
    assert "date of this computer" in text
    assert portal.requests == []


def test_nothing_turns_verification_off(
    tls_portal: Start, servers_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agency: Authority
):
    """Neither the environment, nor what a user once clicked away in QGIS, nor a profile."""
    portal = tls_portal()
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(agency.root.certificate))
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    exception = QgsAuthConfigSslServer()
    (certificate,) = QSslCertificate.fromPath(str(servers_pair.certificate))
    exception.setSslCertificate(certificate)
    exception.setSslHostPort(f"127.0.0.1:{portal.port}")
    exception.setSslIgnoredErrorEnums(
        [
            QSslError.SslError.UnableToGetLocalIssuerCertificate,
            QSslError.SslError.UnableToVerifyFirstCertificate,
        ]
    )
    exception.setSslPeerVerifyMode(0)
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    assert manager.storeSslCertCustomConfig(exception)
    try:
        assert "certificate is not trusted" in said(portal, tmp_path)
    finally:
        manager.removeSslCertCustomConfig(
            QgsAuthCertUtils.shaHexForCert(certificate), exception.sslHostPort()
        )
    profile = portal.write_profile(tmp_path)
    text = profile.read_text(encoding="utf-8")
    for word in ("verify", "verify_tls", "insecure"):
        profile.write_text(text.replace("{", f'{{"{word}": false, ', 1), encoding="utf-8")
        assert word in refusal("fetchincidents", {"PORTAL": str(profile), "STORE": str(tmp_path / "s.gpkg")})
    assert portal.requests == []


def test_no_line_of_the_plugin_loosens_a_tls_context():
    loose = re.compile(
        r"verify\s*=|CERT_NONE|CERT_OPTIONAL|check_hostname|_create_unverified|assert_hostname|disable_warnings"
        r"|ignoreSslErrors|setPeerVerifyMode|VerifyNone|urllib\.request|http\.client import HTTPS"
    )
    found = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if loose.search(line)
    ]
    assert found == []
    made = transport.Transport(
        host="portal.example",
        ca_pem=None,
        client_pem=None,
        client_passphrase="",
        timeout_s=(1, 1),
        total_s=1,
        largest_body=1,
    )
    for address in ("https://portal.example", "http://portal.example"):
        context = made._session.get_adapter(address)._context
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


# -- a person's certificate ----------------------------------------------------------------------------


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder into which temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(network.tempfile, "tempdir", str(folder))
    yield folder


def watch_key_files(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, bytes]]:
    """Note mode and content of each key file at the moment at which it is loaded."""
    seen: list[tuple[int, bytes]] = []
    made = transport.Transport.__init__

    def noted(self: transport.Transport, **options: object) -> None:
        path = options["client_pem"]
        assert isinstance(path, Path)
        seen.append((stat.S_IMODE(path.stat().st_mode), path.read_bytes()))
        made(self, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(transport.Transport, "__init__", noted)
    return seen


def paths(agency: Authority) -> dict[str, str]:
    pair = agency.locked(agency.client())
    return {"certpath": str(pair.certificate), "keypath": str(pair.key), "keypass": PASSPHRASE}


def bundle(agency: Authority) -> dict[str, str]:
    return {"bundlepath": str(agency.bundle(agency.client())), "bundlepass": PASSPHRASE}


@pytest.mark.parametrize(("method", "values"), [("PKI-Paths", paths), ("PKI-PKCS#12", bundle)])
def test_a_persons_certificate_opens_the_portal_and_its_key_is_left_nowhere(
    method: str,
    values: Callable[[Authority], dict[str, str]],
    tls_portal: Start,
    agency: Authority,
    few_incidents: Path,
    tmp_path: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    seen = watch_key_files(monkeypatch)
    portal = tls_portal(clients_of=agency)
    with trusted(agency.root.certificate), configuration(method, **values(agency)) as authcfg:
        result = fetching.fetch(str(portal.write_profile(tmp_path)), tmp_path / "s.gpkg", AUTHCFG=authcfg)
    assert result["COMPLETE"] is True
    assert fetching.ids(tmp_path / "s.gpkg") == sorted(fetching.truth(few_incidents))
    assert set(portal.clients) == {"analyst"}
    ((mode, content),) = seen
    assert mode == 0o600
    assert b"ENCRYPTED" in content
    assert content.count(b"BEGIN CERTIFICATE") == len(set(content.split(b"-----BEGIN CERTIFICATE-----"))) - 1
    assert list(temporary.iterdir()) == []


def test_a_portal_that_wants_a_persons_certificate_says_so(
    tls_portal: Start, agency: Authority, tmp_path: Path
):
    portal = tls_portal(clients_of=agency)
    with trusted(agency.root.certificate):
        text = said(portal, tmp_path)
    assert text.startswith("The portal asks for a client certificate")
    assert "authentication configuration" in text
    assert portal.requests == []


def test_a_certificate_of_a_stranger_is_refused_and_its_key_is_left_nowhere(
    tls_portal: Start, agency: Authority, tmp_path: Path, temporary: Path
):
    portal = tls_portal(clients_of=agency)
    stranger = Authority(tmp_path / "stranger", "Another Root")
    with trusted(agency.root.certificate), configuration("PKI-Paths", **paths(stranger)) as authcfg:
        text = said(portal, tmp_path, AUTHCFG=authcfg)
    assert text.startswith("The portal does not accept the client certificate.")
    assert portal.requests == []
    assert list(temporary.iterdir()) == []


def test_a_key_that_does_not_belong_to_its_certificate_is_one_sentence(
    tls_portal: Start, agency: Authority, tmp_path: Path, temporary: Path
):
    portal = tls_portal(clients_of=agency)
    mixed = {**paths(agency), "certpath": str(agency.client("other").certificate)}
    with trusted(agency.root.certificate), configuration("PKI-Paths", **mixed) as authcfg:
        text = said(portal, tmp_path, AUTHCFG=authcfg)
    assert "certificate" in text
    assert portal.requests == []
    assert list(temporary.iterdir()) == []
