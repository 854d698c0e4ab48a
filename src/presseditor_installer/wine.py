"""Wine as a Windows to build and to try on; what it lacks is stood in for in its own folder alone.

Wine 8 has no ``icuuc.dll``, no ``bcryptprimitives.dll``, and an ``mscms.dll`` without a function
that Qt asks for. The stand-ins below do next to nothing, politely. They lie in the prefix's
``system32``, never in the product.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Self

_CONVERTERS = """
    ucnv_close ucnv_reset ucnv_getMaxCharSize ucnv_getName ucnv_getToUCallBack
    ucnv_getFromUCallBack ucnv_setToUCallBack ucnv_setFromUCallBack ucnv_cbToUWriteUChars
    ucnv_cbFromUWriteUChars ucnv_toUnicode ucnv_fromUnicode ucnv_toUCountPending
    ucnv_fromUCountPending ucnv_getStandardName ucnv_getAvailableName ucnv_countAvailable
    ucnv_countAliases ucnv_getAlias UCNV_FROM_U_CALLBACK_SUBSTITUTE
    UCNV_TO_U_CALLBACK_SUBSTITUTE
""".split()  # noqa: SIM905 - names in columns read better than one a line
_COLOURS = ("GetColorProfileFromHandle", "CloseColorProfile", "WcsCreateIccProfile")
_NOTHING = "__declspec(dllexport) void *{name}(void) {{ return 0; }}\n"
_NO_CONVERTER = (
    (
        "__declspec(dllexport) void *ucnv_open(const char *name, int *error)"
        " {{ if (error) *error = 16; return 0; }}\n"  # 16 is ICU's U_UNSUPPORTED_ERROR
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
_RANDOM = (
    "int __stdcall SystemFunction036(void *, unsigned long);\n"  # RtlGenRandom of advapi32
    "__declspec(dllexport) int ProcessPrng(unsigned char *to, unsigned long long length)"
    " { return SystemFunction036(to, (unsigned long) length); }\n"
)
STAND_INS = {
    "bcryptprimitives": _RANDOM,
    "icuuc": _NO_CONVERTER + "".join(_NOTHING.format(name=name) for name in _CONVERTERS),
    "mscms": "".join(_NOTHING.format(name=name) for name in (*_COLOURS, "OpenColorProfileW")),
}
TOOLS = {
    "wine": "apt-get install wine wine64",
    "x86_64-w64-mingw32-gcc": "apt-get install gcc-mingw-w64-x86-64",
    "osslsigncode": "apt-get install osslsigncode",  # looks at the signatures of Python
}


class Wine:
    """One Windows of its own in ``prefix``; use it in a ``with``, which ends what it started.

    ``display`` is the X display that windows open on; without one they open nowhere.
    ``environment`` is what a program must have to run in it.
    """

    def __init__(self, prefix: Path, display: str = "") -> None:
        self.prefix = prefix
        self.environment = os.environ | {
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=d;mscms=n",
            "LC_ALL": "C.UTF-8",
            "DISPLAY": display,
        }

    def __enter__(self) -> Self:
        is_new = not (self.prefix / "system.reg").exists()
        self.prefix.parent.mkdir(parents=True, exist_ok=True)
        self._server("-p600")
        if is_new:
            self._plain(["wineboot", "-i"], seconds=180)
            self._stand_in()
            version = [r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"]
            self._plain(["wine", "reg", "add", *version], seconds=60)
        # The first program starts Windows' services, and they would keep its pipes open for ever.
        self._plain(["wine", "cmd", "/c", "exit"], seconds=60)
        return self

    def __exit__(self, *_error: object) -> None:
        self._server("-k")

    def run(
        self, words: list[str | Path], *, seconds: float, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program and return what it said.

        Its output goes through pipes: Windows' Python dies when it is a plain file.
        """
        return subprocess.run(
            ["wine", *map(str, words)],
            env=self.environment | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )

    def _plain(self, words: list[str], *, seconds: float) -> None:
        quiet = subprocess.DEVNULL
        subprocess.run(
            words,
            env=self.environment,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            timeout=seconds,
            check=True,
        )

    def _server(self, flag: str) -> None:
        """Start or end the server; it is started apart, or pipes would hang on it."""
        quiet = subprocess.DEVNULL
        with subprocess.Popen(
            ["wineserver", flag],
            env=self.environment,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,
        ) as server:
            server.wait(30)
        time.sleep(0.2)

    def _stand_in(self) -> None:
        for name, source in STAND_INS.items():
            made = self.prefix / "drive_c" / "windows" / "system32" / f"{name}.dll"
            command = ["x86_64-w64-mingw32-gcc", "-shared", "-s", "-x", "c", "-"]
            command += ["-o", str(made), "-ladvapi32"]
            subprocess.run(command, input=source, encoding="ascii", check=True)


def missing_tools() -> list[str]:
    """Return how to get what is needed and not here."""
    return [how for tool, how in TOOLS.items() if shutil.which(tool) is None]


def windows_path(path: Path) -> str:
    """Return how a file of this machine is called inside of Wine."""
    return "Z:" + str(path.resolve()).replace("/", "\\")
