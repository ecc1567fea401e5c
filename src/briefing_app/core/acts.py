"""What a person can do to the notebook: the name under which an act is undone, and what it was about."""

from enum import StrEnum

from briefing_app.core.quick import dataclass


class Act(StrEnum):
    """One kind of command. The values are kept in the notebook; the window has its own words for them."""

    ADD_NOTE = "add note"
    EDIT_NOTE = "edit note"
    REMOVE_NOTE = "remove note"
    RESTORE_NOTE = "restore note"
    KEEP_VERSION = "keep version"
    MOVE_NOTES = "move notes"
    ADD_HIGHLIGHT = "add highlight"
    EDIT_HIGHLIGHT = "edit highlight"
    REMOVE_HIGHLIGHT = "remove highlight"
    PLACE_HIGHLIGHT = "place highlight"
    ADD_TAG = "add tag"
    CREATE_TAG = "create tag"
    EDIT_TAG = "edit tag"
    MERGE_TAGS = "merge tags"
    DELETE_TAG = "delete tag"
    REMOVE_TAG = "remove tag"
    SAVE_VIEW = "save view"
    DELETE_VIEW = "delete view"
    RECORD_FIGURE = "record figure"
    CORRECT_FIGURE = "correct figure"
    WITHDRAW_FIGURE = "withdraw figure"
    IMPORT_FIGURES = "import figures"
    RECORD_PROGRESS = "record progress"
    ADD_BRIEFING = "add briefing"
    EDIT_BRIEFING = "edit briefing"
    DELETE_BRIEFING = "delete briefing"
    IMPORT = "import"
    RESTORE_BACKUP = "restore backup"
    NEW_EDITION = "new edition"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneStep:
    """One act that can be undone or redone. `about` is a code, a tag's name or the like; it may be empty."""

    number: int
    act: Act
    about: str
