import errno

from presseditor.domain.os_reasons import reason_of


def test_a_usual_reason_has_words_of_its_own() -> None:
    assert str(reason_of(OSError(errno.ENOSPC, "No space left on device"))) == "the disk is full"


def test_a_rare_reason_keeps_the_systems_words() -> None:
    assert str(reason_of(OSError(errno.ELOOP, "Too many links {x}"))) == "Too many links {x}"
    assert str(reason_of(OSError("odd"))) == "odd"
