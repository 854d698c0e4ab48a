"""The live preview: the same fragment and page that export and publishing make."""

from dataclasses import dataclass

from presseditor.domain.article import Article
from presseditor.domain.site import Site
from presseditor.rendering.fragment import Fragment, FragmentRenderer
from presseditor.rendering.page import PageRenderer
from presseditor.services.writing.articles import Articles


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """What a preview shows: the head's parts as HTML by name, and the fragment in blocks."""

    fragment: Fragment
    head: dict[str, str]


class Preview:
    """Renders one article again and again; belongs to one thread, for it keeps caches."""

    def __init__(self, articles: Articles, pages: PageRenderer) -> None:
        self._articles = articles
        self._pages = pages
        self._fragments = FragmentRenderer()

    def render(self, article: Article) -> PreviewPage:
        """Return the article as it will be published."""
        bundle = self._articles.bundle(article)
        return PreviewPage(self._fragments.render(bundle), self._pages.head_parts(bundle))

    def shell(self, site: Site | None) -> str:
        """Return the site's page with an empty place for the article."""
        return self._pages.shell(site)
