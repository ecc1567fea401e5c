"""Runs what was typed, or opens the window; whatever goes wrong is one sentence and an exit status.

A window that is asked for by nothing, or by a notebook and a briefing file alone, is opened before anything of the
command line is loaded.
"""

import gc
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from briefing_app import paths
from briefing_app.core.errors import BriefingError, NoScreen

DONE, FAULT, MISTAKE, NO_SCREEN, INTERRUPTED = 0, 1, 2, 3, 130
PROGRAM = paths.APP_NAME
BRIEFING_ENDING = ".briefing"


def run(arguments: Sequence[str]) -> int:
    """The exit status of what was typed. Never raises but to end the program."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            _speak_unicode(stream)
    try:
        return _run(list(arguments))
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


def _run(arguments: list[str]) -> int:
    match arguments:
        case []:
            return _open_window(None)
        case ["--notebook", notebook] if not notebook.startswith("-"):
            return _open_window(notebook)
        case [file] if _is_briefing(file):
            return _open_window(None, file)
        case ["--notebook", notebook, file] if not notebook.startswith("-") and _is_briefing(file):
            return _open_window(notebook, file)
        case ["serve-share"]:
            from briefing_app.cli.share_command import draw_share  # late: only a large pack asks for it

            draw_share()
    from briefing_app.cli.typed import run_typed  # late: the window needs nothing of it

    return run_typed(arguments)


def _is_briefing(argument: str) -> bool:
    """Whether it is a colleague's file, as a file manager gives it when one opens that with this program."""
    return argument.casefold().endswith(BRIEFING_ENDING) and not argument.startswith("-")


def _open_window(notebook: str | None, file: str | None = None) -> int:
    gc.disable()  # until the window stands: what is loaded stays, and looking through it again and again takes long
    from briefing_app.ui.app import run as run_window  # late: no command needs Qt

    return run_window(paths.notebook_file(notebook), paths.user_path(file) if file else None)


def _complain(error: BriefingError) -> None:
    print(f"{PROGRAM}: {' '.join(str(error).split())}", file=sys.stderr)


def _report_fault() -> int:
    """Writes a fault of the program down, and says so in a sentence."""
    import logging  # late: faults are rare
    import traceback

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
