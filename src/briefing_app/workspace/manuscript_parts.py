"""From the contents of a pack to its manuscript: the same parts as the printed pack has, in the same order."""

from collections.abc import Iterator, Sequence

from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import Annex, PackContents, PackInitiative, PackPillar, PackPress, PackTarget, Verbatim
from briefing_app.pack.cover import WIDENED
from briefing_app.pack.items import GAP_LABEL, NOT_SAID_LABEL
from briefing_app.pack.mechanisms import REMARK, describe_mechanism
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.text import clean_line
from briefing_app.pack.wording import Wording, open_wording, say_contents, say_day, say_short_day
from briefing_app.workspace.manuscript import (
    Block,
    ContentsList,
    Heading,
    Manuscript,
    Runs,
    Table,
    Text,
    Words,
    fill,
    say,
)
from briefing_app.workspace.manuscript_notes import write_notes, write_text

HOW_TO_TELL = "Words set in {0} are a source’s own, unaltered. All else is ours."
NOT_SPELT_OUT = "not from the document"


def write_manuscript(contents: PackContents, *, theirs: str = "this serif letter") -> Manuscript:
    """The whole pack as a manuscript; `theirs` is how it is told which words are a source's."""
    wording = open_wording(contents.language)
    said = say_contents(contents)
    version, code = clean_line(contents.edition.version), find_check_code(contents)
    return Manuscript(
        title=clean_line(contents.title),
        subtitle=contents.vision_title,
        marking=clean_line(contents.marking),
        edition=f"v{version} · {code}" if version else code,
        folio=wording("page {0} of {1}"),
        blocks=tuple(_write_all(wording, said, theirs)),
    )


def _write_all(wording: Wording, contents: PackContents, theirs: str) -> Iterator[Block]:
    numbers = Numbers(contents=contents)
    yield Table(rows=tuple(_list_facts(wording, contents)))
    yield Text(runs=fill(wording(HOW_TO_TELL), say(wording(theirs), is_theirs=True)), is_small=True)
    yield Text(runs=_say_whose(wording, contents), is_small=True)
    yield ContentsList(title=wording("Contents"))
    yield from _write_objectives(wording, contents)
    yield from _write_passages(wording("Preamble"), contents.preamble)
    for pillar in contents.pillars:
        yield from _write_pillar(wording, pillar, numbers)
    yield from _write_passages(wording("Conclusion and adoption"), contents.conclusion)
    if contents.targets or contents.overview:
        yield from _write_targets(wording, contents, numbers)
    yield from _write_mechanisms(wording, contents, numbers)
    if contents.press is not None:
        yield from _write_press(wording, contents.press, contents.pillars, numbers)
    for page in contents.free_pages:
        yield Heading(level=1, runs=say(clean_line(page.title) or wording("Notes")))
        if page.note is not None:
            yield from write_notes(wording, [page.note], numbers)
        else:
            yield from write_text(page.text, numbers.of_others())
    yield from _write_glossary(wording, contents)
    yield from _write_sources(wording, contents)


def _list_facts(wording: Wording, contents: PackContents) -> Iterator[tuple[Runs, ...]]:
    """What the cover says of the meeting and of this edition."""
    edition, version = contents.edition, clean_line(contents.edition.version)
    made_on = fill(
        wording("{0}, of {1}. Check code {2}" if version else "{1}. Check code {2}"),
        say(version),
        say(say_day(wording, contents.made_on)),
        say(find_check_code(contents), bold=True),
    )
    facts = (
        ("Organisation", say(clean_line(edition.organisation))),
        ("Meeting", say("\n".join(map(clean_line, edition.meeting)))),
        ("Purpose", say(clean_line(edition.purpose))),
        ("Our side", say(clean_line(edition.our_side))),
        ("Their side", say(clean_line(edition.their_side))),
        ("What is in it", say(contents.selection)),
        ("Version" if version else "Made on", made_on),
        ("Handling", say(clean_line(contents.marking))),
    )
    return ((say(wording(label), bold=True), value) for label, value in facts if value)


def _say_whose(wording: Wording, contents: PackContents) -> Runs:
    """Whose notes are in it."""
    own = say(wording("for the pack"), bold=True)
    if not contents.widened_to:
        return fill(wording("Holds only what is marked {0}."), own)
    let_in = ", ".join(wording(WIDENED[visibility]) for visibility in contents.widened_to)
    return fill(wording("Holds what is marked {0}, and, let in for this pack: {1}."), own, say(let_in, bold=True))


