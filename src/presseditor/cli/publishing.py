"""Verbs of publishing: publish, withdraw, outbox, site."""

import argparse
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.cli.excuses import add_excuses, read_excuses
from presseditor.cli.session import Session
from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.domain.errors import SignInError
from presseditor.domain.ids import free_id
from presseditor.domain.message import message
from presseditor.domain.order import Order
from presseditor.domain.site import Site, SiteKind

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add publish, withdraw, outbox and site."""
    publish = verbs.add_parser("publish", parents=[common], help="put an article on a site")
    withdraw = verbs.add_parser("withdraw", parents=[common], help="take an article off a site")
    withdraw.add_argument("--reason", default="", help="why, kept with the article")
    add_excuses(publish)
    for parser, run in ((publish, _publish), (withdraw, _withdraw)):
        parser.add_argument("article", metavar="ARTICLE")
        parser.add_argument("--site", required=True, metavar="NAME")
        parser.add_argument("--wait", action="store_true", help="deliver now, before returning")
        parser.set_defaults(run=run)
    outbox = verbs.add_parser("outbox", parents=[common], help="what is on its way")
    outbox.add_argument("--run", action="store_true", dest="deliver", help="deliver what is due")
    outbox.set_defaults(run=_outbox)
    site = verbs.add_parser("site", help="where to publish")
    actions = site.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", parents=[common], help="add a site")
    add.add_argument("name")
    add.add_argument("--kind", choices=[one.value for one in SiteKind], required=True)
    add.add_argument("--address", required=True, help="a folder or the site's URL")
    add.add_argument("--user", default="")
    add.add_argument("--password-stdin", action="store_true", help="read the password from stdin")
    add.add_argument("--public-url", default="")
    add.add_argument(
        "--allow-plain-http", action="store_true", help="send the password without encryption"
    )
    add.add_argument(
        "--accept-plain-store",
        action="store_true",
        help="keep the password even where this computer's store is plain text",
    )
    add.add_argument(
        "--into-existing",
        action="store_true",
        help="publish into a folder that holds other files; none of them is replaced",
    )
    add.add_argument("--title", default="")
    add.set_defaults(run=_add_site)
    test = actions.add_parser("test", parents=[common], help="test the connection")
    test.add_argument("name")
    test.set_defaults(run=_test_site)
    listing = actions.add_parser("list", parents=[common], help="the sites")
    listing.set_defaults(run=_list_sites)


def _publish(session: Session, options: argparse.Namespace) -> int:
    excuses = read_excuses(session, options)
    desk = session.desk
    site = desk.sites.find(options.site)
    bundle = session.bundle(options.article)
    order = Order(bundle.article.id, (site.id,), excuses=excuses)
    bring = partial(desk.imports.bring, bundle=bundle) if session.is_file(options.article) else None
    (delivery,) = desk.publishing.release(order, bring=bring)
    return _carry_out(session, delivery, options)


def _withdraw(session: Session, options: argparse.Namespace) -> int:
    article = session.article(options.article)
    site = session.desk.sites.find(options.site)
    delivery = session.desk.publishing.withdraw(article.id, site.id, options.reason)
    return _carry_out(session, delivery, options)


def _carry_out(session: Session, delivery: Delivery, options: argparse.Namespace) -> int:
    if options.wait:
        session.desk.outbox.run_due()
        delivery = session.desk.publishing.get(delivery.id)
    _print_deliveries(session, [delivery])
    if delivery.problem is not None:
        session.explain(delivery.problem)
    done = delivery.state is DeliveryState.DELIVERED
    return 0 if done or not options.wait else 1


def _outbox(session: Session, options: argparse.Namespace) -> int:
    if options.deliver:
        session.desk.outbox.run_due()
    deliveries = session.desk.publishing.latest()
    _print_deliveries(session, deliveries, as_list=True)
    return 1 if any(one.state is DeliveryState.FAILED for one in deliveries) else 0


def _print_deliveries(
    session: Session, deliveries: list[Delivery], *, as_list: bool = False
) -> None:
    rows = [
        {
            "id": one.id,
            "article": one.article_id,
            "site": one.site_id,
            "action": one.action.value,
            "state": one.state.value,
            "title": one.payload.title,
            "url": one.url,
            "reason": one.remote.get("reason"),
            "problem": session.words(one.problem) if one.problem else None,
        }
        for one in deliveries
    ]
    if session.as_json:
        session.show(rows if as_list else rows[0])
        return
    for one, row in zip(deliveries, rows, strict=True):
        decided = f"{one.created.astimezone():%d.%m.%Y %H:%M}" if one.created else ""
        words = session.words(_STANDS[one.action][one.state])
        print(f"{decided}  {words}  {one.site_id}  {one.payload.title}  {one.url}")
        for told in (row["problem"], row["reason"]):
            if told and as_list:
                print(f"    {told}")


_PUBLISH = {
    DeliveryState.QUEUED: message("to be published"),
    DeliveryState.SENDING: message("being published"),
    DeliveryState.WAITING: message("waiting to be published"),
    DeliveryState.FAILED: message("not published"),
    DeliveryState.DELIVERED: message("published"),
    DeliveryState.CANCELLED: message("publishing cancelled"),
}
_WITHDRAW = {
    DeliveryState.QUEUED: message("to be taken off"),
    DeliveryState.SENDING: message("being taken off"),
    DeliveryState.WAITING: message("waiting to be taken off"),
    DeliveryState.FAILED: message("not taken off"),
    DeliveryState.DELIVERED: message("taken off"),
    DeliveryState.CANCELLED: message("taking off cancelled"),
}
_STANDS = {DeliveryAction.PUBLISH: _PUBLISH, DeliveryAction.WITHDRAW: _WITHDRAW}


def _add_site(session: Session, options: argparse.Namespace) -> int:
    sites = session.desk.sites
    wanted = session.parts.names.record_id(options.name)
    site = Site(
        id=free_id(wanted, {one.id for one in sites.all()}),
        name=options.name,
        kind=SiteKind(options.kind),
        address=_address(options),
        user=options.user,
        public_url=options.public_url,
        title=options.title or options.name,
        allow_plain_http=options.allow_plain_http,
        into_existing=options.into_existing,
    )
    password = _read_password() if options.password_stdin else None
    if options.accept_plain_store:
        sites.accept_plain_store()
    _save_site(session, site, password)
    session.say(message("The site “{name}” was added.", name=site.name), id=site.id)
    return 0


def _save_site(session: Session, site: Site, password: str | None) -> None:
    """Store the site; say how to agree where the command line has an option for it."""
    try:
        session.desk.sites.save(site, password)
    except ConsentError as error:
        option = _AGREE[error.consent]
        session.explain(message("To agree, add the option {option}.", option=option))
        raise
    except SignInError:
        session.explain(
            message("The site “{name}” was added, but without its password.", name=site.name)
        )
        raise


_AGREE = {
    Consent.FULL_FOLDER: "--into-existing",
    Consent.PLAIN_STORE: "--accept-plain-store",
    Consent.OTHER_ADDRESS: "--address",
}


def _address(options: argparse.Namespace) -> str:
    """Return what the shell's user means: a folder is named from where they stand."""
    address = str(options.address)
    is_path = bool(address.strip()) and not re.match(r"[A-Za-z][\w+.-]+:", address)
    if is_path and options.kind == SiteKind.FOLDER:
        return str(Path(address).expanduser().absolute())
    return address


def _read_password() -> str:
    import sys

    return sys.stdin.readline().rstrip("\r\n")


def _test_site(session: Session, options: argparse.Namespace) -> int:
    report = session.desk.sites.test(session.desk.sites.find(options.name))
    words = [session.words(one) for one in (report.message, *report.details)]
    if session.as_json:
        session.show({"ok": report.ok, "message": words[0], "details": words[1:]})
    else:
        print("\n".join(words))
    return 0 if report.ok else 1


def _list_sites(session: Session, options: argparse.Namespace) -> int:
    del options
    rows = [
        {"id": one.id, "name": one.name, "kind": one.kind.value, "address": one.address}
        for one in session.desk.sites.all()
    ]
    if session.as_json:
        session.show(rows)
    else:
        for row in rows:
            print("{id}  {kind:10} {name}  {address}".format(**row))
    return 0
