"""What the tests of bad inputs share."""

from pathlib import Path

import pytest

from tests.library.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "content")
