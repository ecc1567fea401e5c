"""Writes down behind the window what was printed, so that a late supplement can be numbered into it."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.errors import BriefingError
from briefing_app.core.product import PackForm
from briefing_app.ui.background import PackOrder, PackProcess
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.state import AppState
from briefing_app.workspace.pack_records import prepare_record


def keep_record(state: AppState, briefing: Briefing, form: PackForm) -> PackProcess | None:
    """Writes the record alone, without a PDF; what goes wrong is said, since printing went well."""
    try:
        order = PackOrder(
            notebook=state.workspace.notebook_file,
            item_ids=(),
            out=prepare_record(state.workspace.notebook_file, briefing.id),
            title="",
            marking="",
            form=form,
            briefing_id=briefing.id,
            is_record_alone=True,
        )
        process = PackProcess(order, state)
        for ended in (process.finished, process.failed, process.cancelled):
            ended.connect(process.deleteLater)  # not in a lambda: that would hold what is deleted while it is
        process.failed.connect(state.say)
        process.start()
    except BriefingError as failure:
        state.say(word_error(failure))
        return None
    return process
