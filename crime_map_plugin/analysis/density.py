"""Kernel density as a raster of incidents per square kilometre."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from crime_map_plugin.analysis.checks import (
    Caution,
    few_events_caution,
    points_and_weights,
    positive_length,
)
from crime_map_plugin.analysis.limits import raster_memory_limit, round_up_nicely
from crime_map_plugin.analysis.outlines import Segments, centre_runs, crossings, ranges
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    GridTooLarge,
    Progress,
    QueryInvalid,
    never_cancelled,
    require,
    silent,
)

GAUSSIAN_CUT_SD = 4.0
# Kernel evaluations up to which the exact sum is quick; kernels with an edge or tip get more.
EXACT_EVALUATIONS = 30_000_000
EXACT_EVALUATIONS_ROUGH = 1_000_000_000
# The least bandwidth in lattice steps at which second-order binning stays within 0.2 % of the maximum.
LEAST_STEPS = {"quartic": 10.0, "gaussian": 5.0, "rough": 30.0}
MOST_SUBSTEPS = 9
LINEAR_FROM_STEPS = 40.0
# A lattice place that alone makes this share of the maximum is summed exactly.
HEAVY_SHARE = 0.25
BYTES_PER_PIXEL = 72
M2_PER_KM2 = 1e6
# The denominator of a relative density is at least this share of its mean over the study area.
DENOMINATOR_FLOOR_SHARE = 0.05


class Kernel(Enum):
    """The shape of the kernel; the values are those of the parameter KERNEL."""

    QUARTIC = 0
    GAUSSIAN = 1
    TRIANGULAR = 2
    EPANECHNIKOV = 3
    UNIFORM = 4


class Method(Enum):
    """How the sum over the incidents is taken."""

    AUTO = "auto"
    EXACT = "exact"
    FFT = "fft"


def support_radius(kernel: Kernel, bandwidth_m: float) -> float:
    """Return the distance in metres beyond which the kernel is 0."""
    return bandwidth_m * (GAUSSIAN_CUT_SD if kernel is Kernel.GAUSSIAN else 1.0)


def kernel_value(kernel: Kernel, distance_squared: np.ndarray, bandwidth_m: float) -> np.ndarray:
    """Return the kernel's density per square metre, which integrates to 1 over the plane.

    Parameters
    ----------
    kernel : Kernel
    distance_squared : ndarray
        Square metres.
    bandwidth_m : float
        Support radius; for the Gaussian its standard deviation, cut (and scaled back to mass 1) at 4.

    Notes
    -----
    With u = distance/bandwidth: quartic 3/(πh²)·(1 − u²)², Epanechnikov 2/(πh²)·(1 − u²), triangular
    3/(πh²)·(1 − u), uniform 1/(πh²) for u ≤ 1 (Silverman 1986, Density Estimation, ch. 4).

    Examples
    --------
    >>> round(float(kernel_value(Kernel.UNIFORM, np.array(0.0), 1.0)), 4)
    0.3183
    """
    h2 = bandwidth_m * bandwidth_m
    u2 = distance_squared / h2
    if kernel is Kernel.GAUSSIAN:
        cut = GAUSSIAN_CUT_SD**2
        scale = 1.0 / (2.0 * math.pi * h2 * -math.expm1(-cut / 2.0))
        return np.where(u2 <= cut, scale * np.exp(-0.5 * u2), 0.0)
    if kernel is Kernel.UNIFORM:
        return (u2 <= 1.0) * (1.0 / (math.pi * h2))
    if kernel is Kernel.TRIANGULAR:
        return np.maximum(1.0 - np.sqrt(u2), 0.0) * (3.0 / (math.pi * h2))
    rest = np.maximum(1.0 - u2, 0.0)
    if kernel is Kernel.EPANECHNIKOV:
        return rest * (2.0 / (math.pi * h2))
    return rest * rest * (3.0 / (math.pi * h2))


@dataclass(frozen=True, eq=False)
class Density:
    """A density raster.

    Attributes
    ----------
    values : ndarray of float64, shape (n_rows, n_cols)
        Per km², at the pixels' centres; row 0 is the southernmost. 0 where not `valid`.
    valid : ndarray of bool or None
        Which pixels have their centre inside the given boundary; None means all.
    x0, y0 : float
        Lower-left corner of the raster, metres.
    pixel_size, bandwidth_m : float
        Metres.
    total : float
        Incidents (or their summed weights) in the raster.
    outside : int
        Incidents left out because they are not inside the given boundary.
    name : str
        What the band holds: "density_per_km2", or the ratio's name.
    method : Method
        EXACT or FFT.
    cautions : tuple of Caution
    """

    values: np.ndarray
    valid: np.ndarray | None
    x0: float
    y0: float
    pixel_size: float
    bandwidth_m: float
    total: float
    outside: int = 0
    name: str = "density_per_km2"
    method: Method = Method.EXACT
    cautions: tuple[Caution, ...] = field(default=())

    @property
    def warnings(self) -> list[str]:
        """The cautions as plain English."""
        return [str(caution) for caution in self.cautions]

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's six numbers for the raster with its first row in the north."""
        top = self.y0 + self.values.shape[0] * self.pixel_size
        return (self.x0, self.pixel_size, 0.0, top, 0.0, -self.pixel_size)

    def north_up(self, nodata: float = -9999.0) -> np.ndarray:
        """Return the values with the first row in the north and `nodata` outside the boundary."""
        values = self.values if self.valid is None else np.where(self.valid, self.values, nodata)
        return np.ascontiguousarray(values[::-1])

    def integral(self) -> float:
        """Return the density summed over the valid pixels' areas: incidents."""
        return float(self.values.sum()) * self.pixel_size**2 / M2_PER_KM2


