"""The page “Crime Map” in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QGroupBox, QSpinBox, QVBoxLayout, QWidget

from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.gui.districts_form import DistrictsForm
from crime_map_plugin.gui.forms import combo, form, quiet_label
from crime_map_plugin.gui.freshness_row import interval_text, metered_tip, offered
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.portals import all_profiles, authcfg_of, set_authcfg, set_portal
from crime_map_plugin.settings import Settings, is_fixed

translate = QCoreApplication.translate


class OptionsPage(QgsOptionsPageWidget):
    """What the user decides once; what the agency fixed is shown and cannot be changed."""

    def __init__(self, on_applied: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapOptions")
        self._on_applied = on_applied
        self._profiles = all_profiles()[0]
        self.language = combo("CrimeMapOptionLanguage", translate("CrimeMap", "&Language"))
        for tag, name in (
            ("", translate("CrimeMap", "as QGIS")),
            ("kk", "Қазақша"),
            ("ru", "Русский"),
            ("en", "English"),
        ):
            self.language.addItem(name, tag)
        self.portal = combo("CrimeMapOptionPortal", translate("CrimeMap", "&Portal"))
        for profile in self._profiles.values():
            self.portal.addItem(profile.name(interface_language()), profile.id)
        self.authcfg = QgsAuthConfigSelect()
        self.authcfg.setObjectName("CrimeMapOptionAuth")
        self.store_folder = _folder_box("CrimeMapOptionStore")
        self.sheets_folder = _folder_box("CrimeMapOptionSheets")
        self.keep_months = QSpinBox()
        self.keep_months.setObjectName("CrimeMapOptionKeepMonths")
        self.keep_months.setRange(0, 1200)
        self.keep_months.setSpecialValueText(translate("CrimeMap", "for good"))
        self.keep_months.setToolTip(
            translate("CrimeMap", "The panel says when a store holds older ones; it never deletes by itself.")
        )
        self.digest_folder = _folder_box("CrimeMapOptionDigests")
        self.refresh = combo("CrimeMapOptionRefresh", translate("CrimeMap", "&Automatic refresh"))
        self.on_metered = QCheckBox(translate("CrimeMap", "Refresh on metered connections too"))
        self.on_metered.setObjectName("CrimeMapOptionMetered")
        self.on_metered.setToolTip(tool_tip(metered_tip()))
        self.districts = DistrictsForm()
        self.districts.setObjectName("CrimeMapOptionDistricts")
        general = form()
        portal = form()
        folders = form()
        refreshing = form()
        for rows, text, widget in (
            (general, translate("CrimeMap", "&Language"), self.language),
            (portal, translate("CrimeMap", "&Portal"), self.portal),
            (refreshing, translate("CrimeMap", "&Automatic refresh"), self.refresh),
            (folders, translate("CrimeMap", "&Store of incidents"), self.store_folder),
            (folders, translate("CrimeMap", "Months to &keep incidents"), self.keep_months),
            (folders, translate("CrimeMap", "District &maps"), self.sheets_folder),
            (folders, translate("CrimeMap", "Di&gests of watch areas"), self.digest_folder),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            rows.addRow(label, widget)
        general.addRow(
            "", quiet_label(text=translate("CrimeMap", "A new language takes effect when QGIS starts again."))
        )
        portal.addRow(self.authcfg)
        refreshing.addRow("", self.on_metered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for title, content in (
            (translate("CrimeMap", "Interface"), general),
            (translate("CrimeMap", "Portal and authentication"), portal),
            (translate("CrimeMap", "Freshness"), refreshing),
            (translate("CrimeMap", "Folders"), folders),
            (translate("CrimeMap", "Districts"), self.districts),
        ):
            box = QGroupBox(title)
            inner = QVBoxLayout(box)
            if isinstance(content, QWidget):
                inner.addWidget(content)
            else:
                inner.addLayout(content)
            layout.addWidget(box)
        self.fixed = quiet_label(
            "CrimeMapOptionFixed", translate("CrimeMap", "Values in grey are set by your agency.")
        )
        layout.addWidget(self.fixed)
        layout.addStretch(1)
        self.portal.activated.connect(lambda _: self._show_authcfg())
        self._show(Settings.load())

    def apply(self) -> None:
        """Keep what was changed and tell the panel."""
        portal = self.portal.currentData() or ""
        settings = replace(
            Settings.load(),
            language=self.language.currentData(),
            store_folder=self.store_folder.filePath().strip(),
            sheets_folder=self.sheets_folder.filePath().strip(),
            digest_folder=self.digest_folder.filePath().strip(),
            refresh_minutes=self.refresh.currentData(),
            refresh_on_metered=self.on_metered.isChecked(),
            keep_months=self.keep_months.value(),
        )
        self.districts.choice().into(settings).save()
        if portal:
            set_portal(portal)
            set_authcfg(portal, self.authcfg.configId())
        self.districts.stop()
        self._on_applied()

    def _show(self, settings: Settings) -> None:
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.portal.setCurrentIndex(self.portal.findData(settings.portal))
        self.store_folder.setFilePath(settings.store_folder)
        default = str(Settings().store_path("x").parent)
        self.store_folder.lineEdit().setPlaceholderText(default)
        self.sheets_folder.setFilePath(settings.sheets_folder)
        self.digest_folder.setFilePath(settings.digest_folder)
        for minutes in offered(settings.refresh_minutes):
            self.refresh.addItem(interval_text(minutes), minutes)
        self.refresh.setCurrentIndex(self.refresh.findData(settings.refresh_minutes))
        self.on_metered.setChecked(settings.refresh_on_metered)
        self.keep_months.setValue(settings.keep_months)
        self._show_authcfg()
        self.districts.show_choice(DistrictChoice.of_settings(settings))
        parts = {
            "language": (self.language,),
            "portal": (self.portal,),
            "authcfg": (self.authcfg,),
            "store_folder": (self.store_folder,),
            "sheets_folder": (self.sheets_folder,),
            "digest_folder": (self.digest_folder,),
            "refresh_minutes": (self.refresh,),
            "refresh_on_metered": (self.on_metered,),
            "keep_months": (self.keep_months,),
            "districts_source": (self.districts.layer, self.districts.from_portal),
            "districts_name": (self.districts.name,),
            "districts_code": (self.districts.code,),
            "districts_population": (self.districts.population,),
        }
        fixed = [name for name in parts if is_fixed(name)]
        for name in fixed:
            for widget in parts[name]:
                widget.setEnabled(False)
        self.fixed.setVisible(bool(fixed))

    def _show_authcfg(self) -> None:
        portal = self.portal.currentData() or ""
        authcfg = authcfg_of(portal)
        self.authcfg.setConfigId(authcfg)
        self.districts.set_portal(self._profiles.get(portal), authcfg)


def _folder_box(object_name: str) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setObjectName(object_name)
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    return box
