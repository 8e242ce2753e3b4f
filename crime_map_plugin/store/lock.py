"""One writer at a time: a lock file beside the store."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from crime_map_plugin.errors import StoreLocked, StoreNotWritable

_LEAST_BYTES = 64 * 1024


class WriterLock:
    """The right to write to a store; the lock of a process that died is taken over."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(path.name + ".lock")
        self._store = path
        self._lock = QLockFile(str(self.path))
        # 0 = age proves nothing (a fetch may take hours); Qt still takes over from a process that is gone.
        self._lock.setStaleLockTime(0)

    def acquire(self) -> None:
        """Take the lock or say who holds it."""
        if self._lock.tryLock(0):
            return
        error = self._lock.error()
        if error == QLockFile.LockError.LockFailedError:
            raise self._held_by_another()
        if _is_full(self.path.parent):
            raise StoreNotWritable(
                "The disk is full.",
                detail=str(self.path),
                hint="Free some space and try again; what was stored is kept.",
                path=str(self._store),
            )
        raise StoreNotWritable(
            "The store’s folder cannot be written.",
            detail=str(self.path),
            hint="Choose a folder that exists and that you may write in.",
            path=str(self._store),
        )

    def release(self) -> None:
        """Give the right back."""
        if self._lock.isLocked():
            self._lock.unlock()

    def _held_by_another(self) -> StoreLocked:
        info = self._lock.getLockInfo()
        known, pid, host, program = info if isinstance(info, tuple) else (False, 0, "", "")
        who = (
            f"process {pid} ({program or 'unknown program'}) on {host or 'this computer'}"
            if known
            else "somebody"
        )
        return StoreLocked(
            f"The store is being written by {who}.",
            detail=str(self.path),
            hint="Wait until that fetch ends or stop it. If that computer is switched off, "
            f"delete “{self.path.name}” beside the store.",
            path=str(self._store),
            pid=pid,
            host=host,
        )


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_BYTES
    except OSError:
        return False
