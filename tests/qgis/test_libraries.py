"""The plugin under test runs on what QGIS users have, not on what the test tools might bring."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

NAMES = ["numpy", "scipy", "shapely", "matplotlib", "requests", "urllib3", "osgeo", "qgis"]


@pytest.mark.parametrize("name", NAMES)
def test_plugin_under_test_uses_the_libraries_of_the_system(name):
    module = importlib.import_module(name)
    assert Path(module.__file__).is_relative_to("/usr/lib/python3/dist-packages")
