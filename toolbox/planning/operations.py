"""Operations: everything that a visitor can do to a plan, told apart by `do`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from toolbox.planning.adapting import AdaptMeeting
from toolbox.planning.arranging import Arrangement
from toolbox.planning.copying import CopyFor
from toolbox.planning.editing import Edit
from toolbox.planning.fitting import Fit
from toolbox.planning.joining import JoinStep
from toolbox.planning.noting import WriteNote
from toolbox.planning.plan import OperationId
from toolbox.planning.postponing import PostponeTalk
from toolbox.planning.repeating import Repetition
from toolbox.planning.splitting import SplitStep
from toolbox.planning.starting import Beginning
from toolbox.planning.together import Together
from toolbox.values import Value


class Undo(Value):
    """Go back to how the plan was before the last change."""

    do: Literal["undo"]
    id: OperationId


class Redo(Value):
    """Take back an undo."""

    do: Literal["redo"]
    id: OperationId


AnyEdit = (
    Edit
    | WriteNote
    | Arrangement
    | Fit
    | Beginning
    | Repetition
    | AdaptMeeting
    | CopyFor
    | Together
    | SplitStep
    | JoinStep
    | PostponeTalk
)
Operation = Annotated[AnyEdit | Undo | Redo, Field(discriminator="do")]
OPERATION: TypeAdapter[Operation] = TypeAdapter(Operation)