def _write_objectives(wording: Wording, contents: PackContents) -> Iterator[Block]:
    if not (contents.objectives or contents.key_messages or contents.business):
        return
    yield Heading(level=1, runs=say(wording("Objectives and key messages")))
    if contents.objectives:
        yield Heading(level=2, runs=say(wording("What we want")))
        for number, objective in enumerate(contents.objectives, start=1):
            yield Text(runs=say(clean_line(objective)), number=str(number), is_line_to_take=True)
    if contents.key_messages:
        yield Heading(level=2, runs=say(wording("Key messages")))
        for number, message in enumerate(contents.key_messages, start=1):
            yield Text(runs=say(clean_line(message.text), bold=True), number=str(number))
            if clean_line(message.support):
                yield Text(runs=say(clean_line(message.support)), is_below=True)
    if contents.business:
        yield Heading(level=2, runs=say(wording("Order of business")))
        rows = ((say(each.time), say(each.text), say(each.messages)) for each in contents.business)
        yield Table(rows=tuple(rows))


def _write_passages(title: str, passages: Sequence[Verbatim]) -> Iterator[Block]:
    if passages:
        yield Heading(level=1, runs=say(title))
        yield from map(_quote, passages)


def _quote(verbatim: Verbatim) -> Words:
    where = " ".join(verbatim.locator_lines)
    return Words(text=verbatim.text, locator=f"{verbatim.code}  {where}" if verbatim.code else where)


def _write_pillar(wording: Wording, pillar: PackPillar, numbers: Numbers) -> Iterator[Block]:
    yield Heading(level=1, runs=(*say(f"{pillar.id}  "), *say(pillar.title, is_theirs=True)))
    if pillar.has_opener:
        named = say(f"“{pillar.press_title}”", is_theirs=True)
        yield Text(runs=fill(wording("The press report calls it {0}."), named), is_small=True, is_glued=True)
        yield _quote(pillar.introduction)
        yield from write_notes(wording, pillar.notes, numbers)
    for initiative in pillar.initiatives:
        yield from _write_initiative(wording, initiative, numbers)
    if pillar.closing:
        yield Heading(level=2, runs=say(wording("Closing words of the pillar")))
        yield from map(_quote, pillar.closing)


def _write_initiative(wording: Wording, initiative: PackInitiative, numbers: Numbers) -> Iterator[Block]:
    yield Heading(level=2, runs=say(f"{initiative.id}  {initiative.headline}"))
    yield _quote(initiative.words)
    if initiative.gap:
        yield from _explain(wording(GAP_LABEL), say(initiative.gap.says))
    not_said = dict.fromkeys(words for target in initiative.targets for words in target.not_said)
    if not_said:
        yield from _explain(wording(NOT_SAID_LABEL), say(wording.join(not_said)))
    if initiative.targets:
        yield Heading(level=3, runs=say(wording("Where it stands")))
    for target in initiative.targets:
        title = f"{target.title}: " if len(initiative.targets) > 1 else ""
        yield Text(runs=_say_standing(wording, target, title))
    yield from write_notes(wording, initiative.notes, numbers)


def _explain(label: str, runs: Runs) -> Iterator[Block]:
    yield Heading(level=3, runs=say(label))
    yield Text(runs=runs)


def _say_standing(wording: Wording, target: PackTarget, title: str = "") -> Runs:
    return (*say(f"{wording(target.status.value)}  ", bold=True), *say(f"{title}{target.standing}"))


def _write_targets(wording: Wording, contents: PackContents, numbers: Numbers) -> Iterator[Block]:
    yield Heading(level=1, runs=say(wording("Targets")))
    for spec in map(wording.chart, contents.overview):
        if spec.rows:
            yield Heading(level=2, runs=say(spec.title))
            rows = tuple(tuple(say(cell) for cell in row) for row in spec.rows)
            yield Table(head=tuple(wording.sentence(wording(name)) for name in spec.columns), rows=rows)
    for target in contents.targets:
        yield from _write_target(wording, target, numbers)


def _write_target(wording: Wording, target: PackTarget, numbers: Numbers) -> Iterator[Block]:
    yield Heading(level=2, runs=say(f"{target.initiative_id}  {target.title}"))
    yield Text(runs=_say_standing(wording, target))
    if target.subtitle:
        yield Text(runs=say(target.subtitle))
    yield Words(text=f"“{target.quote}”", locator=target.initiative_id)
    if target.chart.rows:
        yield from _explain(wording("How it is worked out"), say(target.formula))
    for label, sentences in ((NOT_SAID_LABEL, target.not_said), ("Read with care", target.cautions)):
        if sentences:
            yield from _explain(wording(label), say(wording.join(sentences)))
    if target.chart.rows:
        yield Heading(level=3, runs=say(wording("The figures")))
        rows = tuple(tuple(say(cell) for cell in row) for row in target.chart.rows)
        yield Table(head=tuple(map(wording, target.chart.columns)), rows=rows)
    yield from write_notes(wording, target.notes, numbers)


