from toolbox.screens.guessing import ALL_MISSES, MISSES, PAUSE, SHARED_MISSES, WHILE, Guesses


class Hours:
    """A clock that is set by hand, and that moves on when somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waited: list[float] = []

    def read(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


def _missed(guesses: Guesses, visitor: str, times: int) -> None:
    for _ in range(times):
        guesses.missed(visitor)


def test_who_misses_ten_times_waits_ten_minutes_and_nobody_else_does() -> None:
    hours = Hours()
    guesses = Guesses(now=hours.read, wait=hours.wait)
    _missed(guesses, "one", MISSES - 1)
    assert guesses.may_try("one")

    guesses.missed("one")

    assert not guesses.may_try("one")
    assert guesses.may_try("another")
    hours.now = WHILE - 1
    assert not guesses.may_try("one")
    hours.now = WHILE
    assert guesses.may_try("one")
    assert hours.waited == []


def test_a_hundred_misses_a_minute_slow_everybody_and_shut_nobody_out() -> None:
    hours = Hours()
    guesses = Guesses(now=hours.read, wait=hours.wait)
    for number in range(ALL_MISSES):
        guesses.missed(f"visitor {number}")

    assert guesses.may_try("the hall")
    assert hours.waited == [PAUSE]
    hours.now = 61.0
    assert guesses.may_try("the hall")
    assert hours.waited == [PAUSE]


def test_who_may_not_try_does_not_wait_either() -> None:
    hours = Hours()
    guesses = Guesses(now=hours.read, wait=hours.wait)
    _missed(guesses, "one", ALL_MISSES)

    assert not guesses.may_try("one")
    assert hours.waited == []


def test_asvs_2_4_1_new_sessions_gain_nothing_for_who_stays_at_one_address() -> None:
    hours = Hours()
    guesses = Guesses(now=hours.read, wait=hours.wait)
    for number in range(SHARED_MISSES):
        assert guesses.may_try(f"visitor {number}", shared="one address")
        guesses.missed(f"visitor {number}", shared="one address")
        hours.now += 1

    assert not guesses.may_try("a new visitor", shared="one address")
    assert guesses.may_try("a new visitor", shared="another address")
    assert guesses.may_try("a new visitor")
    hours.now += WHILE
    assert guesses.may_try("a new visitor", shared="one address")
