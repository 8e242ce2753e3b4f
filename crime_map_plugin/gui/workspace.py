"""What the pages share: the portal, the store, the filter and the figures; no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from crime_map_plugin.algorithms import stores
from crime_map_plugin.errors import Cancel, CrimeMapError, StoreNotWritable
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.portals import all_profiles, authcfg_of, set_portal
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import Extent, IncidentQuery
from crime_map_plugin.incidents.sources import is_made_up
from crime_map_plugin.portal.profile import Profile
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_store import SharedStore

if TYPE_CHECKING:
    from crime_map_plugin.gui.overlay_keeper import OverlayKeeper

translate = QCoreApplication.translate

_LAST_FILTER = "crime_map/filter/last"
_REFRESH_MS = 150


@dataclass(frozen=True)
class Figures:
    """What the store holds: all of it, and of the present filter, and whether that is proven to be all."""

    total: int = 0
    matching: int = 0
    by_category: Mapping[str, int] = field(default_factory=dict)
    as_of: datetime | None = None
    is_covered: bool = False
    flags: tuple[str, ...] = ()
    """The facts of offenders of which the store knows anything."""
    counted_once: int = 0
    """How many incidents of the store do not count, since a confirmed pair is counted once."""
    copied_to: str = ""
    is_read_only: bool = False
    """Whether the shared store may only be read."""
    postgis: str = "public"
    """The schema of PostGIS, in the database of a shared store."""
    """The copy that was read instead of a store with parts that Crime Map did not make."""


class Workspace(QObject):
    """The state behind the panel, with a signal for every part that can change."""

    profiles_changed = pyqtSignal()
    profile_changed = pyqtSignal()
    store_changed = pyqtSignal()
    filter_changed = pyqtSignal()
    figures_changed = pyqtSignal()
    settings_changed = pyqtSignal()
    districts_changed = pyqtSignal()
    districts_wanted = pyqtSignal()
    extent_changed = pyqtSignal()
    fetch_wanted = pyqtSignal(object)
    sheets_wanted = pyqtSignal(str, float)
    noticed = pyqtSignal(object)
    notice_outdated = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings.load()
        self.profiles: dict[str, Profile] = {}
        self.profile: Profile | None = None
        self.figures = Figures()
        self.overlays: OverlayKeeper | None = None
        self.filter = FilterState.from_json(QgsSettings().value(_LAST_FILTER, "") or "")
        self.map_extent: Extent | None = None
        self._reading = Latest("Crime Map: figures of the store")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.read_figures)
        self.load_profiles()

    def load_profiles(self) -> None:
        """Read the shipped profiles and the user's own; a broken one is named and left out."""
        self.profiles, wrong = all_profiles()
        for error in wrong:
            self.tell(notice_of_error(error))
        chosen = self.profile.id if self.profile else self.settings.portal
        self.profile = self.profiles.get(chosen) or next(iter(self.profiles.values()), None)
        self.profiles_changed.emit()

    def choose_profile(self, profile_id: str) -> None:
        """Work with another portal, and with that portal's own store."""
        if profile_id not in self.profiles or (self.profile and self.profile.id == profile_id):
            return
        self.profile = self.profiles[profile_id]
        set_portal(profile_id)
        self.settings = Settings.load()
        self.figures = Figures()
        self.profile_changed.emit()
        self.store_changed.emit()
        self.refresh()

    def authcfg(self) -> str:
        """Return the present portal's authentication configuration."""
        return authcfg_of(self.profile.id) if self.profile else ""

    @property
    def store_path(self) -> Path:
        """The store that many share, if that is chosen, else the present portal's own."""
        if self.settings.shared_store and not self.is_made_up:
            return Path(self.settings.shared_store)
        return self.own_store_path

    @property
    def own_store_path(self) -> Path:
        """The present portal's store in a file."""
        return self.settings.store_path(self.profile.id if self.profile else "incidents")

    @property
    def has_store(self) -> bool:
        """Tell whether anything was ever fetched."""
        return stores.is_there(self.store_path)

    @property
    def is_made_up(self) -> bool:
        """Tell whether the present portal's incidents never happened."""
        return self.profile is not None and is_made_up(self.profile.id)

    def result_path(self, name: str, ending: str) -> Path:
        """Return a new file beside the store for the result of an analysis."""
        folder = self.own_store_path.parent / "results"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreNotWritable(
                "The folder of the results cannot be made.", detail=f"{folder}: {error}", path=str(folder)
            ) from error
        return folder / f"{name}-{datetime.now():%Y%m%d-%H%M%S-%f}.{ending}"

    def store_was_written(self) -> None:
        """Tell everybody that the store holds something else than before."""
        self.store_changed.emit()
        self.refresh()

    def reload_settings(self) -> None:
        """Take over what the options page changed."""
        before = self.settings
        self.settings = Settings.load()
        if self.settings.portal != before.portal:
            self.choose_profile(self.settings.portal)
        is_elsewhere = self.settings.shared_store != before.shared_store
        if is_elsewhere or self.settings.store_folder != before.store_folder:
            self.figures = Figures()
            self.store_changed.emit()
            self.refresh()
        self.settings_changed.emit()
        self.districts_changed.emit()

    def change_settings(self, **changes: Any) -> None:
        """Keep settings that were changed on the panel itself."""
        replace(Settings.load(), **changes).save()
        self.settings = Settings.load()
        self.settings_changed.emit()

    @property
    def may_write(self) -> bool:
        """Tell whether the user may change the store; of a shared one, only editors may."""
        return not self.figures.is_read_only

    def share(self, place: str) -> None:
        """Work on a shared store, or, without a place, on the portal's own again."""
        self.change_settings(shared_store=place)
        self.figures = Figures()
        self.store_was_written()

    def set_filter(self, state: FilterState) -> None:
        """Filter by something else; the map and the figures follow."""
        if state == self.filter:
            return
        self.filter = state
        QgsSettings().setValue(_LAST_FILTER, state.to_json())
        self.filter_changed.emit()
        self.refresh()

    def set_map_extent(self, extent: Extent | None) -> None:
        """Take over what part of the world the map shows, in degrees."""
        if extent == self.map_extent:
            return
        self.map_extent = extent
        if self.query.extent is not None:
            self.extent_changed.emit()
            self.refresh()

    @property
    def query(self) -> IncidentQuery:
        """The filter as a query; facts of which the store knows nothing choose nothing."""
        query = self.filter.query(date.today(), self.map_extent)
        return replace(query, flags=tuple(flag for flag in query.flags if flag in self.figures.flags))

    def refresh(self) -> None:
        """Read the figures again soon; many calls in a row make one reading."""
        # What is being read now is of an earlier filter or store.
        self._reading.stop()
        self._timer.start()

    def read_figures(self) -> None:
        """Read the figures of the store in the background."""
        if not self.has_store:
            self._reading.stop()
            self._take_figures(Figures())
            return
        path, query, is_nothing = str(self.store_path), self.query, self.filter.no_category
        self._reading.start(
            lambda cancel: _figures(path, query, is_nothing, cancel), self._take_figures, self._tell_error
        )

    def tell(self, notice: Notice) -> None:
        """Show a notice in the panel's message strip."""
        self.noticed.emit(notice)

    def close(self) -> None:
        """Stop what runs."""
        self._timer.stop()
        self._reading.stop()

    def _tell_copied(self, copy: str) -> None:
        text = translate(
            "CrimeMap",
            "“{name}” holds parts that Crime Map did not make and is only read, from a copy: {copy}",
        ).format(name=self.store_path.name, copy=copy)
        remedy = translate("CrimeMap", "To fetch again, move it away and give its name to the copy.")
        self.tell(Notice(text, Level.WARNING, remedy))

    def _tell_read_only(self) -> None:
        text = translate("CrimeMap", "You may read the shared store, but not change it.")
        remedy = translate("CrimeMap", "To fetch, import, purge or decide, ask for the role of an editor.")
        self.tell(Notice(text, Level.INFO, remedy))

    def _tell_error(self, error: CrimeMapError) -> None:
        self.tell(notice_of_error(error))

    def _take_figures(self, figures: Figures) -> None:
        if figures.copied_to and figures.copied_to != self.figures.copied_to:
            self._tell_copied(figures.copied_to)
        if figures.is_read_only and not self.figures.is_read_only:
            self._tell_read_only()
        before = self.query
        self.figures = figures
        self.figures_changed.emit()
        if self.query.flags != before.flags:
            self.filter_changed.emit()
            self.refresh()


