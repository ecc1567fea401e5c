"""A briefing with something of everything in it, as a person would make it."""

from datetime import date
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from briefing_app.core.briefing import Message, Participant, Side
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.workspace import annexing, annotating, briefing
from briefing_app.workspace.workspace import Workspace

HINDI, JAPANESE = "तीनों दौरे हो चुके हैं", "第1回会合で一致した"
LINE = f"**Two** tracks.\n\n1. first\n2. second *softly*\n   - deeper\n\n{HINDI}. {JAPANESE}。"
HOSTILE = "=cmd|'/c calc'!A1 </w:t><w:br/> &amp; ]]> \x00\x07\ud800\ufffe \u202eabc {PAGE} [x](javascript:1) <b>"
PRIVATE = "only-for-me-qzx"


def make_note(workspace: Workspace, item: str, text: str, kind: NoteKind = NoteKind.LINE, **more: object) -> str:
    """A note for the pack, unless it says otherwise."""
    chosen: dict[str, object] = {"visibility": Visibility.PACK, **more}
    return annotating.add_note(workspace, item, text, kind=kind, **chosen).ids[0]  # type: ignore[arg-type]


def make_pdf(path: Path, words: str = "Annexed words", pages: int = 2) -> Path:
    """A PDF of someone else's."""
    canvas = Canvas(str(path), invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(60, 700, f"{words}, page {number}")
        canvas.showPage()
    canvas.save()
    return path


def make_briefing(workspace: Workspace, **more: object) -> str:
    """A meeting, items, a mechanism, notes of several kinds, a page of one's own; its id."""
    make_note(workspace, "VII.1", LINE)
    make_note(workspace, "VII.1", "One total?\nYes, *one*.\n\n- of both", NoteKind.QUESTION)
    make_note(workspace, "VII.1", "Send the table", NoteKind.ACTION, owner="Desk", due=date(2026, 12, 14))
    make_note(workspace, "VII.1", PRIVATE, visibility=Visibility.PRIVATE)
    make_note(workspace, "cepa", "On the agreement.", NoteKind.BACKGROUND)
    elsewhere = make_note(workspace, "II.3", "Chosen by itself.", NoteKind.NOTE)
    values: dict[str, object] = {
        "purpose": "Agree where each target stands",
        "day": date(2026, 12, 3),
        "time": "10:00–12:30 JST",
        "place": "Tokyo",
        "participants": (
            Participant(name="K. Sato", role="Director", side=Side.OURS),
            Participant(name="A. Sharma", role="", side=Side.THEIRS),
        ),
        "objectives": ("One table",),
        "messages": (Message(text="Two tracks", support="II.3 names both."),),
        "marking": "tlp:amber",
        "holders": ("Minister",),
        "version": "2",
        **more,
    }
    refs = ["VII.1", "III", "private-investment", "cepa", "P.13", elsewhere]
    made = briefing.add_briefing(workspace, "Second review", refs, **values).ids[0]
    briefing.add_page(workspace, made, "Order of business", "1. Welcome\n2. Targets")
    return made


def attach(workspace: Workspace, briefing_id: str, folder: Path) -> str:
    """An annex to a briefing; the id of its entry."""
    annexing.attach_annex(workspace, briefing_id, make_pdf(folder / "Draft text.pdf"), marking="TLP:GREEN")
    return briefing.fetch_briefing(workspace, briefing_id).entries[-1].id
