"""Mechanisms that were chosen: what each is called, what it belongs to, and every place where the sources speak of it.

The entries are ours; what they rest on is quoted with its place, and what is commonly known and not said by the
document is marked as such.
"""

from collections.abc import Mapping

from briefing_app.pack.contents import PackContents, PackMechanism, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.fields import words_key
from briefing_app.pack.flow import Place, Strip, add_places, flow_paragraph, glue, mark_change, put_within, space
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.notes import build_notes
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import Section, headline, labelled, page_reference, rule_strip, section_head
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.text import Span, say
from briefing_app.pack.wording import Wording

MECHANISMS_KEY = "mechanisms"
REMARK = "The entries are ours. What is quoted is a source’s own, with its place."
NOT_SPELT_OUT = "not from the document"
COUNTRIES = {"both": "Japan and India"}


def mechanism_key(mechanism: PackMechanism) -> str:
    """The place of a mechanism's own part."""
    return f"mechanism {mechanism.id}"


def build_mechanisms(design: Design, contents: PackContents, numbers: Numbers) -> Section:
    """Each under its name, in the order of the choice."""
    title = design.wording("Mechanisms")
    strips = section_head(design, title, note=design.wording(REMARK), place=Place(key=MECHANISMS_KEY, title=title))
    shown = {str(verbatim.passage_id): words_key(verbatim) for verbatim in contents.verbatims}
    placed = set(shown)
    for index, mechanism in enumerate(contents.mechanisms):
        own = _build_mechanism(design, mechanism, shown, placed, numbers)
        strips += [*([space(24.5)] if index else []), *put_within(own, Tag(Role.SECTION))]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def describe_mechanism(wording: Wording, mechanism: PackMechanism) -> tuple[tuple[str, str], ...]:
    """What is known of it beside its name, each under its label; what the document does not say is marked."""
    country = wording(COUNTRIES.get(mechanism.country, mechanism.country))
    whose = country if mechanism.is_country_theirs else _mark(wording, country)
    full = mechanism.full if mechanism.is_full_theirs or not mechanism.full else _mark(wording, mechanism.full)
    told = (
        ("Short form", mechanism.short),
        ("In full", full),
        ("What it is", f"{wording(mechanism.kind)}; {whose}"),
        ("Part of", mechanism.within),
        ("Holds", "; ".join(mechanism.members)),
    )
    return tuple((wording(label), words) for label, words in told if words)


def _mark(wording: Wording, words: str) -> str:
    return f"{words} ({wording(NOT_SPELT_OUT)})"


def _build_mechanism(
    design: Design, mechanism: PackMechanism, shown: Mapping[str, str], placed: set[str], numbers: Numbers
) -> list[Strip]:
    """`placed` are the passages that can be led to already; those that are quoted here for the first time join them."""
    place = Place(key=mechanism_key(mechanism), title=mechanism.name, level=1)
    name = headline(design, mechanism.name, design.headline.in_serif(), place)
    strips = [*mark_change(name, numbers.change_of(mechanism_key(mechanism))), space(7.0, glued=True)]
    strips += [rule_strip(design, 1.0, glued=True), space(7.0, glued=True)]
    for label, words in describe_mechanism(design.wording, mechanism):
        paragraph = break_paragraph(say(words, design.background), design.main_width)
        strips += [*labelled(design, label, flow_paragraph(paragraph, design.main_x)), space(3.5)]
    quoted: list[Strip] = []
    for mention in mechanism.mentions:
        own = _quote(design, mention, shown.get(mention.passage_id, ""))
        if mention.passage_id not in placed:
            placed.add(mention.passage_id)
            own = add_places(own, Place(key=words_key(mention)))
        quoted += [*([space(7.0)] if quoted else []), *own]
    if quoted:
        strips += labelled(design, design.wording("Where it is named"), quoted)
    return [*strips, *build_notes(design, mechanism.notes, numbers)]


def _quote(design: Design, mention: Verbatim, leads_to: str) -> list[Strip]:
    """The passage as it stands in its source, and below it where that is; its page too, where the pack shows it."""
    words = break_paragraph(say(f"“{mention.text}”", design.excerpt), design.main_width)
    style = design.locator
    spans = [
        Span(text=f"{mention.code}  " if mention.code else "", style=style.heavier().in_indigo()),
        Span(text=" ".join(mention.locator_lines), style=style),
    ]
    if leads_to:
        spans += [Span(text=". ", style=style), *page_reference(design, leads_to, style)]
    where = break_paragraph([span for span in spans if span.text], design.main_width)
    quoted = flow_paragraph(words, design.main_x, tag=Tag(Role.QUOTATION))
    return glue([*quoted, *flow_paragraph(where, design.main_x)])
