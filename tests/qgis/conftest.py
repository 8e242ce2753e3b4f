"""What all tests inside QGIS share."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QSettings

from tests.qgis.commands import environment

# Fixtures are taken in by name, so that every file of this folder has them.
__all__ = ["environment"]


@pytest.fixture(autouse=True, scope="session")
def settings_of_this_run_only(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep settings in a folder of this run: pytest-qgis would carry them over from the last one."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
