"""The receipt of a download: what was asked, what came, and whether that is proven to be all."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any


@dataclass
class Receipt:
    """One layer's download. ``complete`` is a proven state; otherwise ``reason`` says what is missing.

    ``vanished`` rows came and were gone at the end. At least ``moved`` rows came or went while the rest were
    read, as far as counts and ids tell; None is unknown. ``personal_fields`` were named by the profile and
    not taken, each with what of a person it holds. ``lost`` counts, by reason, what of an
    imported layer was not taken as it stood. ``refresh`` is what an incremental download asked
    since when, which months it compared and repaired, and what was not proven.
    """

    source: str = ""
    layer: str = ""
    asked: dict[str, Any] = field(default_factory=dict)
    expected: int | None = None
    received: int = 0
    duplicates: int = 0
    without_geometry: int = 0
    without_date: int = 0
    outside: int = 0
    vanished: int = 0
    moved: int | None = None
    removed: int = 0
    pages: int = 0
    requests: int = 0
    retries: int = 0
    strategies: list[str] = field(default_factory=list)
    missing_fields: list[str] = field(default_factory=list)
    personal_fields: dict[str, str] = field(default_factory=dict)
    field_aliases: dict[str, str] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    left_out: str = ""
    resumed: bool = False
    service_seconds: float = 0.0
    service_edited_at: str = ""
    started_at: str = ""
    finished_at: str = ""
    complete: bool = False
    reason: str = ""
    refresh: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return plain values that JSON can hold."""
        return asdict(self)

    def text(self) -> str:
        """Return the receipt as JSON text."""
        return json.dumps(self.to_json(), ensure_ascii=False)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Receipt:
        """Return the receipt of plain values; what a newer version added is left out."""
        known = {f.name for f in fields(cls)}
        return cls(**{key: value for key, value in data.items() if key in known})
