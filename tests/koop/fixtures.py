"""Pytest fixtures of the conformance server; a conftest takes them in by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.koop import koop_server as koop


@pytest.fixture(scope="session")
def koop_points() -> koop.Points:
    """Return the points that Koop serves: the robberies of Memphis, or made-up ones without ../shared."""
    shared = Path(__file__).resolve().parents[3] / "shared"
    return koop.memphis(shared) if shared.is_dir() else koop.made_up()


@pytest.fixture(scope="session")
def koop_server(
    koop_points: koop.Points, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[koop.KoopServer]:
    """Run Koop for the session; `koop_server.root` and `.path` go into a profile."""
    with koop.KoopServer(koop_points, tmp_path_factory.mktemp("koop")) as server:
        yield server
