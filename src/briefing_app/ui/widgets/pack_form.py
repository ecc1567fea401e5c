"""What is made of a choice of items: the product, its paper, and the language of its labels."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.core.product import LABEL_LANGUAGES, PackForm, Paper, Product
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.still_fields import StillCombo

PRODUCTS: Mapping[Product, object] = {
    Product.FULL: QT_TRANSLATE_NOOP("PackForm", "Full pack"),
    Product.ONE_PAGE: QT_TRANSLATE_NOOP("PackForm", "One-page brief"),
    Product.CARDS: QT_TRANSLATE_NOOP("PackForm", "Speaking cards"),
    Product.QUESTIONS: QT_TRANSLATE_NOOP("PackForm", "Questions and answers"),
    Product.LARGE_PRINT: QT_TRANSLATE_NOOP("PackForm", "Large print, 18 point"),
    Product.BOOKLET: QT_TRANSLATE_NOOP("PackForm", "Booklet, to be folded"),
}
PAPERS: Mapping[Paper, object] = {
    Paper.A4: QT_TRANSLATE_NOOP("PackForm", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("PackForm", "Letter"),
}
LANGUAGES = dict(zip(LABEL_LANGUAGES, ("English", "日本語", "हिन्दी"), strict=True))
"""Each named in itself, so that whoever reads it finds it."""

translate = QCoreApplication.translate


class PackFormChoice(QWidget):
    """Product, paper and language on one row; below it what the product can have besides."""

    form_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_form")
        self._product = _build_combo("pack_product", self.tr("What is made"), PRODUCTS, self)
        self._paper = _build_combo("pack_paper", self.tr("Paper"), PAPERS, self)
        self._language = StillCombo(self)
        self._language.setObjectName("pack_language")
        self._language.setAccessibleName(self.tr("Language of the labels"))
        for language, name in LANGUAGES.items():
            self._language.addItem(name, language)
        self._four_up = QCheckBox(self.tr("Four cards on a sheet, to be cut"), self)
        self._four_up.setObjectName("pack_four_up")
        self._four_up.setAccessibleName(self._four_up.text())
        self._simplex = QCheckBox(self.tr("Printed on one side"), self)
        self._simplex.setObjectName("pack_simplex")
        self._simplex.setAccessibleName(self._simplex.text())
        self._arrange()
        self._connect()
        self._show_besides()

    @property
    def product_field(self) -> QComboBox:
        """What the label of the row is for."""
        return self._product

    def form(self) -> PackForm:
        """What is chosen."""
        product = Product(self._product.currentData())
        return PackForm(
            product=product,
            paper=Paper(self._paper.currentData()),
            language=str(self._language.currentData()),
            is_imposed=product is Product.CARDS and self._four_up.isChecked(),
            is_simplex=product not in (Product.CARDS, Product.BOOKLET, Product.ONE_PAGE) and self._simplex.isChecked(),
        )

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._product, 3)
        row.addWidget(self._paper, 1)
        row.addWidget(self._language, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._four_up)
        column.addWidget(self._simplex)

    def _connect(self) -> None:
        for combo in (self._product, self._paper, self._language):
            combo.currentIndexChanged.connect(self._on_changed)
        for box in (self._four_up, self._simplex):
            box.toggled.connect(self._on_changed)

    def _on_changed(self) -> None:
        self._show_besides()
        self.form_changed.emit()

    def _show_besides(self) -> None:
        product = Product(self._product.currentData())
        self._four_up.setVisible(product is Product.CARDS)
        self._simplex.setVisible(product not in (Product.CARDS, Product.BOOKLET, Product.ONE_PAGE))


def _build_combo(
    name: str, words: str, choices: Mapping[Product, object] | Mapping[Paper, object], parent: QWidget
) -> QComboBox:
    combo = StillCombo(parent)
    combo.setObjectName(name)
    combo.setAccessibleName(words)
    for choice, text in choices.items():
        combo.addItem(translate("PackForm", str(text)), choice.value)
    return combo
