"""What Explorer shows of the program, in Russian and in English: Windows' VERSIONINFO resource."""

RUSSIAN, ENGLISH, UNICODE = 0x0419, 0x0409, 1200
NAMES = {
    RUSSIAN: ("Пресс-редактор", "Рабочее место пресс-службы"),
    ENGLISH: ("presseditor", "A press desk for press officers"),
}


def version_info(version: str) -> str:
    """Return the resource as the text that PyInstaller reads; ``version`` is ``1.2.3``."""
    numbers = (*(int(part) for part in version.split(".")), 0, 0, 0)[:4]
    tables = ",".join(_table(language, version) for language in NAMES)
    pairs = ",".join(f"{language},{UNICODE}" for language in NAMES)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers},prodvers={numbers},mask=0x3f,"
        "flags=0x0,OS=0x40004,fileType=0x1,subtype=0x0,date=(0,0)),"
        f"kids=[StringFileInfo([{tables}]),"
        f"VarFileInfo([VarStruct('Translation',[{pairs}])])])\n"
    )


def _table(language: int, version: str) -> str:
    name, about = NAMES[language]
    values = {
        "CompanyName": name,
        "FileDescription": about,
        "FileVersion": version,
        "InternalName": "presseditor",
        "LegalCopyright": "MIT",
        "OriginalFilename": "presseditor.exe",
        "ProductName": name,
        "ProductVersion": version,
    }
    strings = ",".join(f"StringStruct({key!r},{value!r})" for key, value in values.items())
    return f"StringTable('{language:04x}{UNICODE:04x}',[{strings}])"
