import json
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import RELEASE, Cli, keep_release


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_intake_reads_every_usual_encoding(cli: Cli, encoding: str) -> None:
    code, out, _ = cli("intake", "-", stdin=RELEASE.encode(encoding, "replace"))
    assert code == 0
    assert json.loads(out)["title"] == "В Заречном откроют библиотеку"


def test_an_article_is_kept_listed_found_and_shown(cli: Cli) -> None:
    article = keep_release(cli)
    assert json.loads(cli("list", "--json")[1])[0]["id"] == article
    assert article in cli("search", "библиотеками")[1]
    assert cli("show", article)[1].startswith("---\n")
    assert json.loads(cli("show", article, "--json")[1])["id"] == article
    assert cli("check", article, "--json")[0] in {0, 1}


@pytest.mark.parametrize(
    "format_name", ["html", "fragment", "md", "docx", "odt", "txt", "ninjs", "jsonld", "kit"]
)
def test_an_article_leaves_into_a_folder_that_is_not_there_yet(
    cli: Cli, tmp_path: Path, format_name: str
) -> None:
    target = tmp_path / "нет" / f"материал.{format_name}"
    code, _, err = cli("export", keep_release(cli), "--to", format_name, "-o", target)
    assert (code, err) == (0, "")
    assert target.exists()


def test_everything_leaves_in_open_formats_and_the_articles_come_back(
    cli: Cli, tmp_path: Path
) -> None:
    article, folder = keep_release(cli), tmp_path / "всё"
    assert cli("export", "--all", "-o", folder)[0] == 0
    (text,) = (folder / "articles").iterdir()
    names = {"articles.csv", "people.csv", "organizations.csv", "quotes.csv", "everything.json"}
    assert names <= {one.name for one in folder.iterdir()}
    assert "Ветрова" in (folder / "people.csv").read_text("utf-8-sig")
    assert article in (folder / "everything.json").read_text("utf-8")
    (back,) = json.loads(cli("import", text, "--json", root="Другой")[1])
    assert back["article"] == article
    code, _, err = cli("export", "--all", "-o", folder)
    assert code == 1
    assert "не пуста" in err


@pytest.mark.parametrize("words", [("export", "а", "-o", "б"), ("export", "-o", "б")])
def test_an_export_without_a_format_is_a_usage_error(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words)[0] == 2


def test_a_backup_brings_everything_back(cli: Cli, tmp_path: Path) -> None:
    article = keep_release(cli)
    assert cli("backup", tmp_path / "копия.zip")[0] == 0
    assert zipfile.is_zipfile(tmp_path / "копия.zip")
    assert cli("restore", tmp_path / "копия.zip", root="Другой")[0] == 0
    assert cli("show", article, root="Другой")[1] == cli("show", article)[1]


def test_texts_are_rendered_typeset_and_spelled(cli: Cli) -> None:
    assert "<strong>дом</strong>" in cli("render", "-", stdin="**дом**".encode())[1]
    assert "«дом»" in cli("typograph", "-", stdin='Вот "дом"'.encode())[1]
    difference = cli("typograph", "-", "--diff", stdin='Да.\nВот "дом"'.encode())[1]
    assert difference.splitlines()[0].startswith('2:5  Вот [-"-]{+«+}дом"  — ')
    assert cli("spell", "-", "--json", stdin="администарция".encode())[0] == 1
    assert cli("spell", "-", stdin="дом".encode())[0] == 0


def test_a_bad_line_does_not_take_the_other_names_with_it(cli: Cli) -> None:
    names = "Вадим Хромов\n\nСаша Ветрук\nОльга Ветрова\n"
    code, out, err = cli("decline", "person", "-", stdin=names.encode())
    rows = [json.loads(line) for line in out.splitlines()]
    assert rows[0]["dat"] == "Вадиму Хромову"
    assert rows[-1]["ins"] == "Ольгой Ветровой"
    assert (code, list(rows[1])) == (1, ["error"])
    assert "Строка 3" in err


def test_sites_are_added_listed_and_tested(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "сайт").mkdir()
    words = ("site", "add", "Сайт округа", "--kind", "folder", "--address", tmp_path / "сайт")
    assert cli(*words)[0] == 0
    assert "Сайт округа" in cli("site", "list")[1]
    assert cli("site", "test", "Сайт округа", "--json")[0] == 0
    assert cli("outbox", "--json")[:2] == (0, "[]\n")


