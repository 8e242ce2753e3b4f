"""Write points from arrays to a GeoPackage with spatial index, beside QgsVectorFileWriter.

QT_QPA_PLATFORM=offscreen /usr/bin/python3 tests/benchmarks/result_file_write.py [number of points]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from crime_map_plugin.store.result_files import write_points


def peer(path: Path, x: np.ndarray, y: np.ndarray, cell: np.ndarray, z: np.ndarray) -> None:
    """Write with QGIS's own writer, feature by feature."""
    fields = QgsFields()
    fields.append(QgsField("cell", QMetaType.Type.Int))
    fields.append(QgsField("z", QMetaType.Type.Double))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "points"
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Point,
        QgsCoordinateReferenceSystem("EPSG:32642"),
        QgsCoordinateTransformContext(),
        options,
    )
    for px, py, c, value in zip(x.tolist(), y.tolist(), cell.tolist(), z.tolist()):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(px, py)))
        feature.setAttributes([None, c, value])
        writer.addFeature(feature)
    del writer


def main() -> None:
    """Print both times and their ratio."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    application = QgsApplication([], False)
    application.initQgis()
    rng = np.random.default_rng(1)
    x, y = rng.normal(500_000, 8_000, n), rng.normal(5_660_000, 8_000, n)
    cell, z = rng.integers(0, 10_000, n).astype(np.int32), rng.normal(size=n)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        write_points(Path(folder) / "ours.gpkg", "points", x, y, {"cell": cell, "z": z}, crs="EPSG:32642")
        ours = time.perf_counter() - start
        start = time.perf_counter()
        peer(Path(folder) / "theirs.gpkg", x, y, cell, z)
        theirs = time.perf_counter() - start
    print(f"{n} points: ours {ours:.2f} s, QgsVectorFileWriter {theirs:.2f} s, ratio {theirs / ours:.1f}")
    application.exitQgis()


if __name__ == "__main__":
    main()
