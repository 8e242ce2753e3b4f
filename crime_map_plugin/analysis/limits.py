"""How large a grid or raster may be, and how much memory is free."""

from __future__ import annotations

import ctypes
import math
import os
import sys

VECTOR_CELL_LIMIT = 4_000_000
RASTER_MEMORY_LIMIT = 4 * 1024**3


def free_memory() -> int | None:
    """Return the bytes of memory that are free, or None where the system does not say."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        return _free_memory_elsewhere()
    return None


def _free_memory_elsewhere() -> int | None:
    if sys.platform == "win32":

        class Status(ctypes.Structure):
            _fields_ = [
                ("length", ctypes.c_ulong),
                ("load", ctypes.c_ulong),
                ("total", ctypes.c_ulonglong),
                ("available", ctypes.c_ulonglong),
                ("rest", ctypes.c_ulonglong * 5),
            ]

        status = Status()
        status.length = ctypes.sizeof(status)
        if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return int(status.available)
        return None
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def raster_memory_limit() -> int:
    """Return the bytes a raster may take: 4 GiB, or half of what is free where that is less."""
    free = free_memory()
    return RASTER_MEMORY_LIMIT if free is None else min(RASTER_MEMORY_LIMIT, free // 2)


def round_up_nicely(size: float) -> float:
    """Return the next length of two significant digits, at least as long.

    Examples
    --------
    >>> round_up_nicely(1234.0), round_up_nicely(100.0)
    (1300.0, 100.0)
    """
    digit = 10.0 ** (math.floor(math.log10(size)) - 1)
    return float(f"{math.ceil(size / digit - 1e-9) * digit:.12g}")
