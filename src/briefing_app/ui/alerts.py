"""The only place that interrupts the user. Everything here is a sentence or two, and says what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word, word_error


def show_error(error: BriefingError, parent: QWidget | None = None) -> None:
    """What happened, and what to do about it."""
    _build_box(QMessageBox.Icon.Warning, word(error.what), word(error.remedy), parent).exec()


def show_fault(log_file: str, parent: QWidget | None = None) -> None:
    """A fault of the program itself: the details are in the log, never on the screen."""
    what = QCoreApplication.translate("Alerts", "Something went wrong in the program.")
    remedy = QCoreApplication.translate(
        "Alerts", "What was saved is safe. Please send the file {log} to whoever looks after the program."
    ).format(log=log_file)
    _build_box(QMessageBox.Icon.Critical, what, remedy, parent).exec()


def show_making(parent: QWidget | None = None) -> None:
    """Another language needs another window, with which a pack in the making would be gone."""
    translate = QCoreApplication.translate
    what = translate("Alerts", "A pack is being made or printed.")
    remedy = translate("Alerts", "Wait until it is done, or cancel it. Then choose the language again.")
    _tell(what, remedy, parent)


def show_pack_open(parent: QWidget | None = None) -> None:
    """So would what is typed in *Make pack…*."""
    translate = QCoreApplication.translate
    what = translate("Alerts", "“Make pack” is open, and what is typed in it would be lost.")
    remedy = translate("Alerts", "Make the pack, or close the dialog. Then choose the language again.")
    _tell(what, remedy, parent)


def show_rescue(sentence: str, parent: QWidget | None = None) -> None:
    """What became of a damaged notebook; said once, when it is opened again."""
    remedy = QCoreApplication.translate(
        "Alerts", "The notebook is sound again. Look through your last notes: what is missing may stand in a backup."
    )
    _build_box(QMessageBox.Icon.Information, word(sentence), remedy, parent).open()


def ask_to_close_unsaved(failures: Sequence[BriefingError], parent: QWidget | None = None) -> bool:
    """Whether to close although some notes could not be saved. Staying is the safe answer."""
    translate = QCoreApplication.translate
    what = translate("Alerts", "Not everything is saved. If you close now, what is not saved is lost.")
    box = _build_box(QMessageBox.Icon.Warning, what, "\n".join(dict.fromkeys(map(word_error, failures))), parent)
    stay = box.addButton(translate("Alerts", "Stay and try again"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(translate("Alerts", "Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    stay.setObjectName("stay")
    leave.setObjectName("leave")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is leave


def ask_to_open(address: str, parent: QWidget | None = None) -> bool:
    """Whether to open an address that stands in a note, shown whole. Not opening is the safe answer."""
    translate = QCoreApplication.translate
    what = translate("Alerts", "Open this address outside the program?")
    box = _build_box(QMessageBox.Icon.Question, what, address, parent)
    opens = box.addButton(translate("Alerts", "Open"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(translate("Alerts", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    opens.setObjectName("open_address")
    stay.setObjectName("stay")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is opens


def _tell(what: str, remedy: str, parent: QWidget | None) -> None:
    box = _build_box(QMessageBox.Icon.Information, what, remedy, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _build_box(icon: QMessageBox.Icon, what: str, remedy: str, parent: QWidget | None) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName("alert")
    box.setIcon(icon)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(remedy)
    return box
