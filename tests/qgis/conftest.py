"""What all tests inside QGIS share."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Iterator

import pytest
from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSettings

from tests.qgis.commands import environment

# Fixtures are taken in by name, so that every file of this folder has them.
__all__ = ["environment"]


@pytest.fixture(autouse=True, scope="session")
def settings_of_this_run_only(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep settings in a folder of this run: pytest-qgis would carry them over from the last one."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True, scope="session")
def garbage_is_not_collected_by_workers(qgis_app) -> Iterator[None]:
    """Keep Python's collector off worker threads, where it would delete the widgets of an earlier test."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def errors_in_slots_fail_the_test(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which a slot raised: Qt has nobody to hand the error to, and PyQt would abort."""
    raised: list[str] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda *error: raised.append("".join(traceback.format_exception(*error)))
    )
    yield
    assert not raised, "\n".join(raised)


@pytest.fixture(autouse=True)
def garbage_is_collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Delete on this thread what a test with a window left in circles."""
    yield
    if "qgis_iface" in request.fixturenames:
        gc.collect()


@pytest.fixture(autouse=True, scope="session")
def no_layer_outlives_qgis(qgis_app) -> Iterator[None]:
    """Delete the layers that tests left behind: closed after QGIS has gone, they crash the process."""
    yield
    QgsProject.instance().clear()
    gc.collect()
    for left in [found for found in gc.get_objects() if isinstance(found, QgsMapLayer)]:
        if not sip.isdeleted(left) and sip.ispyowned(left):
            sip.delete(left)
