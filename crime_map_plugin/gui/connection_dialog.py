"""A portal's connection: its address, its credentials, a test, and profiles of one's own."""

from __future__ import annotations

import json
import re
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin import paths
from crime_map_plugin.algorithms.network import Network
from crime_map_plugin.errors import Cancel, CrimeMapError, ProfileInvalid
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.forms import dialog_buttons, form, quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.portals import authcfg_of, set_authcfg, user_profiles_folder
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.file_names import is_reserved
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.profile import Profile, load_profile, origin_of, parse_profile
from crime_map_plugin.settings import is_fixed

translate = QCoreApplication.translate


class ConnectionDialog(QDialog):
    """Changes one portal; another address or name makes a profile of the user's own."""

    saved = pyqtSignal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapConnectionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Portal connection"))
        self._workspace = workspace
        self._profile = workspace.profile
        self._given: dict | None = None  # what a file holds that is shown and not yet kept
        self._testing = Latest("Crime Map: connection test")
        self.name = QLineEdit()
        self.name.setObjectName("CrimeMapPortalName")
        self.address = QLineEdit()
        self.address.setObjectName("CrimeMapPortalAddress")
        self.address.setPlaceholderText("https://…/rest/services/")
        self.authcfg = QgsAuthConfigSelect()
        self.authcfg.setObjectName("CrimeMapPortalAuth")
        self.authcfg.setEnabled(not is_fixed("authcfg"))
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Name"), self.name),
            (translate("CrimeMap", "&Address"), self.address),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            rows.addRow(label, widget)
        box = QGroupBox(translate("CrimeMap", "Authentication"))
        inner = QVBoxLayout(box)
        inner.addWidget(self.authcfg)
        self._test = QPushButton(translate("CrimeMap", "&Test connection"))
        self._test.setObjectName("CrimeMapTestConnection")
        self._test.clicked.connect(self.test)
        self.result = quiet_label("CrimeMapTestResult")
        self.result.setTextFormat(Qt.TextFormat.PlainText)  # titles come from files of others
        test_row = QHBoxLayout()
        test_row.addWidget(self._test)
        test_row.addWidget(self.result, 1)
        self._from_file = QPushButton(translate("CrimeMap", "Add profile &file …"))
        self._from_file.setObjectName("CrimeMapAddProfile")
        self._from_file.clicked.connect(self._choose_file)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._from_file, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(box)
        layout.addLayout(test_row)
        layout.addStretch()
        layout.addWidget(buttons)
        self.resize(460, 320)
        if self._profile is not None:
            self.name.setText(self._profile.name(interface_language()))
            self.address.setText(self._profile.root)
            self.authcfg.setConfigId(workspace.authcfg())

    def done(self, result: int) -> None:
        """Close, and let a test under way go."""
        self._testing.stop()
        super().done(result)

    def test(self) -> None:
        """Ask every layer of the portal, in the background."""
        if not self._has_address():
            return
        self._test.setEnabled(False)
        self.result.setText(translate("CrimeMap", "Asking the portal …"))
        try:
            profile = self.profile_of_fields()
            network = Network(profile.root, self.authcfg.configId())
        except CrimeMapError as error:
            self._show_error(error)
            return
        self._testing.start(
            lambda cancel: answering_layers(profile, network, cancel), self._show_layers, self._show_error
        )

    def profile_of_fields(self) -> Profile:
        """Return the profile with the name and address written here, or raise ProfileInvalid."""
        return parse_profile(json.dumps(self._data()).encode("utf-8"), self.name.text())

    def save(self) -> None:
        """Keep what was changed."""
        if self._profile is None:
            self.reject()
            return
        if not self._has_address():
            return
        chosen = self._profile.id
        try:
            profile = self.profile_of_fields()
        except ProfileInvalid as error:
            self._show_error(error)
            return
        if self._given is not None or self._is_changed():
            chosen = profile.id
            _write(user_profiles_folder() / f"{chosen}.json", self._data())
        set_authcfg(chosen, self.authcfg.configId())
        self.saved.emit(chosen)
        self.accept()

    def add_profile(self, path: str) -> None:
        """Show what a profile file holds, which OK keeps; one that breaks the rules is named and left out."""
        try:
            profile = load_profile(Path(path))
            self._given = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        except CrimeMapError as error:
            self._show_error(error)
            return
        self._profile = profile
        known = self._workspace.profiles.get(profile.id)
        is_known = known is not None and known.origin == profile.origin
        self.name.setText(profile.name(interface_language()))
        self.address.setText(profile.root)
        self.authcfg.setConfigId(authcfg_of(profile.id) if is_known else "")
        titles = [layer.name(interface_language()) for layer in profile.layers.values()]
        self.result.setText(", ".join(titles))

    def _data(self) -> dict:
        """Return the profile file's content for what is written here."""
        if self._profile is None:
            return {}
        own = user_profiles_folder() / f"{self._profile.id}.json"
        is_own = own.exists() or self._given is not None
        path = own if own.exists() else paths.resources() / "portals" / f"{self._profile.id}.json"
        data = dict(self._given or json.loads(path.read_text(encoding="utf-8-sig")))
        if self._is_changed():
            name = self.name.text().strip()
            data["root"] = self.address.text().strip()
            if name != self._profile.name(interface_language()):
                data["title"] = {"en": name}
            if not is_own:
                data["id"] = free_id(name, set(self._workspace.profiles))
        known = self._workspace.profiles.get(data["id"])
        if self._given is not None and known is not None and known.origin != origin_of(data["root"]):
            # A file may claim the id of any portal; it gets one of its own.
            data["id"] = free_id(data["id"], set(self._workspace.profiles))
        return data

    def _has_address(self) -> bool:
        """Tell whether the address can be one, and say so where it cannot."""
        address = QUrl(self.address.text().strip(), QUrl.ParsingMode.StrictMode)
        if address.isValid() and address.scheme() in ("http", "https") and address.host():
            return True
        self.result.setText(
            translate("CrimeMap", "Write the portal's whole address; it begins with http:// or https://.")
        )
        self.address.setFocus()
        return False

    def _is_changed(self) -> bool:
        """Tell whether name or address differ from the portal's own."""
        if self._profile is None:
            return False
        has_address = self.address.text().strip().rstrip("/") == self._profile.root.rstrip("/")
        return not has_address or self.name.text().strip() != self._profile.name(interface_language())

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("CrimeMap", "Add profile file"), "", "JSON (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_profile)
        dialog.open()

    def _show_layers(self, found: list[str]) -> None:
        self._test.setEnabled(True)
        self.result.setText(
            translate("CrimeMap", "The portal answers: {layers}").format(layers=", ".join(found))
        )

    def _show_error(self, error: CrimeMapError) -> None:
        self._test.setEnabled(True)
        notice = notice_of_error(error)
        self.result.setText(notice.line)
        self.result.setToolTip(tool_tip(notice.detail))


def free_id(name: str, taken: set[str]) -> str:
    """Return an id for a new profile: the name's Latin letters and digits, numbered where taken."""
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "portal"
    candidate, number = base, 2
    while candidate in taken or is_reserved(candidate):
        candidate, number = f"{base}-{number}", number + 1
    return candidate


def answering_layers(profile: Profile, network: Network, cancel: Cancel) -> list[str]:
    """Return the titles of the portal's layers, each of which has described itself."""
    http = network.client(profile, cancel)
    try:
        for layer in profile.incident_layers:
            arcgis.describe(layer, profile=profile, http=http)
    finally:
        http.close()
    return [layer.name(interface_language()) for layer in profile.incident_layers]


def _write(path: Path, data: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")
