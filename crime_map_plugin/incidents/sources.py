"""What the id of a source tells."""

from __future__ import annotations

from collections.abc import Iterable

_MADE_UP = "demo"


def is_made_up(source: str) -> bool:
    """Tell whether the incidents of a source never happened: the demo portal and all made like it."""
    return source.startswith(_MADE_UP)


def any_made_up(sources: Iterable[str]) -> bool:
    """Tell whether some of the sources hold made-up incidents."""
    return any(is_made_up(source) for source in sources)
