"""What the self-test tries, each step with real parts on a throw-away profile."""

import platform
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import presseditor
from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.ids import new_id
from presseditor.paths import Profile, resources

TEXT = "В городском округе открыли технопарк. Жители парков получили новые рабочие места."


def run_selftest(profile: Profile) -> dict[str, Any]:
    """Try every part; return ``{ok, version, python, steps: [{name, ok, detail, seconds}]}``.

    A failure of one step is reported with its traceback and does not hide the others: this is the
    one place where any exception is caught, for finding defects is what it is for.
    """
    report: dict[str, Any] = {
        "version": presseditor.__version__,
        "python": sys.version.split()[0],
        "platform": platform.platform(),
        "frozen": hasattr(sys, "_MEIPASS"),
    }
    steps = [_step("resources", lambda: str(_check_resources()))]
    desk: Desk | None = None
    try:
        desk = open_desk(profile, sample=True)
    except Exception:  # noqa: BLE001
        steps.append({"name": "database", "ok": False, "detail": traceback.format_exc()})
    if desk is not None:
        steps += _desk_steps(desk)
        desk.close()
    report["steps"] = steps
    report["ok"] = all(step["ok"] for step in steps)
    return report


def _desk_steps(desk: Desk) -> list[dict[str, Any]]:
    article = desk.articles.create(Article(new_id(), title="Открытие технопарка", body=TEXT))
    return [
        _step("database", lambda: str(desk.articles.get(article.id).title == article.title)),
        _step("search", lambda: _expect(len(desk.articles.search("парк технопарки")), 1)),
        _step("rendering", lambda: _rendering(desk, article)),
        _step("declension", lambda: _declension(desk)),
        _step("spelling", lambda: _expect(desk.proofing.misspellings("администарция")[0].word,
                                          "администарция")),
        _step("typography", lambda: _expect(desk.proofing.typograph('"Дом"').text, "«Дом»")),
        _step("intake", lambda: desk.intake.parse(f"Заголовок\n\n{TEXT}").title),
        _step("export", lambda: _export(desk, article)),
        _step("publish", lambda: _publish(desk, article)),
        _step("backup", lambda: str(desk.backups.backup(desk.profile.root / "backup.zip"))),
        _step("updates", lambda: _updates(desk)),
    ]  # fmt: skip


def _step(name: str, work: Callable[[], str]) -> dict[str, Any]:
    start = time.perf_counter()
    try:
        detail, ok = work(), True
    except Exception:  # noqa: BLE001
        detail, ok = traceback.format_exc(), False
    seconds = round(time.perf_counter() - start, 3)
    return {"name": name, "ok": ok, "detail": detail, "seconds": seconds}


def _expect(found: object, wanted: object) -> str:
    if found != wanted:
        raise AssertionError(f"{found!r} is not {wanted!r}")
    return str(found)


def _check_resources() -> Path:
    for name in ("templates", "dictionaries", "translations", "kinds.json", "sample"):
        if not (resources() / name).exists():
            raise FileNotFoundError(resources() / name)
    return resources()


def _rendering(desk: Desk, article: Article) -> str:
    html = desk.preview().render(article).fragment.html
    if "открыли технопарк" not in html:
        raise AssertionError(html)
    return html[:80]


def _declension(desk: Desk) -> str:
    forms = desk.names.organization_forms("Администрация городского округа")
    person = desk.names.person_forms("Вадим Хромов")
    _expect(forms.ins, "Администрацией городского округа")
    return _expect(person.dat, "Вадиму Хромову")


def _export(desk: Desk, article: Article) -> str:
    made = desk.exports.export(article, "html", desk.profile.root / "export" / "page.html")
    return _expect(all(one.exists() for one in made), wanted=True)


def _publish(desk: Desk, article: Article) -> str:
    delivery = desk.publishing.publish(article.id, "embedded")
    desk.outbox.run_due()
    done = desk.publishing.get(delivery.id)
    _expect(done.state, DeliveryState.DELIVERED)
    return done.url


def _updates(desk: Desk) -> str:
    """Sign a version, find it and fetch it: what a frozen program needs for it is all there."""
    from presseditor.updating import ROOT
    from presseditor.updating.publish_versions import Edition, publish
    from presseditor.updating.repository import read_releases
    from presseditor.updating.transfer import fetch
    from presseditor.updating.version_source import open_source

    root = desk.profile.root / "versions"
    root.mkdir(exist_ok=True)
    setup, place = root / "presseditor-99.0.exe", root / "place"
    setup.write_bytes(b"setup")
    publish(place, root / "key.pem", [Edition(setup, "99.0")], desk.clock.now(), 1)
    source = open_source(str(place))
    (release,) = read_releases(source, (place / ROOT).read_bytes(), root / "seen")
    return _expect(fetch(source, release, root / "fetched.exe", lambda _: True), wanted=True)
