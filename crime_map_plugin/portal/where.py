"""The where clause: a query in the server's own field names, letter case and types. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from crime_map_plugin.errors import PortalRefused, QueryInvalid
from crime_map_plugin.incidents import categories
from crime_map_plugin.incidents.query import IncidentQuery, quote_text
from crime_map_plugin.incidents.slices import Slice
from crime_map_plugin.portal.description import DATE_ONLY, FieldInfo, LayerDescription
from crime_map_plugin.portal.profile import TIME_OF_DAY, PortalLayer

ALL = "1=1"
NOTHING = "1=0"
# The country's offsets from UTC have been five and six hours; a service in true UTC is asked for the wider
# period and the rows are sorted out after decoding.
_UTC_OFFSETS = (timedelta(hours=5), timedelta(hours=6))
_NEW_CODE = datetime(categories.CODE_FROM.year, categories.CODE_FROM.month, categories.CODE_FROM.day)
_LITERAL = r"'(?:[^']|'')*'"
_SQL_WORDS = frozenset(
    (
        *("and", "or", "not", "in", "is", "null", "between", "like", "escape", "exists", "true", "false"),
        *("timestamp", "date", "time", "interval", "current_date", "current_timestamp", "cast", "as"),
        *("upper", "lower", "case", "when", "then", "else", "end"),
    )
)


@dataclass(frozen=True)
class News:
    """What counts as new: registered or edited since a moment, or with a number above the highest known.

    ``up_to`` leaves of it what has no higher number, for counting what came late.
    """

    since: datetime | None = None
    above: int | None = None
    up_to: int | None = None


def build_where(
    description: LayerDescription,
    layer: PortalLayer,
    query: IncidentQuery,
    *,
    times: str = "wall-clock",
    piece: Slice | None = None,
    news: News | None = None,
) -> str:
    """Return the condition for a query, ``1=1`` for everything and ``1=0`` for what the layer cannot hold.

    ``piece`` and ``news`` leave a part of it. Hours and weekdays have no dependable field in these services:
    they are sorted out after decoding.
    """
    fields, _ = description.resolve(layer)
    parts = [
        own_condition(description, layer),
        _period(fields, query, times),
        _categories(description, fields, layer, query),
        _one_of(fields.get("severity"), [str(s) for s in query.severities]),
        _one_of(fields.get("place_type"), query.places),
        _areas(fields, query.area_codes),
        _piece(fields, piece) if piece else "",
        _news(description, fields, news, times) if news else "",
    ]
    if NOTHING in parts:
        return NOTHING
    return " AND ".join(part for part in parts if part) or ALL


def own_condition(description: LayerDescription, layer: PortalLayer) -> str:
    """Return the profile's condition in the layer's letter case and types, empty where a field is missing."""
    if not layer.where or missing_in_condition(description, layer):
        return ""
    text = re.sub(
        rf"([^\W\d]\w*)(\s*(?:=|<>|!=|<=|>=|<|>)\s*)({_LITERAL}|-?\d+(?:\.\d+)?\b)",
        lambda m: m.group(1) + m.group(2) + _retyped(description.find(m.group(1)), m.group(3)),
        layer.where,
    )
    pieces = re.split(f"({_LITERAL})", text)
    for i in range(0, len(pieces), 2):
        pieces[i] = re.sub(r"[^\W\d]\w*", lambda m: _declared(description, m.group()), pieces[i])
    text = "".join(pieces)
    return f"({text})" if re.search(r"(?i)\b(or|and)\b", text) else text


def missing_in_condition(description: LayerDescription, layer: PortalLayer) -> list[str]:
    """Return the fields of the profile's condition that the layer does not have."""
    words = re.findall(r"[^\W\d]\w*", re.sub(_LITERAL, " ", layer.where))
    return [word for word in words if word.lower() not in _SQL_WORDS and description.find(word) is None]


def _declared(description: LayerDescription, word: str) -> str:
    info = None if word.lower() in _SQL_WORDS else description.find(word)
    return info.name if info else word


