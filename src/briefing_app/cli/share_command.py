"""What this program asks of a process of its own: to draw a share of a large pack. Nobody types this."""

import os
import sys
from typing import NoReturn

from briefing_app.workspace.sharing import serve_share

ORDERS, ANSWERS = 0, 1


def draw_share() -> NoReturn:
    """Answers on standard output, where nothing else may be said meanwhile; the process ends with it."""
    with os.fdopen(os.dup(ORDERS), "rb") as orders, os.fdopen(os.dup(ANSWERS), "wb") as answers:
        sys.stdout = sys.stderr
        serve_share(orders, answers)
