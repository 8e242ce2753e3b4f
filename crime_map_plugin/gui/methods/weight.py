"""How much each incident counts, and how that is written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.incidents import codes

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Weight:
    """A field that an expression fills; without one every incident counts once.

    The field's name holds the numbers, so a result that records only the name of its WEIGHT states them.
    """

    field: str = ""
    expression: str = ""
    text: str = ""


def by_severity(weights: Sequence[int], language: str) -> Weight:
    """Return weights by severity 0 to 4; a severity that is not known counts as one not set."""
    cases = " ".join(
        f'WHEN "severity" = {value} THEN {int(weight)}' for value, weight in enumerate(weights) if value
    )
    stated = ", ".join(
        translate("CrimeMap", "{severity} {weight}").format(
            severity=codes.label("severity", value, language).lower(), weight=int(weight)
        )
        for value, weight in enumerate(weights)
    )
    return Weight(
        "severity_" + "_".join(str(int(weight)) for weight in weights),
        f"CASE {cases} ELSE {int(weights[0])} END",
        translate("CrimeMap", "Weighted by severity: {weights}.").format(weights=stated),
    )


def by_people(injured: int, killed: int, base: int) -> Weight:
    """Return a weight from the people hurt, added to what the incident itself counts."""
    return Weight(
        f"incident_{base}_injured_{injured}_killed_{killed}",
        f'{base} + {injured} * coalesce("injured", 0) + {killed} * coalesce("killed", 0)',
        translate(
            "CrimeMap",
            "Weighted: incident {base}, each injured person {injured}, each person killed {killed}.",
        ).format(base=base, injured=injured, killed=killed),
    )
