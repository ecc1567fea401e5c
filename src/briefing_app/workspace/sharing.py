"""The second process that makes a large pack, for whoever runs this program as one (see `pack.partner`)."""

from typing import BinaryIO, NoReturn


def serve_share(orders: BinaryIO, answers: BinaryIO) -> NoReturn:
    """Draws its share of a pack, and ends the process."""
    from briefing_app.pack.partner import serve  # late: only drawing needs ReportLab

    serve(orders, answers)
