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


def test_no_word_on_the_screen_is_out_of_a_translators_reach() -> None:
    folder = Path(briefing_app.ui.__file__).parent
    bare = [
        f"{path.relative_to(folder)}:{line}: {words}"
        for path in sorted(folder.rglob("*.py"))
        for line, words in find_bare_words(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert bare == []
