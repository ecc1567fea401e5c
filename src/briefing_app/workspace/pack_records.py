"""What the last pack of each briefing held, kept beside the notebook, so that a late supplement finds its place.

Nobody thinks of keeping a record before a supplement is wanted, so it is kept whenever a pack is made or printed. A
briefing that was duplicated for the next meeting has the record of the pack before, to be compared with.
"""

import shutil
from pathlib import Path

from briefing_app.core.briefing import BriefingId
from briefing_app.core.errors import BadInput, CannotWrite
from briefing_app.core.product import PackForm, Paper, Product
from briefing_app.core.quick import dataclass
from briefing_app.pack.changes import Change
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.dressing import compare_with
from briefing_app.workspace.supplementing import build_supplement, read_pack_record
from briefing_app.workspace.workspace import Workspace

__all__ = [
    "Change",
    "SinceChange",
    "SinceLast",
    "SupplementPlan",
    "carry_record",
    "compare_with_last",
    "find_kept_record",
    "find_record_before",
    "plan_supplement",
    "prepare_record",
]

PRODUCTS = frozenset(product.value for product in Product)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementPlan:
    """A supplement that could be made: to which pack, behind which page of it, and what is new.

    `made_on` is the day of the pack as its record has it; `first` names the first page of the supplement, such as 12A.
    """

    check_code: str
    made_on: str
    pages: int
    form: PackForm
    after: int
    first: str
    new: str


def plan_supplement(
    workspace: Workspace, briefing_id: str, record_file: Path, *, after: int | None = None, paper: Paper = Paper.A4
) -> SupplementPlan:
    """What a supplement to the pack of that record would be.

    Raises `BadInput` where nothing is new or the record is none, `UnknownItem`.
    """
    record = read_pack_record(record_file)
    if record.product and record.product not in PRODUCTS:
        raise BadInput(f"“{record_file.name}” is of a pack that this version does not know.", "Make the pack again.")
    form = PackForm(product=Product(record.product) if record.product else Product.FULL, paper=paper)
    contents = build_supplement(build_briefing_contents(workspace, briefing_id, form=form), record, after=after)
    place = contents.supplement
    return SupplementPlan(
        check_code=record.check_code,
        made_on=record.made_on,
        pages=record.pages,
        form=form,
        after=place.after if place else 1,
        first=place.name_page(1) if place else "",
        new=contents.selection,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceChange:
    """One thing that is new, other or gone since a pack: its code and name, and of words what they were and are."""

    change: Change
    name: str
    before: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceLast:
    """All of them; `made_on` is the day of that pack as its record has it."""

    made_on: str
    check_code: str
    changes: tuple[SinceChange, ...]


def compare_with_last(workspace: Workspace, briefing_id: BriefingId) -> SinceLast:
    """What is other in a briefing than in its last pack, or than in the pack of the meeting before.

    Raises `BadInput` where there is none, `UnknownItem`.
    """
    file = find_kept_record(workspace.notebook_file, briefing_id) or find_record_before(
        workspace.notebook_file, briefing_id
    )
    if file is None:
        raise BadInput("No pack of this briefing was made here yet.", "Make one; what changes after it is listed then.")
    record = read_pack_record(file)
    form = PackForm(product=Product(record.product)) if record.product in PRODUCTS else PackForm()
    changes = compare_with(build_briefing_contents(workspace, briefing_id, form=form), file).changes
    return SinceLast(
        made_on=record.made_on,
        check_code=record.check_code,
        changes=tuple(
            SinceChange(
                change=each.change,
                name=" ".join(filter(None, (each.part.code, each.part.kind or each.part.name))),
                before=each.before,
                now=each.part.words,
            )
            for each in (changes.parts if changes else ())
        ),
    )


def carry_record(notebook_file: Path, source_id: BriefingId, briefing_id: BriefingId) -> bool:
    """Gives a duplicate the record of the last pack of what it was made from; whether there was one."""
    kept = find_kept_record(notebook_file, source_id) or find_record_before(notebook_file, source_id)
    if kept is None:
        return False
    try:
        shutil.copyfile(kept, _name_before(notebook_file, briefing_id))
    except OSError:
        return False
    return True


def find_record_before(notebook_file: Path, briefing_id: BriefingId) -> Path | None:
    """The record of the pack of the meeting before, of a briefing that was duplicated from that."""
    file = _name_before(notebook_file, briefing_id)
    return file if file.is_file() else None


def find_kept_record(notebook_file: Path, briefing_id: BriefingId) -> Path | None:
    """The record of the last pack of a briefing, if one was made here."""
    file = _name_record(notebook_file, briefing_id)
    return file if file.is_file() else None


def prepare_record(notebook_file: Path, briefing_id: BriefingId) -> Path:
    """Where the next record of a briefing goes; its folder is there afterwards. Raises `CannotWrite`."""
    file = _name_record(notebook_file, briefing_id)
    try:
        file.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"The folder {file.parent} cannot be made: {error.strerror}.", "Free some space.") from error
    return file


def _name_before(notebook_file: Path, briefing_id: BriefingId) -> Path:
    return _name_record(notebook_file, briefing_id).with_suffix(".before.json")


def _name_record(notebook_file: Path, briefing_id: BriefingId) -> Path:
    return notebook_file.with_name(f"{notebook_file.stem} packs") / f"{briefing_id}.json"
