"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.koop.fixtures import koop_points, koop_server
from tests.portal_server.fixtures import portal_data, portal_server, small_portal_data
from tests.postgres.fixtures import postgis_server
from tests.sources.fixtures import ogc_api, wfs

# Fixtures are taken in by name, so that every folder of tests has them.
__all__ = [
    "koop_points",
    "koop_server",
    "ogc_api",
    "portal_data",
    "portal_server",
    "postgis_server",
    "small_portal_data",
    "wfs",
]

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
# The same examples in every run, however busy the machine is; `make fuzz` looks for new ones.
settings.register_profile(
    "crime_map",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("crime_map")
LEFT_OUT = pytest.StashKey[int]()
# Each of pytest's processes has a profile of its own.
if os.environ.get("PYTEST_XDIST_WORKER") and os.environ.get("QGIS_CUSTOM_CONFIG_PATH"):
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] += f"-{os.environ['PYTEST_XDIST_WORKER']}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of reference data beside the repository; without it, tests that ask are left out."""
    return SHARED


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LEFT_OUT] = 0
    if os.environ.get("CI") and not SHARED.is_dir():
        raise pytest.UsageError("CI is set, but ../shared is not there: the reference tests cannot run")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if SHARED.is_dir():
        return
    left_out = [item for item in items if "shared" in getattr(item, "fixturenames", ())]
    if left_out:
        config.stash[LEFT_OUT] = len(left_out)
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def pytest_sessionfinish(session: pytest.Session) -> None:
    # Under xdist the workers collect, and only what they send back reaches the terminal.
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node) -> None:
    # A process that crashed sends nothing; xdist names the test it died in.
    sent = getattr(node, "workeroutput", {})
    node.config.stash[LEFT_OUT] = max(node.config.stash[LEFT_OUT], sent.get("left_out", 0))


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    count = config.stash[LEFT_OUT]
    if count:
        terminalreporter.write_line(f"{count} reference tests left out: ../shared is not there")
