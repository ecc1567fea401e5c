"""The last page: what the pack rests on, what is known to be wrong with our copy, and the files' fingerprints."""

from collections.abc import Sequence

from briefing_app.pack.contents import PackContents, PackSource
from briefing_app.pack.flow import Place, Strip, flow_paragraph, glue, put_within, space
from briefing_app.pack.lines import break_paragraph
from briefing_app.pack.parts import Section, labelled, rule_strip, section_head
from briefing_app.pack.styles import BACKGROUND, CONTENTS_PILLAR, HEAD_OUTER, LOCATOR, MAIN_WIDTH, MAIN_X
from briefing_app.pack.tags import Role, Tag
from briefing_app.pack.text import say

SOURCES_KEY = "sources"
AUTHORITY = "authority"


def build_sources(contents: PackContents) -> Section:
    """The authority first, with its known faults; then what only covers it."""
    strips = [*section_head("Sources", place=Place(key=SOURCES_KEY, title="Sources")), rule_strip(1.0)]
    for index, source in enumerate(contents.sources):
        if index:
            strips.append(rule_strip())
        strips += [space(10.5, glued=True), *_build_source(source), space(10.5)]
        if source.role == AUTHORITY and contents.known_faults:
            faults = [strip for fault in contents.known_faults for strip in _flow(fault)]
            strips += [*labelled("Known faults of our copy", faults), space(10.5)]
    return Section(head=say("Sources", HEAD_OUTER), strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_source(source: PackSource) -> list[Strip]:
    fingerprint = " ".join(source.sha256[at : at + 8] for at in range(0, len(source.sha256), 8))
    strips = [
        *flow_paragraph(break_paragraph(say(source.title, CONTENTS_PILLAR), MAIN_WIDTH), MAIN_X),
        space(3.5),
        *_flow(source.description),
        *flow_paragraph(break_paragraph(say(f"SHA-256 {fingerprint}", LOCATOR), MAIN_WIDTH), MAIN_X),
    ]
    return labelled(source.role.capitalize(), glue(strips))


def _flow(text: str) -> Sequence[Strip]:
    return flow_paragraph(break_paragraph(say(text, BACKGROUND), MAIN_WIDTH), MAIN_X)
