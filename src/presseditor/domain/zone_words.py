"""The zones of Russia in words: their names, and what an hour is told by («по Новосибирску»)."""

import datetime as dt
from dataclasses import dataclass

from presseditor.domain.message import Message, message
from presseditor.domain.time_zone import offset_words


@dataclass(frozen=True, slots=True)
class ZoneWords:
    """What a zone is called: ``name`` in a list, ``by`` after an hour."""

    name: Message
    by: Message


def zone_name(zone: str, at: dt.datetime) -> Message:
    """Return the zone with its distance from UTC at an instant: “Novosibirsk (UTC+7)”."""
    known = RUSSIAN_ZONES.get(zone)
    if zone in _UTC:
        return message("World time (UTC)")
    name: Message | str = known.name if known else zone
    return message("{zone} ({offset})", zone=name, offset=offset_words(zone, at))


def by_zone(zone: str, at: dt.datetime) -> Message:
    """Return by whose clocks an hour is meant: “Novosibirsk time”; others by name and offset."""
    known = RUSSIAN_ZONES.get(zone)
    if known is not None:
        return known.by
    offset = offset_words(zone, at)
    if zone in _UTC:
        return message("world time (UTC)")
    return message("{zone} time ({offset})", zone=zone, offset=offset)


_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu", "Universal", "GMT"})

RUSSIAN_ZONES = {
    "Europe/Kaliningrad": ZoneWords(message("Kaliningrad"), message("Kaliningrad time")),
    "Europe/Moscow": ZoneWords(message("Moscow"), message("Moscow time")),
    "Europe/Simferopol": ZoneWords(message("Simferopol"), message("Simferopol time")),
    "Europe/Kirov": ZoneWords(message("Kirov"), message("Kirov time")),
    "Europe/Volgograd": ZoneWords(message("Volgograd"), message("Volgograd time")),
    "Europe/Samara": ZoneWords(message("Samara"), message("Samara time")),
    "Europe/Astrakhan": ZoneWords(message("Astrakhan"), message("Astrakhan time")),
    "Europe/Saratov": ZoneWords(message("Saratov"), message("Saratov time")),
    "Europe/Ulyanovsk": ZoneWords(message("Ulyanovsk"), message("Ulyanovsk time")),
    "Asia/Yekaterinburg": ZoneWords(message("Yekaterinburg"), message("Yekaterinburg time")),
    "Asia/Omsk": ZoneWords(message("Omsk"), message("Omsk time")),
    "Asia/Novosibirsk": ZoneWords(message("Novosibirsk"), message("Novosibirsk time")),
    "Asia/Barnaul": ZoneWords(message("Barnaul"), message("Barnaul time")),
    "Asia/Tomsk": ZoneWords(message("Tomsk"), message("Tomsk time")),
    "Asia/Novokuznetsk": ZoneWords(message("Novokuznetsk"), message("Novokuznetsk time")),
    "Asia/Krasnoyarsk": ZoneWords(message("Krasnoyarsk"), message("Krasnoyarsk time")),
    "Asia/Irkutsk": ZoneWords(message("Irkutsk"), message("Irkutsk time")),
    "Asia/Chita": ZoneWords(message("Chita"), message("Chita time")),
    "Asia/Yakutsk": ZoneWords(message("Yakutsk"), message("Yakutsk time")),
    "Asia/Khandyga": ZoneWords(message("Khandyga"), message("Khandyga time")),
    "Asia/Vladivostok": ZoneWords(message("Vladivostok"), message("Vladivostok time")),
    "Asia/Ust-Nera": ZoneWords(message("Ust-Nera"), message("Ust-Nera time")),
    "Asia/Magadan": ZoneWords(message("Magadan"), message("Magadan time")),
    "Asia/Sakhalin": ZoneWords(message("Sakhalin"), message("Sakhalin time")),
    "Asia/Srednekolymsk": ZoneWords(message("Srednekolymsk"), message("Srednekolymsk time")),
    "Asia/Kamchatka": ZoneWords(message("Kamchatka"), message("Kamchatka time")),
    "Asia/Anadyr": ZoneWords(message("Anadyr"), message("Anadyr time")),
}
"""From west to east."""
