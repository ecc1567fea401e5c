"""What a pack shows of the press report: its words as they are cited, and where they differ from the document's."""

from dataclasses import replace

from briefing_app.core.corpus import PRESS, Corpus, Passage, PassageId
from briefing_app.core.reference import Difference
from briefing_app.pack.contents import PackContents, PackDifference, PackPress, Verbatim
from briefing_app.pack.wording import Wording, open_wording

REMARK = "{0} paragraphs, {1} words with the title. No date or publisher in the text."
REPORTED = ("press paragraph", "press credit")
TITLES = ("title", "pillar title")


def build_press(corpus: Corpus, contents: PackContents) -> PackPress | None:
    """The whole press report, as it is cited: by line. Differences only where the pack shows what they are about."""
    wording = open_wording(contents.language)
    passages = [passage for passage in corpus.passages if passage.source_id == PRESS]
    words = sum(len(passage.text.split()) for passage in passages if passage.kind.startswith("press"))
    reported = [passage for passage in passages if passage.kind in REPORTED]
    if not reported:
        return None
    found = (_build_difference(corpus, contents, wording, each) for each in corpus.reference.differences)
    return PackPress(
        title=corpus.source(PRESS).title,
        remark=wording(REMARK, len(reported), words),
        passages=tuple(quote_press(wording, passage) for passage in reported),
        differences=tuple(difference for difference in found if difference is not None),
    )


def _build_difference(
    corpus: Corpus, contents: PackContents, wording: Wording, difference: Difference
) -> PackDifference | None:
    """None where the pack does not show the document's words, or shows both already as names of a pillar."""
    passage_id = difference.document.passage_id
    shown = {verbatim.passage_id: verbatim for verbatim in contents.verbatims}
    names = {(pillar.title, pillar.press_title) for pillar in contents.pillars}
    if (difference.document.words, difference.press.words) in names:
        return None
    passage = corpus.passage(PassageId(passage_id))
    document = shown.get(passage.id) or _quote_title(contents, wording, passage)
    if document is None:
        return None
    press = quote_press(wording, corpus.passage(PassageId(difference.press.passage_id)))
    return PackDifference(
        says=difference.says,
        document=replace(document, text=difference.document.words),
        press=replace(press, text=difference.press.words),
    )


def _quote_title(contents: PackContents, wording: Wording, passage: Passage) -> Verbatim | None:
    """The document's title in a pack of the whole vision, and the titles of the pillars that are in the pack."""
    pillars = {pillar.id for pillar in contents.pillars}
    is_shown = passage.pillar_id in pillars if passage.pillar_id else contents.is_whole_vision
    if passage.kind not in TITLES or not is_shown:
        return None
    section = (
        wording("Joint Vision, section ({0}),", passage.pillar_id) if passage.pillar_id else wording("Joint Vision,")
    )
    return Verbatim(
        passage_id=passage.id,
        code=passage.pillar_id or "",
        name=passage.id,
        text=passage.text,
        locator_lines=(section, wording("title."), wording("Source line {0}", passage.line)),
    )


def quote_press(wording: Wording, passage: Passage) -> Verbatim:
    """A passage of the press report with its line."""
    return Verbatim(
        passage_id=passage.id,
        code=passage.id,
        name=passage.id,
        text=passage.text,
        locator_lines=(wording("Press report, line {0}", passage.line),),
    )
