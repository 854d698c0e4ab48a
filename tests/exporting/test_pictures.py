import os
import struct
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from presseditor.domain.errors import CorrectionError
from presseditor.exporting.picture_parts import unpacked_size
from presseditor.exporting.pictures import clean_copy, read_image


def photo(folder: Path, name: str = "a.jpg") -> Path:
    exif = Pillow.Exif()
    exif[0x0112] = 6  # lying on its side
    exif[0x010F] = "Camera maker"
    exif.get_ifd(0x8825)[1] = "N"
    path = folder / name
    Pillow.new("RGB", (40, 20), (200, 30, 30)).save(path, exif=exif, comment=b"secret")
    return path


def test_a_photo_leaves_upright_and_without_what_the_camera_wrote(tmp_path: Path) -> None:
    clean = tmp_path / "clean.jpg"
    clean_copy(photo(tmp_path), clean)
    with Pillow.open(clean) as picture:
        assert picture.size == (20, 40)
        assert not picture.getexif()
        assert "comment" not in picture.info
    assert b"Camera" not in clean.read_bytes()


def test_the_size_is_told_as_seen(tmp_path: Path) -> None:
    assert read_image(photo(tmp_path)) == ("image/jpeg", 20, 40)


@pytest.mark.parametrize(("kind", "media"), [("png", "png"), ("webp", "webp"), ("gif", "gif")])
def test_other_formats_stay_what_they_are(tmp_path: Path, kind: str, media: str) -> None:
    source, clean = tmp_path / f"a.{kind}", tmp_path / f"b.{kind}"
    Pillow.new("P", (30, 10)).save(source)
    clean_copy(source, clean)
    assert read_image(clean) == (f"image/{media}", 30, 10)


def test_words_inside_a_png_go(tmp_path: Path) -> None:
    words = PngInfo()
    words.add_text("XML:com.adobe.xmp", "<gps/>")
    source, clean = tmp_path / "a.png", tmp_path / "b.png"
    Pillow.new("RGBA", (8, 8)).save(source, pnginfo=words)
    clean_copy(source, clean)
    assert b"gps" not in clean.read_bytes()


def test_an_animation_keeps_its_frames(tmp_path: Path) -> None:
    source, clean = tmp_path / "a.gif", tmp_path / "b.gif"
    frames = [Pillow.new("RGB", (8, 8), (shade, 0, 0)) for shade in (10, 120, 240)]
    frames[0].save(source, save_all=True, append_images=frames[1:], duration=80, comment=b"me")
    clean_copy(source, clean)
    with Pillow.open(clean) as picture:
        assert getattr(picture, "n_frames", 1) == 3
    assert b"me" not in clean.read_bytes()