def _write_mechanisms(wording: Wording, contents: PackContents, numbers: Numbers) -> Iterator[Block]:
    if not contents.mechanisms:
        return
    yield Heading(level=1, runs=say(wording("Mechanisms")))
    yield Text(runs=say(wording(REMARK)), is_small=True)
    for mechanism in contents.mechanisms:
        yield Heading(level=2, runs=say(mechanism.name, is_theirs=True))
        described = describe_mechanism(wording, mechanism)
        yield Table(rows=tuple((say(label, bold=True), say(words)) for label, words in described))
        yield from (_quote(mention) for mention in mechanism.mentions)
        yield from write_notes(wording, mechanism.notes, numbers)


def _write_press(
    wording: Wording, press: PackPress, pillars: Sequence[PackPillar], numbers: Numbers
) -> Iterator[Block]:
    yield Heading(level=1, runs=say(wording("Press coverage")))
    yield Text(runs=say(wording("Coverage, not authority. Where the two differ, the document rules.")), is_small=True)
    yield Text(runs=say(f"“{press.title}”", is_theirs=True))
    yield Text(runs=say(press.remark), is_small=True)
    for passage in press.passages:
        yield Words(text=passage.text, locator=" ".join((passage.code, *passage.locator_lines)), is_press=True)
    if press.differences:
        yield Heading(level=2, runs=say(wording("What differs")))
    for difference, number in zip(press.differences, numbers.of_others(), strict=False):
        yield Text(runs=say(difference.says), number=str(number))
        yield _quote(difference.document)
        where = " ".join((difference.press.code, *difference.press.locator_lines))
        yield Words(text=difference.press.text, locator=where, is_press=True)
    if pillars:
        yield Heading(level=2, runs=say(wording("Names of the pillars")))
        names = (
            (say(each.id, bold=True), say(each.title, is_theirs=True), say(each.press_title, is_theirs=True))
            for each in pillars
        )
        yield Table(head=("", wording("The document"), wording("The press report")), rows=tuple(names))


def _write_glossary(wording: Wording, contents: PackContents) -> Iterator[Block]:
    if not contents.acronyms:
        return
    yield Heading(level=1, runs=say(wording("Glossary")))
    rows = []
    for acronym in contents.acronyms:
        remark = () if acronym.is_spelt_out else say(f"  ({wording(NOT_SPELT_OUT)})")
        full = (*say(acronym.full, is_theirs=acronym.is_spelt_out), *remark)
        rows.append((say(acronym.short, bold=True), full, say(", ".join(words.name for words in acronym.occurs_in))))
    yield Table(head=tuple(map(wording, ("Short form", "In full", "Code"))), rows=tuple(rows))


def _write_sources(wording: Wording, contents: PackContents) -> Iterator[Block]:
    holders = contents.edition.holders
    yield Heading(level=1, runs=say(wording("Sources and distribution" if holders else "Sources")))
    for source in contents.sources:
        yield Heading(level=2, runs=say(source.title, is_theirs=True))
        yield Text(runs=say(f"{wording(source.role.capitalize())}. {source.description}"))
        yield Text(runs=say(f"SHA-256 {source.sha256}"), is_small=True)
    if contents.known_faults:
        yield Heading(level=2, runs=say(wording("Known faults of our copy")))
        yield from (Text(runs=say(fault)) for fault in contents.known_faults)
    if contents.figure_sources:
        yield Heading(level=2, runs=say(wording("Figures")))
        yield Table(
            head=tuple(map(wording, ("No.", "Source", "As of", "Basis"))),
            rows=tuple(
                (
                    say(each.number, bold=True),
                    say(each.source),
                    say(
                        " – ".join(
                            dict.fromkeys(say_short_day(wording, day) for day in (each.first_day, each.last_day))
                        )
                    ),
                    say(wording(each.confidence.value)),
                )
                for each in contents.figure_sources
            ),
        )
    if holders:
        yield Heading(level=2, runs=say(wording("Distribution")))
        named = ((say(str(number), bold=True), say(clean_line(each))) for number, each in enumerate(holders, start=1))
        yield Table(head=(wording("Copy"), wording("For")), rows=tuple(named))
    enumerated = enumerate(contents.annexes, start=contents.annexes_before + 1)
    yield from (_name_annex(wording, annex, number) for number, annex in enumerated)


def _name_annex(wording: Wording, annex: Annex, number: int) -> Text:
    """A copy of another document is not copied here: its name and its fingerprint say which it is."""
    named = f"{wording('Annex')} A{number}  {clean_line(annex.title)}"
    return Text(runs=(*say(named, bold=True), *say(f"  SHA-256 {annex.digest}")))
