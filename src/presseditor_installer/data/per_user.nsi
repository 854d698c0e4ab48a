; Per-user setup: no administrator rights, nothing outside the user's own folders and registry.
; windows_pack.py calls makensis with VERSION, OUT, ICON, COMPRESSOR, FILES, REMOVED and, to sign, SIGN.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define ID "presseditor"
!define REGISTRY_UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
; Exit codes that an administrator's script can tell apart.
!define EXIT_NOT_64_BIT 10
!define EXIT_RUNNING 20
!define EXIT_NEWER_INSTALLED 30

Name "$(ProgramName)"
OutFile "${OUT}"
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSOR}
SetCompressorDictSize 32 ; MB: the two programs hold the same modules, so the second takes no room
!ifdef SIGN
  !uninstfinalize '${SIGN}' = 0
!endif
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1049 "ProductName" "Пресс-редактор"
VIAddVersionKey /LANG=1049 "FileDescription" "Установка программы «Пресс-редактор»"
VIAddVersionKey /LANG=1049 "FileVersion" "${VERSION}.0"
VIAddVersionKey /LANG=1049 "LegalCopyright" "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\presseditor.exe"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(OnDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"
LangString ProgramName ${LANG_RUSSIAN} "Пресс-редактор"
LangString ProgramName ${LANG_ENGLISH} "presseditor"
LangString DocumentName ${LANG_RUSSIAN} "Документ пресс-редактора"
LangString DocumentName ${LANG_ENGLISH} "presseditor document"
LangString OnDesktop ${LANG_RUSSIAN} "Ярлык на рабочем столе"
LangString OnDesktop ${LANG_ENGLISH} "A shortcut on the desktop"
LangString IsRunning ${LANG_RUSSIAN} "Пресс-редактор открыт. Закройте его и повторите установку."
LangString IsRunning ${LANG_ENGLISH} "presseditor is open. Close it and run the setup again."
LangString IsNewer ${LANG_RUSSIAN} "Уже установлена более новая версия."
LangString IsNewer ${LANG_ENGLISH} "A newer version is installed already."

Function .onInit
  ${IfNot} ${RunningX64}
    SetErrorLevel ${EXIT_NOT_64_BIT}
    Abort
  ${EndIf}
  ; The program hands over with /UPDATE or /ROLLBACK and is still closing: it is waited for.
  ${GetParameters} $2
  StrCpy $3 0 ; half seconds to wait
  StrCpy $4 "" ; whether an older version is wanted
  ClearErrors
  ${GetOptions} $2 "/UPDATE" $5
  ${IfNot} ${Errors}
    StrCpy $3 120
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/ROLLBACK" $5
  ${IfNot} ${Errors}
    StrCpy $3 120
    StrCpy $4 "older"
  ${EndIf}
  ; A running program keeps its files locked: opening one for writing tells without a mutex.
  ${If} ${FileExists} "$INSTDIR\presseditor.exe"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\presseditor.exe" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} $3 = 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDOK
        SetErrorLevel ${EXIT_RUNNING}
        Abort
      ${EndIf}
      IntOp $3 $3 - 1
      Sleep 500
    ${Loop}
  ${EndIf}
  ReadRegStr $0 HKCU "${REGISTRY_UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
    ${AndIf} $4 == ""
      MessageBox MB_OK|MB_ICONSTOP "$(IsNewer)" /SD IDOK
      SetErrorLevel ${EXIT_NEWER_INSTALLED}
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function PutOnDesktop
  SetShellVarContext current
  CreateShortCut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\presseditor.exe"
FunctionEnd

Section "Program"
  SetShellVarContext current
  ; The program's folder holds no data of the user, so the version before is removed whole.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  !include "${FILES}" ; one by one and in order: File /r takes them as the disk happens to
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\presseditor.exe"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP=" $1
  ${If} $1 == "1" ; an administrator's script has no page to tick
    Call PutOnDesktop
  ${EndIf}
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.pressdoc\OpenWithProgids" "${ID}.Document" ""
  WriteRegStr HKCU "Software\Classes\.pressdoc" "" "${ID}.Document"
  WriteRegStr HKCU "Software\Classes\${ID}.Document" "" "$(DocumentName)"
  WriteRegStr HKCU "Software\Classes\${ID}.Document\DefaultIcon" "" "$INSTDIR\presseditor.exe,0"
  WriteRegStr HKCU "Software\Classes\${ID}.Document\shell\open\command" "" '"$INSTDIR\presseditor.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "DisplayName" "$(ProgramName)"
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "DisplayIcon" "$INSTDIR\presseditor.exe"
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REGISTRY_UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REGISTRY_UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${REGISTRY_UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${REGISTRY_UNINSTALL}" "EstimatedSize" $0
SectionEnd

Function un.onInit
  ClearErrors
  FileOpen $0 "$INSTDIR\presseditor.exe" a
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDOK
    SetErrorLevel ${EXIT_RUNNING}
    Abort
  ${EndIf}
  FileClose $0
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !include "${REMOVED}" ; what the setup put there, and nothing that others put beside it
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\$(ProgramName).lnk"
  Delete "$DESKTOP\$(ProgramName).lnk"
  DeleteRegKey HKCU "Software\Classes\${ID}.Document"
  DeleteRegKey HKCU "Software\Classes\.pressdoc"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "${REGISTRY_UNINSTALL}"
  ; The officer's texts stay unless it was asked for in so many letters.
  ${GetParameters} $0
  ${GetOptions} $0 "/PURGE=" $1
  ${If} $1 == "1"
    RMDir /r "$LOCALAPPDATA\${ID}"
  ${EndIf}
SectionEnd
