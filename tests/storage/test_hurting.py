"""What happens to a database on the disk is told, or changes nothing; it is never silent."""

from pathlib import Path

from tests.storage.hurting import flips, torn_logs


def test_a_turned_bit_is_told_or_harmless(tmp_path: Path) -> None:
    found = flips(tmp_path / "flips", times=6, seed=8)
    assert set(found) <= {"told", "harmless"}
    assert found["told"]


def test_a_torn_log_is_told_or_harmless(tmp_path: Path) -> None:
    found = torn_logs(tmp_path / "logs", times=5, seed=8)
    assert set(found) <= {"told", "harmless"}
    assert found["told"]