def _figures(path: str, query: IncidentQuery, is_nothing: bool, cancel: Cancel) -> Figures:
    with Store.open(path, read_only=True) as store:
        total, flags = store.count(IncidentQuery()), store.flags()
        if cancel():
            return Figures(total)
        # Another store may be open by now.
        query = replace(query, flags=tuple(flag for flag in query.flags if flag in flags))
        # Counts stand beside every category, chosen or not: without the categories' own part of the filter.
        wide = IncidentQuery(**{**vars(query), "categories": (), "articles": ()})
        by_category = store.category_counts(wide)
        chosen = () if is_nothing else query.categories or tuple(by_category)
        matching = sum(by_category.get(key, 0) for key in chosen)
        if query.articles and not is_nothing:
            matching = store.count(query)
        is_covered = not stores.gaps(store, Scope.of_query(query))
        copied_to = str(store.path) if store.copied_from else ""
        as_of, once = _latest(store.as_of()), store.counted_elsewhere()
        figures = Figures(total, matching, by_category, as_of, is_covered, flags, once, copied_to)
        if not isinstance(store, SharedStore):
            return figures
        return replace(figures, is_read_only=store.is_read_only, postgis=store.postgis)


def _latest(by_source: Mapping[str, datetime]) -> datetime | None:
    return max(by_source.values(), default=None)
