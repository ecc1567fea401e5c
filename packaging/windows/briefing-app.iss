; An installer that needs no administrator. Build the folder first (make installer), then: iscc packaging\windows\briefing-app.iss
#define Version GetEnv("BRIEFING_APP_VERSION")
[Setup]
AppId={{6D0C1C5E-0A39-4C33-8B9B-5A1F7B7D4E21}
AppName=Joint Vision Briefing
AppVersion={#Version}
DefaultDirName={autopf}\Joint Vision Briefing
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DisableProgramGroupPage=yes
OutputDir=..\..\dist
OutputBaseFilename=briefing-app-{#Version}-setup
SetupIconFile=..\..\resources\icons\app.ico
UninstallDisplayIcon={app}\briefing-app.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "..\..\dist\briefing-app\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Joint Vision Briefing"; Filename: "{app}\briefing-app.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefing"; ValueType: string; ValueData: "JointVision.Briefing"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\JointVision.Briefing"; ValueType: string; ValueData: "Joint Vision briefing"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\JointVision.Briefing\DefaultIcon"; ValueType: string; ValueData: "{app}\briefing-app.exe,0"
Root: HKA; Subkey: "Software\Classes\JointVision.Briefing\shell\open\command"; ValueType: string; ValueData: """{app}\briefing-app.exe"" ""%1"""

; The notebook is the user's and is never removed: it is not in {app}.
