"""Pytest fixtures of the servers; a conftest takes them in by name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sources import servers


@pytest.fixture(scope="session")
def ogc_api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run pygeoapi for the session and return its address."""
    with servers.pygeoapi(tmp_path_factory.mktemp("pygeoapi")) as root:
        yield root


@pytest.fixture(scope="session")
def wfs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run QGIS Server for the session and return its address."""
    with servers.qgis_server(tmp_path_factory.mktemp("qgis_server")) as root:
        yield root
