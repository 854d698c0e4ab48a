"""Marks around what a template is filled with, for the last pass over the page."""

from jinja2 import nodes
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape
from typing_extensions import override

from presseditor.rendering.last_pass import BEGIN, END, without_marks


class MarkingEnvironment(SandboxedEnvironment):
    """Puts marks around whatever a template prints, but for the parts it calls itself."""

    @override
    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for output in tree.find_all(nodes.Output):
            output.nodes = [self._marked(one) for one in output.nodes]
        return tree

    def _marked(self, node: nodes.Expr) -> nodes.Expr:
        script_safe = isinstance(node, nodes.Filter) and node.name == "tojson"
        if isinstance(node, nodes.TemplateData) or script_safe:
            return node
        name = "called" if isinstance(node, nodes.Call) else "filled"
        return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


class Own(Markup):
    """Markup of the office's own files, such as its style sheet."""

    __slots__ = ()


def filled(value: object) -> Markup:
    """Return ``value`` between marks, escaped unless it is markup."""
    if isinstance(value, Own):
        return value
    words = without_marks(escape(value))
    return Markup(f"{BEGIN}{words}{END}")  # noqa: S704 - escaped


def called(value: object) -> Markup:
    """As ``filled``; markup that the template made itself (a macro, a block) has its own marks."""
    return value if isinstance(value, Markup) else filled(value)
