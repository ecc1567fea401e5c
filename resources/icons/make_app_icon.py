"""Write the pictures of the application's icon, from our drawing app.svg.

Why: windows, docks and installers want pictures, not drawings: PNG for Linux, ICO for
Windows, ICNS for macOS.  The drawing stands on a grid of 16 units, so that its edges
fall on whole pixels at 16, 32, 48, 128, 256 and 512.

    python make_app_icon.py

Needs PySide6 and Pillow; no screen.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent

PNG_SIZES = (16, 32, 48, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def draw(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the icon as a PNG picture of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise SystemExit("Qt could not write a PNG picture.")
    return bytes(buffer.data().data())


def main() -> int:
    """Write every picture of the icon."""
    application = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(HERE / "app.svg"))
    if not renderer.isValid():
        raise SystemExit("app.svg is not a drawing that Qt can read.")

    sizes = sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_SIZES})
    pictures = {size: draw(renderer, size) for size in sizes}
    for size in PNG_SIZES:
        (HERE / f"app-{size}.png").write_bytes(pictures[size])

    images = {size: Image.open(io.BytesIO(png)) for size, png in pictures.items()}
    images[256].save(
        HERE / "app.ico",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[images[size] for size in ICO_SIZES],
    )
    images[1024].save(HERE / "app.icns", append_images=[images[size] for size in ICNS_SIZES if size < 1024])
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
