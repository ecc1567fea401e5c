"""Brings the catalogues of this folder up to date with the words of the window, and compiles them for window and pack.

Why: English stands in the code, and each other language in a file of its own, which
Qt Linguist or any editor of `.ts` files opens. What the code no longer says goes, what
it says anew is added as unfinished, what is there stays as it is.

    python make_translations.py             # words from the code, then .ts to .qm
    python make_translations.py --compile   # only .ts to .qm

A pack is made without Qt: what it says in sentences is written from the same catalogues
into `resources/labels/sentences_<language>.toml`, beside its labels.

The `.qm` files are committed: they are small, and whoever runs the program from a
checkout needs no tools of Qt. A test holds all of them up to date. No line numbers are kept,
so that a catalogue changes only where words do.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "src" / "briefing_app"
WINDOW = PACKAGE / "ui"
ERRORS = WINDOW / "language_core_errors.py"
COMMENTS = WINDOW / "language_corpus_words.py"
CORPUS = HERE.parent / "corpus"
LABELS = HERE.parent / "labels"
OF_PACKS = ("Core", "Corpus", "Reference", "TargetRows", "Units")  # contexts of which a pack says something
ROOMS = ("core", "storage", "pack", "workspace", "ui")  # of which errors reach the window
LANGUAGES = ("ja", "hi")
HEAD = '''"""What errors say, as patterns of `core.sentences`; written by `make translations`, never by hand."""

# fmt: off
# ruff: noqa: E501
from PySide6.QtCore import QT_TRANSLATE_NOOP

ERRORS = (
'''
COMMENTS_HEAD = '''"""What the curated entries say in words of ours; written by `make translations`, never by hand."""

# fmt: off
# ruff: noqa: E501
from PySide6.QtCore import QT_TRANSLATE_NOOP

COMMENTS = (
'''
SENTENCES_HEAD = """# Our sentences of a pack, by the English that stands in the code.
# Written by `make translations` from {catalogue}, never by hand.
"""
TOOLS = Path(PySide6.__file__).parent


def main(arguments: list[str]) -> None:
    """All languages."""
    if "--compile" not in arguments:
        ERRORS.write_text(write_errors(), encoding="utf-8")
        COMMENTS.write_text(write_comments(), encoding="utf-8")
    for language in LANGUAGES:
        catalogue = HERE / f"briefing_{language}.ts"
        if "--compile" not in arguments:
            collect(catalogue, language)
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        name_sentences(language).write_text(write_sentences(catalogue), encoding="utf-8")


def write_errors() -> str:
    """The module that lists every sentence of an error, so that lupdate finds it."""
    sentences = sorted(set(find_error_sentences()))
    lines = [f'    QT_TRANSLATE_NOOP("Errors", {write_literal(each)}),\n' for each in sentences]
    return f"{HEAD}{''.join(lines)})\n"


def write_comments() -> str:
    """The module that lists our comments on the documents; quotations and names stay as they are."""
    found = list(dict.fromkeys(find_comments()))
    lines = [f'    QT_TRANSLATE_NOOP("Corpus", {write_literal(each)}),\n' for each in found]
    return f"{COMMENTS_HEAD}{''.join(lines)})\n"


def find_comments() -> Iterator[str]:
    """What is said of a passage, and what a theme is about; of passages that are not whole last."""
    for name, key in (("readings", "says"), ("coverage", "says"), ("themes", "note"), ("milestones", "note")):
        tables = tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))
        yield from (entry[key] for entries in tables.values() for entry in entries if entry.get(key))
    structure = tomllib.loads((CORPUS / "structure.toml").read_text(encoding="utf-8"))
    yield from (gap["says"] for gap in structure["gap"])


def name_sentences(language: str) -> Path:
    """Where a pack finds its sentences."""
    return LABELS / f"sentences_{language}.toml"


def write_sentences(catalogue: Path) -> str:
    """What of the catalogue a pack says, a table for each context. Unfinished words are left out, and stay English."""
    lines = [SENTENCES_HEAD.format(catalogue=catalogue.name)]
    for context in ElementTree.parse(catalogue).iter("context"):
        if context.findtext("name") in OF_PACKS:
            lines.append(f"\n[{context.findtext('name')}]\n")
            said = ((each.findtext("source", ""), each.find("translation")) for each in context.iter("message"))
            lines += [
                f"{write_literal(english)} = {write_literal(own.text)}\n"
                for english, own in said
                if own is not None and own.text and "type" not in own.attrib
            ]
    return "".join(lines)


def write_literal(words: str) -> str:
    """The words between quotation marks."""
    return '"' + words.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"') + '"'


def find_error_sentences() -> Iterator[str]:
    """What is given to an error, with a numbered place for each value in it."""
    paths = [PACKAGE / "paths.py", *(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    errors = find_error_names(texts)
    raised = re.compile(rf"\b(?:{'|'.join(errors)})\(|^REMEDIES", re.MULTILINE)
    for tree in (ast.parse(text) for text in texts if raised.search(text)):
        constants = dict(find_constants(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in errors:
                for argument in (each for given in node.args for each in find_choices(given)):
                    sentence = constants.get(getattr(argument, "id", ""), say_template(argument))
                    yield from [sentence] if " " in sentence.strip() else []
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "REMEDIES":
                yield from ast.literal_eval(node.value).values()


def find_error_names(texts: list[str]) -> set[str]:
    """The classes that say something to a person."""
    names = {"BriefingError", "Unreadable"}
    classes = [found for text in texts for found in re.findall(r"^class (\w+)\((\w+)\)", text, re.MULTILINE)]
    while more := {name for name, base in classes if base in names} - names:
        names |= more
    return names


def find_constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Sentences that have a name in their module."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield getattr(node.targets[0], "id", ""), node.value.value


def find_choices(node: ast.expr) -> Iterator[ast.expr]:
    """What a conditional expression may be."""
    if isinstance(node, ast.IfExp):
        yield from (*find_choices(node.body), *find_choices(node.orelse))
    else:
        yield node


def say_template(node: ast.expr) -> str:
    """A string with its values numbered; empty for what is none. Values side by side are one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = [each.value if isinstance(each, ast.Constant) else "\0" for each in node.values]
    pieces = re.split("\0+", "".join(str(part) for part in parts))
    return pieces[0] + "".join(f"{{{number}}}{piece}" for number, piece in enumerate(pieces[1:]))


def collect(catalogue: Path, language: str) -> None:
    """Every word that goes through translation, into the catalogue."""
    sources = [str(path) for path in sorted(WINDOW.rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    run("lupdate", *options, *sources, "-ts", str(catalogue))


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """What Qt loads. Unfinished words are left out, and stay English."""
    run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def run(tool: str, *arguments: str) -> None:
    """A tool of Qt, as PySide6 brings it."""
    found = next((path for folder in (TOOLS, TOOLS / "Qt" / "libexec") for path in folder.glob(f"{tool}*")), None)
    if found is None:
        sys.exit(f"PySide6 has no {tool}: install PySide6-Essentials.")
    subprocess.run([str(found), *arguments], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
