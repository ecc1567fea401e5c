"""What is read back from `vision.db` is what was built into it."""

from briefing_app.core.corpus import Corpus
from briefing_app.workspace.workspace import Workspace


def test_the_corpus_survives_the_database(workspace: Workspace, corpus: Corpus) -> None:
    assert workspace.corpus == corpus
