"""The author's words inside a quotation: «…, – сказал он, – …» is not said by the speaker."""

import re

_ASIDE = re.compile(r"(?P<before>[,.!?…])\s+[-–—]\s(?P<words>[^-–—«»\n]{3,120}?)[,.]\s+[-–—]\s")
_TAIL = re.compile(r"(?P<before>[,.!?…»])\s+[-–—]\s(?P<words>[^-–—«»\n]{3,120}?)[.]?\s*$")
_PAST = (
    "сказал отметил подчеркнул заявил сообщил рассказал добавил пояснил объяснил говорил считал "
    "поделился поделил признал признался ответил напомнил уточнил продолжил поблагодарил обратил "
    "резюмировал констатировал заверил заметил заключил прокомментировал процитировал написал "
    "спросил"
)
_STEMS = "|".join(sorted({word.removesuffix("ся") for word in _PAST.split()}, key=len)[::-1])
_SAYS = (
    rf"(?:(?:{_STEMS})(?:а|о|и)?(?:сь|ся)?|говор(?:ит|ят)|счита(?:ет|ют)|отмеча(?:ет|ют)"
    r"|поясня(?:ет|ют)|уверен(?:а|ы)?|убежд[её]н(?:а|ы)?|подч[её]ркива(?:ет|ют)"
    r"|рассказыва(?:ет|ют)|сообща(?:ет|ют)|добавля(?:ет|ют)|дел(?:ит|ят)ся|напомина(?:ет|ют))"
)
_WHO = (
    r"(?:он|она|они|[А-ЯЁ]\w+|(?i:глав|губернатор|мэр|министр|заместител|директор|председател"
    r"|начальник|руководител|президент|ректор|врио|исполняющ|советник|помощник|секретар|депутат"
    r"|специалист|эксперт|представител|участни|организатор|ведущ|врач|тренер|учител|педагог"
    r"|пресс|спикер|житель|жител|инженер|архитектор|координатор|автор|чиновни|собеседни)\w*)"
)
_TELLS = re.compile(
    rf"(?:и\s|так\s|также\s)?(?i:{_SAYS})\b(?:\s\w+){{0,4}}?\s{_WHO}\b"
    rf"|(?:{_WHO}\s)(?:\w+\s){{0,6}}?(?i:{_SAYS})\b"
)
_SPEAKER = re.compile(r"\b(?:я|мы|меня|мне|мной|нас|нам|нами|мой|моя|мои|наш\w*)\b", re.IGNORECASE)


def without_author(text: str) -> str:
    """Return a quotation without the words that tell who said it: «…, – сказал он, – …».

    These name the speaker from outside. What speaks of itself is the speaker's own words.
    """

    def left(match: re.Match[str]) -> str:
        return f"{match['before']} " if _is_author(match["words"]) else match[0]

    return _TAIL.sub(left, _ASIDE.sub(left, text))


def _is_author(words: str) -> bool:
    plain = " ".join(words.split())
    return _TELLS.match(plain) is not None and _SPEAKER.search(plain) is None
