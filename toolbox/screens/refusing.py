"""Refusing: one sentence to the visitor when a plan is not changed; the plan is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from toolbox.planning.editing import PlanFullError, RefusedError
from toolbox.screens.visit import Visit
from toolbox.storage.store import KeyTakenError, PlanNotFoundError, PlanUnreadableError, ReadOnlyError


@contextmanager
def refusing(visit: Visit) -> Iterator[None]:
    """Say why what is done here was not done."""
    try:
        yield
    except PlanNotFoundError:
        visit.message = visit.say.keep.gone
    except PlanFullError:
        visit.message = visit.say.state.full
    except ReadOnlyError:
        visit.message = visit.say.keep.read_only_refused
    except PlanUnreadableError as error:
        visit.cannot_read(error)
        visit.message = visit.say.state.refused
    except (KeyTakenError, RefusedError):
        visit.message = visit.say.state.refused
