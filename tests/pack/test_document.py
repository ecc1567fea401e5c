"""The whole file: what is in it, in what order, with page numbers, links and outline that are right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.pack.builders import corpus, note, pack_of
from tests.pack.reading import ReadPack, read_note, read_pack, squeeze

from briefing_app import paths
from briefing_app.core.errors import CannotWrite
from briefing_app.core.notebook import NoteKind
from briefing_app.pack.document import draw_pack, lay_out, write_pack
from briefing_app.pack.embedding import name_resource


def test_every_word_of_the_vision_is_there_unaltered(whole_vision: ReadPack) -> None:
    text = whole_vision.whole_text()
    wanted = [
        passage for passage in corpus().passages if passage.source_id == "joint-vision" and passage.kind != "title"
    ]
    assert len(wanted) == 56 + 8 * 2 + 3 + 2 + 2
    assert [passage.id for passage in wanted if squeeze(passage.text) not in text] == []


def test_initiatives_stand_one_after_the_other_each_on_a_page_that_names_it(whole_vision: ReadPack) -> None:
    pages = {title.split("  ")[0]: page for level, title, page in reversed(whole_vision.outline()) if level == 1}
    for initiative in corpus().initiatives:
        text = whole_vision.text(pages[initiative.id])
        assert squeeze(initiative.headline) in text
        assert squeeze(initiative.text) in text
    numbers = [pages[initiative.id] for initiative in corpus().initiatives]
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("name", ["whole_vision", "selection"])
def test_every_page_says_which_it_is_and_bears_the_marking_twice(name: str, request: pytest.FixtureRequest) -> None:
    read: ReadPack = request.getfixturevalue(name)
    for number in range(1, read.count + 1):
        lines = read.lines(number)
        assert f"page {number} of {read.count}" in read.text(number)
        assert [line.strip() for line in lines].count("RESTRICTED") >= 2


@pytest.mark.parametrize("name", ["whole_vision", "selection"])
def test_page_numbers_in_the_contents_are_those_of_the_pages(name: str, request: pytest.FixtureRequest) -> None:
    read: ReadPack = request.getfixturevalue(name)
    outline = read.outline()
    first = outline[2][2]
    listed = " ".join(read.text(number) for number in range(2, first))
    targets = next(page for _, title, page in outline if title == "Targets")
    entries = [(title, page) for level, title, page in outline[2:] if level == 0 or page < targets]
    assert len(entries) > 15
    for title, page in entries:
        wanted = squeeze(title) if "." in title.split()[0] else title.split("  ")[-1]
        wanted = "Closing words of the pillar" if wanted == "Closing words" else wanted
        assert f"{wanted} {page}" in listed


@pytest.mark.parametrize("name", ["whole_vision", "selection"])
def test_every_link_stands_at_the_number_or_the_name_of_where_it_leads(
    name: str, request: pytest.FixtureRequest
) -> None:
    read: ReadPack = request.getfixturevalue(name)
    names: dict[int, list[str]] = {}
    for _, title, page in read.outline():
        names.setdefault(page, []).append("".join(title.split("  ")[-1].split()))
    links = 0
    for number in range(1, read.count + 1):
        letters = list(read.letters(number))
        for page, (left, bottom, right, top) in read.links(number):
            inside = "".join(
                letter.char
                for letter in letters
                if left - 1 <= letter.left and letter.right <= right + 1 and bottom - 1 <= letter.bottom <= top - 2
            )
            links += 1
            assert inside.endswith(str(page)) or any(name in inside for name in names[page])
    assert links > 20


@pytest.mark.parametrize("name", ["whole_vision", "selection"])
def test_every_entry_of_the_outline_lands_where_its_words_stand(name: str, request: pytest.FixtureRequest) -> None:
    read: ReadPack = request.getfixturevalue(name)
    outline = read.outline()
    assert len(outline) > 20
    for _, title, page in outline[1:]:
        words = title.split("  ")[-1]
        wanted = {"Targets": "Where the targets stand"}.get(words, words)
        assert wanted in read.text(page), title


def test_the_outline_goes_from_pillars_to_initiatives(whole_vision: ReadPack) -> None:
    outline = whole_vision.outline()
    tops = [title for level, title, _ in outline if level == 0]
    assert tops == [
        "Cover",
        "Contents",
        "Preamble",
        *(f"{pillar.id}  {pillar.title}" for pillar in corpus().pillars),
        "Conclusion and adoption",
        "Targets",
        "Glossary",
        "Sources",
    ]
    assert sum(level == 1 for level, _, _ in outline) == 56 + 2 + 5


def test_a_pillar_with_one_initiative_has_its_name_on_that_page() -> None:
    read = read_pack(pack_of("IV.6"))
    assert read.count == 5
    assert "Next Generation Ecological Legacies Joint Crediting Mechanism" in read.text(3)
    assert [entry[2] for entry in read.outline()] == [1, 2, 3, 3, 4, 5]


def test_an_opener_lists_all_initiatives_and_the_pages_of_those_that_are_in() -> None:
    text = read_pack(pack_of("VII.1", "VII.8")).text(3)
    assert "Bold: in this pack. Light: left out" in text
    assert "NIHONGO Partners 5" in text
    assert "Tourist flow and cultural heritage –" in text


def test_a_known_gap_is_said_where_it_is(selection: ReadPack) -> None:
    page = next(page for _, title, page in selection.outline() if title.startswith("VIII.5"))
    assert "Known fault of our copy" in selection.text(page)
    assert "the extraction lost what followed" in selection.text(page)


def test_without_a_marking_there_is_none_and_nothing_in_its_place() -> None:
    read = read_pack(pack_of("II.7", marking="  \n "))
    assert all(letter.top < 800 for number in range(1, read.count + 1) for letter in read.letters(number))
    assert "Handling" not in read.text(1)


def test_the_file_says_what_it_is(selection: ReadPack) -> None:
    assert selection.properties["/Title"] == "Joint Vision: second progress review"
    assert selection.properties["/CreationDate"] == "D:20261201000000Z"


def test_no_two_fonts_are_called_the_same_on_a_page() -> None:
    names = [font.stem for font in (paths.resources_folder() / "fonts").glob("*.ttf")]
    assert len({name_resource(name) for name in names}) == len(names) > 12


def test_all_fonts_are_embedded_in_part_and_say_which_characters_they_show(selection: ReadPack) -> None:
    composite = [font for font in selection.fonts if font.Subtype == "/Type0"]
    assert len(composite) >= 4
    assert len(selection.fonts) == 2 * len(composite)
    for font in composite:
        assert "/ToUnicode" in font
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert str(descriptor.FontName)[7] == "+"
        assert len(descriptor.FontFile2.read_bytes()) < 60_000


def test_the_same_contents_give_the_same_bytes() -> None:
    contents = pack_of("VII.8", notes={"VII.8": [note("क्या है? 日本語 and Latin")]})
    assert draw_pack(contents, lay_out(contents)) == draw_pack(contents, lay_out(contents))


def test_the_same_contents_give_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.pack.builders import note, pack_of;"
        "from briefing_app.pack.document import write_pack;"
        "notes = {'VIII.5': [note('हर मंत्रालय 日本語 é 🙂'), note('प्रगति')]};"
        "write_pack(pack_of('VIII.5', 'I.1', notes=notes), Path(sys.argv[1]))"
    )
    root = Path(__file__).parents[2]
    files = []
    for name, seed, language, epoch in (("a", "1", "C", "1"), ("b", "2", "ja_JP.UTF-8", "1700000000")):
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "LC_ALL": language,
            "SOURCE_DATE_EPOCH": epoch,
            "PYTHONPATH": os.pathsep.join((str(root), str(root / "src"))),
        }
        files.append(tmp_path / f"{name}.pdf")
        subprocess.run([sys.executable, "-c", script, str(files[-1])], env=environment, check=True)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_what_is_written_is_what_was_drawn_and_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    contents = pack_of("II.7")
    out = tmp_path / "मेरी #1 ノート.pdf"
    assert write_pack(contents, out, report=lambda done, total: told.append((done, total))) == 4
    assert ReadPack(out.read_bytes()).count == 4
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_an_older_file_is_replaced_even_through_a_link(tmp_path: Path) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(old)
    write_pack(pack_of("II.7"), link)
    assert link.is_symlink()
    assert old.read_bytes().startswith(b"%PDF-")


def test_a_report_that_stops_the_work_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    out.write_bytes(b"old")

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_pack(pack_of("II.7"), out, report=stop)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is a folder"):
        write_pack(pack_of("II.7"), tmp_path)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="does not exist"):
        write_pack(pack_of("II.7"), tmp_path / "no" / "pack.pdf")


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite, match="is not a folder"):
        write_pack(pack_of("II.7"), tmp_path / "file" / "pack.pdf")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no such device")
def test_a_device_is_left_alone() -> None:
    with pytest.raises(CannotWrite, match="not an ordinary file"):
        write_pack(pack_of("II.7"), Path("/dev/full"))
    assert Path("/dev/full").is_char_device()


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="too long"):
        write_pack(pack_of("II.7"), tmp_path / ("x" * 300 + ".pdf"))


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(28, "The disk is full"), (13, "may not be written"), (30, "may not be written"), (5, "cannot be written")],
)
def test_a_failing_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    out = tmp_path / "pack.pdf"
    out.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite, match=sentence) as raised:
        write_pack(pack_of("II.7"), out)
    assert raised.value.remedy
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_nothing_but_the_contents_is_in_the_file() -> None:
    read = read_note("<img src=/etc/hostname> [x](javascript:alert(1)) [y](https://example.org/secret)", NoteKind.NOTE)
    raw = read.raw()
    assert "/URI" not in raw
    assert "/JavaScript" not in raw
    assert "/Image" not in raw
    assert "example.org" not in raw
    assert str(Path.home()) not in raw
