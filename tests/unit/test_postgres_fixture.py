"""The database that other tests use is what they take it for."""

from __future__ import annotations

import pytest

from tests.postgres.cluster import PostgisServer


def test_it_is_postgis_with_an_owner_and_a_reader(postgis_server: PostgisServer) -> None:
    postgis_server.sql("CREATE TABLE looked_at (a int); INSERT INTO looked_at VALUES (7)")
    assert postgis_server.sql("SELECT postgis_version()").startswith("3")
    assert postgis_server.sql("SELECT a FROM looked_at", user=postgis_server.reader) == "7"
    with pytest.raises(RuntimeError, match="permission denied"):
        postgis_server.sql("INSERT INTO looked_at VALUES (8)", user=postgis_server.reader)
    postgis_server.sql("DROP TABLE looked_at")
