"""The built zip, installed into an empty profile of QGIS without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "crime_map_plugin"


def plain_environment(**more: str) -> dict[str, str]:
    """Return an environment that knows neither the checkout nor the test tools nor a network."""
    names = ("PATH", "HOME", "LC_ALL", "TMPDIR", "XDG_RUNTIME_DIR")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    proxies = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")
    offline = dict.fromkeys(proxies, "http://127.0.0.1:9")
    return {**kept, **offline, "PYTHONNOUSERSITE": "1", **more}


def without_network() -> list[str]:
    """Return the command prefix that takes the network away, where the system lets us."""
    prefix = ["unshare", "--map-root-user", "--net"]
    if shutil.which("unshare") is None:
        return []
    trial = subprocess.run([*prefix, "true"], capture_output=True, check=False)
    return prefix if trial.returncode == 0 else []


@dataclass(frozen=True)
class Installed:
    """An installed plugin, and the QGIS that has it."""

    profiles: Path

    @property
    def folder(self) -> Path:
        return self.profiles / "profiles" / "default" / "python" / "plugins" / NAME

    def qgis_process(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run qgis_process without a network."""
        command = [*without_network(), "qgis_process", *arguments]
        known = plain_environment(
            QGIS_CUSTOM_CONFIG_PATH=str(self.profiles), QT_QPA_PLATFORM="offscreen", **environment
        )
        return subprocess.run(command, env=known, capture_output=True, text=True, timeout=120, check=False)

    def qgis(self, code: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run QGIS with its window, on a display of its own, without a network, and a program inside it."""
        display = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"]
        options = ["--nologo", "--noversioncheck", "--profiles-path", str(self.profiles), "--code", str(code)]
        return subprocess.run(
            [*without_network(), *display, "qgis", *options],
            env=plain_environment(**environment), capture_output=True, text=True, timeout=180, check=False,
        )  # fmt: skip


@pytest.fixture(scope="session")
def zip_path() -> Path:
    """Return the zip, built from the checkout as it is now."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFL"))}
    command = ["make", "--silent", "package"]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    (path,) = (ROOT / "build").glob(f"{NAME}-*.zip")
    return path


@pytest.fixture
def unpacked(zip_path: Path, tmp_path: Path) -> Path:
    """Return the plugin's folder as it comes out of the zip, never loaded."""
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(tmp_path)
    return tmp_path / NAME


def install(zip_path: Path, profiles: Path) -> Installed:
    """Unzip the plugin into an empty profile, as the plugin manager does."""
    plugin = Installed(profiles)
    plugin.folder.parent.mkdir(parents=True)
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(plugin.folder.parent)
    return plugin


@pytest.fixture
def installed(zip_path: Path, tmp_path: Path) -> Installed:
    """Return the plugin in a profile of this test's own, not yet enabled."""
    return install(zip_path, tmp_path / "profile")


@pytest.fixture(scope="session")
def enabled(zip_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Return the plugin, enabled for qgis_process."""
    plugin = install(zip_path, tmp_path_factory.mktemp("enabled") / "profile")
    run = plugin.qgis_process("plugins", "enable", NAME)
    assert run.returncode == 0, run.stderr
    return plugin


@pytest.fixture
def python() -> str:
    """Return the Python of the test tools."""
    return sys.executable
