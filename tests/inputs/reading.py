"""Reading: what a reader of files says of some bytes."""

from collections.abc import Callable

from toolbox.storage.files.refused import FileRefusedError


def outcome(read: Callable[[bytes], object], content: bytes) -> str:
    """Why a file was refused, or that it was read."""
    try:
        read(content)
    except FileRefusedError as refused:
        return refused.kind
    return "read"
