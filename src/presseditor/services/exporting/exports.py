"""Exporting an article to files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.export_format import PRESSDOC
from presseditor.domain.finding import Excuse
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.exporting.formats import FORMATS, ExportContext
from presseditor.services.checking.gate import Gate
from presseditor.services.writing.articles import Articles
from presseditor.storage.database import Database
from presseditor.storage.stores import Stores

if TYPE_CHECKING:
    from presseditor.services.exporting.export_everything import TakenOut


class Exports:
    """Writes articles in every format the registry holds."""

    def __init__(
        self,
        articles: Articles,
        context: Callable[[Site | None], ExportContext],
        database: Database,
        gate: Gate,
    ) -> None:
        self._articles = articles
        self._context = context
        self._database = database
        self._gate = gate

    def formats(self) -> tuple[str, ...]:
        """Return the names of the formats."""
        return (*FORMATS, PRESSDOC)

    def export(
        self, article: Article, format_name: str, target: Path, site: Site | None = None
    ) -> list[Path]:
        """Write the article to ``target``; return the files made, the main one first."""
        return self.export_bundle(self._articles.bundle(article), format_name, target, site)

    def cleared(
        self,
        bundle: Bundle,
        excuses: Sequence[Excuse] = (),
        bring: Callable[[Stores, Bundle], Bundle] | None = None,
    ) -> Bundle:
        """Return the bundle as it may go to readers, with the directory's records.

        Whatever goes out as final passes here before it is written: an export, a press kit, a
        mail. ``bring`` stores the text of a file, to which waivers are then kept. Raises
        ``StoppedError`` for a *stop* that nobody waived in words, ``NoSuchStopError`` for a waiver
        of none.
        """
        if not excuses:
            with self._database.reading() as stores:
                return self._gate.let_pass(stores, bundle)
        with self._database.transaction() as stores:
            wanted = bring(stores, bundle) if bring else bundle
            return self._gate.let_pass(stores, wanted, excuses)

    def export_bundle(
        self, bundle: Bundle, format_name: str, target: Path, site: Site | None = None
    ) -> list[Path]:
        """Write an article that comes with its records, stored or not."""
        from presseditor.exporting.clean import cleaned

        bundle = cleaned(bundle)
        if format_name == PRESSDOC:
            from presseditor.services.writing.pressdoc import write_pressdoc

            return [write_pressdoc(bundle, target, self._context(site).image_file)]
        if format_name not in FORMATS:
            raise CorrectionError(message("There is no format “{name}”.", name=format_name))
        return list(FORMATS[format_name](bundle, self._context(site), target))

    def take_out(
        self, folder: Path, report: Callable[[int, int], bool] = lambda _done, _all: True
    ) -> TakenOut:
        """Write all articles, records and pictures in open formats; see ``export_everything``."""
        from presseditor.services.exporting.export_everything import take_out

        return take_out(self._database, self._context(None).image_file, folder, report)
