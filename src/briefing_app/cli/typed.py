"""One command: reads what was typed, opens the workspace, prints the answer."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress

from briefing_app import paths
from briefing_app.cli import commands
from briefing_app.cli.answers import Answer
from briefing_app.cli.arguments import PROGRAM, build_parser
from briefing_app.cli.safety import prepare
from briefing_app.workspace.workspace import Workspace


def run_typed(arguments: Sequence[str]) -> int:
    """The exit status of a command. Raises `BriefingError`."""
    parsed = build_parser().parse_args(arguments)
    if parsed.command is None:
        from briefing_app.ui.app import run  # late: no command needs Qt

        return run(paths.notebook_file(getattr(parsed, "notebook", None)))
    return _print(_answer(parsed), as_json=getattr(parsed, "json", False))


def _answer(parsed: Namespace) -> Answer:
    if parsed.command in (commands.corpus_build, commands.corpus_check):
        return parsed.command(parsed)  # type: ignore[no-any-return]  # a Namespace has no types
    with Workspace(paths.vision_file(), paths.notebook_file(getattr(parsed, "notebook", None))) as workspace:
        prepare(workspace, parsed.command, PROGRAM)
        return parsed.command(workspace, parsed)  # type: ignore[no-any-return]  # as above


def _print(answer: Answer, *, as_json: bool) -> int:
    """What was done is done: an answer that cannot be printed is said so, and is no fault."""
    try:
        print(json.dumps(answer.data, ensure_ascii=False, indent=2) if as_json else answer.text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError):
        sys.stdout = None  # or Python would try once more at its end, and complain
        with suppress(OSError, ValueError):
            print(f"{PROGRAM}: it is done, but the answer could not be printed.", file=sys.stderr)
    return 0
