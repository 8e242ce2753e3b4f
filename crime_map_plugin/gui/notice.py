"""One thing the panel tells: a line, and what stands behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How urgent a notice is; the value names its icon."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Notice:
    """A line for the user with its remedy; the detail is shown only when asked for."""

    text: str
    level: Level = Level.ERROR
    remedy: str = ""
    detail: str = ""

    @property
    def line(self) -> str:
        """The text with its remedy."""
        return f"{self.text} {self.remedy}".strip()
