"""Made-up pages of incidents for tests of the store: no real place, no real person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crime_map_plugin.incidents.schema import Columns, Page, empty_columns, select

CATEGORIES = ("theft", "robbery", "fraud", "other")


def incidents(numbers: Sequence[int], *, source: str = "kz-portal", layer: str = "crime") -> Columns:
    """Return the incidents of these numbers; the same number is always the same incident."""
    n = len(numbers)
    number = np.asarray(numbers, dtype=np.int64)
    columns = empty_columns(n)
    columns["id"] = np.array([source + ":" + layer + ":" + str(i) for i in numbers], dtype=object)
    columns["source"][:] = source
    columns["source_layer"][:] = layer
    columns["category"] = np.array([CATEGORIES[i % 4] for i in numbers], dtype=object)
    columns["article"][:] = "188"
    columns["street"][:] = "Ойдан шығарылған көше"
    columns["severity"] = (number % 5).astype(np.int32)
    columns["occurred_at"] = np.datetime64("2026-01-01T06:00:00") + number.astype("timedelta64[h]")
    columns["registered_at"] = columns["occurred_at"] + np.timedelta64(86400, "s")
    columns["region_code"][:] = "1971"
    columns["district_code"] = np.array(["19711" + str(i % 3) for i in numbers], dtype=object)
    columns["x"] = 71.0 + (number % 1000) / 1000.0
    columns["y"] = 51.0 + (number // 1000 % 1000) / 1000.0
    return columns


def page(numbers: Sequence[int], **other: str) -> Page:
    """Return one page of these incidents."""
    columns = incidents(numbers, **other)
    return Page(columns, len(numbers), 0, checkpoint={"last": int(max(numbers, default=0))})


def pages(n: int, size: int = 100, first: int = 0) -> Iterator[Page]:
    """Return the incidents ``first`` to ``first + n`` in pages."""
    for start in range(first, first + n, size):
        yield page(range(start, min(start + size, first + n)))


def part(whole: Page, chosen: np.ndarray) -> Page:
    """Return a page with some of another's incidents."""
    columns = select(whole.columns, chosen)
    return Page(columns, len(columns["id"]), 0, checkpoint=whole.checkpoint)
