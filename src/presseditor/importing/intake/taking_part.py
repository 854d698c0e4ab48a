"""Participants: those invited, those who came, those who signed, those who won."""

import re
from collections.abc import Iterator, Sequence

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.bodies import Bodies
from presseditor.importing.intake.happening import Sentence
from presseditor.importing.intake.named import Named
from presseditor.importing.intake.people import Mention
from presseditor.importing.intake.words import Words

_CAME = re.compile(
    r"\b(?:при(?:нял[аи]?|нимают|нимает|мут|мет)(?: \w+){0,2} участие|участвовал[аи]?|участву[ею]т|"
    r"участие(?: (?:в|во) [^.«»,]{2,80}?)? при(?:нял[аи]?|нимают|мут|мет)|"
    r"приехал[аи]?|присутствовал[аи]?|посетил[аи]?|стал[аи]? гост\w+|"
    r"гост(?:ями|ем) (?:\w+ )?стал[аи]?)\b(?: (?:также|и|в том числе|сразу))?",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"\b(?:запланирован\w*|ожидается|планируется|с|при|подтвердил[аи]? сво[её])\s"
    r"(?:также )?участи[еяю]м?\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:подписи\b[^.]{0,60}?\bпостави\w+|"
    r"(?:документ|соглашение|договор|меморандум)\b[^.]{0,80}?\bподписал[аи]?|"
    r"подписал[аи]? (?:документ|соглашение|договор)|скрепили подписями)",
    re.IGNORECASE,
)
_WON = re.compile(
    r"\b(?:победител(?:ем|ями|ьницей|ьницами)|чемпион(?:ом|кой|ами)|лауреат(?:ом|ами)|"
    r"призёр(?:ом|ами)|победу (?:одержал[аи]?|завоевал[аи]?)|"
    r"(?:первое|второе|третье|1-е|2-е|3-е|I|II|III) место|"
    r"(?:первым|первой|вторым|второй|третьим|третьей)\b|гран-при|золот\w+|серебр\w+|бронз\w+)",
    re.IGNORECASE,
)
_WON_VERB = re.compile(
    r"\b(?:стал[аи]?|занял[аи]?|одержал[аи]?|завоевал[аи]?|достал\w+|получил[аи]?|"
    r"финишировал[аи]?|пришёл|пришла|взял[аи]?|у)\b|[–—]",
    re.IGNORECASE,
)


class TakingPart:
    """Finds participants; people by post and name where they came, by name where they signed."""

    def __init__(self, words: Words, people: Sequence[Mention], bodies: Bodies) -> None:
        self._words = words
        self._named = Named(words, people)
        self._by_post = {one.post_first: one for one in people}
        self._bodies = bodies

    def participants(self, sentences: Sequence[Sentence]) -> list[str]:
        """Return the participants' names in reading order, each once."""
        found: dict[str, None] = {}
        for sentence in sentences:
            for name in self._of_sentence(sentence):
                found.setdefault(name)
        return list(found)

    def _of_sentence(self, sentence: Sentence) -> Iterator[str]:
        text = self._words.text
        signed = _SIGNED.search(text, sentence.start, sentence.end)
        if signed:
            yield from (one.name for one in self._within(sentence.start, sentence.end))
            return
        invited = _INVITED.search(text, sentence.start, sentence.end)
        if invited:
            yield from self._list(invited.end(), sentence.end, Case.GENITIVE)
        came = _CAME.search(text, sentence.start, sentence.end)
        if came:
            yield from self._who_came(sentence, came)
        won = _WON.search(text, sentence.start, sentence.end)
        verb = won and _WON_VERB.search(text, sentence.start, sentence.end)
        if verb:
            # «Занял школьник Матвей Орлов» won; «директор Анна Лис вручила …» did not.
            behind = self._words.index(verb.end())
            yield from (
                one.name
                for one in self._within(sentence.start, sentence.end)
                if one.post is None or (one.post_first == behind and " " not in one.post)
            )

    def _who_came(self, sentence: Sentence, came: re.Match[str]) -> Iterator[str]:
        after = list(self._list(came.end(), sentence.end, Case.NOMINATIVE))
        before = [] if after else list(self._list(sentence.start, came.start(), Case.NOMINATIVE))
        yield from after or before

    def _list(self, start: int, end: int, case: Case) -> Iterator[str]:
        """Yield organizations in ``case`` and people of the list in the order of the text."""
        words = self._words
        at, stop = words.index(start), words.index(end)
        while at < stop:
            person = self._by_post.get(at)
            if person is not None and person.case in {case, None, Case.NOMINATIVE}:
                yield _printed(person)
                at = person.end
                continue
            begins = self._begins(at, start)
            phrases = list(self._bodies.listed(words.tokens[at].start, end, case)) if begins else []
            if phrases:
                for phrase in phrases:
                    if not self._named.beginning_among(phrase.first, phrase.end):
                        yield self._bodies.organization(phrase).name
                at = phrases[-1].end
            else:
                at += 1

    def _begins(self, at: int, start: int) -> bool:
        """Tell whether a list item can begin here: at once, or after a comma, colon or «и»."""
        first = self._words.index(start)
        return at == first or self._words.word(at - 1) in {",", ":", "и", "–", "также"}

    def _within(self, start: int, end: int) -> Sequence[Mention]:
        first, stop = self._words.index(start), self._words.index(end)
        return self._named.beginning_among(first, stop)


def _printed(person: Mention) -> str:
    return f"{person.post} {person.name}" if person.post else person.name
