"""What is wrong with a cluster as one sentence in the user's language, with its remedy."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError, SchedulerUnreachable, WorkersUnfit

translate = QCoreApplication.translate


def scheduler_words(error: CrimeMapError) -> tuple[str, str]:
    """Return what happened and what to do."""
    if isinstance(error, SchedulerUnreachable):
        return (
            translate("CrimeMap", "The Dask scheduler at {address} does not answer.").format(
                address=error.facts.get("address", "")
            ),
            translate("CrimeMap", "Check the address and the network, and that the scheduler is running."),
        )
    if isinstance(error, WorkersUnfit):
        return _of_workers(error)
    reason = error.facts.get("reason")
    if reason == "address":
        return (
            translate("CrimeMap", "This is no address of a Dask scheduler."),
            translate(
                "CrimeMap",
                "Write tcp://host:8786, tls://host:8786, or tls://host:8786?authcfg=abc1234 for a "
                "certificate that QGIS keeps.",
            ),
        )
    if reason == "foreign":
        return (
            translate("CrimeMap", "What answers there is no Dask scheduler."),
            translate(
                "CrimeMap",
                "Check host and port (the scheduler's, not the dashboard's); a scheduler with TLS is written "
                "tls://.",
            ),
        )
    if reason == "credentials":
        return (
            translate("CrimeMap", "The authentication configuration cannot be used for the scheduler."),
            translate(
                "CrimeMap",
                "Choose one with a client certificate in Settings > Options > Authentication, and unlock it.",
            ),
        )
    if reason == "tls":
        return (
            translate("CrimeMap", "The secured connection to the scheduler failed."),
            translate(
                "CrimeMap",
                "Give the certificates in Dask's settings (distributed.comm.tls), or as an authentication "
                "configuration: tls://host:8786?authcfg=abc1234.",
            ),
        )
    return (
        translate("CrimeMap", "The Dask scheduler cannot be used."),
        translate("CrimeMap", "Check that it runs a version of Dask like the one on this computer."),
    )


def _of_workers(error: WorkersUnfit) -> tuple[str, str]:
    named = error.facts.get("workers") or []
    if error.facts.get("reason") == "none":
        return (
            translate("CrimeMap", "The Dask scheduler has no workers."),
            translate("CrimeMap", "Start workers, then try again."),
        )
    if not named:
        return (
            translate("CrimeMap", "A worker of the cluster does not answer."),
            translate("CrimeMap", "Restart the workers, then try again."),
        )
    return (
        translate("CrimeMap", "Workers of the cluster cannot take part: {workers}.").format(
            workers="; ".join(named)
        ),
        translate(
            "CrimeMap",
            "Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.",
        ),
    )
