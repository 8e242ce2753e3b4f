"""The audit list as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.gui.audit_details import in_words
from crime_map_plugin.gui.methods.method import Finding
from crime_map_plugin.gui.result_table import Column, Form, Table
from crime_map_plugin.portal.profile import Profile
from crime_map_plugin.store.audit import Deed, Entry

translate = QCoreApplication.translate


def finding(entries: Iterable[Entry], broken: int | None, profiles: Mapping[str, Profile]) -> Finding:
    """Return what the window of results shows of an audit list; the profiles name its sources."""
    rows = tuple(_row(entry, profiles) for entry in entries)
    table = Table(translate("CrimeMap", "Audit list"), _columns(), rows)
    return Finding(translate("CrimeMap", "Audit list"), _text(broken), tables=(table,))


def _text(broken: int | None) -> str:
    if broken is not None:
        return translate(
            "CrimeMap", "Row {number} is missing or was changed: do not rely on the list from there on."
        ).format(number=broken)
    return translate(
        "CrimeMap",
        "No row is missing or was changed. The list cannot show whether somebody who may write the file made "
        "all of it anew.",
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("number_in_list", translate("CrimeMap", "No."), Form.WHOLE),
        Column("at_local", translate("CrimeMap", "When"), Form.SECOND),
        Column("deed", translate("CrimeMap", "What")),
        Column("number", translate("CrimeMap", "How many"), Form.WHOLE),
        Column("details", translate("CrimeMap", "Details")),
        Column("user", translate("CrimeMap", "User")),
        Column("machine", translate("CrimeMap", "Computer")),
        Column("profile", translate("CrimeMap", "QGIS profile")),
        Column("at_utc", translate("CrimeMap", "When (UTC)"), Form.SECOND),
    )


def _row(entry: Entry, profiles: Mapping[str, Profile]) -> tuple[Any, ...]:
    return (
        entry.number_in_list,
        entry.at_local.replace(tzinfo=None),
        _deed(entry.deed),
        entry.number,
        in_words(entry.details, profiles),
        entry.user,
        entry.machine,
        entry.profile,
        entry.at_utc.replace(tzinfo=None),
    )


def _deed(value: str) -> str:
    names = {
        Deed.FETCHED.value: translate("CrimeMap", "fetched"),
        Deed.REFRESHED.value: translate("CrimeMap", "refreshed"),
        Deed.IMPORTED.value: translate("CrimeMap", "imported"),
        Deed.EXPORTED.value: translate("CrimeMap", "exported"),
        Deed.PRINTED.value: translate("CrimeMap", "printed"),
        Deed.PURGED.value: translate("CrimeMap", "purged"),
        Deed.PUBLISHED.value: translate("CrimeMap", "published"),
        Deed.CONFIRMED.value: translate("CrimeMap", "confirmed as one incident"),
        Deed.SPLIT.value: translate("CrimeMap", "kept apart as two incidents"),
        Deed.REOPENED.value: translate("CrimeMap", "pair opened again"),
    }
    return names.get(value, value)
