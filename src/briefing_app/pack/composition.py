"""Which sections a product has, and in what order."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing_app.core.product import Product
from briefing_app.pack.back import SOURCES_KEY, build_sources, list_copies, name_sources
from briefing_app.pack.changes import BUSINESS, PRESS, WISHES, Change, Changes
from briefing_app.pack.changes_page import CHANGES_KEY, build_changes, say_since
from briefing_app.pack.contents import PackContents, PackNote, PackPillar, Verbatim
from briefing_app.pack.cover import build_cover
from briefing_app.pack.design import Design
from briefing_app.pack.flow import Place, put_within
from briefing_app.pack.front import Entry, build_contents_pages
from briefing_app.pack.glossary import GLOSSARY_KEY, build_glossary
from briefing_app.pack.items import build_fields, build_pillar, pillar_key, target_key
from briefing_app.pack.mechanisms import MECHANISMS_KEY, build_mechanisms, mechanism_key
from briefing_app.pack.meeting import OBJECTIVES_KEY, build_objectives, has_objectives
from briefing_app.pack.numbering import Numbers, list_other_notes, list_pillar_notes, number_all
from briefing_app.pack.part_keys import annex_keys, page_keys
from briefing_app.pack.parts import Section, section_head
from briefing_app.pack.press import PRESS_KEY, build_press
from briefing_app.pack.supplements import (
    annex_key,
    build_annexes,
    build_free_page,
    free_page_key,
    name_annex,
)
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.target_pages import build_targets, has_targets, name_targets
from briefing_app.pack.targets_overview import TARGETS_KEY
from briefing_app.pack.text import clean_line

PREAMBLE_KEY, CONCLUSION_KEY, DISTRIBUTION_KEY = "preamble", "conclusion", "distribution"
WITH_ANNEXES = frozenset([Product.FULL, Product.LARGE_PRINT, Product.BOOKLET])


class Share(NamedTuple):
    """A part of the product that is made by itself: all before that pillar, or the pillar and all behind it."""

    split: int
    is_first: bool


def build_sections(design: Design, contents: PackContents, share: Share | None = None) -> Iterator[Section]:
    """All sections of the product, or those of a share; cards have none."""
    match contents.product:
        case Product.ONE_PAGE:
            from briefing_app.pack.one_page import build_one_page  # late: the others need none

            yield build_one_page(design, contents, number_all(contents))
        case Product.QUESTIONS:
            yield from _build_question_sections(design, contents)
        case _:
            yield from _build_share(design, contents, share) if share else _build_all(design, contents)


def _build_question_sections(design: Design, contents: PackContents) -> Iterator[Section]:
    from briefing_app.pack.questions import build_nothing, build_questions, choose_questions  # late: see above

    numbers, asked = number_all(contents), choose_questions(contents)
    yield build_cover(design, contents)
    copies = [Entry(key=DISTRIBUTION_KEY, text=design.wording("Distribution"))] if contents.edition.holders else []
    if asked.pillars:
        yield build_contents_pages(design, asked, front=(), back=copies)
    else:
        yield build_nothing(design)
    for pillar in asked.pillars:
        yield from build_questions(design, pillar, numbers)
    if contents.edition.holders:
        yield _build_distribution(design, contents)


def _build_distribution(design: Design, contents: PackContents) -> Section:
    title = design.wording("Distribution")
    head = section_head(design, title, place=Place(key=DISTRIBUTION_KEY, title=title))
    copies = list_copies(design, contents.edition.holders)
    return Section(name=title, strips=tuple(put_within([*head, *copies], Tag(Role.SECTION))))


def _build_all(design: Design, contents: PackContents) -> Iterator[Section]:
    """What is in front is set when it is known which numbers the paragraphs behind it have.

    A supplement goes into a pack that has contents already, and says on its cover what is in it.
    """
    numbers = Numbers(contents=contents)
    body = [*_build_pillars(design, contents, contents.pillars, numbers), *_build_behind(design, contents, numbers)]
    yield from _put_in_front(design, contents, body, numbers)


def _build_share(design: Design, contents: PackContents, share: Share) -> Iterator[Section]:
    numbers, pillars = Numbers(contents=contents), contents.pillars
    if share.is_first:
        body = list(_build_pillars(design, contents, pillars[: share.split], numbers))
        numbers.pass_over((*list_pillar_notes(pillars[share.split :]), *list_other_notes(contents)))
        yield from _put_in_front(design, contents, body, numbers)
    else:
        numbers.pass_over(list_pillar_notes(pillars[: share.split]))
        for pillar in pillars[share.split :]:
            yield from build_pillar(design, pillar, numbers)
        yield from _build_behind(design, contents, numbers)


def _put_in_front(
    design: Design, contents: PackContents, body: Sequence[Section], numbers: Numbers
) -> Iterator[Section]:
    """The body, and before it what leads to its parts."""
    yield build_cover(design, contents)
    if contents.supplement is not None:
        if has_objectives(contents):
            yield build_objectives(design, contents)
        yield from body
        return
    yield build_contents_pages(
        design, contents, front=list(_list_front(design, contents)), back=list(_list_back(design, contents))
    )
    if has_objectives(contents):
        yield build_objectives(design, contents)
    if contents.changes is not None:
        yield build_changes(design, contents.changes, *_find_parts(contents, contents.changes, numbers))
    yield from body


def _list_front(design: Design, contents: PackContents) -> Iterator[Entry]:
    if has_objectives(contents):
        yield Entry(key=OBJECTIVES_KEY, text=design.wording("Objectives and key messages"))
    if contents.changes is not None:
        yield Entry(key=CHANGES_KEY, text=say_since(design.wording, contents.changes))
    if contents.preamble:
        yield Entry(key=PREAMBLE_KEY, text=design.wording("Preamble"))


def _list_back(design: Design, contents: PackContents) -> Iterator[Entry]:
    if contents.conclusion:
        yield Entry(key=CONCLUSION_KEY, text=design.wording("Conclusion and adoption"))
    if has_targets(contents):
        yield Entry(key=TARGETS_KEY, text=name_targets(design, contents))
    if contents.mechanisms:
        yield Entry(key=MECHANISMS_KEY, text=design.wording("Mechanisms"))
    if contents.press is not None:
        yield Entry(key=PRESS_KEY, text=design.wording("Press coverage"))
    for number, page in enumerate(contents.free_pages, start=1):
        yield Entry(key=free_page_key(number), text=clean_line(page.title) or design.wording("Notes"))
    if contents.acronyms:
        yield Entry(key=GLOSSARY_KEY, text=design.wording("Glossary"))
    yield Entry(key=SOURCES_KEY, text=name_sources(design, contents))
    for number, annex in enumerate(contents.annexes, start=contents.annexes_before + 1):
        yield Entry(key=annex_key(number), text=name_annex(annex, number))


def _build_pillars(
    design: Design, contents: PackContents, pillars: Sequence[PackPillar], numbers: Numbers
) -> Iterator[Section]:
    """The body from its beginning, up to those pillars."""
    if contents.preamble:
        yield _build_passages(design, design.wording("Preamble"), PREAMBLE_KEY, contents.preamble)
    for pillar in pillars:
        yield from build_pillar(design, pillar, numbers)


def _build_behind(design: Design, contents: PackContents, numbers: Numbers) -> Iterator[Section]:
    """What comes behind the pillars."""
    if contents.conclusion:
        title = design.wording("Conclusion and adoption")
        yield _build_passages(design, title, CONCLUSION_KEY, contents.conclusion)
    if has_targets(contents):
        yield build_targets(design, contents, numbers)
    if contents.mechanisms:
        yield build_mechanisms(design, contents, numbers)
    if contents.press is not None:
        yield build_press(design, contents, contents.press, numbers)
    own = zip(contents.free_pages, page_keys(contents), strict=True)
    for number, (page, key) in enumerate(own, start=1):
        yield build_free_page(design, page, number, numbers, key)
    if contents.acronyms:
        yield build_glossary(design, contents.acronyms)
    if contents.supplement is None or contents.figure_sources or contents.edition.holders:
        yield build_sources(design, contents)
    yield from build_annexes(design, contents)


def _build_passages(design: Design, title: str, key: str, passages: Sequence[Verbatim]) -> Section:
    head = section_head(design, title, place=Place(key=key, title=title))
    strips = put_within([*head, *build_fields(design, passages)], Tag(Role.SECTION))
    return Section(name=title, strips=tuple(strips))


def _find_parts(
    contents: PackContents, changes: Changes, numbers: Numbers
) -> tuple[dict[str, str], dict[str, int | str | None]]:
    """Where each changed part stands, and its number; of what is gone, where it stood."""
    places = {f"message {index}": OBJECTIVES_KEY for index in range(1, len(contents.key_messages) + 1)}
    places |= {WISHES: OBJECTIVES_KEY, BUSINESS: OBJECTIVES_KEY, PRESS: PRESS_KEY}
    places |= {key: free_page_key(index) for index, key in enumerate(page_keys(contents), start=1)}
    annexes = enumerate(annex_keys(contents), start=contents.annexes_before + 1)
    places |= {key: annex_key(index) for index, key in annexes}
    places |= {mechanism_key(mechanism): mechanism_key(mechanism) for mechanism in contents.mechanisms}
    firsts: dict[str, int | str | None] = {}
    for pillar in contents.pillars:
        for initiative in pillar.initiatives:
            places[f"item {initiative.id}"] = initiative.id
    places |= {f"target {target.id}": target_key(target) for target in contents.targets}
    for note in _list_notes(contents):
        key = numbers.key_of(note)
        if numbers.first_of(note) is not None:
            places[key], firsts[key] = key, numbers.first_of(note)
    pillars: dict[str, str] = {pillar.id: pillar_key(pillar) for pillar in contents.pillars}
    for each in changes.parts:
        if each.change is Change.REMOVED:
            usual = pillars.get(each.part.code.split(".")[0], "")
            places[each.part.key] = places.get(each.part.within, usual)
    return places, firsts


def _list_notes(contents: PackContents) -> Iterator[PackNote]:
    for pillar in contents.pillars:
        yield from pillar.notes
        for initiative in pillar.initiatives:
            yield from initiative.notes
    for target in contents.targets:
        yield from target.notes
    for mechanism in contents.mechanisms:
        yield from mechanism.notes
