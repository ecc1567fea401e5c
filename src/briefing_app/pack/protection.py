"""The protected form of a pack: AES-256, as PDF 2.0 has it (revision 6). ReportLab knows only what was before that.

Such a pack is not for an archive: PDF/A forbids encryption, since a lost password would lose the pack.
What is drawn is never on the disk unencrypted. The bytes differ each time, as they must.
"""

import io
import unicodedata

from briefing_app.core.errors import BadInput

MOST_BYTES = 127
"""Readers pass over what is longer, and so would open the file with a part of the password."""


def check_password(password: str) -> None:
    """Raises `BadInput` for a password with which the pack would not open everywhere."""
    if not password.strip():
        raise BadInput("The password is empty.", "Type one, or make the pack without a password.")
    if any(unicodedata.category(char).startswith("C") for char in password):
        raise BadInput(
            "The password holds characters that cannot be typed.", "Choose one of letters, digits and signs."
        )
    if any(len(spelled.encode("utf-8")) > MOST_BYTES for spelled in (password, _prepare(password))):
        raise BadInput("The password is too long.", f"Choose one of at most {MOST_BYTES} bytes.")


def protect(data: bytes, password: str) -> bytes:
    """The file encrypted, description included. Who has the password may do all: print, copy, have it read out.

    It opens with the password as it was typed and as the standard spells it: readers differ in what they try.
    """
    import pikepdf  # late: only this form of a pack needs it

    check_password(password)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            encryption=pikepdf.Encryption(user=password, owner=_prepare(password), R=6),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return out.getvalue()


def _prepare(password: str) -> str:
    return unicodedata.normalize("NFKC", password)
