"""Pytest fixtures of the demo portal; a conftest takes them in by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.portal_server import made_up
from tests.portal_server.server import PortalServer

BUILD = Path(__file__).resolve().parents[2] / "build" / "test-data"
SMALL = 3_000


@pytest.fixture(scope="session")
def portal_data() -> Path:
    """Return the full made-up data: 60,000 incidents."""
    return made_up.ensure(BUILD / "portal.sqlite")


@pytest.fixture(scope="session")
def small_portal_data() -> Path:
    """Return a small made-up data file: 3,000 incidents."""
    return made_up.ensure(BUILD / "portal_small.sqlite", incidents=SMALL)


@pytest.fixture
def portal_server(small_portal_data: Path) -> Iterator[Callable[..., PortalServer]]:
    """Start portals for a test: `portal_server(misbehave="no_paging", deployment="former", data=...)`."""
    with ExitStack() as running:

        def start(misbehave: str = "", *, data: Path | None = None, **options) -> PortalServer:
            options.setdefault("stall_seconds", 5.0)
            return running.enter_context(
                PortalServer(data or small_portal_data, misbehave=misbehave, **options)
            )

        yield start