@pytest.mark.parametrize(
    "words",
    [
        ("show", "нет-такого"),
        ("check", "нет-такого"),
        ("intake", "нет.txt"),
        ("spell", "."),
        ("typograph", "нет.docx"),
        ("import", "нет.md"),
        ("import", "нет.pressdoc"),
        ("restore", "нет.zip"),
        ("site", "test", "нет"),
        ("publish", "нет", "--site", "embedded"),
    ],
)
def test_what_is_not_there_is_said_in_russian(cli: Cli, words: tuple[str, ...]) -> None:
    code, out, err = cli(*words)
    assert code == 1
    assert "Traceback" not in out + err
    assert any("а" <= letter <= "я" for letter in err.lower())


def test_the_officer_who_chose_english_reads_english(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "Профиль").mkdir()
    (tmp_path / "Профиль" / "settings.json").write_text('{"language": "en"}', "utf-8")
    assert cli("show", "nothing")[2] == "Nothing was found under “nothing”.\n"


@pytest.mark.parametrize(
    "words", [("export", "x", "--to", "rtf", "-o", "y"), ("decline", "dog", "x"), ("list", "--q")]
)
def test_a_wrong_word_is_a_usage_error(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli(*words)[0] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "не хватает: VERB"),
        (("spell",), "не хватает: FILE"),
        (("export", "а", "--all", "-o", "б"), "нельзя указать вместе"),
        (("export", "а", "--to", "exe", "-o", "б"), "выберите из: "),
        (("export", "а", "-o"), "не хватает значения"),
        (("list", "--быстро"), "непонятно: --быстро"),
        (("export", "-o", "б"), "не хватает одного из: "),
    ],
)
def test_a_usage_error_is_told_in_russian(cli: Cli, words: tuple[str, ...], said: str) -> None:
    code, out, err = cli(*words)
    assert (code, out) == (2, "")
    assert said in err
    assert "вызов: presseditor" in err


def test_the_help_is_in_the_officers_language(cli: Cli, tmp_path: Path) -> None:
    assert "записать материал в файл" in cli("--help")[1]
    assert "чей шаблон страницы взять" in cli("export", "--help")[1]
    (tmp_path / "Профиль").mkdir(exist_ok=True)
    (tmp_path / "Профиль/settings.json").write_text('{"language": "en"}')
    assert "write an article to a file" in cli("--help")[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    # A build may run where Ctrl+C is ignored, and Python would take that over.
    program = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from presseditor.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "--profile", str(tmp_path), "intake", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as waiting:
        assert waiting.stdin is not None
        waiting.stdin.write(RELEASE.encode() * 2000)  # more than a pipe holds: it is reading now
        waiting.stdin.flush()
        waiting.send_signal(signal.SIGINT)
        _, err = waiting.communicate()
    assert waiting.returncode == 130
    assert err == b""


def test_a_reader_that_goes_away_is_no_defect(tmp_path: Path) -> None:
    names = "Администрация города\n" * 3000
    with subprocess.Popen(
        [sys.executable, "-m", "presseditor", "--profile", str(tmp_path), "decline", "org", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as writing:
        assert writing.stdin is not None
        assert writing.stdout is not None
        assert writing.stderr is not None
        writing.stdin.write(names.encode())
        writing.stdin.close()
        writing.stdout.readline()
        writing.stdout.close()
        assert writing.stderr.read() == b""
    assert writing.returncode == 1


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\xff" * 400], ids=["empty", "binary"])
def test_input_that_is_no_text_is_explained(cli: Cli, data: bytes) -> None:
    code, out, err = cli("intake", "-", stdin=data)
    assert code in {0, 1}
    assert "Traceback" not in out + err


@pytest.mark.parametrize("data", [b"not a database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_database_is_explained_and_left_alone(
    cli: Cli, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "Профиль").mkdir()
    file = tmp_path / "Профиль" / "press.db"
    file.write_bytes(data)
    code, _, err = cli("list")
    assert code == 1
    assert "повреждён" in err
    assert file.read_bytes() == data


def test_a_profile_below_a_file_is_explained(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "файл").write_text("", "utf-8")
    code, _, err = cli("list", root="файл/профиль")
    assert code == 1
    assert "нельзя использовать" in err


def test_a_process_of_its_own_prints_utf8(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "presseditor", "--profile", str(tmp_path / "p")]
    done = subprocess.run(
        [*words, "decline", "person", "Вадим Хромов"], capture_output=True, check=False
    )
    assert json.loads(done.stdout.decode())["dat"] == "Вадиму Хромову"
    assert done.returncode == 0


@pytest.mark.parametrize(
    "words",
    [("--profile", "", "list"), ("update", "publish", "d", "--key", "k", "--days", "-5")],
)
def test_a_value_that_is_none_is_a_usage_error(cli: Cli, words: tuple[str, ...]) -> None:
    code, _, err = cli(*words)
    assert code == 2
    assert "не может быть" in err
