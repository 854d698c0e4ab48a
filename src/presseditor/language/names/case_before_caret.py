"""Which case a name takes where it is being inserted, guessed from the words before the caret."""

import re

from presseditor.domain.case_forms import Case

_RECORD_LINK = re.compile(r"\[([^\[\]]{0,300})\]\([^()\s]{0,200}\)")
_SENTENCE_END = re.compile(r"[.!?…\n][»\")]?\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|,")
_LOOK_BACK = 300
_JOINING = frozenset(["и", "или", ",", "также", "а"])

_PREPOSITIONS = {
    Case.GENITIVE: "у от ото до из изо без для около после против среди ради из-за из-под кроме "
    "вместо вокруг накануне напротив вдоль внутри вне возле помимо относительно насчёт",
    Case.DATIVE: "к ко по благодаря согласно вопреки навстречу наперекор",
    Case.ACCUSATIVE: "про через сквозь за включая",
    Case.INSTRUMENTAL: "с со над перед передо между под",
    Case.PREPOSITIONAL: "в во на о об обо при",
}
_BY_PREPOSITION = {word: case for case, words in _PREPOSITIONS.items() for word in words.split()}

# Stems, and what a name after the word stands in. The longest stem that fits decides.
_STEMS = {
    Case.NOMINATIVE: "сказал рассказал сообщил отметил подчеркнул заявил добавил пояснил уточнил "
    "считает говорит рассказывает отмечает сообщает подчёркивает напомнил объяснил признал "
    "выступил выступа приняла принял приняли принимает присутств участву вошл вошли "
    "прокомментир поделил обещал пообещал заверил резюмир заключил пишет написал стал "
    "станет прибыл приехал открыл проводит провёл провел провела провели организует организовал",
    Case.GENITIVE: "участи представител поддержк содействи руковод управлени словам мнению данным "
    "информаци инициатив поручени приглашени итогам решени заказу помощ присутстви имени базе "
    "территори здани отделени филиал сотрудник специалист работник директор заместител начальник "
    "председател глав член депутат министр президент губернатор секретар помощник советник "
    "сайт пресс-служб служб заседани совещани коллеги коллектив лице лиц силами усилиями счёт "
    "стороны числа адрес честь рамках эгидой председательств руководств предложени приказ "
    "постановлени распоряжени средств бюджет деятельност работ совет деть студент жител ученик "
    "имя имени выступлени участник строительств открыти создани реконструкци ремонт "
    "пресс-центр мнение позици встреч проект визит приезд назначени коллектив юбиле "
    "площадк стадион "
    "выпускник подведомственн тренер редактор ветеран воспитанник команд",
    Case.DATIVE: "помог благодарност благодарен благодарна признательн присудил предоставил "
    "рассказал поручил вручил вручен вручён передал передан подарил "
    "принадлеж подчиня подчин присво присужден поручил поручен предостав направил направлен",
    Case.ACCUSATIVE: "наградил поблагодар поздравля поздравил посетил отблагодар встретил "
    "обсудил вспомина представля возглав избра "
    "назнач приветств создал учредил поддержал поддержива пригласил",
    Case.INSTRUMENTAL: "организован подготовлен проведён проведен подписан создан построен "
    "утвержд представлен предоставлен разработан выпущен учрежд инициирован поддержан объявлен "
    "финансирован написан опубликован запланирован проводится проводимы проводил организуем "
    "организуется руководит руководил управля владе является согласован одобрен возглавляем "
    "реализу осуществля рассмотрен заключён заключен открыт курируем проводятся",
}
_BY_STEM = {stem: case for case, stems in _STEMS.items() for stem in stems.split()}
_BY_VERB = frozenset({Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL})
_LONGEST_STEM = max(map(len, _BY_STEM))
# Nouns that hold their case when a person's name follows: «главе округа Вадиму Хромову».
_POST = re.compile(
    r"(?P<stem>глав|губернатор|директор|министр|президент|депутат|мэр|ректор|редактор|прокурор"
    r"|инспектор|координатор|тренер|врач|начальник|советник|помощник|полковник|специалист"
    r"|председател|заместител|руководител|секретар|учител|представител|спикер|омбудсмен)"
    r"(?P<ending>|ь|а|я|ы|у|ю|ом|ем|ём|ой|е)\Z"
)
_POST_ENDINGS = {
    "": Case.NOMINATIVE,
    "ь": Case.NOMINATIVE,
    "а": Case.GENITIVE,
    "я": Case.GENITIVE,
    "у": Case.DATIVE,
    "ю": Case.DATIVE,
    "ом": Case.INSTRUMENTAL,
    "ем": Case.INSTRUMENTAL,
    "ём": Case.INSTRUMENTAL,
    "е": Case.PREPOSITIONAL,
}
_HEAD_ENDINGS = {
    "а": Case.NOMINATIVE,
    "ы": Case.GENITIVE,
    "е": Case.DATIVE,
    "у": Case.ACCUSATIVE,
    "ой": Case.INSTRUMENTAL,
}


def case_before(text_before_caret: str, *, person: bool = False) -> Case:
    """Return the likeliest case of a name inserted after ``text_before_caret``.

    Only the unfinished sentence counts. ``person`` says that a person's name is inserted, which
    agrees with a post before it («директор школы ▮») where an organization would depend on it.
    Without a hint it is the nominative. Record links count as their visible words.
    """
    words = _words(text_before_caret)
    if not words:
        return Case.NOMINATIVE
    post = _post_case(words) if person else None
    if post is not None:
        return post
    if words[-1] in _JOINING:
        return next((case for case in map(_governed, reversed(words)) if case), Case.NOMINATIVE)
    return _governed(words[-1], words[-2] if len(words) > 1 else "") or Case.NOMINATIVE


def _words(text: str) -> list[str]:
    recent = _RECORD_LINK.sub(r"\1", text[-_LOOK_BACK:])
    sentence = _SENTENCE_END.split(recent)[-1]
    return _WORD.findall(sentence.lower())


def _governed(word: str, before: str = "") -> Case | None:
    """Return the case that ``word`` asks of what follows it."""
    if word in _BY_PREPOSITION:
        return _BY_PREPOSITION[word]
    for length in range(min(len(word), _LONGEST_STEM), 2, -1):
        case = _BY_STEM.get(word[:length])
        if case is not None:
            return case
    return Case.GENITIVE if before in {"по", "при"} else None


def _post_case(words: list[str]) -> Case | None:
    """Return the case of the nearest chain of posts: «заместителем министра ▮» is instrumental."""
    found: Case | None = None
    for word in reversed(words):
        if word in _BY_PREPOSITION or word == ",":
            break
        match = _POST.match(word)
        if match is None and _governed(word) in _BY_VERB:
            break
        if match is not None:
            endings = _HEAD_ENDINGS if match["stem"] == "глав" else _POST_ENDINGS
            found = endings.get(match["ending"], found)
    return found
