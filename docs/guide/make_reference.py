"""Writes the two pages of this folder that list what the program itself knows: its keys and its commands.

    python docs/guide/make_reference.py

A test holds the pages equal to what this would write.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent
COMMON = {"--help", "--notebook", "--json"}


def main() -> None:
    """Writes both."""
    (FOLDER / "keyboard.md").write_text(write_keyboard(), encoding="utf-8")
    (FOLDER / "command-line.md").write_text(write_commands(), encoding="utf-8")


def write_keyboard() -> str:
    """Every key, as F1 shows it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from briefing_app.ui.actions import Actions
    from briefing_app.ui.models.shortcut_list import list_shortcuts
    from briefing_app.ui.paper import Paper

    _app = QApplication.instance() or QApplication([])
    parent = QObject()
    actions = Actions(Paper(), parent)
    lines = ["# Keyboard", "", "Everything can be done without a mouse. F1 shows this list in the program."]
    lines += ["On macOS, Ctrl is the command key."]
    for heading, rows in list_shortcuts(actions):
        lines += ["", f"## {heading}", "", "| to | press |", "|---|---|"]
        lines += [f"| {words} | {_quote(keys)} |" for words, keys in rows]
    return "\n".join(lines) + "\n"


def write_commands() -> str:
    """Every command with what it takes, as `--help` says it."""
    from briefing_app.cli.arguments import build_parser

    lines = [
        "# Command line",
        "",
        "The same program does the same when commands are typed, on the same notebook, also while the window is open.",
        "Without a command it opens the window. Each command takes `--help`. A mistake is one sentence, and the exit",
        "status is 2. These may stand in each: `--notebook FILE` for another notebook, `--json` for JSON.",
    ]
    topic = ""
    for names, words, parser in _walk(build_parser()):
        if names[0] != topic:
            topic = names[0]
            lines += ["", f"## {topic}"]
        if len(names) > 1:
            lines += ["", f"### {' '.join(names)}"]
        lines += ["", f"{words[:1].upper()}{words[1:]}.", *_list_arguments(names, parser)]
    return "\n".join(lines) + "\n"


def _list_arguments(names: tuple[str, ...], parser: argparse.ArgumentParser) -> Iterator[str]:
    own = [action for action in parser._actions if not COMMON.intersection(action.option_strings)]
    given = [_say_given(action) for action in own if not action.option_strings or action.required]
    yield from ("", f"    briefing-app {' '.join((*names, *given))}")
    rows = [(_say_option(action), _say_use(action)) for action in own if action.option_strings or _say_use(action)]
    if rows:
        yield from ("", "| argument | what it is |", "|---|---|")
        yield from (f"| `{option}` | {_quote(words)} |" for option, words in rows)


def _say_given(action: argparse.Action) -> str:
    """What must be typed, and in brackets what may be left out."""
    name = str(action.metavar or action.dest.upper())
    name = f"{action.option_strings[0]} {name}" if action.option_strings else name
    more = f"{name} …" if action.nargs in ("*", "+") else name
    return f"[{more}]" if action.nargs in ("?", "*") else more


def _say_option(action: argparse.Action) -> str:
    names = ", ".join(action.option_strings)
    takes_nothing = action.nargs == 0 or (action.choices and not action.metavar)
    return names if takes_nothing else f"{names} {action.metavar or action.dest.upper()}".strip()


def _say_use(action: argparse.Action) -> str:
    choices = f"one of {', '.join(map(str, action.choices))}" if action.choices and not action.metavar else ""
    return "; ".join(part for part in (action.help, choices) if part)


def _walk(
    parser: argparse.ArgumentParser, names: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str, argparse.ArgumentParser]]:
    """The commands that do something: their words, what they do, their parser."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            said = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, sub in action.choices.items():
                below = tuple(_walk(sub, (*names, name)))
                is_for_people = bool(below or said.get(name))
                yield from below or ([((*names, name), said[name], sub)] if is_for_people else [])


def _quote(keys: str) -> str:
    return keys.replace("|", "\\|").replace("%%", "%")


if __name__ == "__main__":
    main()
