"""Pytest fixtures of the database; a conftest takes them in by name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres.cluster import PostgisServer


@pytest.fixture(scope="session")
def postgis_server() -> Iterator[PostgisServer]:
    """Run PostgreSQL with PostGIS for the session: `host`, `port`, `dbname`, `user`, `reader`, `sql()`."""
    with PostgisServer() as server:
        yield server