def _retyped(info: FieldInfo | None, literal: str) -> str:
    if info is None or info.is_date:
        return literal
    bare = literal[1:-1].replace("''", "'") if literal.startswith("'") else literal
    if info.is_numeric:
        return bare if re.fullmatch(r"-?\d+(\.\d+)?", bare) else literal
    return quote_text(bare)


def literal(info: FieldInfo, value: str) -> str:
    """Return a code as the field's type wants it: quoted for text, bare for numbers."""
    if not info.is_numeric:
        return quote_text(value)
    if not re.fullmatch(r"-?\d{1,15}", value):
        raise QueryInvalid(
            f"“{value[:60]}” cannot be compared with the portal's field {info.name}, which holds numbers.",
            hint="Use a code of digits only.",
        )
    return str(int(value))


def timestamp(value: datetime) -> str:
    """Return a date with time as the standard's literal."""
    return f"TIMESTAMP '{value.replace(microsecond=0, tzinfo=None).isoformat(sep=' ')}'"


def _after(info: FieldInfo, value: datetime) -> str:
    if info.type == DATE_ONLY:
        return f"{info.name} >= DATE '{value.date().isoformat()}'"
    return f"{info.name} >= {timestamp(value)}"


def _before(info: FieldInfo, value: datetime) -> str:
    if info.type == DATE_ONLY:
        is_part_day = value.time() != time()
        return f"{info.name} < DATE '{(value + timedelta(days=is_part_day)).date().isoformat()}'"
    # Services keep milliseconds, the literal does not: a fraction of a second is rounded up.
    return f"{info.name} < {timestamp(value + timedelta(seconds=1) if value.microsecond else value)}"


def _period(fields: dict[str, FieldInfo], query: IncidentQuery, times: str) -> str:
    info = fields.get(query.date_field.column)
    if query.date_from is None and query.date_to is None:
        return ""
    if info is None:
        raise PortalRefused(
            "The layer has no date of registration, so it cannot be filtered by it.",
            hint="Filter by the date of occurrence instead.",
        )
    if not info.is_date:
        # A date kept as text or number has no order that the server could use: sorted out after decoding.
        return ""
    start = query.date_from
    if start and TIME_OF_DAY in fields and query.date_field.column == "occurred_at":
        # The field holds the day alone; the time of day is sorted out after decoding.
        start = datetime.combine(start.date(), time())
    early, late = _UTC_OFFSETS if times == "utc" else (timedelta(0), timedelta(0))
    parts = [
        _after(info, start - late) if start else "",
        _before(info, query.date_to - early) if query.date_to else "",
    ]
    return " AND ".join(part for part in parts if part)


def _piece(fields: dict[str, FieldInfo], piece: Slice) -> str:
    info = fields[piece.column]
    if piece.undated:
        return f"{info.name} IS NULL"
    parts = [
        _after(info, piece.start) if piece.start else "",
        _before(info, piece.end) if piece.end else "",
    ]
    return " AND ".join(part for part in parts if part) or f"{info.name} IS NOT NULL"


def _news(description: LayerDescription, fields: dict[str, FieldInfo], news: News, times: str) -> str:
    """Nothing to tell by is nothing new: then the counts tell."""
    late = _UTC_OFFSETS[1] if times == "utc" else timedelta(0)
    registered, edited = fields.get("registered_at"), description.find(description.edited_at)
    parts = [
        _after(registered, news.since - late) if news.since and registered and registered.is_date else "",
        # Editor tracking counts in true UTC, whatever the other dates do.
        _after(edited, news.since - _UTC_OFFSETS[1]) if news.since and edited else "",
        f"{description.object_id} > {news.above}" if news.above is not None and description.object_id else "",
    ]
    real = [part for part in parts if part]
    limit = f" AND {description.object_id} <= {news.up_to}" if news.up_to is not None else ""
    return f"({' OR '.join(real)}){limit}" if real else NOTHING


