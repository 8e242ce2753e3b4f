"""The switches that make the demo portal misbehave, each as public issue reports describe it.

`NAME` is on for every request it concerns, `NAME:N` for the first N of them only.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

# What a switch concerns: "all" requests, every "query", only queries for "rows" (features),
# or the whole "layer" (description and answers alike; a number makes no sense there).
SWITCHES: dict[str, tuple[str, str]] = {
    # 1. errors with HTTP 200
    "error_in_200": ("rows", 'HTTP 200 with {"error": {"code": 500, …}} instead of rows'),
    "error_without_code": ("rows", 'HTTP 200 with {"error": {"message": …}} and no code'),
    "failure_without_error": ("rows", 'HTTP 200 with {"status": "error", …} and neither error nor features'),
    "forbidden": ("all", "HTTP 200 with error 403: no permission"),
    "token_required": (
        "all",
        "HTTP 200 with error 499 unless a key comes in X-Esri-Authorization, Authorization or token",
    ),
    "token_expired_halfway": (
        "all",
        "as token_required, but the first key is good for two pages only, then 498; "
        "the second key stays good",
    ),
    # 2. exceededTransferLimit
    "short_pages": ("rows", "a page stops early, at 1 to 60 % of its limit, with exceededTransferLimit"),
    "empty_page_with_flag": (
        "pages",
        "every page after the first comes back empty, with exceededTransferLimit",
    ),
    "flag_missing": ("rows", "exceededTransferLimit is never sent"),
    "flag_under_properties": ("rows", "with f=geojson exceededTransferLimit sits under properties"),
    "flag_always": ("rows", "exceededTransferLimit is sent even with the last page"),
    # 3. order and change
    "unordered_overlap": ("rows", "without orderByFields every page is cut from a differently ordered list"),
    "rows_inserted_between_pages": (
        "rows",
        "after each page a row with a lower objectid than all others appears",
    ),
    "rows_appended_between_pages": (
        "rows",
        "after each page a row with a higher objectid than all others appears",
    ),
    "rows_deleted_between_pages": ("rows", "after each page the row with the lowest objectid disappears"),
    "rows_inserted_in_between": ("rows", "after each page a row appears in a gap between the objectids"),
    "rows_deleted_in_between": ("rows", "after each page a row in the middle of the objectids disappears"),
    "rows_changed_between_pages": (
        "rows",
        "after each page a row in the middle gets other values and a new place",
    ),
    "rows_twice": ("rows", "every seventh row of a page comes twice, beside the others"),
    "pages_with_holes": ("rows", "every seventh row of a page is left out, and nothing says so"),
    # parameters that a server does not know
    "where_ignored": ("rows", "the condition is ignored: every row of the layer matches"),
    "order_ignored": ("rows", "orderByFields is ignored"),
    "offset_ignored": ("rows", "resultOffset is ignored"),
    "object_ids_ignored": ("rows", "objectIds is ignored"),
    "geometry_ignored": ("rows", "the rectangle is ignored"),
    "out_fields_ignored": ("rows", "every field comes, whatever outFields says"),
    # 4. limits
    "lower_page_limit_than_promised": ("layer", "at most 700 rows a page, whatever maxRecordCount says"),
    "max_record_count_missing": ("layer", "the description has no maxRecordCount"),
    # 5. old servers
    "no_paging": ("layer", "supportsPagination is false and resultOffset is an error"),
    "long_url_refused": ("all", "a GET longer than 2,048 characters gets HTTP 414 with an HTML page"),
    "count_ignored": ("layer", "returnCountOnly is ignored: rows come instead"),
    "ids_ignored": ("layer", "returnIdsOnly is ignored: rows come instead"),
    "statistics_refused": ("layer", "outStatistics gets error 400, though the description offers it"),
    "statistics_not_offered": ("layer", "supportsStatistics is false and outStatistics gets error 400"),
    "statistics_ignored": ("layer", "outStatistics is ignored: rows come instead"),
    "statistics_as_text": ("layer", "the figures of outStatistics come as text"),
    "groups_ignored": ("layer", "groupByFieldsForStatistics is ignored: one row of figures for all"),
    "group_missing": ("layer", "of more than one group the second is left out, and nothing says so"),
    "count_too_high": ("layer", "returnCountOnly says three more than there are"),
    # 6. fields
    "ids_other_case": ("layer", "the description says objectid, the rows say ObjectId"),
    "ids_as_floats": ("layer", "returnIdsOnly answers with 8.900001E6-like floats"),
    "ids_repeat": ("layer", "two neighbouring rows share each objectid"),
    "no_objectid": ("layer", "no objectid in the description, the rows, or objectIdFieldName"),
    "missing_field": ("layer", "fz1r18p6 (house) and load_date are gone from description and rows"),
    "field_missing_in_page": (
        "rows",
        "fz1r18p5 (street) and fd1r13p1 (injured) are declared, but no row has them",
    ),
    "ids_missing_in_page": ("rows", "the stable ids are declared, but no row has them"),
    "missing_occurred": ("layer", "the date of the incident itself is gone: dat_sover, rta_date"),
    "new_field": ("layer", "a field new_field_2026 that no profile knows appears"),
    "wrong_types": ("rows", "codes come as numbers and years as text"),
    "dates_as_text": ("rows", "dates come as ISO text"),
    # 7. geometry
    "null_geometry": ("rows", "every tenth row has geometry null"),
    "nan_geometry": ("rows", 'every tenth row has {"x": "NaN", "y": "NaN"}'),
    "zero_geometry": ("rows", "every tenth row lies at 0/0"),
    "absurd_geometry": ("rows", "every tenth row lies at 1e30 or far outside the country"),
    "out_sr_ignored": ("layer", "coordinates come in the stored system whatever outSR says"),
    # 8. transport
    "html_error": ("query", "HTTP 200 with an HTML page"),
    "html_error_500": ("query", "HTTP 500 with an HTML page"),
    "empty_body": ("query", "HTTP 200 with nothing in it"),
    "truncated_body": ("query", "the JSON stops in the middle, the length fits the torn piece"),
    "gzip": ("query", "good gzip, if the client accepts it"),
    "broken_gzip": ("query", "Content-Encoding: gzip over a torn gzip stream"),
    "busy_429": ("all", "HTTP 429 without Retry-After"),
    "busy_429_retry_after": ("all", "HTTP 429 with Retry-After: 1"),
    "busy_502": ("all", "HTTP 502 with an HTML page"),
    "busy_503": ("all", "HTTP 503 without Retry-After"),
    "busy_503_retry_after_date": ("all", "HTTP 503 with Retry-After as a date one second ahead"),
    "busy_over_two": ("query", "HTTP 429 for every request beyond two at once"),
    "drop_mid_body": ("query", "the connection closes half-way through the announced length"),
    "reset_mid_body": ("query", "the connection is reset half-way through the announced length"),
    "dies_halfway": ("rows", "after two pages every connection closes without an answer"),
    "stall": ("query", "silence for stall_seconds (60) before the answer"),
    "stall_mid_body": ("query", "half the answer, then silence for stall_seconds (60)"),
    "slow_drip": ("query", "the answer comes in 64-byte drops, a tenth of a second apart"),
    "redirect_other_host": ("query", "HTTP 302 to another origin, which notes what it was sent"),
    "redirect_same_host": ("query", "HTTP 302 to the same origin, which then answers"),
    "redirect_loop": ("query", "HTTP 302 to itself for ever"),
    "huge_error": ("query", "HTTP 200 with an error whose message is 8 MB long"),
    "deep_values": ("rows", "a field unknown to all holds a value 200 levels deep, and so does the answer"),
    "deep_error": ("query", "HTTP 200 with an error whose details are 200 levels deep and 3 MB long"),
    "deep_json": ("query", "HTTP 200 with 100,000 nested brackets"),
}


def table() -> str:
    """The switches, one a line."""
    width = max(map(len, SWITCHES))
    return "\n".join(f"{name:<{width}}  [{scope}] {text}" for name, (scope, text) in SWITCHES.items())


@dataclass
class _Switch:
    left: int | None  # None = for ever
    used: int = 0


class Misbehaviour:
    """The switches that are on, and how often each was used."""

    def __init__(self, names: str | tuple[str, ...] | list[str] = ()) -> None:
        self._lock = threading.Lock()
        self._switches: dict[str, _Switch] = {}
        for item in names.split(",") if isinstance(names, str) else names:
            if not item.strip():
                continue
            name, _, count = item.strip().partition(":")
            if name not in SWITCHES:
                raise ValueError(f"no such switch: {name} (see --list)")
            if count and SWITCHES[name][0] == "layer":
                raise ValueError(f"{name} concerns the whole layer: it takes no number")
            self._switches[name] = _Switch(int(count) if count else None)

    def next_request(self) -> None:
        """Hear that this thread is about to answer another request."""

    def place(self) -> float:
        """Where among the rows the next change is to be, from 0 to 1."""
        return 0.5

    def __contains__(self, name: str) -> bool:
        """Whether the switch was named, used up or not (for switches of the whole layer)."""
        return name in self._switches

    def take(self, name: str) -> bool:
        """Whether the switch is on for this request, which is then counted."""
        with self._lock:
            switch = self._switches.get(name)
            if switch is None or switch.left == 0:
                return False
            if switch.left is not None:
                switch.left -= 1
            switch.used += 1
            return True

    def used(self, name: str) -> int:
        return self._switches[name].used
