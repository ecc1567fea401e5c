"""One open corpus and one notebook: opens, closes, answers questions."""

from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from briefing_app.core.changes import Changes
from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import CannotWrite
from briefing_app.core.notebook import Note
from briefing_app.storage import engine
from briefing_app.storage.corpus_schema import SCHEMA_VERSION, Rows
from briefing_app.storage.corpus_store import fetch_corpus, fetch_tables
from briefing_app.storage.filtering import Filtering
from briefing_app.storage.migrations import MIGRATIONS
from briefing_app.storage.notebook_store import NotebookStore
from briefing_app.storage.opened import look_at
from briefing_app.storage.opening import open_notebook
from briefing_app.storage.places import describe_risks

if TYPE_CHECKING:
    from briefing_app.core.query import Hit
    from briefing_app.storage.backup import Backup, Reason
    from briefing_app.storage.revision_log import RevisionLog
    from briefing_app.storage.search import Search

NOTEBOOK_FORMAT = len(MIGRATIONS)
CORPUS_FORMAT = SCHEMA_VERSION
BESIDE = ("-wal", "-shm", "-journal")
"""What the names of SQLite's own files beside the notebook end with."""
MANY = 100
"""From so many things on an act that touches them is preceded by a copy of the notebook."""


class Workspace:
    """Holds the connection for as long as it is open. What changes the notebook stands in the modules beside this."""

    def __init__(self, vision_file: Path, notebook_file: Path) -> None:
        """Raises `NotebookUnreadable`, `NotebookTooNew`, `NotSaved`, `CorpusFault`; then nothing stays open.

        `rescue` says what was done if the notebook was damaged, `carried` what moved with a new edition.
        """
        self.carried = Changes()
        self.vision_file = vision_file
        self.notebook_file = notebook_file
        self._connection, self.rescue = open_notebook(notebook_file)
        try:
            engine.attach_corpus(self._connection, vision_file)
            self.corpus: Corpus = fetch_corpus(self._connection)
            self.notebook = NotebookStore(self._connection, notebook_file)
            self.filtering = Filtering(self._connection, notebook_file, self.corpus)
            self._opened = look_at(self._connection, notebook_file)
            if self._opened.edition != self.corpus.edition:
                self._carry_over()
        except BaseException:
            self._connection.close()
            raise

    @cached_property
    def log(self) -> "RevisionLog":
        """What was done to the notebook, and what does it; it goes on from where the notebook was opened."""
        from briefing_app.storage.revision_log import RevisionLog  # late: a window is painted without it

        return RevisionLog(self._connection, self.notebook_file, self._opened)

    @cached_property
    def _search(self) -> "Search":
        from briefing_app.storage.search import Search  # late: as above

        return Search(self._connection, self.notebook_file, self.corpus)

    def search(self, text: str, limit: int = 50) -> "tuple[Hit, ...]":
        """What was typed, found in corpus and notes, best first; nothing for nothing."""
        return self._search.find(text, limit, self.today())

    def protect_own_files(self, out: Path) -> None:
        """Refuses to let an output replace the notebook, the corpus, a copy or an annex. Raises `CannotWrite`."""
        from briefing_app.storage.backup import backups_folder  # late, all of them: a window is painted without
        from briefing_app.workspace.annex_store import annexes_folder
        from briefing_app.workspace.same_file import is_in_folder, is_same_file

        own = (self.vision_file, self.notebook_file, *(Path(f"{self.notebook_file}{end}") for end in BESIDE))
        if any(is_same_file(out, path) for path in own):
            raise CannotWrite(f"{out} is a file of the application's own.", "Choose another name for the output.")
        for folder in (backups_folder(self.notebook_file), annexes_folder(self.notebook_file)):
            if is_in_folder(out, folder):
                raise CannotWrite(f"{folder} is a folder of the application's own.", "Choose another place or name.")

    def fetch_unplaced_notes(self) -> tuple[Note, ...]:
        """The notes on items that this edition of the documents does not have."""
        strange = [item_id for item_id in self.notebook.count_notes() if not self.corpus.has_item(item_id)]
        return tuple(note for item_id in strange for note in self.notebook.fetch_notes(item_id))

    def back_up_daily(self) -> "Backup | None":
        """Makes today's copy of the notebook, unless there is one. May be called from any thread.

        Raises `CannotWrite`, `NotebookBusy`, `NotebookUnreadable`.
        """
        from briefing_app.storage.backup import Reason, back_up, is_due  # late: once a day

        now = datetime.now()
        return back_up(self.notebook_file, Reason.DAILY, now) if is_due(self.notebook_file, now.date()) else None

    def back_up_before(self, reason: "Reason", count: int = MANY, *, in_use: Path | None = None) -> None:
        """Before an act that touches many things: a copy to go back to; `in_use` is an older one that must stay.

        Raises `CannotWrite`, `NotebookBusy`, `NotebookUnreadable`.
        """
        if count >= MANY:
            from briefing_app.storage.backup import back_up  # late: seldom wanted

            back_up(self.notebook_file, reason, datetime.now(), in_use=in_use)

    def describe_risks(self) -> tuple[str, ...]:
        """What the user should know of the place where the notebook lies, each a sentence."""
        return describe_risks(self.notebook_file)

    def in_passing(self) -> AbstractContextManager[None]:
        """For acts that would rather be tried again than wait for another program: these raise `NotebookBusy`."""
        return engine.in_passing(self._connection)

    def fetch_tables(self) -> dict[str, Rows]:
        """Every table of the corpus as it is kept."""
        return fetch_tables(self._connection)

    def fetch_outside_changes(self) -> Changes:
        """What other processes wrote to the notebook since this was last asked."""
        return self.log.fetch_outside_changes()

    def today(self) -> date:
        """The day that targets are judged by."""
        return date.today()

    def _carry_over(self) -> None:
        from briefing_app.workspace.editions import carry_over  # late: only for another edition, or a new notebook

        self.carried = carry_over(self.corpus, self.notebook, self.log)

    def close(self) -> None:
        """Closes the notebook; everything acknowledged is on the disk already."""
        self._connection.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
