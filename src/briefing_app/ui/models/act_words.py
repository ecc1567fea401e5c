"""What a person can do to the notebook, in words: for *Undo*, for *Redo*, and for what was undone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing_app.core.acts import Act, DoneStep
from briefing_app.core.corpus import Corpus, ItemKind
from briefing_app.ui.language_sentences import word

CONTEXT = "Acts"
LONGEST = 40
"""In letters: what an act was about is shortened to that, so that a menu stays a menu."""

WORDS: dict[Act, tuple[object, object]] = {
    Act.ADD_NOTE: (QT_TRANSLATE_NOOP("Acts", "add note"), QT_TRANSLATE_NOOP("Acts", "add note on {about}")),
    Act.EDIT_NOTE: (QT_TRANSLATE_NOOP("Acts", "edit note"), QT_TRANSLATE_NOOP("Acts", "edit note on {about}")),
    Act.REMOVE_NOTE: (QT_TRANSLATE_NOOP("Acts", "remove note"), QT_TRANSLATE_NOOP("Acts", "remove note on {about}")),
    Act.RESTORE_NOTE: (
        QT_TRANSLATE_NOOP("Acts", "bring note back"),
        QT_TRANSLATE_NOOP("Acts", "bring note on {about} back"),
    ),
    Act.KEEP_VERSION: (
        QT_TRANSLATE_NOOP("Acts", "choose a version"),
        QT_TRANSLATE_NOOP("Acts", "choose a version of the note on {about}"),
    ),
    Act.MOVE_NOTES: (QT_TRANSLATE_NOOP("Acts", "move note"), QT_TRANSLATE_NOOP("Acts", "move note to {about}")),
    Act.ADD_HIGHLIGHT: (QT_TRANSLATE_NOOP("Acts", "highlight"), QT_TRANSLATE_NOOP("Acts", "highlight in {about}")),
    Act.EDIT_HIGHLIGHT: (
        QT_TRANSLATE_NOOP("Acts", "change highlight"),
        QT_TRANSLATE_NOOP("Acts", "change highlight in {about}"),
    ),
    Act.REMOVE_HIGHLIGHT: (
        QT_TRANSLATE_NOOP("Acts", "remove highlight"),
        QT_TRANSLATE_NOOP("Acts", "remove highlight in {about}"),
    ),
    Act.PLACE_HIGHLIGHT: (
        QT_TRANSLATE_NOOP("Acts", "place highlight"),
        QT_TRANSLATE_NOOP("Acts", "place highlight in {about}"),
    ),
    Act.ADD_TAG: (QT_TRANSLATE_NOOP("Acts", "add tag"), QT_TRANSLATE_NOOP("Acts", "add tag “{about}”")),
    Act.CREATE_TAG: (QT_TRANSLATE_NOOP("Acts", "create tag"), QT_TRANSLATE_NOOP("Acts", "create tag “{about}”")),
    Act.EDIT_TAG: (QT_TRANSLATE_NOOP("Acts", "change tag"), QT_TRANSLATE_NOOP("Acts", "change tag “{about}”")),
    Act.MERGE_TAGS: (QT_TRANSLATE_NOOP("Acts", "merge tags"), QT_TRANSLATE_NOOP("Acts", "merge tags into “{about}”")),
    Act.DELETE_TAG: (QT_TRANSLATE_NOOP("Acts", "delete tag"), QT_TRANSLATE_NOOP("Acts", "delete tag “{about}”")),
    Act.REMOVE_TAG: (QT_TRANSLATE_NOOP("Acts", "take tag off"), QT_TRANSLATE_NOOP("Acts", "take tag “{about}” off")),
    Act.SAVE_VIEW: (QT_TRANSLATE_NOOP("Acts", "save view"), QT_TRANSLATE_NOOP("Acts", "save view “{about}”")),
    Act.DELETE_VIEW: (QT_TRANSLATE_NOOP("Acts", "delete view"), QT_TRANSLATE_NOOP("Acts", "delete view “{about}”")),
    Act.RECORD_FIGURE: (
        QT_TRANSLATE_NOOP("Acts", "record figure"),
        QT_TRANSLATE_NOOP("Acts", "record figure for {about}"),
    ),
    Act.CORRECT_FIGURE: (
        QT_TRANSLATE_NOOP("Acts", "correct figure"),
        QT_TRANSLATE_NOOP("Acts", "correct figure for {about}"),
    ),
    Act.WITHDRAW_FIGURE: (
        QT_TRANSLATE_NOOP("Acts", "withdraw figure"),
        QT_TRANSLATE_NOOP("Acts", "withdraw figure for {about}"),
    ),
    Act.IMPORT_FIGURES: (
        QT_TRANSLATE_NOOP("Acts", "import figures"),
        QT_TRANSLATE_NOOP("Acts", "import figures from {about}"),
    ),
    Act.RECORD_PROGRESS: (
        QT_TRANSLATE_NOOP("Acts", "record progress"),
        QT_TRANSLATE_NOOP("Acts", "record progress of {about}"),
    ),
    Act.ADD_BRIEFING: (
        QT_TRANSLATE_NOOP("Acts", "add briefing"),
        QT_TRANSLATE_NOOP("Acts", "add briefing “{about}”"),
    ),
    Act.EDIT_BRIEFING: (
        QT_TRANSLATE_NOOP("Acts", "change briefing"),
        QT_TRANSLATE_NOOP("Acts", "change briefing “{about}”"),
    ),
    Act.DELETE_BRIEFING: (
        QT_TRANSLATE_NOOP("Acts", "delete briefing"),
        QT_TRANSLATE_NOOP("Acts", "delete briefing “{about}”"),
    ),
    Act.IMPORT: (QT_TRANSLATE_NOOP("Acts", "import"), QT_TRANSLATE_NOOP("Acts", "import from {about}")),
    Act.RESTORE_BACKUP: (
        QT_TRANSLATE_NOOP("Acts", "restore backup"),
        QT_TRANSLATE_NOOP("Acts", "restore backup {about}"),
    ),
    Act.NEW_EDITION: (
        QT_TRANSLATE_NOOP("Acts", "follow a new edition"),
        QT_TRANSLATE_NOOP("Acts", "follow the edition {about}"),
    ),
    Act.UNDO: (QT_TRANSLATE_NOOP("Acts", "undo"), QT_TRANSLATE_NOOP("Acts", "undo on {about}")),
    Act.REDO: (QT_TRANSLATE_NOOP("Acts", "redo"), QT_TRANSLATE_NOOP("Acts", "redo on {about}")),
}
"""For every act its words alone, and its words with what it was about."""


def name_act(corpus: Corpus, step: DoneStep) -> str:
    """Such as “remove note on VII.1”."""
    alone, with_about = WORDS[step.act]
    about = _name_about(corpus, step.about)
    words = QCoreApplication.translate(CONTEXT, str(with_about if about else alone))
    return words.replace("{about}", about)


def _name_about(corpus: Corpus, about: str) -> str:
    """Codes as they are; what has an id that nobody reads by its title."""
    if corpus.has_item(about) and corpus.item(about).kind in (ItemKind.TARGET, ItemKind.MECHANISM):
        about = word(corpus.item(about).title)
    about = " ".join(about.split())
    return about if len(about) <= LONGEST else f"{about[: LONGEST - 1].rstrip()}…"
