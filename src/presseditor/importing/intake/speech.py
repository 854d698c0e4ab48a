"""Finds direct speech by its marks: «…», "…", „…“, dashes, and the author's words between.

Only the shape is judged here; who speaks is ``speakers``' business.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from presseditor.importing.intake.blocks import Block

_CLOSING = {"«": "»", "„": "“”", "“": "”", '"': '"'}
_OPENING = re.compile('[«„“"]')
_OF_KIND = {first: re.compile(f"[{first}{last}]") for first, last in _CLOSING.items()}
_SENTENCE_BEFORE = re.compile(r"[.!?…]\s{1,3}$")
_MARK_BEHIND = re.compile(r"([,.:!]) ?[-–—] |([,.:]) ?[«\"]")
_ATTRIBUTED = re.compile(r"[,.!?…]{0,4} {0,2}[-–—] {0,2}(?=[^\W\d_A-ZА-ЯЁ])")
_INNER = re.compile(r"[,.!?…]{1,3}[»”\"]? {0,2}[-–—] {1,2}")
_COLON = re.compile(r":[ \n]{0,3}[-–—]? ?$")
_COMMA = re.compile(r", {0,2}$")
_AS_SAID = re.compile(
    r"(?<!\w)(?:как (?=\w)|по (?:\w+ )?(?:слов|мнени|оценк|информаци)\w+ )", re.IGNORECASE
)
_DASH = re.compile(r"[-–—] {0,2}(?=[«\"]?[A-ZА-ЯЁ])")
_END = re.compile(r"[.!?…]+(?=[\s»”\"]|$)")
_ABBREVIATED = re.compile(
    r"(?:(?<![\w])[А-ЯЁ]|\b(?:и|о|г|ул|им|д|т|ст|пос|обл|р|др|тыс|руб|пр|просп|пл|пер|наб|бул|ш|"
    r"мкр|стр|корп|каб|тел|акад|проф|дер))$"
)
_RESUMED = re.compile(r"[.,:]? ?[-–—] ?(?=[«\"])")
_DEEPEST = 12  # quotations left open within one another; keeps hostile input linear
_LONGEST_AUTHOR = 400  # characters behind a quotation
_LONGEST_BETWEEN = 600  # characters between two pieces of what is said
_LONGEST = 6000
_NEAR = 60  # characters in which most sentences that a quotation breaks begin
_FEW_WORDS = 3
_LONE_WORDS = 6  # a quotation with no author beside it must at least be a sentence


@dataclass(frozen=True, slots=True)
class Speech:
    """Words said (``pieces`` as places in the text) and the author's words, if any stand by."""

    pieces: tuple[tuple[int, int], ...]
    text: str
    author: tuple[int, int] | None


IsAuthor = Callable[[int, int], bool]
"""Tells whether the words at a place are an author's («отметил Иванов»)."""


def find_speech(text: str, blocks: Sequence[Block], is_author: IsAuthor) -> Iterator[Speech]:
    """Yield the direct speech of the blocks in reading order."""
    done = 0
    for block in blocks:
        if block.end <= done:
            continue
        dash = _DASH.match(text, block.start, block.end)
        spoken = dash and _dialogue(text, dash.end(), block, is_author)
        if spoken:
            done = block.end
            yield spoken
            continue
        for speech in _quoted(text, max(done, block.start), block, is_author):
            done = max(done, speech.pieces[-1][1])
            yield speech


def sentence_end(text: str, start: int, limit: int) -> int:
    """Return the end of the sentence that runs at ``start``, initials and «г.» passed over."""
    for match in _END.finditer(text, start, limit):
        if not _ABBREVIATED.search(text, max(start, match.start() - 6), match.start()):
            return match.end()
    return limit


def sentence_start(text: str, end: int, limit: int) -> int:
    """Return where the sentence that runs at ``end`` begins, no earlier than ``limit``."""
    near = max(limit, end - _NEAR)
    found = _last_end(text, near, end, limit)
    # A run of marks may begin before what is near: only what stands well within it is certain.
    return found if found > near + 6 else _last_end(text, limit, end, limit) or limit


