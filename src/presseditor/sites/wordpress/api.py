"""WordPress's REST API: signed in, its refusals told in words."""

from typing import Any, TypeVar

from presseditor.border import BorderError, read, read_list
from presseditor.domain.errors import CorrectionError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.domain.origin import Origin
from presseditor.sites.wordpress.answers import Me
from presseditor.sites.wordpress.discovery import RestRoot
from presseditor.sites.wordpress.http import Answer, Http, Request

T = TypeVar("T")

_TOO_LARGE = 413
_SIGN_IN = frozenset({401, 403})


class Api:
    """The routes of one site for one user."""

    def __init__(self, root: RestRoot, http: Http) -> None:
        self._root = root
        self._http = http

    @property
    def origin(self) -> Origin:
        """Who answers."""
        return self._root.origin

    def find(self, route: str, wanted: type[T], **params: str) -> T | None:
        """Return one thing, or ``None`` where it is gone; raise as ``ask``."""
        answer = self._http.send(Request("GET", self._root.to(route), params=params))
        if answer.status in {404, 410}:
            return None
        return _read(self._accepted(answer), wanted)

    def list(self, route: str, wanted: type[T], **params: str) -> list[T]:
        """Return a list of things; raise as ``ask``."""
        answer = self.ask(Request("GET", self._root.to(route), params=params))
        try:
            return read_list(answer.json, wanted)
        except BorderError as error:
            raise garbage() from error

    def post(self, route: str, wanted: type[T], values: dict[str, Any]) -> T:
        """Make or change a thing and return it; raise as ``ask``."""
        return _read(self.ask(Request("POST", self._root.to(route), json=values)), wanted)

    def try_post(self, route: str, values: dict[str, Any]) -> Answer:
        """Make a thing and return the answer as it is, refusals too."""
        return self._http.send(Request("POST", self._root.to(route), json=values))

    def upload(self, route: str, wanted: type[T], content: bytes, headers: dict[str, str]) -> T:
        """Send a file and return what was made of it; raise as ``ask``."""
        request = Request("POST", self._root.to(route), content=content, headers=headers)
        return _read(self.ask(request), wanted)

    def delete(self, route: str, **params: str) -> None:
        """Remove a thing; one that is gone already is as good."""
        answer = self._http.send(Request("DELETE", self._root.to(route), params=params))
        if answer.status not in {404, 410}:
            self._accepted(answer)

    def ask(self, request: Request) -> Answer:
        """Return the answer to an accepted request.

        Raises ``SignInError`` for a password or a right, ``CorrectionError`` for a refusal,
        ``RetryError`` for an answer that is none.
        """
        return self._accepted(self._http.send(request))

    def me(self) -> Me:
        """Return the user with ``capabilities``; raise ``SignInError`` for a wrong password."""
        url = self._root.to("/wp/v2/users/me")
        answer = self._http.send(Request("GET", url, params={"context": "edit"}))
        if answer.status in _SIGN_IN:
            raise SignInError(
                message(
                    "The site did not accept the name or the application password. Make a new"
                    " application password in your WordPress profile and enter it in the site's"
                    " settings."
                )
            )
        return _read(self._accepted(answer), Me)

    def _accepted(self, answer: Answer) -> Answer:
        if answer.status in _SIGN_IN:
            self._explain_refusal(answer)
        if answer.status == _TOO_LARGE:
            raise CorrectionError(
                message("The site does not take files this large. Use a smaller picture.")
            )
        if answer.status >= 400:  # noqa: PLR2004 - HTTP's own class of refusals
            raise CorrectionError(
                message("The site refused the material: {reason}.", reason=answer.words)
            )
        return answer

    def _explain_refusal(self, answer: Answer) -> None:
        """Tell a wrong password from a missing right: WordPress answers 401 to both."""
        self.me()
        raise SignInError(
            message(
                "Your user on the site may not do this: {reason}. Ask the site's administrator for"
                " the role of an author or an editor.",
                reason=answer.words,
            )
        )


def _read(answer: Answer, wanted: type[T]) -> T:
    try:
        return read(answer.json, wanted)
    except BorderError as error:
        raise garbage() from error


def garbage() -> RetryError:
    """Return the error for what no WordPress says."""
    return RetryError(
        message(
            "The site answered with something that is no answer of WordPress. A proxy or a plugin"
            " may be in the way. The program will look what arrived and try again by itself."
        )
    )
