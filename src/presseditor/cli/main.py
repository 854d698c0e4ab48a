"""The command line: reads the words, runs the verb, turns failures into words and exit codes."""

import argparse
import contextlib
import errno
import io
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import presseditor
from presseditor.cli import articles, files, proof, publishing, selftest, sites, texts, updates
from presseditor.cli.parser import Parser, Words, folder
from presseditor.cli.session import Session
from presseditor.domain.clock import Clock
from presseditor.domain.errors import NoSuchStopError, PressError, StoppedError
from presseditor.domain.message import Message, message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile, default_profile
from presseditor.services.upkeep.crash_report import places_of
from presseditor.services.upkeep.running_log import Word, on_standard_error

FAILURE = 1
_log = logging.getLogger(__name__)
_NOBODY_READS = frozenset({errno.EPIPE, errno.EINVAL})
"""What a pipe says whose reader went away; the second is Windows' word for it."""
INTERRUPTED = 130
"""The shell's code for Ctrl+C."""

VERBS = frozenset(
    {"intake", "render", "typograph", "decline", "spell", "check", "list", "search", "show"}
    | {"export", "publish", "withdraw", "outbox", "site", "backup", "restore", "import", "verify"}
    | {"sample", "selftest", "update"}
)
_FOLDER = ("--profile", "--data-dir")
"""One option under two names."""
_FLAGS = frozenset({"-h", "--help", "--version", "--selftest"})


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window starts with."""

    profile: Profile
    files: tuple[Path, ...]
    verbose: bool = False


def is_command(words: Sequence[str]) -> bool:
    """Tell whether the words name a verb, as against files to open in the window."""
    return bool(_FLAGS.intersection(words)) or any(word in VERBS for word in words[:5])


def window_options(words: Sequence[str]) -> WindowOptions:
    """Return the profile and the files that the window is to open."""
    parser = Parser(prog="presseditor")
    parser.speak(_words(words))
    parser.add_argument(*_FOLDER, type=folder)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("files", nargs="*", type=Path)
    found, rest = parser.parse_known_args(words)
    missing = [str(file) for file in found.files if not file.exists()]
    if missing:
        told = message(
            "neither a verb nor a file: {names}\nVerbs: {verbs}",
            names=", ".join(missing),
            verbs=", ".join(sorted(VERBS)),
        )
        parser.error(parser.words(told))
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return WindowOptions(_profile(found.profile), tuple(found.files), found.verbose)


def run(words: Sequence[str], clock: Clock | None = None) -> int:
    """Run a verb; return 0, or 1 for findings and failures; the parser exits with 2.

    A text is read by today's date; ``clock`` tells another.
    """
    _speak_utf8()
    options = _options(words)
    session = Session(_profile(options.profile), clock, as_json=options.json)
    with on_standard_error(wanted=options.verbose):
        return _carry_out(session, options)


def _carry_out(session: Session, options: argparse.Namespace) -> int:
    try:
        return _logged(session, options)
    except StoppedError as error:
        session.explain_stops(error)
        return FAILURE
    except NoSuchStopError as error:
        options.usage(session.words(error.text))
        raise
    except PressError as error:
        session.explain(error.text)
        return FAILURE
    except OSError as error:
        if error.errno in _NOBODY_READS:
            _let_go_of_stdout()
        else:
            session.explain(_refused_by_system(error))
        return FAILURE
    except Exception as error:  # noqa: BLE001 - a traceback would tell nobody what to do
        session.explain(_defect(error))
        return FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        session.close()


def _logged(session: Session, options: argparse.Namespace) -> int:
    verb = Word(options.verb)
    try:
        code = int(options.run(session, options))
        sys.stdout.flush()  # a reader that went away shows here, not when the interpreter ends
    except Exception as error:
        known = isinstance(error, PressError | OSError)
        _log.warning("The verb %s failed: %s", verb, error, exc_info=not known)
        raise
    _log.info("The verb %s ended with %s", verb, code)
    return code


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = build_parser()
    unfit = _no_text(words)
    parser.speak(_words(words if unfit is None else ()))
    if unfit is not None:
        _refuse(parser, unfit)
    return parser.parse_args(["selftest" if w == "--selftest" else w for w in words])


def _no_text(words: Sequence[str]) -> str | None:
    """Return the first word that is no text to store: bytes of another encoding, a NUL."""
    return next(
        (one for one in words if "\0" in one or any("\ud800" <= sign <= "\udfff" for sign in one)),
        None,
    )


def _refuse(parser: Parser, word: str) -> NoReturn:
    told = message(
        "“{word}” is not text in UTF-8. Give the file or the record another name.",
        word=word.encode("utf-8", "replace").decode().replace("\0", "?"),
    )
    parser.error(parser.words(told))


def _refused_by_system(error: OSError) -> Message:
    return message(
        "“{name}” cannot be used: {reason}. Give another file or folder.",
        name=str(error.filename or ""),
        reason=reason_of(error),
    )


def _defect(error: Exception) -> Message:
    """Tell of a mistake of the program; where it came up goes to whoever mends it."""
    return message(
        "There is a mistake in the program, and nothing more was done. Tell its makers:\n{places}",
        places=places_of(error),
    )


def build_parser() -> Parser:
    """Return the parser with every verb."""
    parser = Parser(
        prog="presseditor",
        description="A press desk. Without a verb it opens the window.",
    )
    parser.add_argument("--version", action="version", version=presseditor.__version__)
    parser.add_argument(*_FOLDER, type=folder, help="a folder to use as the profile")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--verbose", action="store_true", help="log on standard error too")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(*_FOLDER, type=folder, default=argparse.SUPPRESS, help="a profile folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON")
    common.add_argument(
        "--verbose",
        action="store_true",
        default=argparse.SUPPRESS,
        help="log on standard error too",
    )
    for module in (texts, proof, articles, files, publishing, sites, updates, selftest):
        module.add_verbs(verbs, common)
    return parser


def _words(words: Sequence[str]) -> Words:
    """Return what translates for the profile that the words name, wherever they name it."""
    first = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    first.add_argument(*_FOLDER, type=folder)
    with contextlib.suppress(argparse.ArgumentError, OSError, ValueError):
        return Session(_profile(first.parse_known_args(words)[0].profile), as_json=False).words
    return Session(default_profile(), as_json=False).words


def _let_go_of_stdout() -> None:
    """Keep the interpreter from complaining at its end about a pipe that nobody reads."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _profile(chosen: Path | None) -> Profile:
    return Profile(chosen.absolute()) if chosen else default_profile()


def _speak_utf8() -> None:
    """Windows consoles and pipes default to a code page that has no «ё» or no dash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
