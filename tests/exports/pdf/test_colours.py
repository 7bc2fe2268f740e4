"""The profile of sRGB."""

from io import BytesIO

from PIL import Image, ImageChops, ImageCms

from exports.pdf.colours import screen_colours


def test_the_profile_is_small_and_always_the_same() -> None:
    made = screen_colours()

    assert made == screen_colours()
    assert len(made) == int.from_bytes(made[:4]) < 1_000


def test_others_read_it_as_what_it_says() -> None:
    profile = ImageCms.ImageCmsProfile(BytesIO(screen_colours())).profile

    assert (profile.device_class, profile.xcolor_space, profile.connection_space) == ("mntr", "RGB ", "XYZ ")
    assert (profile.profile_description, profile.copyright) == ("sRGB", "Public domain")
    assert profile.version == 4.2
    assert profile.is_matrix_shaper


def test_colours_are_those_of_another_maker_of_the_profile() -> None:
    theirs = ImageCms.createProfile("sRGB")
    ours = ImageCms.ImageCmsProfile(BytesIO(screen_colours()))
    gradient = Image.linear_gradient("L")
    picture = Image.merge("RGB", [gradient, gradient.rotate(90), gradient.rotate(180)])

    for start, end in ((ours, theirs), (theirs, ours)):
        changed = ImageCms.profileToProfile(picture, start, end)

        assert changed is not None
        for band in ImageChops.difference(picture, changed).split():
            assert band.getextrema() in ((0, 0), (0, 1))
