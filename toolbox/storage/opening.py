"""Opening: the store that the operator chose."""

from __future__ import annotations

from contextlib import suppress
from threading import Event, Thread

from toolbox.settings import Settings
from toolbox.storage.sqlite import SqliteStore
from toolbox.storage.store import StartRefusedError, Store, StoreUnavailableError

SCHEMES = ("postgresql://", "postgres://")
HOUR = 60 * 60.0  # seconds


def open_store(settings: Settings) -> Store:
    """Open PostgreSQL when its address is set, otherwise the file. Raises StartRefusedError."""
    store = _opened(settings)
    keep_tidy(store)
    return store


def keep_tidy(store: Store, *, every: float = HOUR) -> Event:
    """Have a store remove what is over, also when nobody visits; setting the event ends it."""
    stopped = Event()

    def look() -> None:
        while not stopped.wait(every):
            with suppress(StoreUnavailableError):
                store.check()

    Thread(target=look, name="tidying", daemon=True).start()
    return stopped


def _opened(settings: Settings) -> Store:
    if settings.database is None:
        return SqliteStore(settings.plans, pepper=settings.pepper)
    url = settings.database.get_secret_value()
    if not url.startswith(SCHEMES):
        raise StartRefusedError(
            f"TOOLBOX_DATABASE begins with {SCHEMES[0]}, or is left out: then a file is used."
        )
    from toolbox.storage.postgres import PostgresStore  # noqa: PLC0415 - its driver is loaded where it is used

    return PostgresStore(url, pepper=settings.pepper)
