"""Counts of periods in a row with the limits that chance keeps them within."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, legend, name_axes, new_figure, number_ticks, plain_axes

_MOST_LABELS = 12


@dataclass(frozen=True)
class SeriesTexts:
    """What the line, the middle, the band and the marked points are called."""

    counts: str
    centre: str
    limits: str
    outside: str
    partial: str
    y: str
    title: str = ""


def figure(
    labels: Sequence[str],
    counts: np.ndarray,
    centre: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    is_partial: np.ndarray,
    theme: Theme,
    texts: SeriesTexts,
) -> Any:
    """Return the control chart; a period that the data do not fill is hollow and joined to nothing."""
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="y")
    places = np.arange(len(labels))
    counts, centre, low, high = (np.asarray(part, dtype=float) for part in (counts, centre, low, high))
    has_limits = np.isfinite(low) & np.isfinite(high)
    if has_limits.any():
        axes.fill_between(
            places,
            np.maximum(low, 0),
            high,
            where=has_limits,
            step="mid",
            color=theme.accent,
            alpha=0.14,
            linewidth=0,
            label=texts.limits,
        )
    if np.isfinite(centre).any():
        axes.step(
            places, centre, where="mid", color=theme.quiet, linewidth=1.0, linestyle="--", label=texts.centre
        )
    partial = np.asarray(is_partial, dtype=bool)
    whole = np.where(partial, np.nan, counts)
    axes.plot(
        places, whole, color=theme.accent, linewidth=1.6, marker="o", markersize=3.5, label=texts.counts
    )
    if partial.any():
        axes.plot(
            places[partial],
            counts[partial],
            "o",
            markersize=4.5,
            markerfacecolor=theme.ground,
            markeredgecolor=theme.accent,
            label=texts.partial,
        )
    with np.errstate(invalid="ignore"):
        above, below = counts > high, counts < low
    for marked, color in ((above, theme.hot), (below, theme.cold)):
        if marked.any():
            axes.plot(
                places[marked], counts[marked], "o", markersize=7, color=color, label=texts.outside, zorder=3
            )
            texts = SeriesTexts(**{**vars(texts), "outside": "_"})
    step = max(1, -(-len(labels) // _MOST_LABELS))
    axes.set_xticks(places[::step], [labels[place] for place in places[::step]])
    if len(labels) > 4:
        for label in axes.get_xticklabels():
            label.set_rotation(35)
            label.set_ha("right")
    axes.set_ylim(bottom=0)
    number_ticks(axes.yaxis, theme)
    name_axes(axes, theme, "", texts.y, texts.title)
    legend(axes, theme, columns=3)
    return drawn
