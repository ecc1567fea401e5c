"""Every word of the window is in every catalogue, finished, and fits its places."""

import ast
import importlib.util
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from briefing_app import paths
from briefing_app.ui.language import CATALOGUES, ENGLISH, LANGUAGES

FOLDER = paths.resources_folder() / CATALOGUES
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
PLACES = re.compile(r"\{[^}]*\}|%\d|%n|<[^>]+>")
LETTER = re.compile(r"&(\w)")


@pytest.fixture(scope="module")
def tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_translations", FOLDER / "make_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(language: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, English words and translation of each entry."""
    tree = ElementTree.parse(FOLDER / f"briefing_{language}.ts")
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


@pytest.mark.parametrize("language", OTHERS)
def test_every_entry_is_translated(language: str) -> None:
    unfinished = [
        f"{context}: {source}" for context, source, translation in read(language) if "type" in translation.attrib
    ]
    empty = [f"{context}: {source}" for context, source, translation in read(language) if not translation.text]

    assert unfinished == []
    assert empty == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_in_the_words_stands_in_the_translation(language: str) -> None:
    wrong = [
        f"{context}: {source!r} → {translation.text!r}"
        for context, source, translation in read(language)
        if sorted(PLACES.findall(source)) != sorted(PLACES.findall(translation.text or ""))
        or LETTER.findall(source.replace("&&", ""))[:1] != _find_letter(source, translation.text or "")
    ]

    assert wrong == []


def _find_letter(source: str, translation: str) -> list[str]:
    """The letter of the translation as the source writes it, since one follows in brackets as a capital."""
    found = LETTER.findall(translation.replace("&&", ""))[:1]
    original = LETTER.findall(source.replace("&&", ""))[:1]
    return original if [each.casefold() for each in found] == [each.casefold() for each in original] else found


@pytest.mark.parametrize("language", OTHERS)
def test_the_catalogue_holds_what_the_code_says_and_nothing_else(
    language: str, tools: ModuleType, tmp_path: Path
) -> None:
    """A context is the class whose `tr` is called: lupdate reads it as the window asks for it."""
    kept = FOLDER / f"briefing_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    tools.collect(fresh, language)
    contexts = {context for context, _, _ in read(language)}

    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), "run: make translations"
    assert contexts & {"", "dialog", "self", "widget", "window"} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_shipped_is_compiled_from_the_catalogue(language: str, tools: ModuleType, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    tools.compile_catalogue(FOLDER / f"briefing_{language}.ts", compiled)

    assert compiled.read_bytes() == (FOLDER / f"briefing_{language}.qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_pack_says_is_of_the_catalogue(language: str, tools: ModuleType) -> None:
    written = tools.write_sentences(FOLDER / f"briefing_{language}.ts")
    own = {(context, source): translation.text for context, source, translation in read(language)}
    of_pack = [
        (context, english, said) for context, words in tomllib.loads(written).items() for english, said in words.items()
    ]

    assert tools.name_sentences(language).read_text(encoding="utf-8") == written, "run: make translations"
    assert {context for context, _, _ in of_pack} == set(tools.OF_PACKS)
    assert all(own[context, english] == said for context, english, said in of_pack)
    assert len(of_pack) == sum(context in tools.OF_PACKS for context, _ in own)


def test_what_errors_and_curated_entries_say_is_listed(tools: ModuleType) -> None:
    assert tools.ERRORS.read_text(encoding="utf-8") == tools.write_errors(), "run: make translations"
    assert tools.COMMENTS.read_text(encoding="utf-8") == tools.write_comments(), "run: make translations"


def test_no_words_hide_where_lupdate_does_not_look(tools: ModuleType) -> None:
    """It skips what is called inside a formatted string, and knows no class where another object's `tr` is called."""
    known = {(context, source) for context, source, _ in read(OTHERS[0])}
    hidden = [
        f"{path.name}: {context}: {source}"
        for path in sorted(tools.WINDOW.rglob("*.py"))
        for context, source in list_words(ast.parse(path.read_text(encoding="utf-8")))
        if (context, source) not in known
    ]

    assert hidden == []


def list_words(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, str]]:
    """What is given to `tr` and `translate`, with the context in which the window asks for it."""
    for node in ast.iter_child_nodes(tree):
        yield from list_words(node, node.name if isinstance(node, ast.ClassDef) else inside)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if name == "tr" and words:
            yield inside, words[0]
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
            yield words[0], words[1]
