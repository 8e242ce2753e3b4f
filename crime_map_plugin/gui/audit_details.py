"""What a row of the audit list says of a deed, in words of the user's language."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.numbers import counted, day, locale, moment
from crime_map_plugin.incidents import codes
from crime_map_plugin.portal.profile import Profile

translate = QCoreApplication.translate

_NOTHING: tuple[Any, ...] = (None, "", [], {}, False)


def in_words(details: Mapping[str, Any], profiles: Mapping[str, Profile]) -> str:
    """Return what was asked for and what came of it; what a newer version may note stands as it is written.

    ``profiles`` tells what portals and layers are called.
    """
    left = {key: value for key, value in details.items() if value not in _NOTHING or key == "complete"}
    parts: list[str] = []
    for key in ("scope", "filter"):
        asked = left.pop(key, None)
        if isinstance(asked, dict):
            parts += _asked(asked, profiles)
    parts += _asked({key: left.pop(key) for key in ("source",) if key in left}, profiles)
    for key, words in _deeds().items():
        if key in left:
            parts.append(_said(words, left.pop(key)))
    parts += [f"{key}: {_raw(value)}" if key else _raw(value) for key, value in left.items()]
    return " · ".join(part for part in parts if part)


def _asked(asked: Mapping[str, Any], profiles: Mapping[str, Profile]) -> list[str]:
    """Return the parts of a filter or of what a download asked for."""
    left = {key: value for key, value in asked.items() if value not in _NOTHING}
    source = left.pop("source", "")
    sources = [source] if isinstance(source, str) and source else _texts(left.pop("sources", ()))
    layer = left.pop("layer", "")
    layers = [layer] if isinstance(layer, str) and layer else _texts(left.pop("layers", ()))
    language = interface_language()
    parts = []
    if sources:
        names = [profiles[key].name(language) if key in profiles else key for key in sources]
        parts.append(_titled(translate("CrimeMap", "Source"), names))
    if layers:
        names = [_layer_name(key, sources, profiles, language) for key in layers]
        parts.append(_titled(translate("CrimeMap", "Layer"), names))
    period = _period(left.pop("date_from", ""), left.pop("date_to", ""))
    if period:
        is_registered = left.get("date_field") == "registered"
        parts.append(
            translate("CrimeMap", "Registered: {period}").format(period=period)
            if is_registered
            else translate("CrimeMap", "Period: {period}").format(period=period)
        )
    left.pop("date_field", None)
    for key, words in _filters(language).items():
        if key in left:
            parts.append(_said(words, left.pop(key)))
    return parts + [f"{key}: {_raw(value)}" for key, value in left.items()]


Words = Callable[[Any], str]


def _filters(language: str) -> dict[str, Words]:
    def labels(name: str) -> Callable[[Any], list[str]]:
        return lambda value: [codes.label(name, key, language) for key in value]

    def areas(value: Any) -> list[str]:
        return [codes.label("areas" if len(key) == 4 else "districts", key, language) for key in value]

    def weekdays(value: Any) -> list[str]:
        return [locale().dayName(int(number), QLocale.FormatType.ShortFormat) for number in value]

    def box(value: Any) -> list[str]:
        west, south, east, north = (f"{float(part):.3f}" for part in value)
        return [f"{west}, {south} – {east}, {north}"]

    return {
        "categories": lambda v: _titled(translate("CrimeMap", "Categories"), labels("categories")(v)),
        "severities": lambda v: _titled(translate("CrimeMap", "Severity"), labels("severity")(v)),
        "area_codes": lambda v: _titled(translate("CrimeMap", "Area"), areas(v)),
        "extent": lambda v: _titled(translate("CrimeMap", "Area"), box(v)),
        "hours": lambda v: _titled(translate("CrimeMap", "Hours"), [f"{int(hour):02}" for hour in v]),
        "weekdays": lambda v: _titled(translate("CrimeMap", "Weekdays"), weekdays(v)),
        "places": lambda v: _titled(translate("CrimeMap", "Places"), labels("place_types")(v)),
    }


def _deeds() -> dict[str, Words]:
    return {
        "before": lambda v: translate("CrimeMap", "Older than {day}").format(day=_moment(v)),
        "complete": lambda v: "" if v is True else translate("CrimeMap", "not complete"),
        "removed": lambda v: counted(translate("CrimeMap", "%n removed", None, int(v)), int(v)),
        "audience": lambda v: {
            "public": translate("CrimeMap", "for the public"),
            "internal": translate("CrimeMap", "internal"),
        }[v],
        "internal_fields": lambda _: translate("CrimeMap", "with case and house numbers"),
        "content": lambda v: {
            "incidents": translate("CrimeMap", "Incidents"),
            "hotspots": translate("CrimeMap", "Hotspots"),
            "density": translate("CrimeMap", "Density"),
        }[v],
        "what": str,
        "digest": lambda v: {
            "daily": translate("CrimeMap", "daily digest"),
            "weekly": translate("CrimeMap", "weekly digest"),
        }[v],
        "areas": lambda v: counted(translate("CrimeMap", "%n watch area(s)", None, int(v)), int(v)),
        "file": lambda v: translate("CrimeMap", "File: {name}").format(name=v),
        "folder": lambda v: translate("CrimeMap", "Folder: {name}").format(name=v),
        "files": lambda v: _titled(translate("CrimeMap", "Files"), _texts(v)),
    }


def _said(words: Words, value: Any) -> str:
    """Return a value in words, as it is written where it is not what this version writes."""
    try:
        return words(value)
    except (KeyError, TypeError, ValueError):
        return _raw(value)


def _period(first: Any, end: Any) -> str:
    """Return a half-open period as days, both included."""
    since, until = _day(first), _day(end)
    if since is None and until is None:
        return " – ".join(_raw(text) for text in (first, end) if text)
    if until is None:
        return translate("CrimeMap", "from {day}").format(day=_moment(first))
    last = until - timedelta(seconds=1) if until.time() == time() else until
    shown = day(last) if until.time() == time() else moment(until)
    if since is None:
        return translate("CrimeMap", "up to {day}").format(day=shown)
    if since.time() == time() and since.date() == last.date() and until.time() == time():
        return shown
    return f"{_moment(first)} – {shown}"


def _moment(text: Any) -> str:
    """Return a day, with its time where that is not midnight."""
    when = _day(text)
    if when is None:
        return _raw(text)
    return day(when) if when.time() == time() else moment(when)


def _day(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None


def _layer_name(key: str, sources: Sequence[str], profiles: Mapping[str, Profile], language: str) -> str:
    for source in sources:
        if source in profiles and key in profiles[source].layers:
            return profiles[source].layers[key].name(language)
    return key


def _titled(title: str, values: Sequence[str]) -> str:
    return translate("CrimeMap", "{title}: {values}").format(title=title, values=", ".join(values))


def _texts(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else [_raw(value)]


def _raw(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
