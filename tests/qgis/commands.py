"""The plugin as qgis_process runs it: a program of its own, in an empty profile, parameters as text."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def stage(folder: Path) -> Path:
    """Copy the plugin as `make stage` does, and return the folder that QGIS_PLUGINPATH names."""
    plugin = folder / "crime_map_plugin"
    shutil.copytree(ROOT / "crime_map_plugin", plugin, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", plugin / "resources")
    shutil.copy(ROOT / "metadata.txt", plugin)
    return folder


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment with an empty profile in which the staged plugin is enabled."""
    folder = tmp_path_factory.mktemp("process")
    made = {
        **os.environ,
        "QGIS_PLUGINPATH": str(stage(folder / "plugins")),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONNOUSERSITE": "1",
    }
    for name in ("PYTHONPATH", "VIRTUAL_ENV"):
        made.pop(name, None)
    subprocess.run(
        ["qgis_process", "plugins", "enable", "crime_map_plugin"],
        env=made,
        check=True,
        timeout=120,
        capture_output=True,
    )
    return made


def process(environment: dict[str, str], name: str, *parameters: str, **changes: str) -> dict[str, Any]:
    """Return what qgis_process prints as JSON."""
    done = run_process(environment, name, *parameters, **changes)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def run_process(
    environment: dict[str, str], name: str, *parameters: str, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run one of our algorithms; further arguments change the environment."""
    command = ["qgis_process", "run", f"crimemap:{name}", "--json", "--", *parameters]
    return subprocess.run(
        command, env={**environment, **changes}, capture_output=True, text=True, timeout=180, check=False
    )