def density_at(
    at_x: np.ndarray,
    at_y: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    *,
    bandwidth_m: float,
    kernel: Kernel = Kernel.QUARTIC,
    weights: np.ndarray | None = None,
) -> np.ndarray:
    """Return the density per km² at any places, summed without approximation.

    Parameters
    ----------
    at_x, at_y : array_like, shape (m,)
    x, y : array_like, shape (n,)
        Metres. Work grows with m·n.

    Examples
    --------
    >>> density_at([0.0], [0.0], [0.0], [0.0], bandwidth_m=1000.0, kernel=Kernel.UNIFORM).round(4)
    array([0.3183])
    """
    px, py, _ = points_and_weights(at_x, at_y)
    xs, ys, ws = points_and_weights(x, y, weights)
    h = positive_length(bandwidth_m, "bandwidth_m")
    result = np.zeros(px.size)
    step = max(1, 2_000_000 // max(1, xs.size))
    for start in range(0, px.size, step):
        stop = start + step
        d2 = (px[start:stop, None] - xs) ** 2 + (py[start:stop, None] - ys) ** 2
        value = kernel_value(kernel, d2, h)
        result[start:stop] = value.sum(axis=1) if ws is None else value @ ws
    return result * M2_PER_KM2


@dataclass(frozen=True)
class _Raster:
    x0: float
    y0: float
    n_rows: int
    n_cols: int
    size: float

    @property
    def n(self) -> int:
        return self.n_rows * self.n_cols


def _raster_for(area: StudyArea, size: float, support: float) -> _Raster:
    x_min, y_min, x_max, y_max = area.bounds
    margin = math.ceil(support / size - 1e-9)
    across = max(1, math.ceil((x_max - x_min) / size - 1e-9))
    up = max(1, math.ceil((y_max - y_min) / size - 1e-9))
    return _Raster(x_min - margin * size, y_min - margin * size, up + 2 * margin, across + 2 * margin, size)


def kernel_density(
    x: np.ndarray,
    y: np.ndarray,
    area: StudyArea,
    *,
    cell_size: float,
    bandwidth_m: float,
    kernel: Kernel = Kernel.QUARTIC,
    weights: np.ndarray | None = None,
    edge_correction: bool = False,
    method: Method = Method.AUTO,
    memory_limit: int | None = None,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Density:
    """Return the density of incidents per km² on a raster over a study area and the bandwidth around it.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres. Points not inside the area (people beyond the hull of the incidents, say) are left out
        and counted.
    area : StudyArea
        Its lower-left corner is a pixel corner; pixels outside a *given* area are not valid.
    cell_size : float
        Pixel size in metres.
    bandwidth_m : float
        Support radius in metres; for the Gaussian its standard deviation, cut at 4.
    weights : array_like, shape (n,), optional
    edge_correction : bool
        Divide each incident's kernel by its mass inside the area, so that nothing leaks over the border
        (Diggle 1985, J. R. Stat. Soc. C 34, per event). Without a given area it changes nothing,
        because the raster holds every kernel whole.
    method : Method
        AUTO takes the exact sum while it is quick and the Fourier transform after that.
    memory_limit : int, optional
        Bytes; by default 4 GiB or half of what is free.

    Returns
    -------
    Density
        The values are those at the pixels' centres, scaled as a whole (by parts in ten thousand at
        bandwidths of five pixels or more) so that their sum times the pixel area is the number of
        incidents: over the raster, or with `edge_correction` over the valid pixels.

    Raises
    ------
    GridTooLarge
        The estimated memory is more than the limit; `facts["fitting_cell_size"]` fits.
    QueryInvalid
        A value is unusable, or no pixel has its centre inside the boundary.
    Cancelled

    Notes
    -----
    FFT: incidents are binned with their moments up to second order, spread to the nine lattice places
    around by central differences, and convolved with the kernel by one forward and one inverse real
    transform. The lattice is refined until the bandwidth is 10 steps (Gaussian: 5); from 40 steps on
    linear binning to four places does. A single stacked place would be off by up to 0.4 % of its own
    peak, so places that alone make a quarter of the maximum are taken out and summed exactly: what is left
    is under 0.2 % of the maximum (about 0.01 % on a city's streets) for quartic and Gaussian. The
    triangular, Epanechnikov and uniform kernels have a tip or an edge; AUTO sums them exactly up to a
    thousand million evaluations.

    Examples
    --------
    >>> area = study_area.from_points(x, y, 50.0)
    >>> kernel_density(x, y, area, cell_size=50.0, bandwidth_m=500.0).integral()
    """
    size = positive_length(cell_size, "cell_size")
    h = positive_length(bandwidth_m, "bandwidth_m")
    xs, ys, ws = points_and_weights(x, y, weights)
    outside = 0
    if xs.size and (area.is_given or not _within(area.bounds, xs, ys)):
        inside = area.contains(xs, ys)
        outside = int(xs.size - np.count_nonzero(inside))
        if outside:
            xs, ys = xs[inside], ys[inside]
            ws = ws[inside] if ws is not None else None
    limit = raster_memory_limit() if memory_limit is None else int(memory_limit)
    support = support_radius(kernel, h)
    raster = _raster_for(area, size, support)
    chosen, substeps = _plan(raster, kernel, h, xs.size, method, limit)
    if raster.n * BYTES_PER_PIXEL * substeps**2 > limit:
        raise _too_large(area, size, support, raster, limit)
    valid = _centres_inside(area, raster) if area.is_given else None
    if valid is not None and not valid.any():
        raise QueryInvalid(
            "No pixel has its centre inside the boundary.", hint="Choose a smaller CELL_SIZE.", cell_size=size
        )
    correct = edge_correction and valid is not None
    solver = _Exact if chosen is Method.EXACT else _Fourier
    engine = solver(raster, kernel, h, substeps, xs, ys, progress, cancel)
    total = float(xs.size if ws is None else ws.sum())
    shares = ws
    if correct and valid is not None and xs.size:
        mass = engine.mass(valid) * size * size
        # An incident in a sliver without a pixel centre near it has no mass to be divided by.
        usable = mass > 1e-3
        shares = (np.ones(xs.size) if ws is None else ws) / np.where(usable, mass, 1.0)
    values = engine.density(shares)
    np.maximum(values, 0.0, out=values)
    values[values < 1e-12 * values.max(initial=0.0)] = 0.0
    if valid is not None and correct:
        values[~valid] = 0.0
    summed = values.sum() * size * size
    if summed > 0:
        values *= total / summed
    if valid is not None:
        values[~valid] = 0.0
    values *= M2_PER_KM2
    progress(1.0)
    return Density(
        values,
        valid,
        raster.x0,
        raster.y0,
        size,
        h,
        total,
        outside,
        method=chosen,
        cautions=few_events_caution(int(xs.size)),
    )


def relative_density(cases: Density, people: Density, *, per: float = 10_000.0) -> Density:
    """Return incidents per `per` people: the ratio of two densities on one raster.

    The denominator is never taken lower than DENOMINATOR_FLOOR_SHARE (5 %) of the mean density of people
    over the valid pixels where anybody lives, so that a lone incident in an empty place does not become
    the highest risk of the map (Bowman & Azzalini 1997 on unstable ratios).

    Raises
    ------
    QueryInvalid
        The rasters differ, or nobody lives there.
    """
    if cases.values.shape != people.values.shape or cases.geotransform != people.geotransform:
        raise QueryInvalid("The two densities are not on one raster.")
    inhabited = people.values > 0
    if not inhabited.any():
        raise QueryInvalid(
            "The population is 0 everywhere in the study area.", hint="Check the population layer and field."
        )
    floor = DENOMINATOR_FLOOR_SHARE * float(people.values[inhabited].mean())
    ratio = cases.values / np.maximum(people.values, floor) * per
    return replace(cases, values=ratio, name=f"incidents_per_{per:g}_people")


def _within(bounds: tuple[float, float, float, float], x: np.ndarray, y: np.ndarray) -> bool:
    x_min, y_min, x_max, y_max = bounds
    return bool(x.min() >= x_min and x.max() <= x_max and y.min() >= y_min and y.max() <= y_max)


def _plan(
    raster: _Raster, kernel: Kernel, h: float, n: int, method: Method, limit: int
) -> tuple[Method, int]:
    """Return the method and into how many lattice steps a pixel's side is cut."""
    steps = h / raster.size
    reach = support_radius(kernel, h) / raster.size
    rough = kernel not in (Kernel.QUARTIC, Kernel.GAUSSIAN)
    evaluations = n * (math.pi * reach * reach + 4.0 * reach + 1.0)
    most = EXACT_EVALUATIONS_ROUGH if rough else EXACT_EVALUATIONS
    if method is Method.EXACT or (method is Method.AUTO and evaluations <= most):
        return Method.EXACT, 1
    least = LEAST_STEPS["rough" if rough else kernel.name.lower()]
    substeps = 1
    while steps * substeps < least and substeps < MOST_SUBSTEPS:
        substeps += 2
    while substeps > 1 and raster.n * BYTES_PER_PIXEL * substeps**2 > limit:
        substeps -= 2
    return Method.FFT, substeps


def _too_large(area: StudyArea, size: float, support: float, raster: _Raster, limit: int) -> GridTooLarge:
    needed = raster.n * BYTES_PER_PIXEL
    fitting = round_up_nicely(size)
    while _raster_for(area, fitting, support).n * BYTES_PER_PIXEL > limit and fitting < 1e12:
        fitting = round_up_nicely(fitting * 1.05)
    return GridTooLarge(
        f"A raster of {raster.n_cols} × {raster.n_rows} pixels needs about {needed / 1e9:.1f} GB of memory.",
        hint=f"Use pixels of {fitting:g} m or more, or a smaller boundary.",
        fitting_cell_size=fitting,
        cell_size=size,
        pixels=raster.n,
        needed_bytes=needed,
        limit_bytes=limit,
    )


def _centres_inside(area: StudyArea, raster: _Raster) -> np.ndarray:
    outline = area.outline
    local = Segments(
        outline.x1 - raster.x0,
        outline.y1 - raster.y0,
        outline.x2 - raster.x0,
        outline.y2 - raster.y0,
        outline.owner,
    )
    half = raster.size / 2.0
    segment, row, x = crossings(local, half, raster.size, raster.n_rows)
    _, run_row, first, count = centre_runs(
        local.owner[segment], row, x, np.full(row.size, half), raster.size, raster.n_cols
    )
    inside = np.zeros((raster.n_rows, raster.n_cols), dtype=bool)
    position, column = ranges(first, count)
    inside[run_row[position], column] = True
    return inside


class _Exact:
    """The sum over the incidents at each pixel centre, one evaluation per incident and pixel in reach."""

    def __init__(
        self,
        raster: _Raster,
        kernel: Kernel,
        h: float,
        substeps: int,
        x: np.ndarray,
        y: np.ndarray,
        progress: Progress,
        cancel: Cancel,
    ) -> None:
        self.raster, self.kernel, self.h = raster, kernel, h
        self.progress, self.cancel = progress, cancel
        u, v = (x - raster.x0) / raster.size, (y - raster.y0) / raster.size
        column = np.clip(np.floor(u).astype(np.int64), 0, raster.n_cols - 1)
        row = np.clip(np.floor(v).astype(np.int64), 0, raster.n_rows - 1)
        pixel = row * raster.n_cols + column
        self.order = np.argsort(pixel, kind="stable")
        self.pixel = pixel[self.order]
        # Offsets from the pixel's centre in metres.
        self.dx = ((u - column - 0.5) * raster.size)[self.order]
        self.dy = ((v - row - 0.5) * raster.size)[self.order]
        self.reach = math.ceil(support_radius(kernel, h) / raster.size + 0.5)

    def _offsets(self) -> Iterator[tuple[int, int]]:
        radius = support_radius(self.kernel, self.h) / self.raster.size
        for j in range(-self.reach, self.reach + 1):
            if self.cancel():
                raise Cancelled("The work was stopped.")
            self.progress((j + self.reach) / (2 * self.reach + 1))
            for i in range(-self.reach, self.reach + 1):
                if math.hypot(max(abs(i) - 0.5, 0.0), max(abs(j) - 0.5, 0.0)) <= radius + 1e-9:
                    yield i, j

    def _inside(self, pixels: np.ndarray, i: int, j: int) -> np.ndarray:
        row, column = np.divmod(pixels, self.raster.n_cols)
        row, column = row + j, column + i
        return (row >= 0) & (row < self.raster.n_rows) & (column >= 0) & (column < self.raster.n_cols)

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        flat = np.zeros(self.raster.n)
        if self.pixel.size == 0:
            return flat.reshape(self.raster.n_rows, self.raster.n_cols)
        sorted_weights = None if weights is None else weights[self.order]
        if self.pixel.size < (2 * self.reach + 1) ** 2:
            self._by_point(flat.reshape(self.raster.n_rows, self.raster.n_cols), sorted_weights)
            return flat.reshape(self.raster.n_rows, self.raster.n_cols)
        start = np.flatnonzero(np.concatenate([[True], self.pixel[1:] != self.pixel[:-1]]))
        pixels = self.pixel[start]
        size = self.raster.size
        for i, j in self._offsets():
            value = kernel_value(self.kernel, (i * size - self.dx) ** 2 + (j * size - self.dy) ** 2, self.h)
            if sorted_weights is not None:
                value = value * sorted_weights
            summed = np.add.reduceat(value, start)
            inside = self._inside(pixels, i, j)
            flat[pixels[inside] + (j * self.raster.n_cols + i)] += summed[inside]
        return flat.reshape(self.raster.n_rows, self.raster.n_cols)

    def _stencils(self) -> Iterator[tuple[int, slice, slice, np.ndarray]]:
        """Yield for each point its window of the raster and the kernel there."""
        n_rows, n_cols, size = self.raster.n_rows, self.raster.n_cols, self.raster.size
        for point in range(self.pixel.size):
            if point % 64 == 0:
                if self.cancel():
                    raise Cancelled("The work was stopped.")
                self.progress(point / self.pixel.size)
            row, column = divmod(int(self.pixel[point]), n_cols)
            rows = slice(max(0, row - self.reach), min(n_rows, row + self.reach + 1))
            columns = slice(max(0, column - self.reach), min(n_cols, column + self.reach + 1))
            gx = (np.arange(columns.start, columns.stop) - column) * size - self.dx[point]
            gy = (np.arange(rows.start, rows.stop) - row) * size - self.dy[point]
            yield point, rows, columns, kernel_value(self.kernel, gy[:, None] ** 2 + gx * gx, self.h)

    def _by_point(self, values: np.ndarray, weights: np.ndarray | None) -> None:
        for point, rows, columns, stencil in self._stencils():
            values[rows, columns] += stencil if weights is None else stencil * weights[point]

    def mass(self, valid: np.ndarray) -> np.ndarray:
        """Return for each incident the sum of its kernel over the valid pixels, per square metre."""
        sums = np.zeros(self.pixel.size)
        if self.pixel.size < (2 * self.reach + 1) ** 2:
            for point, rows, columns, stencil in self._stencils():
                sums[point] = stencil[valid[rows, columns]].sum()
        else:
            flat, size = valid.ravel(), self.raster.size
            for i, j in self._offsets():
                inside = self._inside(self.pixel, i, j)
                inside[inside] = flat[self.pixel[inside] + (j * self.raster.n_cols + i)]
                d2 = (i * size - self.dx[inside]) ** 2 + (j * size - self.dy[inside]) ** 2
                sums[inside] += kernel_value(self.kernel, d2, self.h)
        result = np.empty_like(sums)
        result[self.order] = sums
        return result


class _Fourier:
    """The same sum by binning to second order and one convolution."""

    def __init__(
        self,
        raster: _Raster,
        kernel: Kernel,
        h: float,
        substeps: int,
        x: np.ndarray,
        y: np.ndarray,
        progress: Progress,
        cancel: Cancel,
    ) -> None:
        self.fft = require("scipy.fft")
        self.raster, self.substeps = raster, substeps
        self.progress, self.cancel = progress, cancel
        self.n_rows, self.n_cols = raster.n_rows * substeps, raster.n_cols * substeps
        step = raster.size / substeps
        u, v = (x - raster.x0) / step, (y - raster.y0) / step
        column = np.clip(u.astype(np.int32), 0, self.n_cols - 1)
        row = np.clip(v.astype(np.int32), 0, self.n_rows - 1)
        # Two places more than the raster: binning reaches one place further than the kernel.
        self.rows = self.fft.next_fast_len(self.n_rows + 2, real=True)
        self.columns = self.fft.next_fast_len(self.n_cols + 2, real=True)
        self.place = row.astype(np.int64) * self.columns + column
        self.du, self.dv = u - column - 0.5, v - row - 0.5
        self.linear = h / step >= LINEAR_FROM_STEPS
        self.kernel, self.h, self.x, self.y = kernel, h, x, y
        self.spectrum = self._spectrum(kernel, h, step)

    def _spectrum(self, kernel: Kernel, h: float, step: float) -> np.ndarray:
        """Return the transform of the kernel, which is real because the kernel is even."""
        reach = math.ceil(support_radius(kernel, h) / step)
        offset = np.arange(-reach, reach + 1) * step
        patch = kernel_value(kernel, offset[:, None] ** 2 + offset * offset, h)
        lattice = np.zeros((self.rows, self.columns))
        at = np.arange(-reach, reach + 1)
        np.add.at(lattice, ((at % self.rows)[:, None], (at % self.columns)[None, :]), patch)
        return self.fft.rfft2(lattice, workers=-1).real.copy()

    def _step(self, fraction: float) -> None:
        if self.cancel():
            raise Cancelled("The work was stopped.")
        self.progress(fraction)

    def _convolve(self, lattice: np.ndarray) -> np.ndarray:
        transformed = self.fft.rfft2(lattice, workers=-1, overwrite_x=True)
        self._step(0.6)
        transformed *= self.spectrum
        return self.fft.irfft2(transformed, s=(self.rows, self.columns), workers=-1, overwrite_x=True)

    def _bin(self, weights: np.ndarray | None) -> np.ndarray:
        return self._bin_linear(weights) if self.linear else self._bin_quadratic(weights)

    def _corners(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield the four places around each incident, cyclic, and its share there."""
        right, up = self.du >= 0, self.dv >= 0
        share_u, share_v = np.abs(self.du), np.abs(self.dv)
        row, column = np.divmod(self.place, self.columns)
        beside = np.where(right, column + 1, column - 1) % self.columns
        above = np.where(up, row + 1, row - 1) % self.rows
        yield self.place, (1.0 - share_u) * (1.0 - share_v)
        yield row * self.columns + beside, share_u * (1.0 - share_v)
        yield above * self.columns + column, (1.0 - share_u) * share_v
        yield above * self.columns + beside, share_u * share_v

    def _bin_linear(self, weights: np.ndarray | None) -> np.ndarray:
        corners = list(self._corners())
        place = np.concatenate([place for place, _ in corners])
        share = np.concatenate([share if weights is None else share * weights for _, share in corners])
        return np.bincount(place, share, self.rows * self.columns).reshape(self.rows, self.columns)

    def _bin_quadratic(self, weights: np.ndarray | None) -> np.ndarray:
        n = self.rows * self.columns

        def moment(factor: np.ndarray | None) -> np.ndarray:
            values = weights if factor is None else factor if weights is None else factor * weights
            return np.bincount(self.place, values, n).reshape(self.rows, self.columns)

        lattice = moment(None).astype(np.float64)
        du, dv = self.du, self.dv
        for axis, d in ((1, du), (0, dv)):
            first, second = 0.5 * moment(d), 0.5 * moment(d * d)
            lattice -= 2.0 * second
            lattice += np.roll(second + first, 1, axis)
            lattice += np.roll(second - first, -1, axis)
        cross = 0.25 * moment(du * dv)
        up, down = np.roll(cross, 1, 0), np.roll(cross, -1, 0)
        up -= down
        lattice += np.roll(up, 1, 1)
        lattice -= np.roll(up, -1, 1)
        return lattice

    def _spread(self, weights: np.ndarray | None) -> np.ndarray:
        lattice = self._bin(weights)
        self._step(0.4)
        result = self._convolve(lattice)
        middle = self.substeps // 2
        return result[middle : self.n_rows : self.substeps, middle : self.n_cols : self.substeps].copy()

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        self._step(0.1)
        values = self._spread(weights)
        heavy = self._heavy(weights, float(values.max(initial=0.0)))
        if heavy.size == 0:
            return values
        # Stacked incidents collapse to few places, which the exact sum takes quickly.
        shares = np.ones(self.x.size) if weights is None else weights
        points, back = np.unique(np.column_stack([self.x[heavy], self.y[heavy]]), axis=0, return_inverse=True)
        reach = 2 * support_radius(self.kernel, self.h) / self.raster.size + 2
        if len(points) * reach * reach > EXACT_EVALUATIONS:
            return values
        exact = _Exact(
            self.raster, self.kernel, self.h, 1, points[:, 0], points[:, 1], self.progress, self.cancel
        )
        rest = shares.astype(np.float64, copy=True)
        rest[heavy] = 0.0
        return self._spread(rest) + exact.density(np.bincount(np.ravel(back), shares[heavy], len(points)))

    def _heavy(self, weights: np.ndarray | None, most: float) -> np.ndarray:
        """Return the incidents in lattice places that alone make a large share of the maximum."""
        stacked = np.bincount(self.place, weights, self.rows * self.columns)
        heavy = stacked * float(kernel_value(self.kernel, np.array(0.0), self.h)) > HEAVY_SHARE * most
        return np.flatnonzero(heavy[self.place]) if heavy.any() else np.empty(0, dtype=np.int64)

    def mass(self, valid: np.ndarray) -> np.ndarray:
        """Return for each incident what `density` would spread over the valid pixels (its transpose)."""
        lattice = np.zeros((self.rows, self.columns))
        middle = self.substeps // 2
        lattice[middle : self.n_rows : self.substeps, middle : self.n_cols : self.substeps] = valid
        reached = self._convolve(lattice)
        row, column = np.divmod(self.place, self.columns)
        if self.linear:
            flat = reached.ravel()
            return np.sum([share * flat[place] for place, share in self._corners()], axis=0)
        along_u = (0.5 * self.du * (self.du - 1.0), 1.0 - self.du**2, 0.5 * self.du * (self.du + 1.0))
        along_v = (0.5 * self.dv * (self.dv - 1.0), 1.0 - self.dv**2, 0.5 * self.dv * (self.dv + 1.0))
        sums = np.zeros(self.place.size)
        cross = 0.25 * self.du * self.dv
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                factor: np.ndarray
                if i and j:
                    factor = cross * (i * j)
                elif i:
                    factor = along_u[i + 1]
                elif j:
                    factor = along_v[j + 1]
                else:
                    factor = along_u[1] + along_v[1] - 1.0
                sums += factor * reached[(row + j) % self.rows, (column + i) % self.columns]
        return sums
