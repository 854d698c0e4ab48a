"""How large a file is, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

KILOBYTE, MEGABYTE = 1_000, 1_000_000


def size_words(size: int) -> str:
    """Return “14 KB” or “3.2 MB”, as a file manager says it."""
    if size < MEGABYTE:
        words = QCoreApplication.translate("Sizes", "{number} KB")
        return words.format(number=max(1, round(size / KILOBYTE)))
    words = QCoreApplication.translate("Sizes", "{number} MB")
    return words.format(number=QLocale().toString(size / MEGABYTE, "f", 1))
