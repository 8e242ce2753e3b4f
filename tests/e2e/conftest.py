"""A display, a portal of made-up incidents, and the staged plugin for tests in a real window."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.window import BUILD, ROOT, display
from tests.portal_server import made_up
from tests.portal_server.server import PortalServer


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """Return the display of this run."""
    with display() as number:
        yield number


@pytest.fixture(scope="session")
def staged() -> Path:
    """Return the plugin as it is installed, made by the Makefile."""
    subprocess.run(["make", "-s", "stage"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return BUILD / "crime_map_plugin"


@pytest.fixture(scope="session")
def portal() -> Iterator[PortalServer]:
    """Start the demo portal with all of its made-up incidents."""
    with PortalServer(made_up.ensure(BUILD / "test-data" / "portal.sqlite")) as server:
        yield server


@pytest.fixture
def profile_file(portal: PortalServer, tmp_path: Path) -> Path:
    """Return the profile of the running portal."""
    return portal.write_profile(tmp_path)


@pytest.fixture
def folder(request: pytest.FixtureRequest) -> Path:
    """Return an empty folder with Kazakh letters, not below /tmp: QGIS takes layers there for temporary."""
    path = BUILD / "e2e" / f"{request.node.name} ұйым"
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


@pytest.fixture
def scenario() -> Callable[[str], Path]:
    """Return a scenario file by name."""
    return lambda name: Path(__file__).parent / "scenarios" / f"{name}.py"
