"""Loads the interface's language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from presseditor.paths import resources

CATALOGS = ("presseditor", "qt")
"""``qt`` holds what Qt's own Russian catalog lacks."""


def load_language(application: QCoreApplication, language: str) -> None:
    """Show the interface in ``language`` (``ru`` or ``en``); English needs no file."""
    QLocale.setDefault(QLocale("ru_RU" if language == "ru" else "en_GB"))
    folder = str(resources() / "translations")
    for name in CATALOGS:
        _install(application, f"{name}_{language}", folder)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"qtbase_{language}", folder) or _install(
        application, f"qtbase_{language}", qt
    )


def _install(application: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(application)
    return translator.load(name, folder) and application.installTranslator(translator)
