import asyncio
from collections.abc import Callable
from threading import Event

import pytest

from tests.finishing import finished
from toolbox.screens.press import AT_ONCE, Press, PressBusyError


async def _all(press: Press, *jobs: Callable[[], str]) -> list[str | BaseException]:
    return await asyncio.gather(*(press.make(job) for job in jobs), return_exceptions=True)


def test_what_is_made_comes_back_and_what_is_raised_passes() -> None:
    def fail() -> str:
        raise ValueError

    made, raised = finished(_all(Press(), lambda: "paper", fail))

    assert made == "paper"
    assert isinstance(raised, ValueError)


def test_forty_papers_at_once_are_all_made_a_few_at_a_time() -> None:
    making: list[int] = []
    most: list[int] = []

    def job() -> str:
        making.append(1)
        most.append(len(making))
        making.pop()
        return "paper"

    assert finished(_all(Press(), *[job] * 40)) == ["paper"] * 40
    assert max(most) <= AT_ONCE


@pytest.mark.parametrize("limits", [{"patience": 0.05}, {"queue": 0.05}], ids=["the paper", "the turn"])
def test_fault_22_who_waits_too_long_is_told_and_later_it_works_again(limits: dict[str, float]) -> None:
    press, free = Press(at_once=1, **limits), Event()  # type: ignore[arg-type]

    async def printing() -> list[str | BaseException]:
        stuck, later = await _all(press, lambda: str(free.wait()), lambda: "paper")
        free.set()
        await asyncio.sleep(0.05)
        return [stuck, later, await press.make(lambda: "paper")]

    async def in_time() -> list[str | BaseException]:
        freeing = asyncio.get_running_loop().call_later(0.4, free.set)
        found = await printing()
        freeing.cancel()
        return found

    *told, last = finished(in_time())

    assert any(isinstance(one, PressBusyError) for one in told)
    assert last == "paper"


def test_fault_22_a_press_without_end_is_found_out() -> None:
    free = Event()

    async def printing() -> str:
        asyncio.get_running_loop().call_later(0.1, free.set)
        return await Press(patience=60).make(lambda: str(free.wait()))

    with pytest.raises(pytest.fail.Exception), pytest.raises(PressBusyError):
        finished(printing())


def test_who_comes_when_the_queue_is_full_is_told_at_once() -> None:
    free = Event()
    press = Press(at_once=1, waiting=1)

    async def printing() -> list[str | BaseException]:
        asyncio.get_running_loop().call_later(0.2, free.set)
        return await _all(press, *[lambda: str(free.wait())] * 3)

    *made, refused = finished(printing())

    assert made == ["True", "True"]
    assert isinstance(refused, PressBusyError)
