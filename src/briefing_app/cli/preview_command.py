"""What the window asks of a process of its own: to make its live preview. Nobody types this."""

import os
import sys
from argparse import Namespace

from briefing_app.cli.answers import Answer
from briefing_app.workspace.previewing import serve
from briefing_app.workspace.workspace import Workspace

ORDERS, ANSWERS = 0, 1


def answer_orders(workspace: Workspace, _arguments: Namespace) -> Answer:
    """Answers on standard output, where nothing else may be said meanwhile, until standard input ends."""
    with os.fdopen(os.dup(ORDERS), "rb") as orders, os.fdopen(os.dup(ANSWERS), "wb") as answers:
        sys.stdout = sys.stderr
        serve(workspace, orders, answers)
    return Answer(data={}, text="")
