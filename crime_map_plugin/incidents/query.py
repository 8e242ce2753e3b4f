"""What incidents a user asks for: one value for portal, store and map, and how its parts are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from crime_map_plugin.errors import QueryInvalid
from crime_map_plugin.incidents import categories
from crime_map_plugin.incidents.audience import protected_where
from crime_map_plugin.incidents.flags import FLAGS, TABLE

# The end of a text in C, and halves of characters, which broken escapes bring.
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")

Extent = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in degrees (EPSG:4326)."""


class DateField(Enum):
    """Which of an incident's two dates a period is about."""

    OCCURRED = 0
    REGISTERED = 1

    @property
    def column(self) -> str:
        """The field of the incident schema."""
        return "occurred_at" if self is DateField.OCCURRED else "registered_at"


@dataclass(frozen=True)
class IncidentQuery:
    """A filter over incidents; an empty part does not filter; the period is [date_from, date_to)."""

    categories: tuple[str, ...] = ()
    date_from: datetime | None = None
    date_to: datetime | None = None
    date_field: DateField = DateField.OCCURRED
    severities: tuple[int, ...] = ()
    hours: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    places: tuple[str, ...] = ()
    area_codes: tuple[str, ...] = ()
    extent: Extent | None = None
    sources: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    """Articles with their sub-articles, such as 328; the portal is not asked by them, the store is."""
    flags: tuple[str, ...] = ()
    """Facts of the offender that must be known to be so; internal, and only a store can tell."""
    protected: bool | None = None
    """False leaves out what no public map shows, True leaves nothing else; only a store can tell."""

    def __post_init__(self) -> None:
        wrong = categories.unknown(self.categories)
        if wrong:
            raise QueryInvalid(
                f"There is no category “{wrong[0]}”.",
                hint="Use one of: " + ", ".join(categories.CATEGORIES) + ".",
                unknown=wrong[0],
            )
        strange = [flag for flag in self.flags if flag not in FLAGS]
        if strange:
            raise QueryInvalid(
                f"There is no fact “{strange[0]}”.",
                hint="Use one of: " + ", ".join(FLAGS) + ".",
                unknown=strange[0],
            )
        if self.date_from and self.date_to and self.date_to <= self.date_from:
            raise QueryInvalid(
                "The period ends before it begins.",
                hint="Choose an end that lies after the beginning; the end itself is not included.",
            )


def parse_list(text: str | None) -> tuple[str, ...]:
    """Return the parts of a comma list without blanks and doubles, in the order written."""
    return tuple(dict.fromkeys(part.strip() for part in (text or "").split(",") if part.strip()))


def parse_hours(text: str | None) -> tuple[int, ...]:
    """Return the hours of ``18-23`` (both ends) or ``22-5`` (over midnight) or ``7,8``."""
    return _ranges(text, 0, 23, "hour", wraps=True)


def parse_weekdays(text: str | None) -> tuple[int, ...]:
    """Return the weekdays of ``1,2,5`` or ``1-5``; 1 is Monday, ``6-1`` wraps over Sunday."""
    return _ranges(text, 1, 7, "weekday", wraps=True)


def parse_area_codes(text: str | None) -> tuple[str, ...]:
    """Return region codes of four and district codes of six digits."""
    codes = parse_list(text)
    for code in codes:
        if not re.fullmatch(r"\d{4}|\d{6}", code):
            raise QueryInvalid(
                f"“{code}” is not an area code.",
                hint="Write four digits for a region (1971) or six for a district (197111).",
                unknown=code,
            )
    return codes


def parse_places(text: str | None) -> tuple[str, ...]:
    """Return place codes with their leading zeros: ``1,14`` and ``001,014`` are the same."""
    places = parse_list(text)
    for place in places:
        if not re.fullmatch(r"\d{1,3}", place):
            raise QueryInvalid(f"“{place}” is not a place code.", hint="Write three digits, such as 001.")
    return tuple(place.zfill(3) for place in places)


def parse_articles(text: str | None) -> tuple[str, ...]:
    """Return articles of the Code: ``328`` with all its sub-articles, ``192-3`` alone."""
    articles = parse_list(text)
    for article in articles:
        if not re.fullmatch(r"\d{1,3}(-\d)?", article):
            raise QueryInvalid(
                f"“{article}” is not an article of the Code.",
                hint="Write numbers such as 328 or 192-3.",
                unknown=article,
            )
    return articles


def parse_date(text: str | None) -> tuple[datetime | None, bool]:
    """Return a naive local date and whether an offset or Z was dropped from what was written."""
    raw = (text or "").strip()
    if not raw:
        return None, False
    match = re.fullmatch(
        r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?",
        raw,
        re.IGNORECASE,
    )
    try:
        if match is None:
            raise ValueError(raw)
        day, time, seconds, offset = match.groups()
        return datetime.fromisoformat(f"{day}T{time or '00:00'}:{seconds or '00'}"), offset is not None
    except ValueError as error:
        raise QueryInvalid(
            f"“{raw}” is not a date.", hint="Write 2026-07-01 or 2026-07-01T18:30:00.", unknown=raw
        ) from error


