"""Named amounts as bars, longest names included."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, name_axes, new_figure, number_ticks, plain_axes


def figure(
    names: Sequence[str],
    values: Sequence[float],
    theme: Theme,
    *,
    x: str = "",
    colors: Sequence[str] = (),
    notes: Sequence[str] = (),
    decimals: int = 0,
) -> Any:
    """Return horizontal bars from the top down, each with its value, or its note, at the end."""
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="x")
    places = np.arange(len(names))
    axes.barh(
        places, values, height=0.66, color=list(colors) or theme.accent, edgecolor=theme.line, linewidth=0.5
    )
    top = max(values, default=1.0) or 1.0
    for place, value in enumerate(values):
        text = notes[place] if notes else theme.number(value, decimals)
        axes.text(value + top * 0.012, place, text, va="center", ha="left", fontsize=7.5, color=theme.ink)
    axes.set_xlim(0, top * (1.45 if notes else 1.14))
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_yticks(places, list(names))
    for label in axes.get_yticklabels():
        label.set_color(theme.ink)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    number_ticks(axes.xaxis, theme, is_whole=decimals == 0)
    name_axes(axes, theme, x)
    return drawn
