"""The bill of materials: CycloneDX 1.5 JSON, made of the lock alone, so that it can be checked.

https://cyclonedx.org/docs/1.5/json/ — ``hashes`` are those of the files that the lock allows.
"""

import datetime as dt
import json
import re
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path

_NAMESPACE = uuid.UUID("8c6b3e52-5d1a-4d6e-9c55-3a1b7f0e9a11")
_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)==(?P<version>\S+)(?P<hashes>(?: --hash=\S+)*)")


def write_sbom(
    target: Path,
    requirements: Iterable[str],
    version: str,
    epoch: int,
    licence: Callable[[str], str] = lambda _name: "",
) -> Path:
    """Write what ``name==version --hash=sha256:…`` lines tell; ``epoch`` is the build's time."""
    listed = [found for one in requirements if (found := _REQUIREMENT.match(one))]
    components = [
        _component(one["name"], one["version"], one["hashes"], licence(one["name"]))
        for one in sorted(listed, key=lambda each: each["name"].casefold())
    ]
    content = json.dumps(components, sort_keys=True)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, version + content)}",
        "version": 1,
        "metadata": {
            "timestamp": dt.datetime.fromtimestamp(epoch, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": "presseditor",
                "name": "presseditor",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": "presseditor", "dependsOn": [one["bom-ref"] for one in components]}
        ],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def _component(name: str, version: str, hashes: str, licence: str) -> dict[str, object]:
    reference = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}"
    made: dict[str, object] = {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version,
        "purl": reference,
        "hashes": [
            {"alg": "SHA-256", "content": one}
            for one in sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", hashes))
        ],
    }
    if licence:
        made["licenses"] = [{"license": {"name": licence}}]
    return made
