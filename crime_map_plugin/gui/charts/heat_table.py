"""Hours by weekdays, each cell shaded by how much happened in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, name_axes, new_figure, plain_axes, readable_on

_WRITE_FROM = 4


@dataclass(frozen=True)
class HeatTexts:
    """Names of the days from Monday, of the axis, and what stands above."""

    days: Sequence[str]
    hours: str
    title: str = ""
    note: str = ""


def figure(counts: np.ndarray, theme: Theme, texts: HeatTexts) -> Any:
    """Return the chart of counts (7 × 24), row 0 being Monday."""
    shown = np.asarray(counts, dtype=float)
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme)
    top = float(shown.max()) if shown.max() > 0 else 1.0
    ramp = theme.sequence()
    axes.pcolormesh(
        np.arange(25),
        np.arange(8),
        shown,
        cmap=ramp,
        vmin=0,
        vmax=top,
        edgecolors=theme.ground,
        linewidth=1.0,
    )
    axes.set_ylim(7, 0)
    axes.set_xlim(0, 24)
    axes.set_yticks(np.arange(7) + 0.5, list(texts.days))
    axes.set_xticks(np.arange(0, 25, 3), [f"{hour:02d}" for hour in range(0, 25, 3)])
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0)
    if top < 1000:
        for day, hour in zip(*np.nonzero(shown > 0)):
            value = shown[day, hour]
            axes.text(
                hour + 0.5,
                day + 0.5,
                theme.number(value, 0 if value >= _WRITE_FROM or value == round(value) else 1),
                ha="center",
                va="center",
                fontsize=6,
                color=readable_on(ramp(value / top)),
            )
    name_axes(axes, theme, "\n".join(part for part in (texts.hours, texts.note) if part), "", texts.title)
    return drawn
