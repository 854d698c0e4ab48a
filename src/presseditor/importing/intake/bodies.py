"""Organizers: who arranges, hosts, supports, signs, or is the one that acts in a report."""

import re
from collections.abc import Callable, Iterator, Sequence

from presseditor.domain.case_forms import Case
from presseditor.domain.draft import FoundOrganization
from presseditor.domain.event import OrganizerRole
from presseditor.importing.intake.happening import Sentence
from presseditor.importing.intake.phrases import Phrase, organization_heads, phrase_at
from presseditor.importing.intake.source import Source
from presseditor.importing.intake.words import Words
from presseditor.language.names.nominative import Nominative

_MADE = re.compile(
    r"\b(?:организован\w*(?: (?:и прове\w+|при участии))?|"
    r"проводи(?:тся|л(?:ся|ась|ось|ись)|мый|мая|мое|мые)|проведён\w*|"
    r"подготовлен\w*|учрежд[её]н\w*|инициирован\w*|устроен\w*)"
    # «по поручению губернатора Министерством …»: who asked for it did not arrange it
    r"(?: по (?:поручению|инициативе|заказу|решению|распоряжению)(?: [\w-]+){1,5}?"
    r"(?= [\w-]+(?:ом|ем|ём|ой|ей|ами|ями|ью)\b))?",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:совместно|вместе|в партн[её]рстве|в сотрудничестве|при взаимодействии) со?\b",
    re.IGNORECASE,
)
_WITH_HELP = re.compile(
    r"\b(?:при (?:(?:информационной|финансовой|активной|организационной) )?"
    r"(?:поддержке|содействии|участии)|по инициативе)\b",
    re.IGNORECASE,
)
_ORGANIZERS = re.compile(
    r"\b(?:инициатор(?:ом|ами) (?:выступ\w+|стал[аио]?)|организатор(?:ом|ами|ы)?\b"
    r"(?:[^.«»,–—:]{0,60}?(?:выступ\w+|стал[аио]?|явля\w+|(?=\s[–—-]\s|:)))?|"
    r"(?:соорганизатор\w*|партн[её]р(?:ом|ами|ы)) "
    r"[^.«»,–:]{0,40}?(?:выступ\w+|стал[аио]?)|"
    r"(?:соорганизатор|партн[её]р)ы?(?: [а-яё]+){0,3}(?=\s[–—-]\s|\s?:))\s*[:–—-]?",
    re.IGNORECASE,
)
_HOLD = re.compile(
    r"\b(?:провод[иья]т|проведут|проведёт|провёл|провела|провели|организовал[аио]?|"
    r"организует|организуют|подготовил[аио]?|провело|проводил[аио]?)\b",
    re.IGNORECASE,
)
_SUPPORTED = re.compile(
    r"\bподдержку (?:\w+ ){0,3}?(?:оказал[аи]?|оказыва[ею]т|окажут|окажет)\b", re.IGNORECASE
)
_TRIGGERS = (
    (_MADE, Case.INSTRUMENTAL, OrganizerRole.ORGANIZER),
    (_TOGETHER, Case.INSTRUMENTAL, OrganizerRole.CO_ORGANIZER),
    (_WITH_HELP, Case.GENITIVE, OrganizerRole.SUPPORT),
    (_ORGANIZERS, Case.NOMINATIVE, OrganizerRole.ORGANIZER),
    (_HOLD, Case.NOMINATIVE, OrganizerRole.ORGANIZER),
    (_SUPPORTED, Case.NOMINATIVE, OrganizerRole.SUPPORT),
)
_ROLES = (
    (re.compile(r"соорганизатор", re.IGNORECASE), OrganizerRole.CO_ORGANIZER),
    (re.compile(r"партн[её]р|участии", re.IGNORECASE), OrganizerRole.PARTNER),
    (re.compile(r"инициатив", re.IGNORECASE), OrganizerRole.ORGANIZER),
)
"""Words of a trigger that tell the role better than its kind does."""
_BETWEEN = re.compile(
    r"\b(?:соглашени|договор|меморандум|контракт|протокол)\w*\b[^.]{0,160}?\bмежду\b", re.IGNORECASE
)
_SIGNED = re.compile(
    r"\b(?:подписал[аи]?|заключил[аи]?|подпишут|заключат|подписывают)\b[^.]{0,60}?"
    r"\b(?:соглашени|договор|меморандум|контракт)",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\b(?:подв(?:ела|ёл|ел|ело|ели|одит)|пров(?:ела|ёл|ело|ели|одит|едёт|едет)|организ(?:овал[аио]?|ует)|"
    r"приглаша[ею]т|объявля[ею]т|объявил[аио]?|информиру[ею]т|сообща[ею]т|напомина[ею]т|"
    r"предупрежда[ею]т|провод[иья]т|запуска[ею]т|запустил[аио]?|собирает|начал[аио]?|завершил[аио]?|"
    r"открывает|устроил[аио]?|подготовил[аио]?|просит|проведут)\b",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r" ?\((?:далее(?: по тексту)? ?[-–—:]? ?)?([^()\n]{2,60})\)")
_CLIPPED = re.compile(r"(?:Мин|Рос|Гос|Глав|Обл|Гор|Рай|Центр|Деп|Спец|Мос|Спорт|Соц)[а-яё]{2,24}")
_PEOPLE_OF = ("сотрудник", "специалист", "представител", "работник", "волонт", "активист")
_LONGEST_ABBREVIATION = 4  # words
_DASHES = frozenset({"–", "—", "-", ":"})
_FAR_SUBJECT = 6  # tokens from the start of a sentence
_JOIN = re.compile(r"(?:,| и| а также|, а также|; | совместно с| и с)(?: с(?=[о ]))?\s?")


class Bodies:
    """Finds organizers in the sentences of a release."""

    def __init__(self, source: Source, words: Words, nominative: Nominative) -> None:
        self._source = source
        self._words = words
        self._nominative = nominative

    def organizers(self, sentences: Sequence[Sentence]) -> list[FoundOrganization]:
        """Return the organizers in reading order, each name once."""
        found: dict[str, FoundOrganization] = {}
        for at, sentence in enumerate(sentences):
            for phrase, role in self._by_place(sentence, first=at == 0):
                one = self.organization(phrase, role)
                if not any(_covers(known, one) for known in found.values()):
                    found.setdefault(one.name.casefold(), one)
        return list(found.values())

    def _by_place(self, sentence: Sentence, *, first: bool) -> list[tuple[Phrase, OrganizerRole]]:
        """Return each place once; one that two words lead to has the closer word's role."""
        places: dict[int, tuple[Phrase, OrganizerRole]] = {}
        for phrase, role in self._of_sentence(sentence, first=first):
            if phrase.first not in places or role is not OrganizerRole.ORGANIZER:
                places[phrase.first] = phrase, role
        return [places[at] for at in sorted(places)]

    def organization(
        self, phrase: Phrase, role: OrganizerRole = OrganizerRole.ORGANIZER
    ) -> FoundOrganization:
        """Return the name in the nominative with the abbreviation that stands behind it."""
        words = self._words
        surface = words.slice(phrase.first, phrase.end)
        start, end = words.tokens[phrase.first].start, words.tokens[phrase.end - 1].end
        bracket = _ABBREVIATION.match(words.text, end)
        abbr = bracket[1].strip() if bracket and _is_abbreviation(bracket[1]) else None
        name = self._nominative.organization(surface, phrase.case)
        span = self._source.span(start, end)
        return FoundOrganization(name, abbr, self._source.surface(span), span, role)

    def _of_sentence(
        self, sentence: Sentence, *, first: bool
    ) -> Iterator[tuple[Phrase, OrganizerRole]]:
        text = self._words.text
        for pattern, case, usual in _TRIGGERS:
            for match in pattern.finditer(text, sentence.start, sentence.end):
                role = next((one for word, one in _ROLES if word.search(match[0])), usual)
                for phrase in self.listed(match.end(), sentence.end, case):
                    yield phrase, role
        for phrase in self._of_acts(sentence, first=first):
            yield phrase, OrganizerRole.ORGANIZER

    def _of_acts(self, sentence: Sentence, *, first: bool) -> Iterator[Phrase]:
        """Yield those who sign, and those whose doings the text tells of."""
        text = self._words.text
        between = _BETWEEN.search(text, sentence.start, sentence.end)
        if between:
            yield from self.listed(between.end(), sentence.end, Case.INSTRUMENTAL)
        signed = _SIGNED.search(text, sentence.start, sentence.end)
        if signed:
            yield from self._subjects(sentence, signed.start())
        acts = _ACTS.search(text, sentence.start, sentence.end)
        if acts and (first or acts[0].lower().startswith(("орган", "пров"))):
            yield from self._subjects(sentence, acts.start())

    def _subjects(self, sentence: Sentence, verb: int) -> Iterator[Phrase]:
        """Yield the organizations that are the subject before the verb at offset ``verb``."""
        words = self._words
        stop = words.index(verb)
        first = words.index(sentence.start)
        for at in range(first, stop):
            begins = (
                at == first
                or words.word(at - 1) in {",", "–"}
                or (at - first <= _FAR_SUBJECT and words.tokens[at].is_capital)
            )
            preposition = at > first and words.is_closed_word(at - 1) and words.word(at - 1) != "и"
            if at > first and self._is_of(at):
                people = words.word(at - 1).startswith(_PEOPLE_OF)
                yield from (
                    self.listed(words.tokens[at].start, verb, Case.GENITIVE) if people else ()
                )
                return
            if begins and not preposition:
                phrases = list(self.listed(words.tokens[at].start, verb, Case.NOMINATIVE))
                if phrases and phrases[0].first == at:
                    yield from phrases
                    return

    def _is_of(self, at: int) -> bool:
        """Tell «сотрудники Управления»: the organization is whose the subject is."""
        before = self._words.nouns(at - 1, Case.NOMINATIVE)
        return bool(before) and bool(
            self._words.lemma_of(at, organization_heads().lemmas, Case.GENITIVE)
        )

    def listed(
        self, start: int, end: int, case: Case, *, is_other: Callable[[int], int] | None = None
    ) -> Iterator[Phrase]:
        """Yield the organizations of a list «A, B и C» that begins at offset ``start``."""
        words = self._words
        at, stop = words.index(start), words.index(end)
        while at < stop:
            phrase = phrase_at(words, at, organization_heads(), case, stop)
            if phrase is None:
                at = is_other(at) if is_other else at
                if not is_other or at >= stop:
                    return
            elif words.word(phrase.end) in _DASHES and phrase.end == phrase.first + 1:
                at = phrase.end + 1  # «оператор – АНО «Заря»»: what it is, then its name
                continue
            else:
                yield phrase
                at = phrase.end
            offset = words.tokens[at - 1].end
            bracket = _ABBREVIATION.match(words.text, offset)
            offset = bracket.end() if bracket else offset
            joint = _JOIN.match(words.text, offset, end)
            if joint is None:
                return
            at = words.index(joint.end())


def _is_abbreviation(text: str) -> bool:
    text = text.strip()
    parts = text.split()
    if parts and all(_CLIPPED.fullmatch(one) or one.isupper() for one in parts):
        return True
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return (
        bool(letters)
        and len(text.split()) <= _LONGEST_ABBREVIATION
        and (capitals * 2 >= len(letters) or "«" in text)
    )


def _covers(known: FoundOrganization, one: FoundOrganization) -> bool:
    """Tell whether ``one`` is ``known`` said again, in full or by its abbreviation."""
    name = one.name.casefold()
    return (
        name == known.name.casefold()
        or (known.abbr is not None and name == known.abbr.casefold())
        or known.name.casefold().startswith(name)
    )