def _ranges(text: str | None, lowest: int, highest: int, what: str, *, wraps: bool) -> tuple[int, ...]:
    chosen: list[int] = []
    for part in parse_list(text):
        match = re.fullmatch(r"(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?", part)
        first = int(match.group(1)) if match else -1
        last = int(match.group(2)) if match and match.group(2) else first
        if not (match and lowest <= first <= highest and lowest <= last <= highest):
            raise QueryInvalid(
                f"“{part}” is not a range of {what}s.",
                hint=f"Write numbers from {lowest} to {highest}, such as 1-5.",
            )
        if first <= last:
            chosen.extend(range(first, last + 1))
        elif wraps:
            chosen.extend([*range(first, highest + 1), *range(lowest, last + 1)])
    return tuple(dict.fromkeys(chosen))


def quote_text(value: str) -> str:
    """Return an SQL string literal; what no database takes as text is refused."""
    if _NO_TEXT.search(value):
        raise QueryInvalid(
            f"“{_NO_TEXT.sub('?', value)[:60]}” cannot be compared with anything.",
            hint="Write it without control characters.",
        )
    return "'" + value.replace("'", "''") + "'"


def sql_datetime(value: datetime) -> str:
    """Return a date as the store writes it: naive wall clock in ISO 8601 with milliseconds."""
    return (
        value.strftime("%Y-%m-%dT%H:%M:%S.000")
        if value.year >= 1000
        else value.isoformat(timespec="milliseconds")
    )


def store_where(query: IncidentQuery, *, once: bool = False) -> str:
    """Return the SQL condition over the incident schema, empty when nothing is filtered.

    It serves as a layer's subset string and as the WHERE of a store read, in SQLite and in PostgreSQL.
    Dates are compared as text, which is how a GeoPackage keeps them. The extent is left to the spatial index.
    With ``once``, incidents that another one stands for are left out: only for a store with confirmed links.
    """
    date = query.date_field.column
    parts = [
        _any_of("category", map(quote_text, query.categories)),
        f'"{date}" >= {quote_text(sql_datetime(query.date_from))}' if query.date_from else "",
        f'"{date}" < {quote_text(sql_datetime(query.date_to))}' if query.date_to else "",
        _any_of("severity", map(str, query.severities)),
        _any_of("hour", map(str, query.hours)),
        _any_of("weekday", map(str, query.weekdays)),
        _any_of("place_type", map(quote_text, query.places)),
        _areas(query.area_codes),
        _any_of("source", map(quote_text, query.sources)),
        _any_of("source_layer", map(quote_text, query.layers)),
        _articles(query.articles),
        _flags(query.flags),
        _protected(query.protected),
        _once(query) if once else "",
    ]
    return " AND ".join(part for part in parts if part)


def _flags(flags: Sequence[str]) -> str:
    """Return the condition of facts; by row number, as the layer's index of places has a column “id”, too."""
    if not flags:
        return ""
    facts = " AND ".join(f'f."{flag}" = 1' for flag in flags)
    rows = 'SELECT i."fid" FROM "incidents" AS i JOIN "{table}" AS f ON f."id" = i."id" WHERE {facts}'
    return f'"fid" IN ({rows.format_map({"table": TABLE, "facts": facts})})'


def _protected(wanted: bool | None) -> str:
    if wanted is None:
        return ""
    return f"({protected_where()})" if wanted else f"NOT ({protected_where()})"


def _once(query: IncidentQuery) -> str:
    """Return what leaves out the incidents that another one stands for.

    By row number: the spatial index, which QGIS joins to the layer, has a column “id”, too. Who asks for one
    register alone counts all of it.
    """
    of_register = [
        _any_of("source", map(quote_text, query.sources)),
        _any_of("source_layer", map(quote_text, query.layers)),
    ]
    conditions = " AND ".join("r." + part for part in of_register if part)
    if not conditions:
        return '"fid" NOT IN (SELECT fid FROM crime_map_counted_elsewhere)'
    rows = (
        "SELECT e.fid FROM crime_map_counted_elsewhere AS e "
        "JOIN incidents AS r ON r.fid = e.counted_as AND {conditions}"
    )
    return f'"fid" NOT IN ({rows.format_map({"conditions": conditions})})'


def _any_of(column: str, literals: Iterable[str]) -> str:
    values = list(literals)
    return f'"{column}" IN ({", ".join(values)})' if values else ""


def _articles(articles: Sequence[str]) -> str:
    if not articles:
        return ""
    # A sub-article is written behind a hyphen: 192-3 is part of 192.
    parts = [_any_of("article", map(quote_text, articles))]
    parts += [f'"article" LIKE {quote_text(article + "-%")}' for article in articles]
    return "(" + " OR ".join(parts) + ")"


def _areas(codes: Sequence[str]) -> str:
    regions = _any_of("region_code", (quote_text(c) for c in codes if len(c) == 4))
    districts = _any_of("district_code", (quote_text(c) for c in codes if len(c) != 4))
    both = " OR ".join(part for part in (regions, districts) if part)
    return f"({both})" if regions and districts else both
