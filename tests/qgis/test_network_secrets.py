"""Marked credentials of each kind: they reach the portal, nobody else, and nothing that is written."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsProcessingException,
    QgsProject,
    QgsSettings,
)

from crime_map_plugin.algorithms.network import Network
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.portals import set_authcfg
from crime_map_plugin.settings import Settings
from tests.network.accounts import Account, TokenServer, api_header, basic, esri, new_mark
from tests.network.authority import Authority
from tests.network.fixtures import agency, few_incidents, servers_pair, tls_portal
from tests.network.leaks import marks_in_folder, marks_in_text
from tests.network.proxies import USER, tinyproxy
from tests.network.qgis_store import configuration, proxy_settings, trusted
from tests.network.tls_portal import TlsPortal
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log
from tests.qgis.writing import write_everything
from tests.unit.fake_service import FakeService, Raw, profile_for

__all__ = ["agency", "few_incidents", "servers_pair", "tls_portal"]


@dataclass
class Heard:
    """All that was said and logged while a test ran."""

    texts: list[str] = field(default_factory=list)

    def add(self, *parts: object) -> None:
        self.texts += [str(part) for part in parts]

    def add_error(self, error: BaseException) -> None:
        """Take in whatever of an exception may be shown or written anywhere."""
        self.add(
            error, repr(error), "".join(traceback.format_exception(type(error), error, error.__traceback__))
        )
        if isinstance(error, CrimeMapError):
            self.add(error.message, error.detail, error.hint, error.facts)


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """Listen to QGIS's log, Python's logs at their most talkative, and both outputs of the process."""
    caplog.set_level(logging.DEBUG)
    lines: list[str] = []
    log = QgsApplication.messageLog()

    def take(*message: object) -> None:
        lines.append(" ".join(str(part) for part in message))

    log.messageReceived.connect(take)
    yield lambda: "\n".join([*lines, caplog.text, *capfd.readouterr()])
    log.messageReceived.disconnect(take)


@contextmanager
def chosen(account: Account) -> Iterator[str]:
    """Keep the account in QGIS and choose it for the portal as the panel does."""
    with configuration(account.method, **account.values) as authcfg:
        set_authcfg("demo", authcfg)
        replace(Settings.load(), authcfg=authcfg).save()
        try:
            yield authcfg
        finally:
            QgsSettings().remove("crime_map")


def attempt(heard: Heard, portal: PortalServer, folder: Path, authcfg: str) -> dict[str, Any]:
    """Fetch, whatever comes of it, and note what was said."""
    log = Log()
    result: dict[str, Any] = {}
    try:
        result = fetching.fetch(str(portal.write_profile(folder)), folder / "s.gpkg", log, AUTHCFG=authcfg)
    except QgsProcessingException as error:
        heard.add_error(error)
    heard.add(json.dumps(result), log.errors, log.warnings, log.textLog(), log.htmlLog())
    return result


def profile_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath())


# -- the whole job -------------------------------------------------------------------------------------


FAILURES = (
    "token_required",
    "html_error_500",
    "drop_mid_body",
    "error_in_200",
    "redirect_other_host",
    "redirect_loop",
)


@pytest.mark.parametrize("kind", ["Basic", "API header", "Esri token", "OAuth2"])
def test_a_marked_credential_reaches_the_portal_and_nothing_that_is_written(
    kind: str,
    few_incidents: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    heard: Callable[[], str],
):
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)
    said = Heard()
    with ExitStack() as stack:
        tokens = stack.enter_context(TokenServer())
        account = {"Basic": basic, "API header": api_header, "Esri token": esri, "OAuth2": tokens.account}[
            kind
        ]()
        authcfg = stack.enter_context(chosen(account))
        good = stack.enter_context(PortalServer(few_incidents))
        result = attempt(said, good, tmp_path, authcfg)
        assert result["COMPLETE"] is True
        name, value = account.header
        assert {request.headers.get(name) for request in good.requests} == {value}
        for habit in FAILURES:
            bad = stack.enter_context(PortalServer(few_incidents, misbehave=habit))
            assert attempt(said, bad, tmp_path, authcfg) == {}
            assert bad.requests
            assert bad.elsewhere == []
            asked = " ".join(f"{request.path} {request.params}" for request in good.requests + bad.requests)
            assert marks_in_text(asked, account.marks) == []
        gone = PortalServer(few_incidents)
        gone.start()
        gone.stop()
        assert attempt(said, gone, tmp_path, authcfg) == {}
        assert bool(tokens.bodies) == (kind == "OAuth2")
        write_everything(tmp_path / "s.gpkg", tmp_path)
        QgsSettings().sync()
        assert authcfg in Path(QgsSettings().fileName()).read_text(encoding="utf-8")
        for folder in (tmp_path, profile_folder(), Path(QgsSettings().fileName()).parent):
            assert marks_in_folder(folder, account.marks) == []
    assert marks_in_text("\n".join(said.texts) + heard(), account.marks) == []


def test_a_marked_passphrase_and_a_marked_proxy_password_are_written_nowhere(
    tls_portal: Callable[..., TlsPortal],
    agency: Authority,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    heard: Callable[[], str],
):
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)
    passphrase, key, said = new_mark(), new_mark(), Heard()
    bundle = agency.bundle(agency.client(), passphrase)
    account = Account(
        "PKI-PKCS#12", {"bundlepath": str(bundle), "bundlepass": passphrase}, [passphrase, key], ("", "")
    )
    with ExitStack() as stack:
        proxy = stack.enter_context(tinyproxy(tmp_path_factory.mktemp("proxy"), key))
        stack.enter_context(trusted(agency.root.certificate))
        login = stack.enter_context(configuration("Basic", username=USER, password=key))
        stack.enter_context(proxy_settings(proxyHost="127.0.0.1", proxyPort=str(proxy.port), authcfg=login))
        authcfg = stack.enter_context(chosen(account))
        portal = tls_portal(clients_of=agency)
        assert attempt(said, portal, tmp_path, authcfg)["COMPLETE"] is True
        assert set(portal.clients) == {"analyst"}
        assert proxy.asked
        refusing = tls_portal(clients_of=agency, misbehave="html_error_500")
        assert attempt(said, refusing, tmp_path, authcfg) == {}
        write_everything(tmp_path / "s.gpkg", tmp_path)
        QgsSettings().sync()
        for folder in (tmp_path, profile_folder(), Path(QgsSettings().fileName()).parent):
            assert marks_in_folder(folder, account.marks) == []
    assert marks_in_text("\n".join(said.texts) + heard(), account.marks) == []


# -- servers that repeat what they were sent -----------------------------------------------------------


def _error(text: str, other: str) -> Any:
    return {"error": {"code": 500, "message": text, "details": [text]}}


def _expired(text: str, other: str) -> Any:
    return {"error": {"code": 498, "message": text, "details": []}}


def _page(text: str, other: str) -> Any:
    return Raw(status=500, body=f"<html><h1>{text}</h1></html>".encode())


def _long_page(text: str, other: str) -> Any:
    """Excerpts are cut: nothing of the credential may stand before the cut."""
    return Raw(status=404, body=("x" * 170 + " " + text).encode())


def _noise(text: str, other: str) -> Any:
    return Raw(body=text.encode())


def _proxy(text: str, other: str) -> Any:
    return Raw(status=407, headers={"Proxy-Authenticate": f'Digest realm="{text}"'})


def _busy(text: str, other: str) -> Any:
    return Raw(status=503, body=text.encode(), headers={"Retry-After": text})


def _away(text: str, other: str) -> Any:
    return Raw(status=302, headers={"Location": f"{other}/steal?token={quote(text)}"})


def _away_with_sign_in(text: str, other: str) -> Any:
    host = other.partition("//")[2]
    return Raw(status=307, headers={"Location": f"http://{quote(text, safe='')}@{host}/steal"})


def _circle(text: str, other: str) -> Any:
    return Raw(status=302, headers={"Location": f"/arcgis?token={quote(text)}"})


TATTLERS = (_error, _expired, _page, _long_page, _noise, _proxy, _busy, _away, _away_with_sign_in, _circle)


@pytest.mark.parametrize("make", [basic, api_header, esri])
def test_a_server_that_repeats_the_credential_gets_it_into_no_error(make: Callable[[], Account]):
    account, said = make(), Heard()
    other, service = FakeService([]), FakeService([])
    profile = profile_for(service.origin)
    with configuration(account.method, **account.values) as authcfg:
        for tattler in TATTLERS:

            def tell(request: Any, tattler: Callable[[str, str], Any] = tattler) -> Any:
                values = [v for n, v in request.headers.items() if n not in ("Host", "User-Agent", "Accept")]
                return tattler(" ".join([*account.marks, *values]), other.origin)

            service.before = tell
            network = Network(profile.root, authcfg)
            network.options = replace(network.options, backoff_s=0.001, longest_wait_s=0.01, retries=1)
            said.add(network.options, vars(network).keys())
            http = network.client(profile, lambda: False)
            with pytest.raises(CrimeMapError) as caught:
                http.get_json(profile.root + "KPSSU/crime/FeatureServer/1", {"f": "json"})
            http.close()
            said.add_error(caught.value)
    name, value = account.header
    assert {request.headers.get(name) for request in service.requests} == {value}
    assert other.requests == []
    other.close()
    service.close()
    assert marks_in_text("\n".join(said.texts), account.marks) == []
    # Nor the beginning of one that an excerpt cut in two.
    whole = "\n".join(said.texts)
    for mark in (*account.marks, value.split()[-1]):
        assert mark[:8] not in whole


# -- the test of the test ------------------------------------------------------------------------------


def test_the_search_finds_what_is_hidden_in_each_kind_of_file(tmp_path: Path):
    mark = new_mark()
    project = QgsProject()
    project.setTitle(mark)
    layout = QgsLayout(project)
    layout.initializeDefaults()
    label = QgsLayoutItemLabel(layout)
    label.setText(mark)
    label.attemptResize(layout.pageCollection().page(0).pageSize())
    layout.addLayoutItem(label)
    assert (
        QgsLayoutExporter(layout).exportToPdf(
            str(tmp_path / "sheet.pdf"), QgsLayoutExporter.PdfExportSettings()
        )
        == QgsLayoutExporter.ExportResult.Success
    )
    assert project.write(str(tmp_path / "project.qgz"))
    for number in range(3):
        coded = base64.b64encode(b"a" * number + mark.encode() + b":tail")
        (tmp_path / f"coded{number}.ini").write_bytes(coded)
    (tmp_path / "wide.bin").write_bytes(mark.encode("utf-16-le"))
    (tmp_path / "clean.txt").write_text("nothing", encoding="utf-8")
    found = {line.partition(":")[0] for line in marks_in_folder(tmp_path, [mark])}
    assert found == {"sheet.pdf", "project.qgz", "coded0.ini", "coded1.ini", "coded2.ini", "wide.bin"}
    assert marks_in_text(f"Basic {base64.b64encode(f'analyst:{mark}'.encode()).decode()}", [mark]) == [mark]
    assert marks_in_text("nothing", [mark]) == []
