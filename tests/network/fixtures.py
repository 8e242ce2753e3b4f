"""Pytest fixtures of the real parts of a network; the test files that need them take them in by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.network.authority import Authority, Pair, server_context
from tests.network.tls_portal import TlsPortal
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD


@pytest.fixture(scope="session")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Return an authority that no computer knows."""
    return Authority(tmp_path_factory.mktemp("agency"))


@pytest.fixture(scope="session")
def servers_pair(agency: Authority) -> Pair:
    """Return a server's certificate of that authority for 127.0.0.1."""
    return agency.server()


@pytest.fixture(scope="session")
def few_incidents() -> Path:
    """Return a made-up data file of 300 incidents."""
    return made_up.ensure(BUILD / "portal_fewest.sqlite", incidents=300)


@pytest.fixture
def tls_portal(servers_pair: Pair, few_incidents: Path) -> Iterator[Callable[..., TlsPortal]]:
    """Start portals behind TLS: `tls_portal()`, `tls_portal(pair=…, clients_of=agency)`."""
    with ExitStack() as running:

        def start(
            *, pair: Pair | None = None, clients_of: Authority | None = None, misbehave: str = ""
        ) -> TlsPortal:
            context = server_context(pair or servers_pair, clients_of=clients_of)
            return running.enter_context(TlsPortal(few_incidents, context, misbehave=misbehave))

        yield start
