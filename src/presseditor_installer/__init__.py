"""What freezes and packs the program for those who install it: no part of the program itself.

``build_installer.py`` is the door. Neither a wheel nor the frozen program carries this package,
and the two packages do not import each other. ``data`` holds what other tools read: the scripts of
PyInstaller and NSIS, the manifest, the menu entry, licences that wheels only name.
"""

from pathlib import Path

DATA = Path(__file__).with_name("data")
