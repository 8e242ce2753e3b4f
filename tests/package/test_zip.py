"""The zip is what plugins.qgis.org accepts."""

from __future__ import annotations

import configparser
import hashlib
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "crime_map_plugin"
KINDS = {".py", ".txt", ".svg", ".png", ".csv", ".json", ".qml", ".qpt", ".qm", ".html", ".css", ".geojson"}
PROGRAMS = (b"\x7fELF", b"MZ\x90\x00", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
NOT_FOR_USERS = {"__pycache__", "tests", "build"}


@pytest.fixture(scope="module")
def names(zip_path: Path) -> list[str]:
    with zipfile.ZipFile(zip_path) as archive:
        return archive.namelist()


def test_everything_is_in_one_top_folder(names):
    assert {name.split("/")[0] for name in names} == {NAME}


def test_what_qgis_and_the_plugin_site_look_for_is_there(names):
    for name in ("__init__.py", "metadata.txt", "LICENSE", "resources/icons/crime_map.svg"):
        assert f"{NAME}/{name}" in names


def test_translations_are_there_compiled(names):
    for language in ("en", "ru", "kk"):
        assert f"{NAME}/i18n/crime_map_{language}.qm" in names


def test_nothing_compiled_hidden_or_of_the_tests_is_there(names):
    for name in names:
        path = Path(name)
        assert path.suffix in KINDS or path.name == "LICENSE", name
        assert not any(part.startswith(".") or part in NOT_FOR_USERS for part in path.parts), name


def test_no_file_is_a_program(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        for name in archive.namelist():
            assert not archive.read(name).startswith(PROGRAMS), name


def test_zip_is_at_most_25_megabytes(zip_path):
    assert zip_path.stat().st_size <= 25 * 2**20


def test_every_file_of_the_checkout_is_there_unchanged(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        zipped = {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}
    files = [path for path in (ROOT / NAME).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    wanted = {path.relative_to(ROOT / NAME).as_posix(): path.read_bytes() for path in files}
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    wanted |= {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in resources}
    wanted |= {name: (ROOT / name).read_bytes() for name in ("metadata.txt", "LICENSE")}
    there = {name: content for name, content in zipped.items() if not name.startswith("i18n/")}
    assert there == wanted


def test_metadata_of_the_zip_can_be_read_and_names_the_zip(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        parser = configparser.ConfigParser()
        parser.read_string(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
    assert zip_path.name == f"{NAME}-{parser['general']['version']}.zip"
    with zipfile.ZipFile(zip_path) as archive:
        assert f"{NAME}/{parser['general']['icon']}" in archive.namelist()


def test_same_files_give_the_same_zip(unpacked, python, tmp_path):
    digests = set()
    for name, stamp in (("one", 1_000_000_000), ("two", 1_700_000_000)):
        copy = tmp_path / name / NAME
        shutil.copytree(unpacked, copy)
        for path in copy.rglob("*"):
            os.utime(path, (stamp, stamp))
        target = tmp_path / f"{name}.zip"
        command = [python, str(ROOT / ".ci" / "make_zip.py"), str(copy), str(target)]
        subprocess.run(command, check=True, capture_output=True)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1


def test_bandit_and_detect_secrets_find_nothing(unpacked, python):
    command = [python, str(ROOT / ".ci" / "scan.py"), NAME]
    run = subprocess.run(command, cwd=unpacked.parent, capture_output=True, text=True, check=False)
    assert run.stdout.splitlines() == [f"{NAME}: bandit and detect-secrets find nothing"]
    assert run.returncode == 0


@pytest.mark.parametrize(
    "line",
    [
        "assert 1 == 1",
        "import requests\nrequests.get('http://x')",
        "import random\nx = random.random()",
        "eval('1')  # nosec",
        # Put together here: written out, it would be found in this file too.
        "key = '" + "5c3f0e9ab1d84e72" + "9f6a0b7c8d1e2f3a" + "'",
    ],
)
def test_scan_fails_on_a_finding(line, python, tmp_path):
    (tmp_path / "found.py").write_text(line + "\n", encoding="utf-8")
    command = [python, str(ROOT / ".ci" / "scan.py"), str(tmp_path)]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == 1
