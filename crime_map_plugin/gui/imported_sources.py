"""The mappings of imported sources, kept so that a source can be asked again and a mapping be changed."""

from __future__ import annotations

import os
from pathlib import Path

from crime_map_plugin.algorithms.source_approval import approve_sign_in, is_approved
from crime_map_plugin.errors import ProfileInvalid, StoreNotWritable
from crime_map_plugin.gui.connection_dialog import free_id
from crime_map_plugin.gui.mapping_state import MappingState, slug
from crime_map_plugin.gui.portals import user_profiles_folder
from crime_map_plugin.portal.profile import Profile, load_profile, shipped_profiles


def sources_folder() -> Path:
    """Return the folder of the user's mappings, beside that of the portals: these have no service to ask."""
    return user_profiles_folder().parent / "sources"


def kept_sources() -> dict[str, Profile]:
    """Return the mappings that were imported with, by id; broken files are left out."""
    found: dict[str, Profile] = {}
    for path in sorted(sources_folder().glob("*.json")):
        try:
            profile = load_profile(path)
        except ProfileInvalid:
            continue
        found[profile.id] = profile
    return found


def with_own_id(state: MappingState) -> MappingState:
    """Return the mapping with an id that no other source has; the same source keeps its own."""
    kept = kept_sources()
    for profile in kept.values():
        layer = profile.incident_layers[0]
        if state.source is not None and layer.source == state.source and _has_title(profile, state.title):
            return _with_id(state, profile.id)
    if state.profile_id in kept and _has_title(kept[state.profile_id], state.title):
        known = kept[state.profile_id].incident_layers[0].source
        if known is None or known == state.source:
            return state
    taken = {*kept, *(profile.id for profile in shipped_profiles())}
    taken |= {path.stem for path in user_profiles_folder().glob("*.json")}
    return _with_id(state, free_id(slug(state.title), taken))


def write_mapping(state: MappingState, path: Path) -> None:
    """Write a profile file whole, or not at all."""
    state.to_profile()
    aside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(state.to_json())
        os.replace(aside, path)
    except OSError as error:
        raise StoreNotWritable(
            "The mapping cannot be written.", detail=f"{path}: {error}", path=str(path)
        ) from error


def keep(state: MappingState) -> Path:
    """Keep a mapping under its id and return its file."""
    path = sources_folder() / f"{state.profile_id}.json"
    write_mapping(state, path)
    if state.source is not None:
        approve_sign_in(state.source.uri)
    return path


def may_be_opened(path: Path) -> bool:
    """Whether a mapping may be opened unasked: a store from anywhere can name any file of this computer."""
    return path.resolve().parent == sources_folder().resolve() or is_approved(path)


def _has_title(profile: Profile, title: str) -> bool:
    return title.strip() in profile.title.values()


def _with_id(state: MappingState, profile_id: str) -> MappingState:
    return MappingState(**{**vars(state), "profile_id": profile_id})
