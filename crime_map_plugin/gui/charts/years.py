"""Years as lines over the months, with the seasons shaded, and as bars by season."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.gui.charts.theme import Theme, legend, name_axes, new_figure, number_ticks, plain_axes

# Cold to warm; each is told by its place too, for grey print.
SEASON_COLORS = ("#4393c3", "#7fbc41", "#e08214", "#a6611a")
# Winter is cut by the turn of the year.
_SPANS = ((0, -0.5, 1.5), (1, 1.5, 4.5), (2, 4.5, 7.5), (3, 7.5, 10.5), (0, 10.5, 11.5))
_MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*")
_MOST_YEARS = 8


@dataclass(frozen=True)
class YearTexts:
    """What the months, the seasons and the axis are called."""

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    y: str
    title: str = ""


def months_figure(years: Sequence[int], months: np.ndarray, theme: Theme, texts: YearTexts) -> Any:
    """Return a line for each year, the latest darkest; months that are not whole are left open."""
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="y")
    for season, first, last in _SPANS:
        axes.axvspan(first, last, color=SEASON_COLORS[season], alpha=0.13, linewidth=0)
    top = float(np.nanmax(months)) if np.isfinite(months).any() else 1.0
    shown = list(zip(years, months))[-_MOST_YEARS:]
    for place, (year, counts) in enumerate(shown):
        age = len(shown) - 1 - place
        color = theme.accent if age == 0 else theme.quiet
        axes.plot(
            np.arange(12),
            counts,
            color=color,
            alpha=max(0.35, 1.0 - 0.13 * age),
            linewidth=2.2 if age == 0 else 1.2,
            marker=_MARKERS[age % len(_MARKERS)],
            markersize=4.5 if age == 0 else 3.5,
            label=str(year),
            zorder=3 - 0.1 * age,
        )
    axes.set_xlim(-0.5, 11.5)
    axes.set_ylim(0, 1.15 * max(top, 1.0))
    for season, first, last in _SPANS[:4]:
        middle = 0.5 if season == 0 else (first + last) / 2
        axes.text(
            middle, 0.985, texts.seasons[season], transform=axes.get_xaxis_transform(), ha="center", va="top",
            fontsize=8, color=theme.quiet,
        )  # fmt: skip
    axes.set_xticks(np.arange(12), list(texts.months))
    number_ticks(axes.yaxis, theme)
    name_axes(axes, theme, "", texts.y, texts.title)
    legend(axes, theme, columns=min(len(shown), _MOST_YEARS))
    return drawn


def seasons_figure(years: Sequence[int], seasons: np.ndarray, theme: Theme, texts: YearTexts) -> Any:
    """Return four bars for each year; a season that is not whole has none."""
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme, grid="y")
    places, width = np.arange(len(years)), 0.2
    for season, name in enumerate(texts.seasons):
        at = places + (season - 1.5) * width
        counts = seasons[:, season]
        axes.bar(at, np.nan_to_num(counts), width * 0.92, color=SEASON_COLORS[season], label=name)
        if len(years) <= _MOST_YEARS:
            for x, count in zip(at, counts):
                if np.isfinite(count):
                    axes.annotate(
                        theme.number(count), (x, count), xytext=(0, 2), textcoords="offset points",
                        ha="center", fontsize=7, color=theme.quiet,
                    )  # fmt: skip
    axes.set_xticks(places, [str(year) for year in years])
    axes.set_ylim(bottom=0)
    number_ticks(axes.yaxis, theme)
    name_axes(axes, theme, "", texts.y, texts.title)
    legend(axes, theme, columns=4)
    return drawn
