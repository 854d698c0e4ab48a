"""Tells who said a quotation: by name, by family name, by pronoun, by the role in the text."""

from bisect import bisect_left
from collections.abc import Sequence

from presseditor.domain.case_forms import Case
from presseditor.domain.draft import FoundQuote
from presseditor.importing.intake.blocks import Block
from presseditor.importing.intake.named import Named
from presseditor.importing.intake.people import Mention
from presseditor.importing.intake.persons import is_same
from presseditor.importing.intake.source import Source
from presseditor.importing.intake.speech import Speech, find_speech
from presseditor.importing.intake.words import Words, word_list

_PRONOUNS = {"он": "m", "она": "f"}
_MESSAGES = ("поздравлени", "обращени", "приветстви", "послани", "заявлени", "соболезновани")
_LONGEST_AUTHOR = 60
_FIRST_WORDS = 14


class Voices:
    """What is needed to tell speakers: the words, and who is named where."""

    def __init__(self, source: Source, words: Words, people: Sequence[Mention]) -> None:
        self.source = source
        self.words = words
        self.named = Named(words, people)
        self._places: dict[str, list[int]] = {}
        self._speaking = [at for at in range(len(words)) if words.told(_speaks, at)]

    def quotes(self, blocks: Sequence[Block]) -> list[FoundQuote]:
        """Return the direct speech of the blocks with its speakers."""
        found: list[FoundQuote] = []
        last: FoundQuote | None = None
        for speech in find_speech(self.words.text, blocks, self._is_author):
            quote = self._quote(speech, last)
            last = quote if quote.speaker else last
            found.append(quote)
        return found

    def _is_author(self, start: int, end: int) -> bool:
        first, stop = self._range(start, end)
        spoken = self._speaks_among(first, min(stop, first + _FIRST_WORDS))
        return spoken or (
            self.words.text[start:end].rstrip(" –—-\n").endswith(":")
            and (bool(self.named.among(first, stop)) or self._speaks_among(first, stop))
        )

    def _speaks_among(self, first: int, stop: int) -> bool:
        """Tell whether a word of saying is among the tokens ``first:stop``."""
        at = bisect_left(self._speaking, first)
        return at < len(self._speaking) and self._speaking[at] < stop

    def _range(self, start: int, end: int) -> tuple[int, int]:
        first = self.words.index(start)
        return first, min(self.words.index(end), first + 4 * _LONGEST_AUTHOR)

    def _quote(self, speech: Speech, last: FoundQuote | None) -> FoundQuote:
        span = self.source.span(speech.pieces[0][0], speech.pieces[-1][1])
        if speech.author is None:
            person = self._last_before(self.words.index(speech.pieces[0][0]), None)
            name = person.name if person else None
            return FoundQuote(
                speech.text, name, self._post(person, person) if person else None, span
            )
        speaker, post = self._author(*speech.author, last)
        return FoundQuote(speech.text, speaker, post, span)

    def _author(
        self, start: int, end: int, last: FoundQuote | None
    ) -> tuple[str | None, str | None]:
        first, stop = self._range(start, end)
        named = self._nearest_to_verb(self.named.among(first, stop), first)
        if named is not None:
            return named.name, self._post(named, named)
        known = self._by_family(first, stop)
        if known is not None:
            role = self._role(first, stop)
            return known.name, role or self._post(known, known)
        pronoun = next(
            (self.words.word(at) for at in range(first, stop) if self.words.word(at) in _PRONOUNS),
            "",
        )
        if pronoun:
            return self._by_pronoun(pronoun, first, last)
        return self._by_role(first, stop)

    def _nearest_to_verb(self, inside: Sequence[Mention], first: int) -> Mention | None:
        """Return the nominative person; «поблагодарил Ивана Белова» names another."""
        subjects = [one for one in inside if one.case in {Case.NOMINATIVE, None}]
        if not subjects and inside and not self._by_family(first, inside[0].first):
            return inside[-1] if not self._role(first, inside[0].post_first) else None
        return subjects[0] if subjects else None

    def _post(self, person: Mention, at: Mention) -> str | None:
        if person.post:
            return person.post
        namesakes = self.named.of_family(person.name)
        same = [one for one in namesakes if one.post and is_same(one.name, person.name)]
        before = [one for one in same if one.first <= at.first]
        chosen = before[-1] if before else (same[0] if same else None)
        return chosen.post if chosen else None

    def _by_family(self, first: int, stop: int) -> Mention | None:
        for at in range(first, stop):
            token = self.words.tokens[at]
            if not token.is_word or not token.is_capital or token.is_short:
                continue
            found = self.named.by_family(at)
            if found is not None:
                return found
        return None

    def _by_pronoun(
        self, pronoun: str, first: int, last: FoundQuote | None
    ) -> tuple[str | None, str | None]:
        person = self._last_before(first, _PRONOUNS[pronoun])
        if person is None:
            return (last.speaker, last.post) if last else (None, None)
        return person.name, self._post(person, person)

    def _last_before(self, at: int, gender: str | None) -> Mention | None:
        for one in self.named.before(at):
            if gender is None or self._gender(one) in {None, gender}:
                return one
        return None

    def _gender(self, person: Mention) -> str | None:
        for at in range(person.first, person.end):
            named = [
                one
                for one in self.words.readings(at)
                if one.marks & {"Name", "Patr"} and one.gender
            ]
            if named:
                return named[0].gender
        return None

    def _role(self, first: int, stop: int) -> str | None:
        """Return the nominative post in the author's words: «глава округа»."""
        for at in range(first, stop):
            head = self.words.lemma_of(at, word_list("post_heads"), Case.NOMINATIVE)
            if head is None or head.plural:
                continue
            begin = at
            while begin > first and self.words.adjectives(begin - 1, Case.NOMINATIVE):
                begin -= 1
            end = at + 1
            while (
                end < stop
                and self.words.tokens[end].text not in {",", ".", ":", "–", "—", "-", "\n"}
                and not self._is_named(end)
            ):
                end += 1
            return self.words.slice(begin, end)
        return None

    def _is_named(self, at: int) -> bool:
        return self.named.by_family(at) is not None or self.words.is_verb(at)

    def _by_role(self, first: int, stop: int) -> tuple[str | None, str | None]:
        role = self._role(first, stop)
        if role is None:
            holder = self._holder(first, stop)
            return (holder.name, holder.post) if holder else (None, None)
        head = role.split()[0] if role.split() else role
        for one in self.named.before(first):
            if one.post and (one.post.lower().startswith(role.lower()) or head in one.post.split()):
                return one.name, one.post
        return self._called(role.split()[-1] if " " not in role else head, first), role

    def _holder(self, first: int, stop: int) -> Mention | None:
        """Return whose message it is: «говорится в поздравлении главы», «в обращении»."""
        for at in range(first, stop):
            head = self.words.lemma_of(at, word_list("post_heads"), Case.GENITIVE)
            for one in self.named.before(first) if head and not head.plural else ():
                if one.post and head and head.lemma in one.post.lower().split():
                    return one
            if head is None and self.words.word(at).startswith(_MESSAGES):
                return self._last_before(first, None)
        return None

    def _called(self, role: str, before: int) -> str | None:
        """Return who the role was given to: «Победителем стал Артём Зимин»."""
        places = self._places_of(role.lower())
        for one in self.named.before(before) if places else ():
            at = bisect_left(places, one.first - 15)
            if at < len(places) and places[at] < one.end + 6:
                return one.name
        return None

    def _places_of(self, lemma: str) -> list[int]:
        """Return the tokens that are a noun of this lemma."""
        if lemma not in self._places:
            self._places[lemma] = [
                at
                for at in range(len(self.words))
                if any(noun.lemma == lemma for noun in self.words.nouns(at))
            ]
        return self._places[lemma]


def _speaks(words: Words, at: int) -> bool:
    verbs = word_list("speech_verbs")
    marks = {"VERB", "GRND", "PRTS"}
    return any(one.marks & marks and one.lemma in verbs for one in words.readings(at))
