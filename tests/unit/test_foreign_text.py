"""Text of others: shown letter by letter, no formula in a spreadsheet, no file outside the folder."""

from __future__ import annotations

import csv
import html
import io
import os
import re
import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crime_map_plugin.incidents.file_names import file_in, is_reserved, make_way, safe_name
from crime_map_plugin.incidents.foreign_text import as_cell, as_html, in_line

# Surrogates, too: broken escapes in JSON bring them.
ANY_TEXT = st.text(st.characters(), max_size=400)


@given(ANY_TEXT)
@example("<img src='http://127.0.0.1/x'>&amp;\"")
def test_html_shows_the_text_and_holds_no_tag(text: str) -> None:
    escaped = as_html(text)
    assert not set("<>\"'") & set(escaped)
    assert html.unescape(escaped) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+7 777", "'+7 777"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\r\n=1", "' =1"),
        ("  =1", "'  =1"),
        ("\ufeff=1", "'=1"),
        ("\u200b=1", "'\u200b=1"),
        ("\u202e=1", "'\u202e=1"),
        ("\xa0=1", "'\xa0=1"),
        ("\x00=1", "'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff0b1", "'\uff0b1"),
        ("\uff0d1", "'\uff0d1"),
        ("\uff20A", "'\uff20A"),
        ("Абай;=HYPERLINK(1)", "Абай;'=HYPERLINK(1)"),
        ('Абай;""=HYPERLINK(1)', 'Абай;""\'=HYPERLINK(1)'),
        ("a\n=1", "a =1"),
        ("a\x0b\x85\u2028b", "a b"),
        ("ст.188 ч.3", "ст.188 ч.3"),
        ("Абай – Достық, 5-7", "Абай – Достық, 5-7"),
        ("", ""),
    ],
)
def test_a_cell_is_text_whatever_it_begins_with(text: str, cell: str) -> None:
    assert as_cell(text) == cell


@given(ANY_TEXT)
def test_no_cell_is_a_formula_in_any_spreadsheets_reading_of_the_file(text: str) -> None:
    written = io.StringIO()
    csv.writer(written).writerow([as_cell(text)])
    line = written.getvalue()
    assert next(csv.reader([line])) == [as_cell(text)] or not as_cell(text)
    assert line.count("\n") == 1 and "\t" not in line
    # A spreadsheet of another language parts cells at semicolons and minds no quotes in the middle.
    for part in line.split(";"):
        seen = part.strip().lstrip('"').lstrip()
        assert not seen or unicodedata.normalize("NFKC", seen[0])[0] not in "=+-@"
    assert not re.search("[\x00-\x08\x0e-\x1f\ufffe\uffff]", as_cell(text))
    as_cell(text).encode("utf-8")


NAMES = st.one_of(
    ANY_TEXT,
    st.lists(
        st.sampled_from(
            [
                *(
                    "..",
                    "/",
                    "\\",
                    "CON",
                    "nul",
                    "COM¹",
                    "lpt0",
                    ".",
                    " ",
                    "\0",
                    ":",
                    "~",
                    "a",
                    "Ә",
                    "é",
                    "e\u0301",
                ),
                *(
                    "\u202e",
                    "\u200b",
                    "\u2066",
                    "\ufeff",
                    "\uff0f",
                    "\uff0e",
                    "\u2024",
                    "𓀀" * 90,
                    "Ә" * 300,
                    ".txt",
                ),
            ]
        ),
        max_size=12,
    ).map("".join),
)


@given(NAMES)
@example("../../etc/passwd")
@example("..\\..\\Windows")
@example("C:\\x")
@example("NUL.txt")
@example("COM\u00b9")
@example("con .pdf")
@example("Район\u202efdp.exe")
def test_a_file_name_stays_in_its_folder_on_every_system(name: str) -> None:
    safe = safe_name(name)
    assert safe and safe not in (".", "..")
    for kind in (PurePosixPath, PureWindowsPath):
        assert kind(safe).name == safe and len(kind(safe).parts) == 1
        assert not kind(safe).is_absolute()
    assert not safe.endswith((".", " ")) and not safe.startswith((".", " "))
    assert not any(unicodedata.category(sign)[0] == "C" for sign in safe)
    assert not is_reserved(safe) and not is_reserved(safe + ".pdf")
    assert len(safe) <= 81 and len(f"1000_{safe}_99.part123456.gpkg".encode()) <= 255
    assert unicodedata.is_normalized("NFC", safe)


@given(NAMES)
def test_a_safe_name_is_its_own_safe_name(name: str) -> None:
    assert safe_name(safe_name(name)) == safe_name(name)


@given(
    st.sampled_from(["con", "PRN", "Aux", "NUL", "COM1", "com⁰", "LPT³", "ＣＯＮ", "conin$"]),
    st.text(max_size=5),
)
def test_no_device_of_windows_is_ever_named(device: str, more: str) -> None:
    assert not is_reserved(safe_name(device)) and not is_reserved(safe_name(f"{device}.{more}"))


@given(NAMES, st.integers(1, 245))
def test_a_path_is_short_enough_for_windows(name: str, depth: int) -> None:
    folder = Path("/" + "f" * depth)
    file = file_in(folder, name, "pdf", before="01_")
    assert file.parent == folder and file.name.startswith("01_") and file.suffix == ".pdf"
    assert len(file.name.encode()) <= 255


def test_a_long_folder_leaves_a_short_name_on_windows(monkeypatch) -> None:
    monkeypatch.setattr("crime_map_plugin.incidents.file_names._LONGEST_PATH", 259)
    for depth in range(1, 230):
        file = file_in(Path("/" + "f" * depth), "Ауданы " * 40, "pdf", before="01_")
        assert len(str(file)) + len("_2") <= 259


def test_kazakh_and_russian_letters_stay() -> None:
    assert safe_name("Әуезов ауданы (жаңа) №2") == "Әуезов ауданы (жаңа) №2"


def test_a_link_in_the_folder_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine", encoding="utf-8")
    folder = tmp_path / "sheets"
    folder.mkdir()
    file = file_in(folder, "Алмалы", "pdf", before="01_")
    os.symlink(outside, file)
    make_way(file)
    file.write_text("sheet", encoding="utf-8")
    assert outside.read_text(encoding="utf-8") == "mine" and not file.is_symlink()


def test_a_part_of_a_line_neither_breaks_it_nor_turns_round_what_follows():
    assert in_line("a\u202eexe.gpj\u2066b\nc\x00 Көше") == "aexe.gpjb c Көше"
