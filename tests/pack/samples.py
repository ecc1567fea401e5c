"""Packs with everything in them that a reader may stumble over."""

from dataclasses import replace
from datetime import date

import pytest
from tests.pack import builders
from tests.pack.builders import TODAY, corpus, note, pack, pack_of

from briefing_app.charts.overview import build_milestones, build_pillars
from briefing_app.core.corpus import PillarId
from briefing_app.core.notebook import Assessment, AssessmentId, Confidence, Level, NoteKind
from briefing_app.pack.changes import RecordedPart, compare_records, record_pack
from briefing_app.pack.contents import BusinessItem, Edition, FreePage, KeyMessage, PackContents
from briefing_app.workspace.press_coverage import build_press

HINDI = "इस वर्ष हमारी ओर से तीनों दौरे हो चुके हैं। क्या 2026 में तीन दौरे दोनों देशों के मिलाकर हैं?"
JAPANESE = "2026年5月の第1回会合では、大都市以外の学校にも派遣を広げる方針で一致した。"
MIXED = "The minister said प्रगति and 進捗 in one sentence, and went on."
HOSTILE = (
    "\ue000\uf8ff\uece0 🙂🚀 <img src=/etc/hostname> ) Tj ET EMC BDC \\ (q)"
    " \ufffe\uffff\ufdd0\U0001fffe \u202eabc\u202c \x00\x07 \ud800 e\u0301 A\u200dB क्\u200dष \u200b x\u00a0y"
)
LISTS = "Points:\n\n- first\n- second **bold** हिंदी\n  - deep\n  - deeper\n\n7. seventh\n8. eighth\n\nAfter them."
CHOSEN = ("I.1", "I.4", "II.6", "VII.1", "VII.2", "VIII.5")
NOTES = {
    "I.1": [note(HOSTILE, NoteKind.NOTE), note("x" * 2000), note("- \n- \n  - \n", NoteKind.NOTE)],
    "VII": [note("On the pillar.", NoteKind.BACKGROUND)],
    "VII.1": [
        note(MIXED),
        note(HINDI),
        note(JAPANESE),
        note(LISTS, NoteKind.BACKGROUND),
        note(" ".join(f"word{number}" for number in range(2000)), NoteKind.BACKGROUND),
        note("Is it one total?\nYes, one.\n\n- of both\n- directions", NoteKind.QUESTION),
        note("Only asked?", NoteKind.QUESTION),
        note(
            "Send it to all who have been asked, and to those who have not been.",
            NoteKind.ACTION,
            owner="Desk of the South, भारत",
            due=date(2026, 12, 14),
        ),
        note("Filed.", NoteKind.ACTION, done=True),
    ],
    "personnel-exchange": [note("On the target.", NoteKind.NOTE)],
}


def selection() -> PackContents:
    """Notes of every kind in three scripts, targets with figures and without, and a title to trip over."""
    return pack(
        chosen=lambda initiative_id: initiative_id in CHOSEN,
        notes=NOTES,
        title='समीक्षा 日本 <&> "review"',
        marking="गोपनीय CONFIDENTIAL <b>",
    )


def meeting() -> PackContents:
    """What a pack for a meeting holds beside its items: objectives, key messages, edition, pages of one's own."""
    return replace(
        selection(),
        title="Joint Vision: second progress review",
        marking="RESTRICTED",
        objectives=("One table of people exchanged, published on one day.", "An agreed note on what counts."),
        key_messages=tuple(
            KeyMessage(text=f"Message {number} of six, said in one sentence.", support="What supports it. हिंदी 日本語")
            for number in range(1, 7)
        ),
        business=(
            BusinessItem(time="10:00", text="Opening by the chair", messages="1, 6"),
            BusinessItem(time="10:20", text="People: targets and counting (VII)"),
        ),
        edition=Edition(
            organisation="Ministry of External Affairs · East Asia Division",
            meeting=("Thursday 3 December 2026, 10:00 to 12:30", "New Delhi, Committee Room 2"),
            purpose="To agree where each target stands",
            our_side="Joint Secretary (East Asia), chair",
            their_side="Head of delegation; interpreter",
            version="3",
            holders=("Foreign Secretary", "Director (East Asia)"),
        ),
        free_pages=(
            FreePage(title="Who sits where", text="The table is *round*.\n\n- Chair\n- Interpreter\n\nCoffee."),
        ),
    )


def followed_up() -> PackContents:
    """With the press and where it differs, milestones with evidence and without, and both wordings of what changed."""
    contents, milestones = meeting(), corpus().reference.milestones
    assessed = [
        Assessment(
            id=AssessmentId(each.id),
            milestone_id=each.id,
            level=level,
            as_of=date(2026, 11, 2),
            source=f"Joint statement, {HINDI[:12]}",
            confidence=Confidence.REPORTED,
            note="",
        )
        for each, level in zip(milestones, Level, strict=False)
    ]
    charts = (build_pillars(corpus(), (), assessed, TODAY), build_milestones(corpus(), assessed, TODAY, PillarId("I")))
    contents = replace(
        contents,
        press=build_press(corpus(), contents),
        overview=charts,
        without_evidence=((PillarId("V"), 1), (PillarId("VI"), 7)),
    )
    record = record_pack(contents)
    before = replace(record, parts=tuple(_say_otherwise(part) for part in record.parts[:-1]))
    return replace(contents, changes=compare_records(record, before))


def _say_otherwise(part: RecordedPart) -> RecordedPart:
    return replace(part, digest="other", words=f"{HINDI} {JAPANESE} {part.words[:400]}") if part.words else part


def long_table() -> PackContents:
    """A target with two hundred figures."""
    figures = [(f"2026-{month:02}-{day:02}", str(month * 1000 + day)) for month in range(1, 11) for day in range(1, 21)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builders, "FIGURES", {"personnel-exchange": figures})
        return pack_of("VII.1")


def unmarked() -> PackContents:
    """A pack without a marking, and with nothing in it but one initiative."""
    return pack_of("II.7", marking="")
