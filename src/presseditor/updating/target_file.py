"""How a version stands in the signed list: one target of TUF with a few words of its own."""

from tuf.api.metadata import TargetFile

from presseditor.domain.program_version import Release

HASH = "sha256"


def release_of(target: TargetFile) -> Release:
    """Return the version that a target is; raise ``ValueError`` where it is none."""
    known = target.unrecognized_fields.get("custom")
    if not isinstance(known, dict):
        raise ValueError(target.path)  # noqa: TRY004 - what the file holds is wrong, not a type
    return Release(
        version=str(known.get("version", "")),
        platform=str(known.get("platform", "")),
        path=target.path,
        size=target.length,
        sha256=target.hashes.get(HASH, ""),
        notes=str(known.get("notes", "")),
    )
