"""One writer at a time: a lock file beside the store."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from crime_map_plugin.errors import StoreLocked, StoreNotWritable

_LEAST_BYTES = 64 * 1024
# A program writes its name into a new lock within a moment, or was ended in that moment.
_NAMELESS_SECONDS = 1.0


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
        if self._lock.tryLock(0) or (self._is_abandoned() and self._lock.tryLock(0)):
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

    def _is_abandoned(self) -> bool:
        """Remove the lock of a program that was ended before it could write its name, and tell whether so.

        Qt takes over by the name in the file, so a nameless one would stay for ever. Removing fails while
        the program that made it is there: it holds the file open (Windows) or locked (elsewhere).
        """
        until = time.monotonic() + _NAMELESS_SECONDS
        while self._lock.error() == QLockFile.LockError.LockFailedError and not self._who()[0]:
            if time.monotonic() > until:
                return self._lock.removeStaleLockFile()
            time.sleep(_NAMELESS_SECONDS / 20)
            if not self.path.exists():
                return True
        return False

    def _who(self) -> tuple[bool, int, str, str]:
        info = self._lock.getLockInfo()
        return info if isinstance(info, tuple) else (False, 0, "", "")

    def _held_by_another(self) -> StoreLocked:
        known, pid, host, program = self._who()
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
