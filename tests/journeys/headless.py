"""The story that ``dev.py run`` tells on a machine without a display: ``PROFILE`` is made anew.

The sample is imported, published to the embedded site and exported, the window photographed.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path


def tell(profile: Path) -> int:
    """Tell the story and print where its page, its export and its picture lie."""
    shutil.rmtree(profile, ignore_errors=True)
    presseditor(profile, "sample")
    article = json.loads(presseditor(profile, "list", "--json"))[0]["id"]
    sent = presseditor(profile, "publish", article, "--site", "embedded", "--wait", "--json")
    exported = profile / "export" / "release.html"
    presseditor(profile, "export", article, "--to", "html", "-o", str(exported))
    picture = profile / "screenshot.png"
    log = profile / "window.log"  # where Chromium says what it misses without a display
    with log.open("wb") as said:
        shot = [sys.executable, "-m", "presseditor.ui.headless", str(profile), str(picture)]
        environment = os.environ | {"QT_SCALE_FACTOR": "1"}
        done = subprocess.run(shot, env=environment, stderr=said, check=False)
    if done.returncode:
        sys.stderr.write(log.read_text(encoding="utf-8", errors="replace"))
        return 1
    sys.stdout.write(f"The page:   {json.loads(sent)['url']}\n")
    sys.stdout.write(f"The export: {exported}\nThe window: {picture}\n")
    return 0


def presseditor(profile: Path, *words: str) -> str:
    """Run a verb on the profile and return what it prints."""
    command = [sys.executable, "-m", "presseditor", "--profile", str(profile), *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


if __name__ == "__main__":
    sys.exit(tell(Path(sys.argv[1])))