def _last_end(text: str, start: int, end: int, limit: int) -> int:
    for match in reversed(list(_END.finditer(text, start, max(start, end - 1)))):
        if not _ABBREVIATED.search(text, max(limit, match.start() - 6), match.start()):
            return match.end()
    return 0


def _dialogue(text: str, start: int, block: Block, is_author: IsAuthor) -> Speech | None:
    told = _interrupted(text, start, block.end, is_author)
    if told is not None:
        return told
    before = text[max(0, block.start - 4) : block.start].rstrip()
    if before.endswith(":"):
        begin = max(0, block.start - 400)
        begin = max(begin, text.rfind("\n", begin, _before_spaces(text, begin, block.start)) + 1)
        if is_author(begin, block.start):
            return Speech(
                ((start, block.end),), _said(text[start : block.end]), (begin, block.start)
            )
    return None


def _interrupted(text: str, start: int, end: int, is_author: IsAuthor) -> Speech | None:
    """Read «Слова, – отметил X. – Ещё слова»; ``None`` without the author's words."""
    pieces: list[tuple[int, int]] = []
    author: tuple[int, int] | None = None
    said = ""
    at = start
    while at < end:
        opening = _next_author(text, at, end, is_author)
        if opening is None:
            if author is None:
                return None
            pieces.append((at, end))
            said += text[at:end]
            break
        closing, resumed, stop = _author_end(text, opening.end(), end)
        author = author or (opening.end(), closing)
        pieces.append((at, opening.start()))
        mark = text[opening.start() : opening.end()].strip(' -–—»”"')
        said += _joined(text[at : opening.start()], mark, stop if resumed < end else "")
        at = resumed
    return Speech(tuple(pieces), _said(said), author) if pieces else None


def _next_author(text: str, start: int, end: int, is_author: IsAuthor) -> re.Match[str] | None:
    for match in _INNER.finditer(text, start, end):
        limit = min(end, match.end() + _LONGEST_BETWEEN)
        if is_author(match.end(), sentence_end(text, match.end(), limit)):
            return match
    return None


def _author_end(text: str, start: int, end: int) -> tuple[int, int, str]:
    """Return where the author's words end, where speech goes on, and the mark between."""
    stop = sentence_end(text, start, min(end, start + _LONGEST_BETWEEN))
    dash = _MARK_BEHIND.search(text, start, min(end, stop + 4))
    if dash:
        return dash.start(), dash.end(), (dash[1] or dash[2])
    return stop, end, ""


def _joined(said: str, mark: str, stop: str) -> str:
    said = said.rstrip(" ,")
    if not stop:
        return said + mark.replace(",", "").replace(".", "")
    if mark and mark not in {",", "."}:
        return said + mark + " "
    return said + (", " if stop == "," else ". ")


def _said(said: str) -> str:
    said = " ".join(said.split()).strip(" ,–—-")
    if said[:1] in _CLOSING and said[-1:] in _CLOSING[said[:1]] and said.count(said[0]) == 1:
        said = said[1:-1]
    return said[:-1] if said.endswith(".") and not said.endswith("..") else said


def _quoted(text: str, start: int, block: Block, is_author: IsAuthor) -> Iterator[Speech]:
    at = start
    while at < block.end:
        at = _next_opening(text, at, block.end)
        if at < 0:
            return
        closing = _closing(text, at)
        speech = _speech_at(text, at, closing, block, is_author) if closing else None
        if speech is not None:
            yield speech
            at = max(closing, speech.pieces[-1][1]) + 1
        else:
            at += 1


def _next_opening(text: str, start: int, end: int) -> int:
    found = _OPENING.search(text, start, end)
    return found.start() if found else -1


def _closing(text: str, at: int) -> int:
    """Return the place of the mark that closes the quotation; 0 where none does.

    Inner quotations often lack a mark of their own («Корпорация «Сталь»): where the depth never
    returns to zero, the mark before the author's words closes.
    """
    marks = _CLOSING[text[at]]
    depth = 0
    inner = last = 0
    for match in _OF_KIND[text[at]].finditer(text, at, at + _LONGEST):
        place = match.start()
        if match[0] in marks and place > at:
            depth -= 1
            last = place
            if _ATTRIBUTED.match(text, place + 1):
                inner = inner or place
            if depth <= 0:
                return place
        elif last and _SENTENCE_BEFORE.search(text, max(at, place - 4), place):
            return last  # a new sentence is quoted: the first quotation lacked its second mark
        elif depth == _DEEPEST:
            return inner
        else:
            depth += 1
    return inner


