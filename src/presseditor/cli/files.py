"""Verbs that read and write files: export, import, backup, verify, restore."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.cli.excuses import add_excuses, read_excuses
from presseditor.cli.parser import named
from presseditor.cli.session import Session
from presseditor.domain.errors import PressError
from presseditor.domain.export_format import FINAL, PRESSDOC, ExportFormat
from presseditor.domain.message import Message, message

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs
    from presseditor.services.intake.imports import Imported


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add export, import, backup, verify and restore."""
    export = verbs.add_parser("export", parents=[common], help="write an article to a file")
    what = export.add_mutually_exclusive_group(required=True)
    what.add_argument("article", nargs="?", metavar="ARTICLE")
    what.add_argument(
        "--all", action="store_true", help="everything in open formats into an empty folder"
    )
    export.add_argument("--to", choices=[*(one.value for one in ExportFormat), PRESSDOC])
    export.add_argument("-o", "--output", required=True, type=Path, metavar="PATH")
    export.add_argument("--site", help="whose page template to use")
    state = export.add_mutually_exclusive_group()
    state.add_argument(
        "--final", action="store_true", help="for readers: refused while remarks stop the text"
    )
    state.add_argument(
        "--draft", action="store_true", help="write a press kit although remarks stop the text"
    )
    add_excuses(export)
    export.set_defaults(run=_export)
    import_ = verbs.add_parser("import", parents=[common], help="articles from files")
    import_.add_argument("files", nargs="+", type=Path, metavar="FILE")
    import_.set_defaults(run=_import)
    backup = verbs.add_parser("backup", parents=[common], help="everything into one file")
    where = backup.add_mutually_exclusive_group(required=True)
    where.add_argument("file", nargs="?", type=named, metavar="FILE")
    where.add_argument(
        "--list", action="store_true", help="the backups that the program made by itself"
    )
    backup.set_defaults(run=_backup)
    verify = verbs.add_parser("verify", parents=[common], help="whether all that is kept is sound")
    verify.set_defaults(run=_verify)
    restore = verbs.add_parser("restore", parents=[common], help="a backup back into the profile")
    restore.add_argument("file", type=named, metavar="FILE")
    restore.set_defaults(run=_restore)


def _export(session: Session, options: argparse.Namespace) -> int:
    if options.all:
        return _take_out(session, options.output)
    if options.to is None:
        options.usage(session.words(message("Name the format: --to FORMAT.")))
    excuses = read_excuses(session, options)
    bundle = session.bundle(options.article)
    site = session.desk.sites.find(options.site) if options.site else None
    if options.final or (options.to in FINAL and not options.draft):
        bring = session.desk.imports.bring if session.is_file(options.article) else None
        bundle = session.desk.exports.cleared(bundle, excuses, bring)
    elif excuses:
        options.usage(session.words(message("--waive is for what goes out: add --final.")))
    made = session.desk.exports.export_bundle(bundle, options.to, options.output, site)
    session.say(
        message("Written: {files}", files=", ".join(map(str, made))),
        files=[str(one) for one in made],
    )
    return 0


def _take_out(session: Session, folder: Path) -> int:
    taken = session.desk.exports.take_out(folder)
    for problem in taken.problems:
        session.explain(problem)
    session.say(
        message(
            "Written to “{folder}”: {articles} articles, {records} records, {pictures} pictures.",
            folder=str(taken.folder),
            articles=taken.articles,
            records=taken.records,
            pictures=taken.pictures,
        ),
        folder=str(taken.folder),
        articles=taken.articles,
        records=taken.records,
        pictures=taken.pictures,
    )
    return 1 if taken.problems else 0


def _import(session: Session, options: argparse.Namespace) -> int:
    rows: list[dict[str, str]] = []
    told: list[Message | None] = []
    failed = False
    for path in options.files:
        try:
            made = session.desk.imports.bring_file(path)
        except PressError as error:
            failed = True
            session.explain(
                message("{file}: {reason}", file=path.name, reason=session.words(error.text))
            )
        else:
            rows.append(_row(made, path))
            told.append(made.told(path.name))
    if session.as_json:
        session.show(rows)
    else:
        for row, words in zip(rows, told, strict=True):
            print("{article}  {title}".format(**row))
            if words is not None:
                print(session.words(words))
    return 1 if failed else 0


def _row(made: "Imported", path: Path) -> dict[str, str]:
    return {
        "file": str(path),
        "article": made.article.id,
        "title": made.article.title,
        "came": made.came.value,
        "beside": made.other.id if made.other else "",
    }


def _backup(session: Session, options: argparse.Namespace) -> int:
    if options.list:
        return _list_backups(session)
    made = session.desk.backups.backup(options.file)
    session.say(message("The backup is in “{file}”.", file=str(made)), file=str(made))
    return 0


def _list_backups(session: Session) -> int:
    """List the automatic backups; the database may be damaged, so it stays closed."""
    from presseditor.services.upkeep.auto_backups import folder_of, is_sound, listed

    folder = folder_of(session.parts.profile, session.parts.settings)
    found = [(one, is_sound(one.file)) for one in listed(folder)]
    if session.as_json:
        session.show(
            [
                {"file": str(one.file), "made": one.at, "size": one.size, "sound": sound}
                for one, sound in found
            ]
        )
        return 0
    if not found:
        session.say(message("There are no backups in “{folder}”.", folder=str(folder)))
    words = {True: session.words(message("sound")), False: session.words(message("damaged"))}
    for one, sound in found:
        at = session.parts.time_words.stamp(one.at)
        print(f"{at}  {one.size:>12}  {words[sound]}  {one.file}")
    return 0


def _verify(session: Session, _options: argparse.Namespace) -> int:
    from presseditor.services.upkeep.verifying import verify

    problems = verify(session.desk.database, session.parts.profile).all
    if session.as_json:
        session.show({"problems": [session.words(one) for one in problems]})
        return 1 if problems else 0
    for one in problems:
        session.explain(one)
    if not problems:
        session.say(message("The database, the earlier versions and the pictures are sound."))
    return 1 if problems else 0


def _restore(session: Session, options: argparse.Namespace) -> int:
    from presseditor.services.upkeep.backups import restore, told

    done = restore(options.file, session.parts.profile)
    for problem in done.problems:
        session.explain(problem)
    if session.as_json:
        session.show(
            {
                "file": str(options.file),
                "articles": done.articles,
                "pictures": done.pictures,
                "aside": str(done.aside or ""),
            }
        )
    else:
        print(" ".join(session.words(one) for one in told(done, options.file)))
    return 0
