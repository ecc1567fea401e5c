"""The late supplement to a pack that was handed out: the one more sheet that comes ten minutes before departure."""

from briefing_app.pack.changes import PackRecord
from briefing_app.pack.contents import PackContents
from briefing_app.workspace.dressing import read_pack_record

__all__ = ["PackRecord", "build_supplement", "read_pack_record", "say_supplement"]


def build_supplement(contents: PackContents, record: PackRecord, *, after: int | None = None) -> PackContents:
    """What is new or other since the pack of that record, to be made as any pack is.

    Its pages are numbered behind one page of that pack: `after`, or the last page of what the first change is about.
    Raises `BadInput` where nothing is new, the record has no pages or another form, or the pack has no such page.
    """
    from briefing_app.pack.late_supplement import make_supplement  # late: it brings all that pages are made of

    return make_supplement(contents, record, after=after)


def say_supplement(contents: PackContents, pages: int) -> str:
    """How its pages are numbered, and where they go; nothing for what is no supplement."""
    supplement = contents.supplement
    if supplement is None:
        return ""
    first, last = supplement.name_page(1), supplement.name_page(pages)
    named = f"Page {first} goes" if pages == 1 else f"Pages {first} to {last} go"
    return f"{named} behind page {supplement.after} of the pack with the check code {supplement.base.check_code}."
