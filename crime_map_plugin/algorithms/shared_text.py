"""What is wrong with a shared store as one sentence in the user's language, with its remedy."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError, SharedUnreachable

translate = QCoreApplication.translate


def shared_words(error: CrimeMapError) -> tuple[str, str]:
    """Return what happened and what to do."""
    facts = error.facts
    if isinstance(error, SharedUnreachable):
        return (
            translate("CrimeMap", "The database of “{connection}” does not answer.").format(
                connection=facts.get("connection", "")
            ),
            translate(
                "CrimeMap",
                "Check the network and the connection, then try again; the shared store is as it was.",
            ),
        )
    reason = facts.get("reason")
    if "who" in facts:
        return (
            translate("CrimeMap", "The shared store is being written by {who}.").format(who=facts["who"]),
            translate("CrimeMap", "Wait until that has finished, then try again."),
        )
    if reason == "connection":
        return (
            translate("CrimeMap", "QGIS has no connection “{connection}” to PostgreSQL.").format(
                connection=facts.get("connection", "")
            ),
            translate("CrimeMap", "Make it in QGIS’s browser under PostgreSQL, or choose another one."),
        )
    if reason == "postgis":
        return (
            translate("CrimeMap", "The database has no PostGIS."),
            translate("CrimeMap", "Ask its administrator to run CREATE EXTENSION postgis."),
        )
    if reason == "store":
        return (
            translate("CrimeMap", "The database has no shared store “{schema}”.").format(
                schema=facts.get("schema", "")
            ),
            translate("CrimeMap", "Publish a store to it first, or choose another schema."),
        )
    if reason == "clash":
        return (
            translate("CrimeMap", "The schema “{schema}” already has incidents in it.").format(
                schema=facts.get("schema", "")
            ),
            translate("CrimeMap", "Choose another schema, or use the shared store that is there."),
        )
    if reason == "right" and "role" in facts:
        return (
            translate("CrimeMap", "The database does not let you do this."),
            translate("CrimeMap", "Ask its administrator for the role “{role}”.").format(role=facts["role"]),
        )
    if reason == "right":
        return (
            translate("CrimeMap", "The database does not let you do this."),
            translate("CrimeMap", "Ask its administrator for the right to make schemas and write in them."),
        )
    if reason == "changed":
        return (
            translate("CrimeMap", "A colleague changed the shared store while it was being read."),
            translate("CrimeMap", "Run it again."),
        )
    if reason == "provider":
        return (
            translate("CrimeMap", "This QGIS cannot speak with PostgreSQL."),
            translate("CrimeMap", "Install QGIS with its PostgreSQL provider, or use a store in a file."),
        )
    return (
        translate("CrimeMap", "The place of the shared store cannot be used."),
        translate("CrimeMap", "Write postgres:<connection>/<schema>, with a connection of QGIS."),
    )
