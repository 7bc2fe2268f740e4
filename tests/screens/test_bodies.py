import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.screens.asking import ask
from toolbox.screens.bodies import body_of, is_same_origin

MOST = 10


async def _echo(request: Request) -> Response:
    body = await body_of(request, most=MOST)
    return PlainTextResponse("too much" if body is None else body)


APP = Starlette(routes=[Route("/", _echo, methods=["POST"])])


@pytest.mark.parametrize("body", [b"", b"short", b"x" * MOST])
def test_a_body_within_the_limit_is_taken_in(body: bytes) -> None:
    assert ask(APP, "/", method="POST", body=body).body == body


def test_a_body_over_the_limit_is_not() -> None:
    assert ask(APP, "/", method="POST", body=b"x" * (MOST + 1)).body == b"too much"


@pytest.mark.parametrize(
    ("origin", "same"),
    [(None, True), (b"https://a.example", True), (b"https://b.example", False), (b"null", False)],
)
def test_only_our_own_pages_are_of_the_same_origin(origin: bytes | None, *, same: bool) -> None:
    headers = [(b"host", b"a.example"), *([(b"origin", origin)] if origin else [])]

    assert is_same_origin({"headers": headers}) is same