def _one_of(info: FieldInfo | None, values: Sequence[str]) -> str:
    if info is None or not values:
        return ""
    return f"{info.name} IN ({', '.join(literal(info, value) for value in values)})"


def _areas(fields: dict[str, FieldInfo], codes: Sequence[str]) -> str:
    if not codes:
        return ""
    regions = [code for code in codes if len(code) == 4]
    districts = [code for code in codes if len(code) != 4]
    region, district = fields.get("region_code"), fields.get("district_code")
    parts = [_one_of(region, regions), _one_of(district, districts)]
    if region is None and any(set("%_") & set(code) for code in regions):
        # They would stand for any letters.
        raise QueryInvalid("An area code has only digits.", hint="Write four digits for a region.")
    if regions and region is None and district is not None and not district.is_numeric:
        parts.append(" OR ".join(f"{district.name} LIKE {quote_text(code + '%')}" for code in regions))
    elif (regions and region is None) or (districts and district is None):
        raise PortalRefused(
            "The layer has no field for this kind of area code.",
            hint="Choose the area on the map instead: draw an extent.",
        )
    return _either(parts)


def _either(parts: Iterable[str]) -> str:
    real = [part for part in parts if part]
    return (
        f"({' OR '.join(real)})" if len(real) > 1 or any(" OR " in part for part in real) else "".join(real)
    )


def _categories(
    description: LayerDescription, fields: dict[str, FieldInfo], layer: PortalLayer, query: IncidentQuery
) -> str:
    wanted = set(query.categories)
    if not wanted or wanted == set(categories.CATEGORIES):
        return ""
    fixed = layer.constants.get("category") or layer.fixed_category
    if fixed:
        return "" if fixed in wanted else NOTHING
    if layer.category is not None:
        return _mapped_categories(description, layer, wanted)
    article = fields.get("article")
    return "" if article is None else _article_condition(article, fields["occurred_at"], query, wanted)


def _mapped_categories(description: LayerDescription, layer: PortalLayer, wanted: set[str]) -> str:
    mapping = layer.category
    info = description.find(mapping.field) if mapping else None
    if mapping is None or info is None:
        return ""
    if mapping.default in wanted:
        unwanted = [value for value, category in mapping.values.items() if category not in wanted]
        return f"({info.name} IS NULL OR NOT ({_one_of(info, unwanted)}))" if unwanted else ""
    values = [value for value, category in mapping.values.items() if category in wanted]
    return _one_of(info, values) if values else NOTHING


def _article_condition(
    article: FieldInfo, occurred: FieldInfo, query: IncidentQuery, wanted: set[str]
) -> str:
    """The old Code numbers other things: each numbering holds on its own side of 2015-01-01."""
    new, old = (_in_code(article, wanted, old=is_old) for is_old in (False, True))
    by_occurrence = query.date_field.column == "occurred_at"
    if by_occurrence and query.date_from and query.date_from >= _NEW_CODE:
        return new
    if by_occurrence and query.date_to and query.date_to <= _NEW_CODE:
        return old
    if not occurred.is_date:
        return _either([new, old])
    return (
        f"((({_after(occurred, _NEW_CODE)} OR {occurred.name} IS NULL) AND {new})"
        f" OR ({_before(occurred, _NEW_CODE)} AND {old}))"
    )


def _in_code(article: FieldInfo, wanted: set[str], *, old: bool) -> str:
    if "other" not in wanted:
        return _ranges(article, wanted, old=old)
    unwanted = _ranges(article, set(categories.CATEGORIES) - wanted, old=old)
    return f"({article.name} IS NULL OR NOT {unwanted})"


def _ranges(article: FieldInfo, keys: set[str], *, old: bool) -> str:
    ranges = [r for key in categories.CATEGORIES if key in keys for r in categories.code_ranges(key, old=old)]
    between = [f"{article.name} BETWEEN {literal(article, a)} AND {literal(article, b)}" for a, b in ranges]
    return f"({' OR '.join(between)})" if between else NOTHING
