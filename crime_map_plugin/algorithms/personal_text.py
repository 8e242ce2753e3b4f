"""What of a person a field holds, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.incidents import personal

translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """Return the words for what `is_personal` answers."""
    return {
        personal.NAME: translate("CrimeMap", "names"),
        personal.BIRTH: translate("CrimeMap", "dates of birth"),
        personal.ADDRESS: translate("CrimeMap", "addresses of persons"),
        personal.PHOTO: translate("CrimeMap", "photographs"),
        personal.DOCUMENT: translate("CrimeMap", "numbers of documents"),
        personal.PERSON_NUMBER: translate("CrimeMap", "numbers of persons (IIN)"),
        personal.CONTACT: translate("CrimeMap", "telephones or mail addresses"),
    }.get(kind, kind)


def listed(fields: Mapping[str, str]) -> str:
    """Return fields of persons with what each holds, parted by commas."""
    return ", ".join(f"{name} ({kind_text(kind)})" for name, kind in fields.items())


def left_out(fields: Mapping[str, str]) -> str:
    """Return the sentence that fields of persons were not taken."""
    return translate(
        "CrimeMap", "Fields about persons were not taken, though the profile names them: {fields}."
    ).format(fields=listed(fields))
