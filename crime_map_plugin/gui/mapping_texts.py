"""What the parts of an incident are called on the mapping page."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.mapping_words import CATEGORY, LATITUDE, LONGITUDE

translate = QCoreApplication.translate


def target_names() -> dict[str, str]:
    """Return what a source's field may hold, in the order in which it is offered."""
    return {
        "occurred_at": translate("CrimeMap", "Date of the incident"),
        "time_of_day": translate("CrimeMap", "Time of day"),
        "registered_at": translate("CrimeMap", "Date of registration"),
        LONGITUDE: translate("CrimeMap", "Longitude or x"),
        LATITUDE: translate("CrimeMap", "Latitude or y"),
        "article": translate("CrimeMap", "Article"),
        "article_text": translate("CrimeMap", "Name of the article"),
        CATEGORY: translate("CrimeMap", "Kind of incident (category)"),
        "id": translate("CrimeMap", "Number that never changes (id)"),
        "street": translate("CrimeMap", "Street"),
        "house": translate("CrimeMap", "House (internal)"),
        "case_number": translate("CrimeMap", "Case number (internal)"),
        "severity": translate("CrimeMap", "Severity, 0 to 4"),
        "kind": translate("CrimeMap", "Crime or misdemeanour"),
        "place_type": translate("CrimeMap", "Type of place"),
        "region_code": translate("CrimeMap", "Region code"),
        "district_code": translate("CrimeMap", "District code"),
        "agency_ru": translate("CrimeMap", "Agency, in Russian"),
        "agency_kk": translate("CrimeMap", "Agency, in Kazakh"),
        "injured": translate("CrimeMap", "Injured"),
        "killed": translate("CrimeMap", "Killed"),
        "other_id": translate("CrimeMap", "Second id"),
        **flag_names(),
    }


def flag_names() -> dict[str, str]:
    """Return the yes/no facts of offenders."""
    names = {
        "committed_before": translate("CrimeMap", "Offender: committed before (yes/no)"),
        "under_age": translate("CrimeMap", "Offender: under age (yes/no)"),
        "without_work": translate("CrimeMap", "Offender: without work (yes/no)"),
        "intoxicated": translate("CrimeMap", "Offender: intoxicated (yes/no)"),
        "in_group": translate("CrimeMap", "Offender: in a group (yes/no)"),
    }
    return {key: names[key] for key in FLAGS if key in names}
