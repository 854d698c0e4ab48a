"""By whose clocks an hour on a page is meant: a page is in Russian, whatever the window is in."""

import datetime as dt

from presseditor.domain.time_zone import zone_of

_MOSCOW = 180
"""Minutes that Moscow's clocks are ahead of UTC."""

ZONES = {
    "Europe/Kaliningrad": "по Калининграду",
    "Europe/Moscow": "по московскому времени",
    "Europe/Simferopol": "по Симферополю",
    "Europe/Kirov": "по Кирову",
    "Europe/Volgograd": "по Волгограду",
    "Europe/Samara": "по Самаре",
    "Europe/Astrakhan": "по Астрахани",
    "Europe/Saratov": "по Саратову",
    "Europe/Ulyanovsk": "по Ульяновску",
    "Asia/Yekaterinburg": "по Екатеринбургу",
    "Asia/Omsk": "по Омску",
    "Asia/Novosibirsk": "по Новосибирску",
    "Asia/Barnaul": "по Барнаулу",
    "Asia/Tomsk": "по Томску",
    "Asia/Novokuznetsk": "по Новокузнецку",
    "Asia/Krasnoyarsk": "по Красноярску",
    "Asia/Irkutsk": "по Иркутску",
    "Asia/Chita": "по Чите",
    "Asia/Yakutsk": "по Якутску",
    "Asia/Khandyga": "по Хандыге",
    "Asia/Vladivostok": "по Владивостоку",
    "Asia/Ust-Nera": "по Усть-Нере",
    "Asia/Magadan": "по Магадану",
    "Asia/Sakhalin": "по Сахалину",
    "Asia/Srednekolymsk": "по Среднеколымску",
    "Asia/Kamchatka": "по Камчатке",
    "Asia/Anadyr": "по Анадырю",
}


def zone_words(zone: str, instant: dt.datetime) -> str:
    """Return «по Новосибирску»; for a zone outside of Russia «МСК+2», as at that instant."""
    return ZONES.get(zone) or moscow_words(instant.astimezone(zone_of(zone)))


def moscow_words(local: dt.datetime) -> str:
    """Return how far a local hour is ahead of Moscow: «МСК+4»; of Moscow's own, whose it is."""
    offset = local.utcoffset()
    ahead = int(offset.total_seconds()) // 60 if offset is not None else 0
    if ahead == _MOSCOW:
        return "по московскому времени"
    hours, minutes = divmod(abs(ahead - _MOSCOW), 60)
    sign = "+" if ahead > _MOSCOW else "−"
    return f"МСК{sign}{hours}" + (f":{minutes:02}" if minutes else "")
