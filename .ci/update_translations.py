"""Collect the texts of translate() calls into i18n/*.ts and keep what is translated already.

pylupdate5 loses calls that end in a comma or pass None, so the sources are read with Python's own parser.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "crime_map_plugin"
CONTEXT = "CrimeMap"
# how many plural forms Qt wants; other languages begin with two
FORMS = {"en": 2, "ru": 3, "kk": 2}


class Text(NamedTuple):
    """A text of the code: its source, the note that tells it from a twin, whether it counts something."""

    source: str
    note: str
    is_plural: bool


def texts_of(path: Path) -> list[Text]:
    """Return the texts that a file translates, in their order; a text that is no literal is an error."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name != "translate" or _literal(node.args[0]) != CONTEXT:
            continue
        source = _literal(node.args[1])
        if source is None:
            raise SystemExit(f"{path}:{node.lineno}: translate() needs a literal text")
        note = _literal(node.args[2]) if len(node.args) > 2 else None
        found.append((node.lineno, node.col_offset, Text(source, note or "", len(node.args) > 3)))
    return [text for _, _, text in sorted(found)]


def collect() -> dict[Text, list[str]]:
    """Return all texts with the files they stand in, by file and line."""
    found: dict[Text, list[str]] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for text in texts_of(path):
            files = found.setdefault(text, [])
            name = path.relative_to(ROOT).as_posix()
            if name not in files:
                files.append(name)
    return found


def translated(path: Path) -> dict[Text, list[str]]:
    """Return the finished translations of a .ts file."""
    found = {}
    for message in ET.parse(path).iter("message") if path.exists() else ():
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        is_plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")]
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), is_plural)
        found[text] = forms if is_plural else [translation.text or ""]
    return found


def write(path: Path, language: str, texts: dict[Text, list[str]], known: dict[Text, list[str]]) -> int:
    """Write a .ts file as Qt's own tools lay it out; return how many texts want a translation."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    missing = 0
    for text, files in texts.items():
        forms = known.get(text, [])
        if not all(forms) or not forms:
            missing += 1
            forms = [""] * (FORMS.get(language, 2) if text.is_plural else 1)
            state = ' type="unfinished"'
        else:
            state = ""
        lines.append('    <message numerus="yes">' if text.is_plural else "    <message>")
        lines += [f'        <location filename="../{name}"/>' for name in files]
        lines.append(f"        <source>{_escaped(text.source)}</source>")
        if text.note:
            lines.append(f"        <comment>{_escaped(text.note)}</comment>")
        if text.is_plural:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{_escaped(forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return missing


def _literal(node: ast.expr) -> str | None:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if isinstance(value, str) else None


def _escaped(text: str) -> str:
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(sign, entity)
    return text


def main() -> int:
    texts = collect()
    there = {path.stem.rpartition("_")[2] for path in (ROOT / "i18n").glob("crime_map_*.ts")}
    for language in sorted(there | set(FORMS)):
        path = ROOT / "i18n" / f"crime_map_{language}.ts"
        known = translated(path)
        if language == "en":
            known = {text: [text.source] for text in texts if not text.is_plural} | known
        missing = write(path, language, texts, known)
        print(f"{path.name}: {len(texts)} texts, {missing} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
