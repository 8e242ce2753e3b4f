"""Charts: what they show, in QGIS's colours, in all letters, and what is said where they cannot be drawn."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QPalette

from crime_map_plugin.errors import MissingLibrary
from crime_map_plugin.gui.chart_view import Chart, ChartView, as_image, save_chart, theme_of
from crime_map_plugin.gui.charts import bars, changes, curve, heat_table, matrix, series
from crime_map_plugin.gui.charts.theme import Theme
from tests.qgis.waiting import wait_until

KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"
COUNTS = np.arange(168.0).reshape(7, 24)


def heat(theme):
    return heat_table.figure(COUNTS, theme, heat_table.HeatTexts(tuple(KAZAKH.split())[:7], KAZAKH, KAZAKH))


def control(theme, counts=(5.0, 30.0, 6.0, 1.0, 3.0)):
    n = len(counts)
    texts = series.SeriesTexts(*(KAZAKH for _ in range(6)))
    return series.figure(
        [KAZAKH] * n,
        np.array(counts),
        np.full(n, 6.0),
        np.full(n, 2.0),
        np.full(n, 12.0),
        np.array([False] * (n - 1) + [True]),
        theme,
        texts,
    )


def table(theme):
    texts = matrix.MatrixTexts((KAZAKH, "b"), (KAZAKH, "d", "e"), KAZAKH, KAZAKH)
    ratio = np.array([[2.0, 1.0, np.nan], [0.5, 4.0, 1.2]])
    p = np.array([[0.0001, 0.5, np.nan], [0.9, 0.04, 0.2]])
    return matrix.figure(ratio, p, theme, texts)


def score(theme):
    texts = curve.CurveTexts(KAZAKH, KAZAKH, KAZAKH, KAZAKH)
    area = np.linspace(1, 100, 20)
    return curve.figure([(KAZAKH, area, np.sqrt(area) * 10)], theme, texts, chosen=5.0)


def dumbbell(theme):
    texts = changes.ChangeTexts(KAZAKH, "b", "c", significant="d")
    return changes.figure([KAZAKH, "y"], np.array([1, 9]), np.array([3, 2]), [False, True], theme, texts)


def listing(theme):
    return bars.figure([KAZAKH, "y"], [3, 12], theme, x=KAZAKH, notes=["p = 0.1", "p = 0.2"])


CHARTS = (heat, control, table, score, dumbbell, listing)


@pytest.mark.parametrize("draw", CHARTS)
@pytest.mark.parametrize("ground", ["#ffffff", "#2a2a2a"])
def test_every_chart_is_drawn_on_the_palette_with_all_letters(qgis_app, draw, ground):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee" if ground != "#ffffff" else "#111111"))
    theme = theme_of(palette)
    with warnings.catch_warnings():
        # Matplotlib warns of a letter that its font lacks and of a layout that does not fit.
        warnings.simplefilter("error")
        image = as_image(Chart("x", draw), theme, 640, 420, 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (1280, 840, 2.0)
    assert image.pixelColor(1, 1).name() == ground
    assert len({image.pixel(x, y) for x in range(0, 1280, 7) for y in range(0, 840, 7)}) > 5


def test_signs_of_a_formula_in_a_name_are_drawn_as_they_are(qgis_app):
    name = "$\\frac{$ ^_{$"
    drawn = []

    def draw(theme):
        drawn.append(bars.figure([name, "y"], [3, 12], theme, x=name, notes=[name, ""]))
        return drawn[-1]

    assert not as_image(Chart("x", draw), Theme(), 300, 200).isNull()
    assert any(name in text for text in texts_of(drawn[0]))


def texts_of(figure):
    return [text.get_text() for text in figure.axes[0].texts]


def test_heat_table_writes_each_count_into_its_hour(qgis_app):
    figure = heat(Theme())
    written = {(t.get_position()): t.get_text() for t in figure.axes[0].texts}
    assert written[(5.5, 0.5)] == "5" and written[(0.5, 1.5)] == "24" and written[(23.5, 6.5)] == "167"
    assert len(written) == 167


def test_control_chart_marks_what_lies_outside_and_leaves_partial_periods_apart(qgis_app):
    lines = control(Theme()).axes[0].lines
    marked = [(line.get_color(), line.get_xdata().tolist()) for line in lines if line.get_markersize() == 7]
    assert marked == [(Theme().hot, [1]), (Theme().cold, [3])]
    (hollow,) = [line for line in lines if line.get_markersize() == 4.5]
    assert hollow.get_xdata().tolist() == [4]


def test_sure_cells_of_the_near_repeat_table_are_bold(qgis_app):
    axes = table(Theme()).axes[0]
    bold = [text.get_text() for text in axes.texts if text.get_fontweight() == "bold"]
    assert bold == ["2.00", "4.00"]
    assert "p < 0.001" in texts_of(axes.figure) and "–" in texts_of(axes.figure)


def test_numbers_of_charts_are_written_as_the_language_does(qgis_app):
    assert Theme(decimal=",", thousands="\xa0").number(1234.5, 1) == "1\xa0234,5"


@pytest.mark.parametrize(("suffix", "head"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_chart_is_saved_as_picture_drawing_or_page(qgis_app, tmp_path, suffix, head):
    path = tmp_path / f"кесте{suffix}"
    save_chart(Chart("x", heat), path)
    assert path.read_bytes().startswith(head) and len(list(tmp_path.iterdir())) == 1


def test_drawing_leaves_no_state_of_pyplot_behind(qgis_app):
    code = (
        "import sys; import crime_map_plugin.gui.charts.bars as b; from crime_map_plugin.gui.charts.theme "
        "import Theme, dress; import matplotlib.backends.backend_agg as a; "
        "f = b.figure(['x'], [1], Theme()); a.FigureCanvasAgg(f).draw(); dress(f); "
        "sys.exit('matplotlib.pyplot' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, timeout=120).returncode == 0


def test_view_draws_off_the_main_thread_and_anew_in_another_size(qgis_app):
    view = ChartView(Chart("Hours", heat))
    view.resize(500, 400)
    view.show()
    wait_until(lambda: view.image is not None, "the chart", 60)
    first = view.image
    view.resize(700, 400)
    wait_until(lambda: view.image is not first, "the chart in its new size", 60)
    assert view.image.width() > first.width() and view.canvas.isVisibleTo(view)
    view.close_view()
    view.deleteLater()


def test_missing_matplotlib_is_named(qgis_app, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_agg", None)
    view = ChartView(Chart("Hours", heat))
    view.resize(500, 400)
    view.show()
    wait_until(lambda: not view.trouble.isHidden(), "what is missing", 60)
    assert "Matplotlib" in view.trouble.text() and not view.save_button.isEnabled()
    with pytest.raises(MissingLibrary):
        as_image(Chart("Hours", heat), Theme(), 300, 200)
    view.close_view()
    view.deleteLater()


def test_chart_in_a_small_window_is_drawn_smaller_as_a_whole():
    drawn = []

    def draw(theme):
        drawn.append(bars.figure(["Көкжиек ауданы", "Тұлпар"], [3.0, 1.0], theme, notes=["p = 0.001", ""]))
        return drawn[-1]

    for width, height in ((300, 200), (640, 200)):
        image = as_image(Chart("x", draw), Theme(), width, height)
        assert (image.width(), image.height()) == (width, height)
        box = drawn[-1].get_tightbbox().padded(-0.02)
        assert box.x0 >= 0 and box.y0 >= 0
        assert box.x1 <= drawn[-1].get_size_inches()[0] and box.y1 <= drawn[-1].get_size_inches()[1]
        assert drawn[-1].axes[0].get_position().width > 0.5
