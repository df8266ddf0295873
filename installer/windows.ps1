# Makes an installer for Windows from the application image: installer\windows.ps1 [msi|exe]
# Needs Windows, a JDK 25 (JAVA_HOME) and WiX 3, 4 or 5 on the PATH.
param([ValidateSet('msi', 'exe')][string] $Type = 'msi')
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

mvn -B -q package -DskipTests
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if (-not $env:JAVA_HOME) { throw 'set JAVA_HOME to a JDK 25' }
$version = ([xml](Get-Content pom.xml)).project.version

# the upgrade id says which installed program a newer one replaces: it never changes
& "$env:JAVA_HOME\bin\jpackage" --type $Type --app-image target\unmoor --dest target\installers `
    --name Unmoor --app-version $version --vendor Unmoor `
    --description 'Audit of what code depends on model vendors for' `
    --resource-dir installer\windows --win-upgrade-uuid 6f1f2c0e-5a0b-4d3b-9c57-0d2a4f1b8e63 `
    --win-dir-chooser --win-menu --win-menu-group Unmoor --win-shortcut-prompt --win-per-user-install
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Get-ChildItem target\installers
