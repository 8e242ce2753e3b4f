"""Which fields stored rows may lack because an answer came without them, noted until all are read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crime_map_plugin.algorithms.refresh_state import RefreshState
from crime_map_plugin.errors import PortalAnswerInvalid, PortalRefused
from crime_map_plugin.incidents.coverage import Scope, contains
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.asking import Asker
from crime_map_plugin.portal.decode import absent_fields
from crime_map_plugin.portal.description import LayerDescription
from crime_map_plugin.portal.profile import PortalLayer
from crime_map_plugin.store.geopackage import Store

# So many rows show which fields the layer gives today.
_SAMPLE = 20


def state_of(store: Store, scope: Scope) -> RefreshState:
    """Return the notes of a scope; what has none of its own lacks what the downloads that hold it lacked."""
    state = RefreshState.load(store, scope)
    if not RefreshState.is_kept(store, scope):
        for other in _others(store, scope):
            if contains(other, scope):
                state.lacking = _union(state.lacking, RefreshState.load(store, other).lacking)
    return state


class LackingFields:
    """Notes what the rows of one download lack, before they are written: it may be killed before its end."""

    def __init__(self, store: Store, scope: Scope) -> None:
        self._store, self._scope = store, scope
        self._noted: set[str] = set()

    def note(self, keys: Sequence[str]) -> None:
        """Note that rows which are about to be written may lack fields."""
        if self._noted.issuperset(keys):
            return
        self._noted.update(keys)
        # These rows may belong to other downloads of the layer, too.
        for scope in (self._scope, *_others(self._store, self._scope)):
            state = state_of(self._store, scope)
            lacking = _union(state.lacking, keys)
            if lacking != state.lacking:
                state.lacking = lacking
                state.save(self._store, scope)

    def noted(self) -> list[str]:
        """Return what is noted of the scope, by this download and by those before."""
        return state_of(self._store, self._scope).lacking


def given_now(
    asker: Asker, layer: PortalLayer, description: LayerDescription, keys: Sequence[str]
) -> list[str]:
    """Return which of the fields the layer describes and some of its rows have."""
    fields, _ = description.resolve(layer)
    described = sorted(key for key in keys if key in fields)
    if not described:
        return []
    try:
        answer = asker.rows(size=_SAMPLE if description.supports_paging else None)
    except (PortalRefused, PortalAnswerInvalid):
        return described  # reading all of them tells
    if not answers.features(answer):
        return []
    absent = absent_fields(answer, layer, description)
    return [key for key in described if key not in absent]


def _others(store: Store, scope: Scope) -> Iterator[Scope]:
    for covered in store.coverage():
        other = covered.scope
        if (other.source, other.layer) == (scope.source, scope.layer) and other != scope:
            yield other


def _union(one: Sequence[str], other: Sequence[str]) -> list[str]:
    return list(dict.fromkeys([*one, *other]))
