"""Every word that a person reads can be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import briefing_app.ui

SHOWS_WORDS = {
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "QAction",
    "ElidedLabel",
    "addAction",
    "addItem",
    "addMenu",
    "setText",
    "setToolTip",
    "setPlaceholderText",
    "setWindowTitle",
    "setAccessibleName",
    "setAccessibleDescription",
    "setInformativeText",
    "say",
}


def find_bare_words(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Text that goes to the screen without passing through translation."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        for argument in node.args[:1] if name in SHOWS_WORDS else []:
            words = argument.value if isinstance(argument, ast.Constant) else ""
            if isinstance(words, str) and any(letter.isalpha() for letter in words):
                yield node.lineno, words


def find_english_errors(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """What was caught, or kept as a failure, put into words as it is in English."""
    caught = {node.name for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.name}
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue):
            shown: ast.AST = node.value
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "str" and node.args:
            shown = node.args[0]
        else:
            continue
        whole = ast.unparse(shown)
        if whole in caught or whole.rpartition(".")[2].partition("[")[0] in ("failure", "failures"):
            yield node.lineno, whole


def read_ui() -> Iterator[tuple[Path, ast.AST]]:
    """Every file of the window."""
    folder = Path(briefing_app.ui.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(folder), ast.parse(path.read_text(encoding="utf-8"))


def test_what_went_wrong_is_said_in_the_language_of_the_window() -> None:
    said = [f"{path}:{line}: {words}" for path, tree in read_ui() for line, words in find_english_errors(tree)]

    assert said == []


def test_no_word_on_the_screen_is_out_of_a_translators_reach() -> None:
    bare = [f"{path}:{line}: {words}" for path, tree in read_ui() for line, words in find_bare_words(tree)]

    assert bare == []
