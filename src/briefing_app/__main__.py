"""Hands over to the command line, which opens the window when it is given no command."""

import sys

from briefing_app.cli.main import run


def main() -> None:
    """The program `briefing-app`."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # late: only the built program needs it

        freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
