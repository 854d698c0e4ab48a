"""What ``import`` says of a file that the archive has already, in the same or in other words."""

import json
from pathlib import Path

from tests.cli.conftest import Cli

TEXT = "---\nid: katok\ntitle: Каток\n---\n\nКаток открыт.\n"


def test_a_changed_file_is_told_and_named_and_makes_one_draft(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "каток.md"
    file.write_text(TEXT, "utf-8")
    assert cli("import", file)[1].splitlines() == ["katok  Каток"]
    assert "Ничего не изменено" in cli("import", file)[1]
    file.write_text(TEXT.replace("открыт.", "закрыт."), "utf-8")
    code, out, _ = cli("import", file)
    row, words = out.splitlines()
    draft = row.split()[0]
    assert (code, draft == "katok") == (0, False)
    assert "новый черновик" in words
    assert "«Каток» (katok)" in words
    assert draft in words
    assert draft in cli("import", file)[1]
    (told,) = json.loads(cli("import", file, "--json")[1])
    assert (told["came"], told["beside"]) == ("beside_before", "katok")
    assert len(json.loads(cli("list", "--json")[1])) == 2
