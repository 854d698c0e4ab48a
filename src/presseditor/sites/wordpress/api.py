"""WordPress's REST API: signed in, its refusals told in words."""

from typing import Any

from presseditor.domain.errors import CorrectionError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.domain.origin import Origin
from presseditor.sites.wordpress.discovery import RestRoot
from presseditor.sites.wordpress.http import Answer, Http, Request

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

    def get(self, route: str, **params: str) -> Any:
        """Return what is there; raise as ``ask``."""
        return self.ask(Request("GET", self._root.to(route), params=params))

    def find(self, route: str, **params: str) -> dict[str, Any] | None:
        """Return one thing, or ``None`` where it is gone."""
        answer = self._http.send(Request("GET", self._root.to(route), params=params))
        if answer.status in {404, 410}:
            return None
        return _object(self._accepted(answer))

    def list(self, route: str, **params: str) -> list[dict[str, Any]]:
        """Return a list of things."""
        data = self.get(route, **params)
        if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
            raise _garbage()
        return data

    def post(self, route: str, values: dict[str, Any]) -> dict[str, Any]:
        """Make or change a thing and return it."""
        return _object(self.ask(Request("POST", self._root.to(route), json=values)))

    def try_post(self, route: str, values: dict[str, Any]) -> Answer:
        """Make a thing and return the answer as it is, refusals too."""
        return self._http.send(Request("POST", self._root.to(route), json=values))

    def upload(self, route: str, content: bytes, headers: dict[str, str]) -> dict[str, Any]:
        """Send a file and return what was made of it."""
        request = Request("POST", self._root.to(route), content=content, headers=headers)
        return _object(self.ask(request))

    def delete(self, route: str, **params: str) -> None:
        """Remove a thing; one that is gone already is as good."""
        answer = self._http.send(Request("DELETE", self._root.to(route), params=params))
        if answer.status not in {404, 410}:
            self._accepted(answer)

    def ask(self, request: Request) -> Any:
        """Return the JSON of an accepted request.

        Raises ``SignInError`` for a password or a right, ``CorrectionError`` for a refusal,
        ``RetryError`` for an answer that is none.
        """
        return self._accepted(self._http.send(request))

    def me(self) -> dict[str, Any]:
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
        return _object(self._accepted(answer))

    def _accepted(self, answer: Answer) -> Any:
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
        if answer.data is None:
            raise _garbage()
        return answer.data

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


def _object(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _garbage()
    return data


def _garbage() -> RetryError:
    return RetryError(
        message(
            "The site answered with something that is no answer of WordPress. A proxy or a plugin"
            " may be in the way. The program will look what arrived and try again by itself."
        )
    )
