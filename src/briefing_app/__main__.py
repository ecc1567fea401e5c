"""Hands over to the command line, which opens the window when it is given no command."""

import atexit
import gc
import sys

from briefing_app.cli.main import run

BETWEEN_LOOKS = (50_000, 20, 50)


def main() -> None:
    """The program `briefing-app`."""
    spare_collector()
    sys.exit(run(sys.argv[1:]))


def spare_collector() -> None:
    """Cycles are looked for seldom, and not at the end: starting makes none, and what is left goes with the process.

    The usual looking takes a tenth of the time that it takes to start and to make a pack.
    """
    gc.set_threshold(*BETWEEN_LOOKS)
    atexit.register(gc.freeze)


if __name__ == "__main__":
    main()
