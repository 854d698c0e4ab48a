"""Page templates: a folder of Jinja2 files that an office can replace, one by one."""

import datetime as dt
import re
from email.utils import format_datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from jinja2 import (
    BaseLoader,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup

from presseditor.domain.addresses import safe_address, web_address
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.rendering.filled import MarkingEnvironment, Own, called, filled
from presseditor.rendering.last_pass import MisplacedWordsError, judged, judged_feed
from presseditor.rendering.sanitize import UNPRINTED

DEFAULT = "default"


class TemplateSet:
    """The template folders under one root; a file missing in a folder is taken from the default.

    Templates run in Jinja2's sandbox with escaping on.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._environments: dict[str, MarkingEnvironment] = {}

    def render(self, name: str, site: Site | None, values: dict[str, Any]) -> str:
        """Fill the template ``name`` of the site's folder.

        Raises ``CorrectionError`` where the template is broken, with its file and line.
        """
        folder = site.template if site else DEFAULT
        environment = self._environment(folder or DEFAULT)
        try:
            page = environment.get_template(name).render(
                site=site, style=_style(environment), **values
            )
        except TemplateSyntaxError as error:
            raise _broken(error.name or name, error.lineno, error.message or "") from error
        except (TemplateError, ArithmeticError, TypeError, ValueError, AttributeError) as error:
            raise _broken(name, _line_in_template(error), str(error)) from error
        except (LookupError, UnicodeDecodeError) as error:
            raise _broken(name, _line_in_template(error), str(error)) from error
        return UNPRINTED.sub("", self._judged(name, page))

    def _judged(self, name: str, page: str) -> str:
        try:
            if name.endswith(".xml.j2"):
                return judged_feed(page)
            return judged(page) if name.endswith(".html.j2") else page
        except MisplacedWordsError as error:
            raise CorrectionError(
                message(
                    "The page template {file} puts words of the text where a browser takes them"
                    " for a program: {place}. Put them between tags, or choose the default"
                    " templates in the site's settings.",
                    file=name,
                    place=error.place,
                )
            ) from error

    def _environment(self, folder: str) -> MarkingEnvironment:
        if folder not in self._environments:
            self._environments[folder] = _make(self._loader(folder))
        return self._environments[folder]

    def _loader(self, folder: str) -> BaseLoader:
        own = Path(folder) if Path(folder).is_absolute() else self._root / folder
        if not own.is_dir() or ".." in Path(folder).parts:
            raise CorrectionError(
                message(
                    "The page templates “{name}” were not found. Choose other templates in the"
                    " site's settings.",
                    name=folder,
                )
            )
        return FileSystemLoader([own, self._root / DEFAULT])


def _make(loader: BaseLoader) -> MarkingEnvironment:
    environment = MarkingEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["rfc822"] = _rfc822
    environment.filters["filled"] = filled
    environment.filters["called"] = called
    environment.tests["web_address"] = safe_address
    environment.globals["absolute"] = _absolute
    return environment


def _style(environment: MarkingEnvironment) -> Markup:
    """Return the style sheet for a style element; nothing in it can end the element."""
    text = environment.get_template("style.css").render()
    return Own(re.sub(r"</", r"<\\/", text))


@lru_cache(maxsize=256)
def _rfc822(stamp: str) -> str:
    """Return an ISO 8601 date (and time) as RSS wants it."""
    if not stamp:
        return ""
    moment = dt.datetime.fromisoformat(stamp)
    return format_datetime(moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC))


def _absolute(site: Site | None, url: str) -> str:
    """Return ``url`` as readers see it on the site; empty where no link may lead there."""
    base = site.home if site else ""
    address = safe_address(url)
    return web_address(urljoin(f"{base}/", address)) if base and (address or not url) else address


def _line_in_template(error: BaseException) -> int:
    """Return the last template line in the traceback; 0 where no template was reached."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith((".j2", ".css")):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _broken(name: str, line: int, reason: str) -> CorrectionError:
    return CorrectionError(
        message(
            "The page template {file} is broken in line {line}: {reason}. Correct the template or"
            " choose the default one in the site's settings.",
            file=name,
            line=line,
            reason=reason.rstrip("."),
        )
    )
