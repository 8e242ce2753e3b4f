"""qgis_process behind an agency's root with a person's certificate: nobody there to answer a question."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication

from tests.network.accounts import new_mark
from tests.network.authority import Authority
from tests.network.fixtures import agency, few_incidents, servers_pair, tls_portal
from tests.network.leaks import marks_in_folder, marks_in_text
from tests.network.qgis_store import configuration, trusted
from tests.network.tls_portal import TlsPortal
from tests.qgis import fetching
from tests.qgis.commands import run_process

__all__ = ["agency", "few_incidents", "servers_pair", "tls_portal"]


def test_a_command_fetches_with_root_and_certificate_from_the_profiles_own_store(
    environment: dict[str, str],
    tls_portal: Callable[..., TlsPortal],
    agency: Authority,
    few_incidents: Path,
    tmp_path: Path,
):
    portal = tls_portal(clients_of=agency)
    profiles = Path(shutil.copytree(environment["QGIS_CUSTOM_CONFIG_PATH"], tmp_path / "profile"))
    passphrase, password = new_mark(), tmp_path / "password"
    bundle = agency.bundle(agency.client(), passphrase)
    password.write_text("made up", encoding="ascii")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with (
        trusted(agency.root.certificate),
        configuration("PKI-PKCS#12", bundlepath=str(bundle), bundlepass=passphrase) as authcfg,
    ):
        database = Path(QgsApplication.qgisSettingsDirPath()) / "qgis-auth.db"
        shutil.copy(database, profiles / "profiles" / "default" / database.name)
    parameters = [f"PORTAL={portal.write_profile(tmp_path)}", f"STORE={tmp_path / 's.gpkg'}"]
    changes = {"QGIS_CUSTOM_CONFIG_PATH": str(profiles), "TMPDIR": str(temporary)}

    locked = run_process(environment, "fetchincidents", *parameters, f"AUTHCFG={authcfg}", **changes)
    assert locked.returncode != 0
    assert (
        "credentials could not be read. Unlock the authentication database" in locked.stderr + locked.stdout
    )
    assert portal.requests == []

    changes["QGIS_AUTH_PASSWORD_FILE"] = str(password)
    done = run_process(environment, "fetchincidents", *parameters, f"AUTHCFG={authcfg}", **changes)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COMPLETE"] is True
    assert set(portal.clients) == {"analyst"}
    assert fetching.ids(tmp_path / "s.gpkg") == sorted(fetching.truth(few_incidents))
    assert marks_in_folder(tmp_path, [passphrase]) == []
    assert marks_in_text(done.stdout + done.stderr + locked.stdout + locked.stderr, [passphrase]) == []
    assert list(temporary.rglob("*.pem")) == []
