"""What nobody but the officer can say yes to, as errors that a yes leads past."""

from enum import StrEnum

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message
from presseditor.domain.origin import Origin


class Consent(StrEnum):
    """What is asked."""

    OTHER_ADDRESS = "other address"
    FULL_FOLDER = "full folder"
    PLAIN_STORE = "plain store"


class ConsentError(CorrectionError):
    """It is done once the officer agrees; the words name what they would agree to."""

    def __init__(self, text: Message, consent: Consent) -> None:
        super().__init__(text)
        self.consent = consent


class ElsewhereError(ConsentError):
    """The site at ``here`` sends on to ``there``; ``address`` is what to enter to go there."""

    def __init__(self, here: Origin, there: Origin, address: str) -> None:
        super().__init__(
            message(
                "The site {here} sends on to {there}. The password was not sent there. If that is"
                " your site, enter its address in the site's settings: {address}.",
                here=here.name,
                there=there.name,
                address=address,
            ),
            Consent.OTHER_ADDRESS,
        )
        self.here = here
        self.there = there
        self.address = address
