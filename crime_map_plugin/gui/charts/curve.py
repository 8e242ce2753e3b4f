"""What share of later incidents fell into the hottest share of the area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, legend, name_axes, new_figure, number_ticks, plain_axes


@dataclass(frozen=True)
class CurveTexts:
    """What the axes and the line of no skill are called."""

    x: str
    y: str
    chance: str
    chosen: str
    title: str = ""


def figure(
    lines: Sequence[tuple[str, np.ndarray, np.ndarray]],
    theme: Theme,
    texts: CurveTexts,
    *,
    chosen: float | None = None,
) -> Any:
    """Return the chart of named lines (percent of the area, percent of the incidents)."""
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="both")
    colors = (theme.hot, theme.accent, theme.quiet, theme.cold)
    axes.plot((0, 100), (0, 100), color=theme.quiet, linewidth=0.9, linestyle=":", label=texts.chance)
    for place, (name, area, share) in enumerate(lines):
        axes.plot(
            np.concatenate(([0.0], area)),
            np.concatenate(([0.0], share)),
            color=colors[place % len(colors)],
            linewidth=2.0 if place == 0 else 1.3,
            linestyle="-" if place == 0 else "--",
            label=name,
        )
    if chosen is not None:
        axes.axvline(chosen, color=theme.ink, linewidth=0.8)
        axes.annotate(
            texts.chosen,
            (chosen, 2),
            textcoords="offset points",
            xytext=(4, 2),
            fontsize=7.5,
            color=theme.ink,
        )
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 102)
    number_ticks(axes.xaxis, theme)
    number_ticks(axes.yaxis, theme)
    name_axes(axes, theme, texts.x, texts.y, texts.title)
    legend(axes, theme)
    return drawn
