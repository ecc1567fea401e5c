"""Hands over to the command line, which opens the window when it is given no command."""

import multiprocessing
import sys

from briefing_app.cli.main import run


def main() -> None:
    """The program `briefing-app`."""
    multiprocessing.freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
