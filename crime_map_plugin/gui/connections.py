"""One registry of connections to senders that outlive the panel, so that unloading leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Connections:
    """Connections to foreign senders (the project, the canvas, the task manager), cut all at once."""

    def __init__(self) -> None:
        self._made: list[tuple[Any, Callable[..., Any]]] = []

    def connect(self, signal: Any, slot: Callable[..., Any]) -> None:
        """Connect a bound signal to a slot and remember it."""
        signal.connect(slot)
        self._made.append((signal, slot))

    def cut(self) -> None:
        """Disconnect everything; a sender that is gone already is no fault."""
        for signal, slot in self._made:
            try:
                signal.disconnect(slot)
            except (RuntimeError, TypeError):  # the sender was deleted, and its connections with it
                continue
        self._made.clear()

    def __len__(self) -> int:
        return len(self._made)
