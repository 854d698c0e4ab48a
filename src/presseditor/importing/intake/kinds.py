"""What kind of release it is: told by the title and the first sentences."""

import re
from collections.abc import Sequence

from presseditor.importing.intake.annexes import is_salutation
from presseditor.importing.intake.happening import Sentence, When, tells_of_past
from presseditor.importing.intake.words import Words, word_list

_APPOINTED = (
    r"назнач(?:ен[аы]?|или?|ила|ат)\b(?! на \d)|избран[аы]?\b|вступил[аи]? в должность|возглавил|"
    r"нов(?:ым|ой) (?:директор|начальник|глав|руководител|министр|ректор).{0,90}\bстал"
)
_TITLED = (
    ("condolence", r"соболезнован|скорб|ушёл из жизни|ушла из жизни|скончал"),
    ("congratulation", r"поздравля|поздравлени|поздравил[аи]? |с праздником\b|с юбилеем\b"),
    ("correction", r"опроверж|опроверг|не соответству\w+ действительности|уточнение к "),
    (
        "emergency",
        r"пожар|взрыв|паводк|паводок|подтоплени|эвакуаци|обрушен|чрезвычайн\w+ ситуаци|штормов",
    ),
    ("appointment", _APPOINTED),
)
_NAMED = tuple((kind, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _TITLED)
_NOTICE = re.compile(
    r"\b(?:перекро(?:ют|ет)|перекры(?:т|ва|ти)\w*|огранич(?:ен|ат|ит)\w* (?:движени|проезд|стоянк)|"
    r"(?:движени|проезд)\w*\b[^.]{0,40}?(?:огранич|перекр|запре|закры)\w*|отключ(?:ен|ат|ит|ени)\w*|"
    r"(?:изменит|изменят|меняет)ся (?:график|режим|движение|маршрут|расписание)|внимание!|"
    r"(?:график|режим|расписани)\w* (?:работы|движения|приёма)|ремонт(?:ные работы|у|а|ом)?\b|"
    r"вниманию (?:жител|граждан|родител|предпринимател)\w*|"
    r"объявл(?:ен|ена|ено|яет|яется|ён)\b[^.]{0,40}\b(?:набор|приём|аукцион|отбор|торги))",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"\b(?:прокомментировал\w*|комментарий|рассказал[аи]? (?:о|об|про|как)|заявил\w*|"
    r"ответил[аи]? на)\b",
    re.IGNORECASE,
)
_RESULTS = re.compile(r"^(?:итоги|подведены итоги|подвели итоги|как прош)", re.IGNORECASE)
_TOLD = (("notice", _NOTICE), ("comment", _COMMENT), ("results", _RESULTS))
"""Kinds that a title tells when nothing more serious does."""
_WORKS = re.compile(r"\b(?:работы?|ремонт\w*|отключени\w*|перекрыти\w*)\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"\bпоздравля(?:ю|ем)\b", re.IGNORECASE)
_NEAR_TOP = 600  # characters


def kind_of(words: Words, title: str, sentences: Sequence[Sentence], when: When | None) -> str:
    """Return the id of the kind; ``news`` where nothing tells it."""
    told = [one for one in sentences if not is_salutation(words.text[one.start : one.end])][:2]
    if _ADDRESSED.search(words.text[:_NEAR_TOP]):
        return _titled(title, _NAMED) or "congratulation"
    if any(_is_notice(words, one) for one in told):
        return _titled(title, _NAMED) or "notice"
    if found := _titled(title, (*_NAMED, *_TOLD)):
        return found
    if when is None or not _is_held(words, when):
        return "news"
    return "results" if _is_past(words, when) else "announcement"


def _titled(title: str, kinds: Sequence[tuple[str, re.Pattern[str]]]) -> str:
    return next((kind for kind, pattern in kinds if pattern.search(title)), "")


def _is_notice(words: Words, one: Sentence) -> bool:
    notice = _NOTICE.search(words.text, one.start, one.end)
    return notice is not None and not _names_event(words, one)


def _is_held(words: Words, when: When) -> bool:
    """Tell an event, which people come to, from works done and weeks summed up."""
    told = when.sentence
    if _names_event(words, told):
        return True
    works = _WORKS.search(words.text, told.start, told.end)
    first, stop = words.index(told.start), words.index(told.end)
    return works is None and words.tells(first, stop, word_list("holding_verbs"))


def _is_past(words: Words, when: When) -> bool:
    tenses: set[str] = set()
    told = when.sentence
    for at in range(words.index(told.start), words.index(told.end)):
        if words.is_verb(at) and words.readings(at)[0].marks & {"VERB"}:
            tenses |= words.readings(at)[0].marks & {"past", "futr", "pres"}
    if not tenses:
        return tells_of_past(words, told)
    return "past" in tenses and "futr" not in tenses


def _names_event(words: Words, one: Sentence) -> bool:
    nouns = word_list("event_nouns") | word_list("gatherings")
    return words.names(words.index(one.start), words.index(one.end), nouns)
