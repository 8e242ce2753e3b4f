"""Before and after by district: two points joined by a line, in colour where the change is no chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, legend, name_axes, new_figure, number_ticks, plain_axes

MOST = 30


@dataclass(frozen=True)
class ChangeTexts:
    """What the two points are called, and the axis."""

    before: str
    after: str
    x: str
    title: str = ""
    significant: str = ""


def figure(
    names: Sequence[str],
    before: np.ndarray,
    after: np.ndarray,
    is_significant: Sequence[bool],
    theme: Theme,
    texts: ChangeTexts,
) -> Any:
    """Return the chart of at most 30 districts, those with the greatest change first."""
    before, after = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    order = np.argsort(-np.abs(after - before), kind="stable")[:MOST]
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="x")
    places = np.arange(len(order))
    for place, row in enumerate(order):
        is_sure = bool(is_significant[row])
        color = (theme.hot if after[row] > before[row] else theme.cold) if is_sure else theme.quiet
        axes.plot(
            (before[row], after[row]),
            (place, place),
            color=color,
            linewidth=3.0 if is_sure else 1.2,
            solid_capstyle="butt",
            zorder=2,
        )
        axes.plot(after[row], place, "o", color=color, markersize=7 if is_sure else 5.5, zorder=3)
    axes.plot(
        before[order],
        places,
        "o",
        markerfacecolor=theme.ground,
        markeredgecolor=theme.quiet,
        markersize=5.5,
        linestyle="none",
        label=texts.before,
        zorder=3,
    )
    axes.plot([], [], "o", color=theme.quiet, markersize=5.5, linestyle="none", label=texts.after)
    if texts.significant:
        axes.plot([], [], color=theme.hot, linewidth=3.0, label=texts.significant)
    axes.set_ylim(len(order) - 0.4, -0.6)
    axes.set_yticks(places, [names[row] for row in order])
    for label in axes.get_yticklabels():
        label.set_color(theme.ink)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(left=0)
    number_ticks(axes.xaxis, theme)
    name_axes(axes, theme, texts.x, "", texts.title)
    legend(axes, theme, columns=2)
    return drawn
