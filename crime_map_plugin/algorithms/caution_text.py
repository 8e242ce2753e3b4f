"""What a result rests on, said in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.analysis.checks import Caution

translate = QCoreApplication.translate

# Few events are told of where the input is read, for every algorithm alike.
_TOLD_ELSEWHERE = ("few_events",)


def sentence(caution: Caution) -> str:
    """Return a caution of the analysis in the user's language; empty where it is told elsewhere."""
    facts = caution.facts
    if caution.key in _TOLD_ELSEWHERE:
        return ""
    if caution.key == "fdr_out_of_reach":
        return translate(
            "CrimeMap",
            "With {permutations} permutations no single cell of {cells} can pass the "
            "correction for testing many cells; {needed} permutations would do.",
        ).format(**facts)
    if caution.key == "exact_not_applicable":
        return translate(
            "CrimeMap",
            "The exact law does not apply here ({reason}); {permutations} permutations were used.",
        ).format(**facts)
    return str(caution)
