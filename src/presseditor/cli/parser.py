"""A parser that speaks the user's language; argparse itself knows English alone."""

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from presseditor.domain.message import Message, message

_MOST_DAYS = 36_500
Words = Callable[[Message], str]
_HEADINGS = {
    "usage: ": message("usage: "),
    "positional arguments:": message("what to name:"),
    "options:": message("options:"),
    "show this help message and exit": message("show this help and end"),
    "show program's version number and exit": message("show the version and end"),
}
_ERRORS = (
    (
        re.compile(r"the following arguments are required: (?P<names>.+)"),
        message("this is missing: {names}"),
    ),
    (
        re.compile(
            r"argument (?P<name>.+?): invalid choice: (?P<given>.+?) \(choose from (?P<all>.+)\)"
        ),
        message("{name} cannot be {given}; choose one of: {all}"),
    ),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), message("not understood: {names}")),
    (
        re.compile(r"one of the arguments (?P<names>.+) is required"),
        message("one of these is missing: {names}"),
    ),
    (
        re.compile(r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)"),
        message("{name} does not go together with {other}"),
    ),
    (
        re.compile(r"argument (?P<name>.+?): expected .*argument.*"),
        message("a value is missing after {name}"),
    ),
    (
        re.compile(r"argument (?P<name>.+?): invalid \w+ value: (?P<given>.*)"),
        message("{name} cannot be {given}"),
    ),
)


def folder(text: str) -> Path:
    """Read a folder's name; an empty one, from a variable that is not set, is none."""
    if not text.strip():
        raise ValueError(text)
    return Path(text)


def named(text: str) -> Path:
    """Read the name of a file; a folder that is meant by a dot or a slash has none."""
    path = Path(text)
    if path.name in {"", ".."}:
        raise ValueError(text)
    return path


def days(text: str) -> int:
    """Read a number of days to come, at most a hundred years of them."""
    found = int(text)
    if not 0 < found <= _MOST_DAYS:
        raise ValueError(text)
    return found


class Parser(argparse.ArgumentParser):
    """Translates its headings, its help texts and its complaints by ``words``."""

    words: Words = staticmethod(str)

    def speak(self, words: Words) -> None:
        """Use ``words`` here and in the parsers of all verbs."""
        self.words = words
        self.description = words(Message(self.description)) if self.description else None
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - no public name
                for one in action._choices_actions:  # noqa: SLF001
                    one.help = words(Message(one.help)) if one.help else None
                for parser in action.choices.values():
                    parser.speak(words)
            elif action.help and action.help not in _HEADINGS:
                action.help = words(Message(action.help))

    @override
    def format_usage(self) -> str:
        return self._translated(super().format_usage())

    @override
    def format_help(self) -> str:
        return self._translated(super().format_help())

    @override
    def error(self, message: str) -> NoReturn:
        for pattern, template in _ERRORS:
            found = pattern.fullmatch(message)
            if found is not None:
                message = self.words(Message(template.template, found.groupdict()))
                break
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")

    def _translated(self, text: str) -> str:
        for english, ours in _HEADINGS.items():
            text = text.replace(english, self.words(ours), 1)
        return text
