from pathlib import Path

import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from presseditor.domain.errors import CorrectionError
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


def test_a_bomb_of_pixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Pillow.new("1", (12_000, 10_100)).save(path)
    with pytest.raises(CorrectionError, match="too many pixels"):
        read_image(path)
