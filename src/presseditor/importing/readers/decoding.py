"""Bytes to text, in any encoding that Russian offices use."""

import codecs
import re

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ONE_BYTE = ("cp1251", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5")
_SAMPLE = 100_000
_CONTROL = re.compile("[\0-\x08]")
# The commonest letters are half of any Russian text; a wrong table makes others of them.
_COMMON = re.compile("[оеаинтсрвл]")
_COMMON_CAPITAL = re.compile("[ОЕАИНТСРВЛ]")
_ODD = re.compile(
    r"[^\w\s.,:;!?…()\[\]«»„“”\"'–—\-№%/+=*#@&<>|_$§°©®’‘•·{}\\^~`€₽\u00a0\u00ad\u200b]|[ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁ]"
)
_WRONG_CASE = re.compile("(?<![А-ЯЁ])[а-яё][А-ЯЁ]")
_LEAST_SHARE = 0.3  # of the letters that are not ASCII must be common Russian ones


def decode(data: bytes) -> str:
    """Return the text of ``data`` without its byte order mark.

    Raise ``CorrectionError`` for bytes that are no text in any of the known encodings.
    """
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _decoded(data, encoding).removeprefix("\ufeff")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _wide(data) or _one_byte(data)
    else:
        text = (_wide(data) or text) if _CONTROL.search(text, 0, _SAMPLE) else text
    if _is_binary(text):
        raise _not_text()
    return text


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text() from error


def _wide(data: bytes) -> str:
    """Return UTF-16 text without a mark, where it is Russian or plain letters; else empty."""
    if len(data) % 2:
        return ""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:_SAMPLE]
        plain = len(re.findall(r"[А-Яа-яЁёA-Za-z0-9\s.,«»–—-]", sample))
        if sample and plain > 0.9 * len(sample):
            return text
    return ""


def _one_byte(data: bytes) -> str:
    sample = data[:_SAMPLE]
    best = max(_ONE_BYTE, key=lambda name: _russianness(sample.decode(name, "replace")))
    if _russianness(sample.decode(best, "replace")) >= _LEAST_SHARE:
        return data.decode(best, "replace")
    return _guessed(data)


def _russianness(text: str) -> float:
    """Return how Russian a text looks: 0 for noise, above 0.5 for prose."""
    foreign = sum(1 for letter in text if ord(letter) > 127) or 1  # noqa: PLR2004 - ASCII
    common = len(_COMMON.findall(text)) + 0.7 * len(_COMMON_CAPITAL.findall(text))
    bad = len(_ODD.findall(text)) + len(_WRONG_CASE.findall(text)) + text.count("\ufffd")
    return (common - 2 * bad) / foreign


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None or "\0" in str(best):
        raise _not_text()
    return data.decode(best.encoding, "replace")


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(1 for letter in sample if letter < " " and letter not in "\t\n\r\f\v")
    return strange * 50 > len(sample)


def _not_text() -> CorrectionError:
    return CorrectionError(
        message(
            "The file is not a text: its characters make no words in any known encoding. "
            "Open it in the program it was made with and save it as a .docx or .txt file."
        )
    )
