"""Everything that a pack shows, decided before a page is drawn.

What is not in `PackContents` cannot get into the file: notes that are not for the pack are left out here and
never reach the pages. The maker fills it in (`workspace.packing`); the pages only set it.
"""

from collections.abc import Iterator
from dataclasses import field
from datetime import date

from briefing_app.charts.bullet_spec import BulletSpec
from briefing_app.charts.spec import ChartSpec
from briefing_app.core.corpus import Gap, InitiativeId, PassageId, PillarId, TargetId
from briefing_app.core.notebook import Confidence, NoteId, NoteKind, Visibility
from briefing_app.core.product import Paper, Product
from briefing_app.core.progress import Status
from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import Changes
from briefing_app.pack.late_numbers import SupplementTo


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbatim:
    """Words of the document with where they stand. `locator_lines` are set one under the other.

    `name` is how another page speaks of them: “VII.2”, “III, opening”.
    """

    passage_id: PassageId
    code: str
    name: str
    text: str
    locator_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackNote:
    """A note that goes into the pack. `text` is light Markdown as the user typed it: literal, and untrusted.

    `id` is never printed: by it a finding leads back to the note.
    """

    kind: NoteKind
    text: str
    owner: str
    due: date | None
    done: bool
    visibility: Visibility = Visibility.PACK
    id: NoteId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFigure:
    """Where a figure of a target comes from; `side` is whose it is, where the target asks each of several."""

    source: str
    as_of: date
    confidence: Confidence
    side: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSource:
    """A source of figures, as the last page lists it: its number, and the days that its figures are of."""

    number: str
    source: str
    confidence: Confidence
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PackTarget:
    """Where a target stands, with its chart and its formula. `figures` are those of the chart's rows, in order.

    `year` is the one whose figures count, where it begins anew each year; `contradiction` says how its figures and
    those of the target that it is a part of cannot both be right.
    """

    id: TargetId
    initiative_id: InitiativeId
    title: str
    subtitle: str
    quote: str
    status: Status
    standing: str
    formula: str
    not_said: tuple[str, ...]
    cautions: tuple[str, ...]
    bullet: BulletSpec
    chart: ChartSpec
    figures: tuple[PackFigure, ...]
    notes: tuple[PackNote, ...]
    year: int | None = None
    contradiction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInitiative:
    """One initiative: headline, verbatim words, known gap, targets, notes in the order of their kinds."""

    id: InitiativeId
    headline: str
    words: Verbatim
    gap: Gap | None
    targets: tuple[PackTarget, ...]
    notes: tuple[PackNote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPillar:
    """A pillar with those of its initiatives that were chosen; `is_whole` when all of it was.

    `all_headlines` lists every initiative of the pillar, chosen or not, as (code, headline).
    """

    id: PillarId
    number: int
    title: str
    press_title: str
    introduction: Verbatim
    closing: tuple[Verbatim, ...]
    is_whole: bool
    all_headlines: tuple[tuple[InitiativeId, str], ...]
    initiatives: tuple[PackInitiative, ...]
    notes: tuple[PackNote, ...]

    @property
    def has_opener(self) -> bool:
        """A pillar of which one initiative was chosen has its name on that initiative's page instead."""
        return len(self.initiatives) != 1 or self.is_whole or bool(self.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAcronym:
    """A short form that the pack's verbatim words use, and each passage where they do.

    `is_spelt_out` says that the full form is the document's own; else it is what is commonly meant.
    """

    short: str
    full: str
    is_spelt_out: bool
    occurs_in: tuple[Verbatim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSource:
    """A source as the last page names it."""

    title: str
    role: str
    description: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMessage:
    """One of at most six, with what supports it."""

    text: str
    support: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessItem:
    """A line of the order of business: when, what, and which key messages it is for."""

    time: str
    text: str
    messages: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreePage:
    """A page of one's own, in light Markdown; literal, and untrusted.

    Or that of a note whose item, `item_id`, the pack does not show: `text` is then the note's, set as its kind is.
    """

    title: str
    text: str
    note: PackNote | None = None
    item_id: str = ""

    @property
    def note_id(self) -> NoteId | None:
        """By which the note that it shows is found again."""
        return self.note.id if self.note else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackDifference:
    """Two wordings of one thing, the document's and the press report's; `says` is ours."""

    says: str
    document: Verbatim
    press: Verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPress:
    """The press report where it was chosen: its title, what is known of it, and passages with their place.

    `differences` are those of its wordings that concern what the pack shows.
    """

    title: str
    remark: str
    passages: tuple[Verbatim, ...]
    differences: tuple[PackDifference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackMechanism:
    """A named framework, fund, forum or the like: what it is called, and where the sources speak of it.

    The entry is ours; what of it is the document's is said: `is_full_theirs` that the document spells the short form
    out, `is_country_theirs` that it says whose it is. `members` are what the document places under it.
    """

    id: str
    name: str
    kind: str
    short: str
    full: str
    is_full_theirs: bool
    country: str
    is_country_theirs: bool
    within: str
    members: tuple[str, ...]
    mentions: tuple[Verbatim, ...]
    notes: tuple[PackNote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A PDF of someone else's, numbered in behind the pack.

    `why_no_archive` says what an archive would not take; `is_for_all` that it holds the letters that it uses;
    `marking` is its own, which the pack's must cover.
    """

    title: str
    pages: int
    digest: str
    why_no_archive: str
    is_for_all: bool = True
    marking: str = ""
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which printing of which meeting's pack this is, and who gets copies. All of it may be missing."""

    organisation: str = ""
    meeting: tuple[str, ...] = ()
    purpose: str = ""
    our_side: str = ""
    their_side: str = ""
    version: str = ""
    holders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContents:
    """A whole pack. `made_on` is printed as its date; the same contents give the same file, byte for byte."""

    title: str
    marking: str
    vision_title: str
    made_on: date
    selection: str
    is_whole_vision: bool
    preamble: tuple[Verbatim, ...]
    conclusion: tuple[Verbatim, ...]
    pillars: tuple[PackPillar, ...]
    sources: tuple[PackSource, ...]
    known_faults: tuple[str, ...]
    acronyms: tuple[PackAcronym, ...] = ()
    widened_to: tuple[Visibility, ...] = ()
    """Whose notes were let in beside those for the pack, for this pack alone."""
    product: Product = Product.FULL
    paper: Paper = Paper.A4
    language: str = "en"
    """In which language our own labels are; the words of sources and users are never translated."""
    is_imposed: bool = False
    """Cards: four on a sheet, to be cut. A booklet always is."""
    is_simplex: bool = False
    """Printed on one side: the spine is at the left of every page."""
    edition: Edition = Edition()
    objectives: tuple[str, ...] = ()
    key_messages: tuple[KeyMessage, ...] = ()
    business: tuple[BusinessItem, ...] = ()
    press: PackPress | None = None
    mechanisms: tuple[PackMechanism, ...] = ()
    overview: tuple[ChartSpec, ...] = ()
    """Charts in lanes over all that was chosen: horizons, pillars, milestones."""
    without_evidence: tuple[tuple[PillarId, int], ...] = ()
    """Pillars of which no chosen milestone was assessed, with the number of those milestones."""
    free_pages: tuple[FreePage, ...] = ()
    annexes: tuple[Annex, ...] = ()
    changes: Changes | None = None
    supplement: SupplementTo | None = None
    """The pack to which this one is a late supplement."""
    check_code: str = ""
    """What these contents in English have, where they are in another language: two packs of the same bear the same."""

    @property
    def annexes_before(self) -> int:
        """How many annexes have their numbers already, in the pack to which this is a supplement."""
        return self.supplement.annexes_before if self.supplement else 0

    @property
    def targets(self) -> tuple[PackTarget, ...]:
        """The targets of all chosen initiatives, in order."""
        return tuple(
            target for pillar in self.pillars for initiative in pillar.initiatives for target in initiative.targets
        )

    @property
    def verbatims(self) -> tuple[Verbatim, ...]:
        """All words of the document that the pack shows, in order."""
        return tuple(self._list_verbatims())

    @property
    def figure_sources(self) -> tuple[FigureSource, ...]:
        """What the figures of all targets come from, numbered in the order of the targets."""
        days: dict[tuple[str, Confidence], list[date]] = {}
        for figure in (figure for target in self.targets for figure in target.figures):
            days.setdefault((figure.source, figure.confidence), []).append(figure.as_of)
        return tuple(
            FigureSource(
                number=f"M{number}", source=source, confidence=confidence, first_day=min(own), last_day=max(own)
            )
            for number, ((source, confidence), own) in enumerate(days.items(), start=1)
        )

    def _list_verbatims(self) -> Iterator[Verbatim]:
        yield from self.preamble
        for pillar in self.pillars:
            if pillar.has_opener:
                yield pillar.introduction
            yield from (initiative.words for initiative in pillar.initiatives)
            yield from pillar.closing
        yield from self.conclusion
