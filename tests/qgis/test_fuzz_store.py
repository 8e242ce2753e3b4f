"""Damaged and hostile stores: the target of `make fuzz` with a few fixed examples."""

from __future__ import annotations

from hypothesis import settings

from tests.fuzz import store_target

test_every_file_is_read_copied_or_refused = settings(max_examples=15)(store_target.opener)
