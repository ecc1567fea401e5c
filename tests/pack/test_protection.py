"""The protected pack: nothing of it can be read without the password, and it does not claim to be for an archive."""

import io
import unicodedata
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from tests.pack import samples
from tests.pack.builders import note, pack_of
from tests.pack.reading import ReadPack, read_pack

from briefing_app.core.errors import BadInput
from briefing_app.pack.document import write_pack

PASSWORD = "पासवर्ड 合言葉 ﬁ-é"
TITLE = "Secret review"
CONTENTS = pack_of("II.7", title=TITLE, marking="RESTRICTED", notes={"II.7": [note("Only for those who know it.")]})


@pytest.fixture(scope="module")
def protected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("protected") / "pack.pdf"
    assert write_pack(CONTENTS, out, password=PASSWORD) == 4
    return out


def test_the_newest_encryption_is_used(protected: Path) -> None:
    with pikepdf.open(protected, password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method == pdf.encryption.string_method == pikepdf.models.EncryptionMethod.aesv3
        assert pdf.encryption.file_method == pikepdf.models.EncryptionMethod.aesv3


@pytest.mark.parametrize("wrong", ["", "password", PASSWORD.upper() + "x", PASSWORD[:-1]])
def test_it_opens_with_the_password_alone(protected: Path, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(protected, password=wrong)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(protected, password=wrong)


@pytest.mark.parametrize("spelled", [PASSWORD, unicodedata.normalize("NFKC", PASSWORD)])
def test_it_opens_with_the_password_as_it_was_typed_and_as_the_standard_spells_it(
    protected: Path, spelled: str
) -> None:
    assert len(pypdfium2.PdfDocument(protected, password=spelled)) == 4


def test_nothing_of_it_is_in_the_file_unencrypted(protected: Path) -> None:
    data = protected.read_bytes()
    for secret in (TITLE, "RESTRICTED", "xmpmeta", "Battery", PASSWORD):
        assert secret.encode("utf-8") not in data
        assert secret.encode("utf-16-be") not in data
        assert secret.encode("utf-16-be").hex().upper().encode("ascii") not in data


def test_who_opens_it_has_the_same_pages_and_may_have_them_read_out(protected: Path) -> None:
    out = io.BytesIO()
    with pikepdf.open(protected, password=PASSWORD) as pdf:
        assert pdf.allow.accessibility
        assert pdf.allow.print_highres
        pdf.save(out)
    opened, plain = ReadPack(out.getvalue()), read_pack(CONTENTS)
    assert opened.whole_text() == plain.whole_text()
    assert opened.outline() == plain.outline()


def test_it_says_that_it_is_accessible_and_not_that_it_is_for_an_archive(protected: Path) -> None:
    with pikepdf.open(protected, password=PASSWORD) as pdf:
        metadata = pdf.open_metadata()
        assert metadata["pdfuaid:part"] == "1"
        assert "pdfaid:part" not in metadata
        assert "/StructTreeRoot" in pdf.Root


@pytest.mark.parametrize(
    ("password", "sentence"),
    [
        ("", "is empty"),
        ("   ", "is empty"),
        ("a\nb", "cannot be typed"),
        ("\ud800", "cannot be typed"),
        ("क" * 43, "too long"),
    ],
)
def test_a_password_that_would_not_open_the_pack_is_refused(tmp_path: Path, password: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        write_pack(CONTENTS, tmp_path / "pack.pdf", password=password)
    assert list(tmp_path.iterdir()) == []


def test_a_large_pack_is_protected_too(tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    pages = write_pack(samples.selection(), out, password="x")
    assert len(pypdfium2.PdfDocument(out, password="x")) == pages
