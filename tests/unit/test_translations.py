"""Every text of the code is translated, wholly and in the same shape, and nothing else is."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORMS = {"en": 2, "ru": 3, "kk": 2}
TRANSLATED = ("ru", "kk")
# Names and signs that stay as they are in every language, and words that are the same by chance.
LATIN = re.compile(
    r"""\b(?:Crime\ Map|QGIS|JSON|PDF|PNG|SVG|CSV|XLSX|Excel|GeoPackage|GeoTIFF|NoData|NULL|EPSG|UTM|CRIMEMAP|
    PostgreSQL|Getis|Ord|Gi|BH|BY|Processing|Layer|CRS|Centroids|Convex|hull|Create|points|layer|from|table|
    Warp|reproject|NN|kk|ru|en|true|false|p|z|
    Dask|GeoParquet|Parquet|pyarrow|Python|NumPy|SciPy|Shapely|Debian|OSGeo4W\ Shell|lon|lat|
    PostGIS|postgis|postgres|windows|Ctrl|Delete|Enter|
    wall|clock|local|utc|http|https|gpkg|csv|xlsx|pdf|png|svg|qpt|geojson)\b""",
    re.VERBOSE,
)
# What is typed as it stands: addresses, commands, names in Dask's settings.
TYPED = re.compile(
    r"""\w+://[\w:?=]*|postgres:connection/schema|distributed\.comm\.tls
    |python\ -m\ pip\ install\ distributed|apt\ install\ python3-distributed""",
    re.VERBOSE,
)
# Names of people, and of programs and methods that carry their makers' words.
AUTHORS = re.compile(
    r"""\b(?:Benjamini|Hochberg|Yekutieli|Silverman|Diggle|Krishnamoorthy|Thomson|Campbell|Wheeler|Ratcliffe|
    Andresen|Ester|Kriegel|Sander|Xu|Birant|Kut|Levine|CrimeStat|Esri|Kulldorff|SaTScan|ProMap|Bowers|Johnson|
    Pease|et\ al|Sherman|Gartin|Buerger|Chainey|Tompson|Uhlig|Hunt|Anselin|Cliff|Barton|David|Knox|
    Christen|Data\ Matching|Garwood|Okabe|Sugihara)\b""",
    re.VERBOSE,
)
# Fields of one word, and the values that stand in them.
FIELDS = re.compile(
    r"""\b(?:cell|count|weight|class|previous|category|times|pattern|from|to|rank|cluster|density|order|share|
    kind|expected|observed|low|high|usual|partial|flag|days|quadrant|none|before|different|difference|value|taken|
    treated|control|displacement|originator|repeat|ratio|llr|cases|radius|id|house|street|settlement|stacked|
    zero|outside|precision|confirmed|coordinates|dates|day|month|first|feature|hours|metres|junction|label|located|
    missing|name|proposed|change|refresh|score|split|state|title)\b""",
    re.VERBOSE,
)
KAZAKH_ONLY = set("әғқңөұүі")


class Message(NamedTuple):
    """A message of a .ts file."""

    source: str
    note: str
    is_plural: bool
    forms: tuple[str, ...]
    state: str


def messages(language: str) -> list[Message]:
    found = []
    for message in ET.parse(ROOT / "i18n" / f"crime_map_{language}.ts").iter("message"):
        translation = message.find("translation")
        is_plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found.append(
            Message(
                message.findtext("source"),
                message.findtext("comment", ""),
                is_plural,
                tuple(forms) if is_plural else (translation.text or "",),
                translation.get("type", ""),
            )
        )
    return found


def literal(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def calls() -> list[tuple[str, ast.Call]]:
    """Return the calls that name the plugin's own context and then a text, with where they stand."""
    found = []
    for path in sorted((ROOT / "crime_map_plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and len(node.args) > 1 and literal(node.args[0]) == "CrimeMap":
                found.append((f"{path.name}:{node.lineno}", node))
    return found


@pytest.fixture(params=FORMS)
def language(request) -> str:
    return request.param


@pytest.fixture(params=TRANSLATED)
def translated(request) -> str:
    return request.param


def test_texts_are_asked_for_by_the_name_that_collects_them():
    """A translate() under another name is never collected, and its text stays English."""
    names = {getattr(call.func, "id", getattr(call.func, "attr", "")) for _, call in calls()}
    assert names == {"translate"}


def test_texts_in_the_code_are_literals_with_named_places():
    for where, call in calls():
        text = literal(call.args[1])
        assert isinstance(text, str) and text, where
        assert not re.search(r"\{\W*\}|%[0-9sdL]", text), where
        assert ("%n" in text) == (len(call.args) == 4), where


def test_files_hold_the_texts_of_the_code_and_no_others(language):
    code = {
        (str(literal(call.args[1])), str(literal(call.args[2]) or "") if len(call.args) > 2 else "")
        for _, call in calls()
    }
    assert len(code) > 400
    assert {(message.source, message.note) for message in messages(language)} == code


def test_every_text_is_translated(language):
    assert [message.source for message in messages(language) if message.state or not all(message.forms)] == []


def test_plurals_have_the_forms_of_the_language(language):
    for message in messages(language):
        assert len(message.forms) == (FORMS[language] if message.is_plural else 1), message.source


def test_places_for_values_are_the_same(language):
    for message in messages(language):
        wanted = sorted(re.findall(r"\{\w+\}|%n", message.source))
        for form in message.forms:
            assert sorted(re.findall(r"\{\w+\}|%n", form)) == wanted, form
            assert form.replace("{", "").count("}") == len(re.findall(r"\{\w+\}", form)), form


def test_one_letter_is_underlined_where_one_was(language):
    for message in messages(language):
        wanted = len(re.findall(r"&\w", message.source))
        for form in message.forms:
            assert len(re.findall(r"&\w", form)) == wanted, form


def test_shape_of_the_texts_is_kept(translated):
    for message in messages(translated):
        source = message.source
        for form in message.forms:
            assert form.startswith(" ") == source.startswith(" "), form
            assert not form.endswith(" ") and "  " not in form and "..." not in form, form
            assert form.endswith("…") == source.endswith("…"), form
            assert form.endswith(" …") == source.endswith(" …"), form
            assert form.endswith(".") == source.endswith("."), form
            assert form.count("\n") == source.count("\n"), form
            assert not re.search(r"[“”\"]", form) and form.count("«") == form.count("»"), form
            assert " - " not in form, form


def test_parameters_fields_and_algorithms_keep_their_names(translated):
    for message in messages(translated):
        names = re.findall(r"\b[A-Z]{2,}_?[A-Z]+(?:_[A-Z]+)*\b|\b[a-z]+_[a-z0-9_]+\b", message.source)
        names = [
            name
            for name in names
            if name not in ("CRS", "UTM", "INTERNAL", "MADE", "DATA", "PDF", "JSON", "IIN")
        ]
        for form in message.forms:
            plain = re.sub(r"&(\w)", r"\1", form)
            assert [name for name in names if name not in plain] == [], form


def test_no_english_is_left(translated):
    for message in messages(translated):
        for form in message.forms:
            # an id or a tool's name that stands in quotation marks stays as it is
            for name in re.findall(r"“(.+?)”", message.source):
                form = form.replace(f"«{name}»", "")
            form = TYPED.sub(" ", form)
            words = re.sub(r"\{\w+\}|%n|\.\w+|EPSG:\d+|\bNN_|\b_(?:kk|ru|en)\b", " ", form.replace("&", ""))
            words = re.sub(r"\b[A-Z][A-Z_]+\b|\b[a-z0-9]+_[a-z0-9_]+\b", " ", LATIN.sub(" ", words))
            words = FIELDS.sub(" ", AUTHORS.sub(" ", words))
            assert re.findall(r"[A-Za-z]{2,}", words) == [], form


def test_kazakh_is_written_in_kazakh_letters():
    forms = [form.lower() for message in messages("kk") for form in message.forms]
    assert set("".join(forms)) >= KAZAKH_ONLY
    # a Kazakh sentence of some length without a single letter of its own would be a Russian one
    assert [form for form in forms if len(form) > 60 and not KAZAKH_ONLY & set(form)] == []
    russian = {form.lower() for message in messages("ru") for form in message.forms}
    assert [form for form in forms if len(form) > 30 and form in russian] == []


def test_russian_has_no_kazakh_letters():
    allowed = "Қазақша"
    for message in messages("ru"):
        for form in message.forms:
            assert not KAZAKH_ONLY & set(form.replace(allowed, "").lower()), form


def test_files_compile_without_a_word_of_complaint(language, tmp_path: Path):
    lrelease = next(
        (
            str(path)
            for path in map(Path, ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease"))
            if path.exists()
        ),
        shutil.which("lrelease") or "lrelease",
    )
    source, target = ROOT / "i18n" / f"crime_map_{language}.ts", tmp_path / "x.qm"
    done = subprocess.run(
        [lrelease, str(source), "-qm", str(target)], capture_output=True, text=True, timeout=60, check=True
    )
    said = done.stdout + done.stderr
    number = len(messages(language))
    assert f"Generated {number} translation(s) ({number} finished and 0 unfinished)" in said
    assert "Warning" not in said and "Ignored" not in said and "Removed" not in said
    assert target.stat().st_size > 10_000
