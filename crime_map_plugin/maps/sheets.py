"""District sheets to PDF, PNG or SVG, one district per step, with a stop between any two."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsLayoutExporter,
    QgsLayoutRenderContext,
)
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from crime_map_plugin.errors import Cancel, Cancelled, StoreNotWritable, never_cancelled
from crime_map_plugin.incidents.file_names import file_in, make_way
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layout import Sheet, make_sheet
from crime_map_plugin.maps.sheet_content import SheetContent

PDF_DPI = 300.0
PNG_DPI = 200.0


class Format(Enum):
    """What the sheets are written as."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True)
class Printed:
    """One district that is on paper now: its place in the row, its name, its files and pages."""

    number: int
    district: str
    files: tuple[Path, ...]
    pages: int


class SheetPrinter:
    """Prints districts one by one; ask ``pages()`` for the next when there is time for it.

    Layouts live on the main thread, so a panel takes one page per turn of its event loop.
    """

    def __init__(
        self,
        contents: Iterable[SheetContent],
        folder: Path,
        language: Language,
        *,
        form: Format = Format.PDF,
        single_file: bool = False,
        template: Path | None = None,
        transform_context: QgsCoordinateTransformContext | None = None,
        single_name: str = "",
    ) -> None:
        self._contents = contents
        self._folder = folder
        self._language = language
        self._form = form
        self._is_single = single_file and form is Format.PDF
        self._template = template
        self._transform_context = transform_context
        translate = language.translate
        self._single_name = single_name or translate("CrimeMap", "District sheets")
        self.files: list[Path] = []
        self.page_count = 0

    def pages(self, cancel: Cancel = never_cancelled) -> Iterator[Printed]:
        """Print one district for each step; sheets already written stay when it is cancelled."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _not_writable(self._folder, str(error)) from error
        if self._is_single:
            yield from self._into_one(cancel)
            return
        for number, content in enumerate(self._contents, start=1):
            if cancel():
                raise Cancelled("Printing was stopped.")
            sheet = self._sheet(content)
            target = file_in(self._folder, content.district, self._form.value, before=f"{number:02}_")
            files = self._export(sheet, target)
            self.files += files
            self.page_count += sheet.pages
            yield Printed(number, content.district, files, sheet.pages)

    def _sheet(self, content: SheetContent) -> Sheet:
        return make_sheet(
            content, self._language, template=self._template, transform_context=self._transform_context
        )

    def _export(self, sheet: Sheet, target: Path) -> tuple[Path, ...]:
        exporter = QgsLayoutExporter(sheet.layout)
        for file in _numbered(target, sheet.pages):
            make_way(file)
        if self._form is Format.PDF:
            result = exporter.exportToPdf(str(target), _pdf_settings(sheet.is_internal))
            files: tuple[Path, ...] = (target,)
        elif self._form is Format.PNG:
            image = QgsLayoutExporter.ImageExportSettings()
            image.dpi = PNG_DPI
            image.generateWorldFile = False
            # QGIS writes georeference and title through GDAL, which cannot add them to a PNG
            image.exportMetadata = False
            result = exporter.exportToImage(str(target), image)
            files = _numbered(target, sheet.pages)
        else:
            svg = QgsLayoutExporter.SvgExportSettings()
            svg.dpi = PDF_DPI
            svg.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
            svg.exportMetadata = sheet.is_internal
            svg.exportAsLayers = False
            result = exporter.exportToSvg(str(target), svg)
            files = _numbered(target, sheet.pages)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise _not_writable(target, exporter.errorFile() or exporter.errorMessage())
        return files

    def _into_one(self, cancel: Cancel) -> Iterator[Printed]:
        """Draw all districts into one file, written aside until it is whole."""
        target = file_in(self._folder, self._single_name, "pdf")
        aside = target.with_name(f".{target.name}.part")
        make_way(aside)
        writer: QPdfWriter | None = None
        painter = QPainter()
        is_whole = False
        try:
            for number, content in enumerate(self._contents, start=1):
                if cancel():
                    raise Cancelled("Printing was stopped.")
                sheet = self._sheet(content)
                for page in range(sheet.pages):
                    size = _page_layout(sheet, page)
                    if writer is None:
                        writer = QPdfWriter(str(aside))
                        writer.setResolution(int(PDF_DPI))
                        writer.setTitle(self._single_name)
                        writer.setCreator("QGIS, Crime Map")
                        writer.setPageLayout(size)
                        if not painter.begin(writer):
                            raise _not_writable(target, str(aside))
                    else:
                        writer.setPageLayout(size)
                        writer.newPage()
                    _prepare(sheet)
                    QgsLayoutExporter(sheet.layout).renderPage(painter, page)
                self.page_count += sheet.pages
                yield Printed(number, content.district, (target,), sheet.pages)
            is_whole = writer is not None
        finally:
            if painter.isActive():
                painter.end()
            if not is_whole:
                aside.unlink(missing_ok=True)
        try:
            os.replace(aside, target)
        except OSError as error:
            raise _not_writable(target, str(error)) from error
        self.files.append(target)


def _pdf_settings(is_internal: bool) -> QgsLayoutExporter.PdfExportSettings:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = PDF_DPI
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.rasterizeWholeImage = False
    settings.forceVectorOutput = False
    # The public gets a page to look at, from which no program reads coordinates, layers or features.
    settings.appendGeoreference = is_internal
    settings.exportMetadata = is_internal
    settings.writeGeoPdf = False
    settings.includeGeoPdfFeatures = False
    settings.exportLayersAsSeperateFiles = False
    return settings


def _prepare(sheet: Sheet) -> None:
    """Set what exportToPdf sets, since the pages are painted one by one here."""
    context = sheet.layout.renderContext()
    context.setDpi(PDF_DPI)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagAntialiasing, True)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagUseAdvancedEffects, True)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagForceVectorOutput, False)
    context.setFlag(QgsLayoutRenderContext.Flag.FlagSynchronousLegendGraphics, True)
    sheet.layout.refresh()


def _page_layout(sheet: Sheet, page: int) -> QPageLayout:
    rect = sheet.layout.pageCollection().page(page).rect()
    size = QPageSize(QSizeF(rect.width(), rect.height()), QPageSize.Unit.Millimeter)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0))


def _numbered(target: Path, pages: int) -> tuple[Path, ...]:
    """Return the names that QGIS gives to the pages of one layout."""
    more = (target.with_name(f"{target.stem}_{page}{target.suffix}") for page in range(2, pages + 1))
    return (target, *more)


def _not_writable(path: Path, detail: str) -> StoreNotWritable:
    return StoreNotWritable(
        "The sheet cannot be written.",
        detail=f"{path}: {detail}",
        hint="Choose a folder with free space that you may write to, and close the file elsewhere.",
        path=str(path),
    )