def _speech_at(
    text: str, at: int, closing: int, block: Block, is_author: IsAuthor
) -> Speech | None:
    """Judge «…» at ``at:closing``: the author behind it, before it, inside it, or nowhere."""
    start, end = at + 1, closing
    if not text[start:end].strip():
        return None
    far = min(len(text), closing + _LONGEST_AUTHOR)
    limit = text.find("\n", closing + 1, far)
    limit = far if limit < 0 else limit
    after = _ATTRIBUTED.match(text, closing + 1)
    stop = sentence_end(text, after.end(), limit) if after else 0
    if after and is_author(after.end(), stop):
        return _continued(text, (start, end), (after.end(), stop), limit)
    colon = _author_before(text, at, block, is_author)
    if colon is not None and (text[colon[1]] != "," or _is_sentence(text[start:end])):
        return Speech(((start, end),), _said(text[start:end]), colon)
    told = _interrupted(text, start, end, is_author)
    if told is not None:
        return told
    alone = at == block.start and not text[closing + 1 : limit].strip(" .!?…")
    if alone and len(text[start:end].split()) >= _LONE_WORDS:
        return Speech(((start, end),), _said(text[start:end]), None)
    return None


def _author_before(text: str, at: int, block: Block, is_author: IsAuthor) -> tuple[int, int] | None:
    """Return the author's words before «…»: «X отметил:», «как пояснил X,», «– сказал X. –».

    They end before their last mark, which the text has at the returned end.
    """
    begin = sentence_start(text, at, max(block.start, at - 400))
    colon = _COLON.search(text, max(0, at - 5), at)
    if colon and is_author(_colon_start(text, at, begin), at):
        return _colon_start(text, at, begin), colon.start()
    comma = _COMMA.search(text, max(0, at - 4), at)
    said_by = _AS_SAID.search(text, begin, at) if comma else None
    if comma and said_by:
        return said_by.start(), comma.start()
    resumed = _RESUMED.search(text, max(block.start, at - 4), at + 1)
    if resumed and resumed.end() == at and is_author(_between(text, at, block.start), at):
        return _between(text, at, block.start), resumed.start()
    return None


def _between(text: str, at: int, limit: int) -> int:
    """Return where the author's words between two «…» begin: behind the first one's end."""
    limit = max(limit, at - _LONGEST)
    return max(text.rfind("»", limit, at), text.rfind('"', limit, at)) + 1


def _before_spaces(text: str, start: int, end: int) -> int:
    """Return where the spaces that end at ``end`` begin, at least ``start``."""
    return start + len(text[start:end].rstrip())


def _is_sentence(said: str) -> bool:
    """Tell direct speech from the name of a thing: «как сообщили в АО, «Полюс-Агро» …»."""
    return len(said.split()) >= _FEW_WORDS


def _colon_start(text: str, at: int, begin: int) -> int:
    """Return where the words before the colon begin; they may be a paragraph of their own."""
    if text[begin:at].strip(" \n:–—-"):
        return begin
    end = _before_spaces(text, max(0, at - _LONGEST_AUTHOR), at)
    line = text.rfind("\n", max(0, end - 400), end) + 1
    return sentence_start(text, end, max(line, end - 400))


def _continued(text: str, piece: tuple[int, int], author: tuple[int, int], limit: int) -> Speech:
    """End the author's words where the speaker is quoted again: «…», – сказал X. – «…».

    The second «…» is a quotation of its own, so that each is found in the text as it stands.
    """
    more = _RESUMED.search(text, author[0], min(limit, author[1] + 5))
    said_by = (author[0], more.start() if more else author[1])
    return Speech((piece,), _said(text[slice(*piece)]), said_by)
