"""Verbs of publishing: publish, withdraw, outbox."""

import argparse
from functools import partial
from typing import TYPE_CHECKING

from presseditor.cli.excuses import add_excuses, read_excuses
from presseditor.cli.session import Session
from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.domain.message import message
from presseditor.domain.order import Order

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add publish, withdraw and outbox."""
    publish = verbs.add_parser("publish", parents=[common], help="put an article on a site")
    withdraw = verbs.add_parser("withdraw", parents=[common], help="take an article off a site")
    withdraw.add_argument("--reason", default="", help="why, kept with the article")
    add_excuses(publish)
    for parser in (publish, withdraw):
        parser.add_argument(
            "--overwrite", action="store_true", help="even where it was changed on the site itself"
        )
    for parser, run in ((publish, _publish), (withdraw, _withdraw)):
        parser.add_argument("article", metavar="ARTICLE")
        parser.add_argument("--site", required=True, metavar="NAME")
        parser.add_argument("--wait", action="store_true", help="deliver now, before returning")
        parser.set_defaults(run=run)
    outbox = verbs.add_parser("outbox", parents=[common], help="what is on its way")
    outbox.add_argument("--run", action="store_true", dest="deliver", help="deliver what is due")
    outbox.set_defaults(run=_outbox)


def _publish(session: Session, options: argparse.Namespace) -> int:
    excuses = read_excuses(session, options)
    desk = session.desk
    site = desk.sites.find(options.site)
    bundle = session.bundle(options.article)
    order = Order(bundle.article.id, (site.id,), overwrite=options.overwrite, excuses=excuses)
    bring = partial(desk.imports.bring, bundle=bundle) if session.is_file(options.article) else None
    (delivery,) = desk.publishing.release(order, bring=bring)
    return _carry_out(session, delivery, options)


def _withdraw(session: Session, options: argparse.Namespace) -> int:
    article = session.article(options.article)
    site = session.desk.sites.find(options.site)
    delivery = session.desk.publishing.withdraw(
        article.id, site.id, options.reason, overwrite=options.overwrite
    )
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
    time = session.parts.time_words
    for one, row in zip(deliveries, rows, strict=True):
        decided = time.stamp(one.created)
        words = session.words(_STANDS[one.action][one.state])
        print(f"{decided}  {words}  {one.site_id}  {one.payload.title}  {one.url}")
        if one.due is not None and one.state is DeliveryState.QUEUED and one.due > time.clock.now():
            hour = time.by_clock(one.due, one.payload.time_zone)
            print("    " + session.words(message("will go out on {time}", time=hour)))
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
