import subprocess
import sys

PROBE = """
import sys
from exports import EXPORTERS, prepare
heavy = ("reportlab", "docx", "icalendar")
print([name for name in heavy if name in sys.modules])
prepare()
print([name for name in heavy if name in sys.modules])
"""


def test_what_exporters_need_is_loaded_by_preparing_and_not_before() -> None:
    told = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)

    assert told.stdout.splitlines() == ["[]", "['reportlab', 'docx', 'icalendar']"]
