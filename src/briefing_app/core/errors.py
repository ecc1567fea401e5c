"""The one kind of error that reaches a person: what happened, and what to do about it.

Everything that can go wrong through the user's input or the machine's state is raised as a
`BriefingError` where it arises. Faces show its sentences as they are; any other exception is a
fault of the program and is reported as such.
"""


class BriefingError(Exception):
    """Something that a person can understand and mend.

    `what` says what happened, `remedy` what to do; each is a whole sentence, and as text they are one.
    """

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what.rstrip('.')}; {remedy[0].lower()}{remedy[1:]}" if remedy else what)
        self.what = what
        self.remedy = remedy


REMEDIES = {
    "item": "Use the code of a pillar, such as VII, or of an initiative, such as VII.1, or search for its words.",
    "target": "Use the id of a target, such as personnel-exchange; “briefing-app target list” names them all.",
    "briefing": "“briefing-app briefing list” names them all.",
    "entry": "Use its number in the list of the briefing, or the code of what it stands for.",
}


class UnknownItem(BriefingError):
    """An id that names nothing in the corpus or the notebook."""

    def __init__(self, item_id: str, kind: str = "item") -> None:
        super().__init__(f"There is no {kind} “{item_id}”.", REMEDIES.get(kind, ""))


class BadInput(BriefingError):
    """A value that the user gave and that cannot be used."""


class NotebookUnreadable(BriefingError):
    """The notebook cannot be opened or is damaged; it has been left as it was."""


class NotebookDamaged(NotebookUnreadable):
    """The notebook cannot be read any more as it was written."""


class NotebookTooNew(BriefingError):
    """The notebook was written by a newer version; it has been left as it was."""


class NotSaved(BriefingError):
    """A change could not be made durable; nothing of it was written."""


class NotebookBusy(NotSaved):
    """Another program is writing to the notebook; the same change may be tried again."""


class CorpusFault(BriefingError):
    """The corpus or one of its sources is not what it should be."""


class CannotWrite(BriefingError):
    """An output file cannot be written; a file that was there before is untouched."""


class NoScreen(BriefingError):
    """There is no screen on which to open the window."""
