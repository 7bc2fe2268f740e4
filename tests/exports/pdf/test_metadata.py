"""The metadata of a file."""

from xml.etree import ElementTree as ET

from exports.pdf.metadata import packet

MOMENT = (2000, 1, 2, 3, 4, 5)


def test_a_title_is_never_markup() -> None:
    title = "R&D <b>vet</b> ]]> & عمر"

    written = packet(title, "nl", producer="<us>", moment=MOMENT).decode("utf-8")

    read = ET.fromstring(written)  # noqa: S314 - we wrote it
    assert [one.text for one in read.iter()].count(title) == 1
    assert "&lt;us&gt;" in written


def test_the_moment_is_that_of_the_file() -> None:
    written = packet("", "nl", producer="", moment=MOMENT).decode("utf-8")

    assert written.count("2000-01-02T03:04:05+00:00") == 2


def test_a_language_that_nobody_knows_is_left_out() -> None:
    assert b"<dc:language>" in packet("", "nl", producer="", moment=MOMENT)
    assert b"<dc:language>" not in packet("", "", producer="", moment=MOMENT)


def test_the_packet_has_its_ends() -> None:
    written = packet("", "", producer="", moment=MOMENT)

    assert written.startswith(b'<?xpacket begin="\xef\xbb\xbf"')
    assert written.endswith(b'<?xpacket end="r"?>')
