"""The user's selection of incidents over a change of the store: it follows the incident, not its row."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsExpression, QgsFeatureRequest, QgsVectorLayer

_FIELD = "id"
# Reading the ids of more would be felt; their rows nearly all stay what they were.
_MOST = 10_000


class KeptSelection:
    """Which incidents are selected in which layer; rows that were removed and came back have new numbers."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[int, str]] = {}

    def remember(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Note the selected incidents of the layers."""
        self._ids = {
            layer.id(): _ids_of(layer, layer.selectedFeatureIds())
            for layer in layers
            if 0 < layer.selectedFeatureCount() <= _MOST
        }

    def reload(self, layer: QgsVectorLayer) -> None:
        """Read the layer's rows anew and select again what was selected; what is gone is let go of.

        What the user has selected or unselected meanwhile stays so. QGIS itself forgets the selection.
        """
        selected = set(layer.selectedFeatureIds())
        layer.dataProvider().reloadData()
        known = {fid: key for fid, key in self._ids.get(layer.id(), {}).items() if fid in selected}
        there = _ids_of(layer, list(known)) if known else {}
        lost = {fid for fid, key in known.items() if there.get(fid) != key}
        if lost:
            wanted = ", ".join(QgsExpression.quotedString(known[fid]) for fid in lost)
            request = QgsFeatureRequest()
            request.setFilterExpression(f"{QgsExpression.quotedColumnRef(_FIELD)} IN ({wanted})")
            selected = (selected - lost) | set(_read(layer, request))
        if selected:
            layer.selectByIds(list(selected))


def _ids_of(layer: QgsVectorLayer, fids: list[int]) -> dict[int, str]:
    return _read(layer, QgsFeatureRequest().setFilterFids(fids))


def _read(layer: QgsVectorLayer, request: QgsFeatureRequest) -> dict[int, str]:
    place = layer.fields().lookupField(_FIELD)
    if place < 0:
        return {}
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([place])
    return {feature.id(): str(feature[place]) for feature in layer.getFeatures(request)}
