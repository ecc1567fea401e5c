"""Writes down behind the window what was printed, so that a late supplement can be numbered into it."""

import tempfile
from pathlib import Path

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BriefingError
from briefing_app.core.product import PackForm
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.state import AppState
from briefing_app.workspace.pack_records import prepare_record


def keep_record(state: AppState, briefing: Briefing, form: PackForm) -> PackProcess | None:
    """Makes the pack once more for its record alone; what goes wrong is said, since printing went well."""
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    try:
        order = PackOrder(
            notebook=state.workspace.notebook_file,
            item_ids=(),
            out=Path(folder.name) / "pack.pdf",
            title="",
            marking="",
            form=form,
            briefing_id=briefing.id,
            record=prepare_record(state.workspace.notebook_file, briefing.id),
        )
        process = PackProcess(order, state)
        process.finished.connect(lambda _out: folder.cleanup())
        process.finished.connect(lambda _out: process.deleteLater())
        process.failed.connect(lambda sentence: state.say(sentence))
        process.start()
    except BriefingError as failure:
        state.say(str(failure))
        return None
    return process
