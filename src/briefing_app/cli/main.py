"""Runs one command: reads what was typed, opens the workspace, prints the answer or one sentence."""

import json
import logging
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

from briefing_app import paths
from briefing_app.cli import commands
from briefing_app.cli.answers import Answer
from briefing_app.cli.arguments import PROGRAM, build_parser
from briefing_app.cli.safety import prepare
from briefing_app.core.errors import BriefingError, NoScreen
from briefing_app.workspace.workspace import Workspace

DONE, FAULT, MISTAKE, NO_SCREEN, INTERRUPTED = 0, 1, 2, 3, 130


def run(arguments: Sequence[str]) -> int:
    """The exit status of what was typed. Never raises but to end the program."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            _speak_unicode(stream)
    try:
        parsed = build_parser().parse_args(arguments)
        if parsed.command is None:
            return _open_window(parsed)
        answer = _answer(parsed)
        return _print(answer, as_json=getattr(parsed, "json", False))
    except NoScreen as error:
        _complain(error)
        return NO_SCREEN
    except BriefingError as error:
        _complain(error)
        return MISTAKE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        return _report_fault()
    return DONE


def _open_window(parsed: Namespace) -> int:
    from briefing_app.ui.app import run as run_window  # late: no other command needs Qt

    return run_window(paths.notebook_file(getattr(parsed, "notebook", None)))


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
    return DONE


def _complain(error: BriefingError) -> None:
    print(f"{PROGRAM}: {' '.join(str(error).split())}", file=sys.stderr)


def _report_fault() -> int:
    """Writes a fault of the program down, and says so in a sentence."""
    log_file = paths.log_file()
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        with log_file.open("a", encoding="utf-8") as log:
            traceback.print_exc(file=log)
        where = f"what happened is written down in {log_file}"
    except OSError:
        logging.getLogger(__name__).debug("no log can be written", exc_info=True)
        where = "it could not be written down"
    print(f"{PROGRAM}: this is a fault of the program, not yours; {where}.", file=sys.stderr)
    return FAULT


def _speak_unicode(stream: TextIO) -> None:
    """Prints every script on any console; what a console cannot show comes out escaped, not as a fault."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace") if stream.isatty() else reconfigure(
            encoding="utf-8", errors="backslashreplace"
        )
