"""Questions and answers alone: what may be asked, with the document's words beside it, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.notebook import NoteKind
from briefing_app.pack.contents import PackContents, PackInitiative, PackNote, PackPillar
from briefing_app.pack.design import Design
from briefing_app.pack.fields import field
from briefing_app.pack.flow import Place, Strip, add_places, flow_paragraph, glue_to_next, put_within, space, tag_words
from briefing_app.pack.items import name_pillar, pillar_place, section_of
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.notes import build_notes
from briefing_app.pack.numbering import Numbers, says_something
from briefing_app.pack.parts import Section, headline, section_head
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.text import say

NOTHING_KEY = "no questions"


def choose_questions(contents: PackContents) -> PackContents:
    """The same pack with the initiatives that have questions, their own and their targets', and no other note."""
    pillars = tuple(
        replace(
            pillar,
            notes=_only_questions(pillar.notes),
            closing=(),
            is_whole=False,
            initiatives=tuple(
                replace(initiative, notes=questions, targets=())
                for initiative in pillar.initiatives
                if (questions := _questions_on(initiative))
            ),
        )
        for pillar in contents.pillars
    )
    return replace(
        contents,
        preamble=(),
        conclusion=(),
        acronyms=(),
        pillars=tuple(pillar for pillar in pillars if pillar.notes or pillar.initiatives),
    )


def build_questions(design: Design, pillar: PackPillar, numbers: Numbers) -> Iterator[Section]:
    """The pillar's own questions, then those of each initiative on a page of its own."""
    whole = Tag(Role.SECTION)
    is_first = True
    if pillar.notes:
        head = [
            *_name_pillar(design, pillar),
            *field(design, pillar.introduction),
            *build_notes(design, pillar.notes, numbers, after_field=True),
        ]
        yield section_of(pillar, pillar.id, put_within(head, Tag(Role.SECTION)), whole)
        is_first = False
    for initiative in pillar.initiatives:
        named = _name_pillar(design, pillar) if is_first else []
        strips = put_within(_build_initiative(design, initiative, numbers), Tag(Role.SECTION))
        yield section_of(pillar, initiative.id, [*named, *strips], whole)
        is_first = False


def build_nothing(design: Design) -> Section:
    """Where nothing that is for the pack is a question."""
    title = design.wording("Questions and answers")
    head = section_head(design, title, place=Place(key=NOTHING_KEY, title=title))
    said = say(design.wording("No question and answer is for this pack."), design.section_note)
    words = flow_paragraph(break_paragraph(said, design.main_width), design.main_x)
    return Section(name=title, strips=tuple(put_within([*head, *words], Tag(Role.SECTION))))


def _questions_on(initiative: PackInitiative) -> tuple[PackNote, ...]:
    notes = (*initiative.notes, *(note for target in initiative.targets for note in target.notes))
    return _only_questions(notes)


def _only_questions(notes: tuple[PackNote, ...]) -> tuple[PackNote, ...]:
    return tuple(note for note in notes if note.kind is NoteKind.QUESTION and says_something(note))


def _name_pillar(design: Design, pillar: PackPillar) -> list[Strip]:
    name = break_paragraph(name_pillar(design, pillar), design.main_width)
    named = flow_paragraph(name, design.main_x, tag=tag_words(name, Role.HEADING))
    return [*glue_to_next(add_places(named, pillar_place(pillar))), space(7, glued=True)]


def _build_initiative(design: Design, initiative: PackInitiative, numbers: Numbers) -> list[Strip]:
    place = Place(key=initiative.id, title=f"{initiative.id}  {initiative.headline}", level=1)
    return [
        *headline(design, initiative.headline, design.headline, place),
        space(14, glued=True),
        *field(design, initiative.words),
        *build_notes(design, initiative.notes, numbers, after_field=True),
    ]
