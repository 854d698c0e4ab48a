"""The per-machine MSI for Group Policy: the same files as the setup, installed without a word.

Made by Debian's wixl from a description written here. wixl writes Cyrillic as nothing, so names go
in as ASCII and msibuild puts the Russian ones into the tables.
"""

import datetime as dt
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

_NAMESPACE = uuid.UUID("8c6b3e52-5d1a-4d6e-9c55-3a1b7f0e9a11")
UPGRADE_CODE = str(uuid.uuid5(_NAMESPACE, "upgrade per machine")).upper()
"""The same in every version: Windows knows the version before by it."""
_RUSSIAN = (
    ("Property", "Value", "Пресс-редактор", "`Property` = 'ProductName'"),
    ("Shortcut", "Name", "PRESSED|Пресс-редактор", "`Shortcut` = 'ProgramShortcut'"),
    ("Registry", "Value", "Документ пресс-редактора", "`Value` = 'presseditor document'"),
    (
        "LaunchCondition",
        "Description",
        "Уже установлена более новая версия.",
        "`Description` = 'A newer version is installed already.'",
    ),
)
SOURCE, ICON = "source", "presseditor.ico"
_CODEPAGE = "\r\n\r\n1251\t_ForceCodepage\r\n"


def pack_msi(frozen: Path, target: Path, version: str, epoch: int, icon: Path) -> Path:
    """Make the MSI of a frozen folder; the same files, version and time give the same bytes."""
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / SOURCE).symlink_to(frozen.resolve())  # wixl takes relative sources alone
        shutil.copyfile(icon, folder / ICON)
        (folder / "a.wxs").write_text(describe(frozen, version), encoding="utf-8")
        _run(folder, "wixl", "-a", "x64", "-o", str(target), "a.wxs")
        (folder / "_ForceCodepage.idt").write_bytes(_CODEPAGE.encode("ascii"))
        _run(folder, "msibuild", str(target), "-i", "_ForceCodepage.idt")
        for table, column, words, where in _RUSSIAN:
            query = f"UPDATE `{table}` SET `{column}` = '{words}' WHERE {where}"  # noqa: S608 - ours
            _run(folder, "msibuild", str(target), "-q", query)
        summary = _run(folder, "msiinfo", "export", str(target), "_SummaryInformation")
        steady = _steady_summary(summary, f"package {version} {epoch}", epoch)
        (folder / "_SummaryInformation.idt").write_bytes(steady)
        _run(folder, "msibuild", str(target), "-i", "_SummaryInformation.idt")
    return target


def _run(folder: Path, *words: str) -> bytes:
    return subprocess.run(words, cwd=folder, check=True, stdout=subprocess.PIPE).stdout


def _steady_summary(exported: bytes, package: str, epoch: int) -> bytes:
    """Set platform, package code and times of the summary: wixl makes the last two up anew.

    Numbers of the rows: https://learn.microsoft.com/windows/win32/msi/summary-property-descriptions
    """
    moment = dt.datetime.fromtimestamp(epoch, dt.UTC).strftime("%Y/%m/%d %H:%M:%S")
    rows = {"7": "x64;1049", "9": f"{{{_guid(package)}}}", "12": moment, "13": moment}
    lines = []
    for line in exported.decode("cp1251").split("\r\n"):
        number, tab, _ = line.partition("\t")
        lines.append(f"{number}\t{rows[number]}" if tab and number in rows else line)
    return "\r\n".join(lines).encode("cp1251")


def describe(frozen: Path, version: str) -> str:
    """Return the WiX source: a component a file, a shortcut, the document type."""
    product = _guid(f"product {version}")
    files = list(_directory(frozen, SOURCE, "       "))
    components = [one for _, one in files if one]
    tree = "\n".join(line for line, _ in files)
    references = "".join(
        f'<ComponentRef Id="{one}"/>' for one in (*components, "StartMenu", "DocumentType")
    )
    return _WXS.format(
        product=product,
        version=version,
        upgrade=UPGRADE_CODE,
        package=_guid(f"package {version}"),
        tree=tree,
        menu=_guid("start menu"),
        document=_guid("document type"),
        references=references,
    )


def _directory(folder: Path, above: str, indent: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a folder, each with the id of the component that it holds."""
    for one in sorted(folder.iterdir()):
        place = f"{above}/{one.name}"
        key = uuid.uuid5(_NAMESPACE, place).hex[:20]
        name = quoteattr(one.name)
        if one.is_dir():
            yield f'{indent}<Directory Id="d{key}" Name={name}>', ""
            yield from _directory(one, place, indent + " ")
            yield f"{indent}</Directory>", ""
        else:
            source = quoteattr(place)
            file = f'<File Id="f{key}" Name={name} Source={source} KeyPath="yes"/>'
            component = f'<Component Id="c{key}" Guid="{_guid(place)}" Win64="yes">'
            yield f"{indent}{component}{file}</Component>", f"c{key}"


def _guid(name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, name)).upper()


_WXS = """\
<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
 <Product Id="{product}" Name="presseditor" Language="1049" Codepage="1251" Version="{version}"
   Manufacturer="presseditor" UpgradeCode="{upgrade}">
  <Package Id="{package}" InstallerVersion="500" Compressed="yes" InstallScope="perMachine"
    Languages="1049" SummaryCodepage="1251"/>
  <MajorUpgrade DowngradeErrorMessage="A newer version is installed already."/>
  <Media Id="1" Cabinet="app.cab" EmbedCab="yes"/>
  <Icon Id="presseditor.ico" SourceFile="presseditor.ico"/>
  <Property Id="ARPPRODUCTICON" Value="presseditor.ico"/>
  <Property Id="ARPNOMODIFY" Value="1"/>
  <Directory Id="TARGETDIR" Name="SourceDir">
   <Directory Id="ProgramFiles64Folder">
    <Directory Id="INSTALLDIR" Name="presseditor">
{tree}
    </Directory>
   </Directory>
   <Directory Id="ProgramMenuFolder">
    <Component Id="StartMenu" Guid="{menu}" Win64="yes">
     <Shortcut Id="ProgramShortcut" Name="presseditor" Target="[INSTALLDIR]presseditor.exe"
       WorkingDirectory="INSTALLDIR"/>
     <RegistryValue Root="HKLM" Key="Software\\presseditor" Name="StartMenu" Type="string"
       Value="1" KeyPath="yes"/>
    </Component>
   </Directory>
   <Component Id="DocumentType" Guid="{document}" Win64="yes">
    <RegistryValue Root="HKLM" Key="Software\\Classes\\.pressdoc" Type="string"
      Value="presseditor.Document" KeyPath="yes"/>
    <RegistryValue Root="HKLM" Key="Software\\Classes\\presseditor.Document" Type="string"
      Value="presseditor document"/>
    <RegistryValue Root="HKLM" Key="Software\\Classes\\presseditor.Document\\DefaultIcon"
      Type="string" Value="[INSTALLDIR]presseditor.exe,0"/>
    <RegistryValue Root="HKLM" Key="Software\\Classes\\presseditor.Document\\shell\\open\\command"
      Type="string" Value="&quot;[INSTALLDIR]presseditor.exe&quot; &quot;%1&quot;"/>
   </Component>
  </Directory>
  <Feature Id="Main" Level="1">{references}</Feature>
 </Product>
</Wix>
"""
