"""The portals one can choose from, and the credentials of each."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from crime_map_plugin.errors import ProfileInvalid
from crime_map_plugin.portal.profile import Profile, load_profile, shipped_profiles
from crime_map_plugin.settings import ORIGIN_OF, Settings, is_fixed

_AUTHCFG_OF = "crime_map/portal/authcfg_of/"
_AUTHCFG = "crime_map/portal/authcfg"
_PORTAL = "crime_map/portal/id"


def user_profiles_folder() -> Path:
    """Return the folder of the user's own portal profiles."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crime_map" / "portals"


def all_profiles() -> tuple[dict[str, Profile], list[ProfileInvalid]]:
    """Return the shipped profiles and the user's own by id, and what is wrong with the rest."""
    found = {profile.id: profile for profile in shipped_profiles()}
    wrong: list[ProfileInvalid] = []
    for path in sorted(user_profiles_folder().glob("*.json")):
        try:
            profile = load_profile(path)
        except ProfileInvalid as error:
            wrong.append(error)
            continue
        found[profile.id] = profile
    return found, wrong


def profile_argument(profile: Profile) -> str:
    """Return the value of the algorithms' PORTAL: the shipped id, else the profile's path."""
    own = _own_file(profile.id)
    return str(own) if own.exists() else profile.id


def authcfg_of(profile_id: str) -> str:
    """Return the authentication configuration of one portal; another portal's is never used in its place.

    It was chosen for an address, not for an id, which any profile file may claim. What the agency fixed is
    for the profiles that come with the plugin, and for the one that it fixed as well.
    """
    if is_fixed("authcfg"):
        settings = Settings.load()
        is_chosen = is_fixed("portal") and settings.portal == profile_id
        return settings.authcfg if is_chosen or not _own_file(profile_id).exists() else ""
    stored = QgsSettings()
    origin = _origin(profile_id)
    if not origin or stored.value(ORIGIN_OF + profile_id, "") != origin:
        return ""
    return str(stored.value(_AUTHCFG_OF + profile_id, "") or "")


def set_authcfg(profile_id: str, authcfg: str) -> None:
    """Remember the authentication configuration of a portal, for the address that it has now."""
    if is_fixed("authcfg"):
        return
    QgsSettings().setValue(ORIGIN_OF + profile_id, _origin(profile_id))
    QgsSettings().setValue(_AUTHCFG_OF + profile_id, authcfg)
    if profile_id == Settings.load().portal:
        QgsSettings().setValue(_AUTHCFG, authcfg)


def set_portal(profile_id: str) -> None:
    """Remember the portal to work with; the algorithms' default credentials become that portal's."""
    if not is_fixed("portal"):
        QgsSettings().setValue(_PORTAL, profile_id)
    if not is_fixed("authcfg"):
        QgsSettings().setValue(_AUTHCFG, authcfg_of(profile_id))


def _own_file(profile_id: str) -> Path:
    return user_profiles_folder() / f"{profile_id}.json"


def _origin(profile_id: str) -> str:
    """Return what a portal's credentials are bound to: its scheme, host and port."""
    own = _own_file(profile_id)
    try:
        return load_profile(own if own.exists() else profile_id).origin
    except ProfileInvalid:
        return ""
