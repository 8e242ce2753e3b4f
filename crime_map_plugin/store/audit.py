"""The audit list: who did what with the incidents, and when; rows are added and never changed.

Triggers refuse changes made by mistake, and each row's hash includes that of the one before it. Whoever may
write the file can remove the triggers and compute all hashes anew: the chain shows that somebody changed a
row, not that somebody rewrote the list. Against that, note the last hash elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from crime_map_plugin.store import schema_sql

_LONGEST_STRANGE = 1000


class Deed(Enum):
    """What was done; the value stands in the file."""

    FETCHED = "fetched"
    REFRESHED = "refreshed"
    IMPORTED = "imported"
    EXPORTED = "exported"
    PRINTED = "printed"
    PURGED = "purged"
    PUBLISHED = "published"
    CONFIRMED = "confirmed"
    SPLIT = "split"
    REOPENED = "reopened"


@dataclass(frozen=True)
class Entry:
    """One row of the list; `deed` is a text, since a newer version may know more of them."""

    number_in_list: int
    at_utc: datetime
    at_local: datetime
    user: str
    machine: str
    profile: str
    deed: str
    number: int | None
    details: dict[str, Any]


def record(
    connection: sqlite3.Connection, deed: Deed, number: int | None, details: Mapping[str, Any]
) -> None:
    """Add a row in the transaction that is open, so that deed and row are there together or not at all.

    ``details`` are plain values: the filter, the source, the file's name. Never an incident's own text, since
    the list outlives what is purged.
    """
    if not schema_sql.has_audit(connection):
        schema_sql.add_audit(connection)
    moment = _now()
    values = (
        moment.astimezone(timezone.utc).isoformat(timespec="milliseconds"),
        moment.isoformat(timespec="milliseconds"),
        *who(),
        deed.value,
        number,
        json.dumps(_without_nothing(details), ensure_ascii=False, sort_keys=True, default=str),
    )
    last = connection.execute("SELECT hash FROM crime_map_audit ORDER BY audit_id DESC LIMIT 1").fetchone()
    connection.execute(
        "INSERT INTO crime_map_audit (at_utc, at_local, user, machine, profile, deed, number, details, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, _hash(last[0] if last else "", values)),
    )


def plain_row(deed: Deed, number: int | None, details: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row for a list that numbers, dates and chains its rows itself."""
    user, machine, profile = who()
    return {
        "deed": deed.value,
        "number": number,
        "details": json.dumps(_without_nothing(details), ensure_ascii=False, sort_keys=True, default=str),
        "at_local": _now().isoformat(timespec="milliseconds"),
        "user": user,
        "machine": machine,
        "profile": profile,
    }


def entry(number_in_list: int, *values: Any) -> Entry:
    """Return a row of the list as it stands in a store."""
    at_utc, at_local, user, machine, profile, deed, number, details = values
    return Entry(
        number_in_list,
        _moment(at_utc),
        _moment(at_local),
        str(user),
        str(machine),
        str(profile),
        str(deed),
        number if isinstance(number, int) else None,
        _details(details),
    )


def entries(connection: sqlite3.Connection) -> list[Entry]:
    """Return the list, newest first; empty for a store of before."""
    if not schema_sql.has_audit(connection):
        return []
    rows = connection.execute(
        "SELECT audit_id, at_utc, at_local, user, machine, profile, deed, number, details "
        "FROM crime_map_audit ORDER BY audit_id DESC"
    )
    return [entry(*row) for row in rows]


def first_broken(connection: sqlite3.Connection) -> int | None:
    """Return the number of the first row that is missing or was changed, None where the list is unbroken."""
    if not schema_sql.has_audit(connection):
        return None
    expected, before = 1, ""
    for number, kept, *values in connection.execute(
        "SELECT audit_id, hash, at_utc, at_local, user, machine, profile, deed, number, details "
        "FROM crime_map_audit ORDER BY audit_id"
    ):
        if number != expected or kept != _hash(before, values):
            return expected
        expected, before = number + 1, kept
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'crime_map_audit'").fetchone()
    return expected if last is not None and last[0] >= expected else None


def who() -> tuple[str, str, str]:
    """Return the operating system's user, the machine and the QGIS profile."""
    profile = Path(QgsApplication.qgisSettingsDirPath()).name if QgsApplication.instance() else ""
    return _user(), platform.node(), profile


def _user() -> str:
    """Return the user as the system knows him, not as an environment variable says."""
    try:
        import pwd
    except ImportError:
        return os.getlogin()  # Windows
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def _moment(text: Any) -> datetime:
    """Return the moment of a row; year 1 where somebody wrote what is none: the chain names that row."""
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return datetime.min


def _details(text: Any) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else {"": repr(text)[:_LONGEST_STRANGE]}


def _hash(before: str, values: Any) -> str:
    # What is no text or number was put in by somebody else, and its hash fits nothing.
    text = json.dumps([before, *values], ensure_ascii=False, default=repr)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _without_nothing(details: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in details.items() if value not in (None, "", (), [], {})}


def _now() -> datetime:
    return datetime.now().astimezone()