def test_a_large_picture_can_be_made_smaller(tmp_path: Path) -> None:
    clean = tmp_path / "b.jpg"
    clean_copy(photo(tmp_path), clean, largest=10)
    assert read_image(clean) == ("image/jpeg", 5, 10)


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"<svg xmlns='x'/>", "SVG"), (b"no picture", "not a picture"), (b"", "not a picture")],
)
def test_what_is_no_picture_is_refused_in_words(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(CorrectionError, match=words):
        read_image(path)


def test_a_missing_and_a_torn_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(CorrectionError, match="could not be opened"):
        read_image(tmp_path / "none.png")
    torn = tmp_path / "torn.jpg"
    torn.write_bytes(photo(tmp_path).read_bytes()[:400])
    with pytest.raises(CorrectionError):
        clean_copy(torn, tmp_path / "x.jpg")
    assert not (tmp_path / "x.jpg").exists()


def gif_of_frames(path: Path, width: int, height: int, frames: int) -> Path:
    """Write a file of some bytes a frame, as only an attacker makes it."""
    size = struct.pack("<HH", width, height)
    frame = b"\x2c\0\0\0\0" + size + b"\0\x02\x02\x4c\x01\0"
    path.write_bytes(b"GIF89a" + size + b"\x80\0\0" + bytes(6) + frame * frames + b";")
    return path


def test_pixels_are_counted_over_all_frames(tmp_path: Path) -> None:
    bomb = gif_of_frames(tmp_path / "bomb.gif", 10_000, 10_000, 300)
    assert bomb.stat().st_size < 7_000
    for act in (read_image, lambda path: clean_copy(path, tmp_path / "b.gif")):
        with pytest.raises(CorrectionError, match="300 frames of 10000 × 10000"):
            act(bomb)
    small = gif_of_frames(tmp_path / "small.gif", 500, 400, 300)
    assert read_image(small) == ("image/gif", 500, 400)


def test_a_frame_larger_than_the_screen_counts_as_large_as_it_is(tmp_path: Path) -> None:
    path = gif_of_frames(tmp_path / "a.gif", 60_000, 60_000, 1)
    path.write_bytes(path.read_bytes().replace(struct.pack("<HH", 60_000, 60_000), b"\1\0\1\0", 1))
    with pytest.raises(CorrectionError, match="too many pixels"):
        read_image(path)


@pytest.mark.parametrize("kind", ["png", "webp"])
def test_the_frames_of_other_animations_count_too(tmp_path: Path, kind: str) -> None:
    frames = [Pillow.new("RGB", (4, 4), (shade, 0, 0)) for shade in range(0, 250, 50)]
    path = tmp_path / f"a.{kind}"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=80)
    data = path.read_bytes()
    assert unpacked_size(data, kind.upper()) == (4, 4, 5)
    clean_copy(path, tmp_path / f"b.{kind}")
    with Pillow.open(tmp_path / f"b.{kind}") as picture:
        assert getattr(picture, "n_frames", 1) == 5


def test_a_jpeg_of_four_gigapixels_is_refused_by_its_header(tmp_path: Path) -> None:
    data = photo(tmp_path).read_bytes()
    at = data.index(b"\xff\xc0") + 5
    path = tmp_path / "wide.jpg"
    path.write_bytes(data[:at] + struct.pack(">HH", 65_500, 65_500) + data[at + 4 :])
    with pytest.raises(CorrectionError, match="too many pixels"):
        read_image(path)


def test_a_photo_that_stands_upright_keeps_every_pixel(tmp_path: Path) -> None:
    source, clean = tmp_path / "a.jpg", tmp_path / "b.jpg"
    exif = Pillow.Exif()
    exif[0x010F] = "Camera maker"
    picture = Pillow.effect_noise((64, 48), 80).convert("RGB")
    picture.save(source, exif=exif, comment=b"secret", icc_profile=b"profile" * 9)
    clean_copy(source, clean)
    with Pillow.open(source) as before, Pillow.open(clean) as after:
        assert before.tobytes() == after.tobytes()
        assert after.info["icc_profile"] == b"profile" * 9
    assert b"Camera" not in clean.read_bytes()
    assert b"secret" not in clean.read_bytes()


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "gif"])
def test_a_clean_copy_of_a_clean_copy_is_the_same(tmp_path: Path, kind: str) -> None:
    source, once, twice = (tmp_path / f"{name}.{kind}" for name in "abc")
    Pillow.new("RGB", (30, 10), "teal").save(source, exif=Pillow.Exif(), comment=b"secret")
    clean_copy(source, once)
    clean_copy(once, twice)
    assert once.read_bytes() == twice.read_bytes()


def test_what_never_ends_or_never_begins_is_refused(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes with names are not known here")
    os.mkfifo(tmp_path / "a.png")
    for path in (tmp_path / "a.png", Path("/dev/zero"), tmp_path):
        with pytest.raises(CorrectionError, match="could not be opened"):
            read_image(path)


def test_a_bomb_of_pixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Pillow.new("1", (12_000, 10_100)).save(path)
    with pytest.raises(CorrectionError, match="too many pixels"):
        read_image(path)
