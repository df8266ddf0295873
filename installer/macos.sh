#!/usr/bin/env bash
# Makes a disk image for macOS from the application image: installer/macos.sh [dmg|pkg]
# Needs macOS and a JDK 25. Signs when UNMOOR_SIGN names a "Developer ID Application" key of the
# keychain; notarising (xcrun notarytool) is a step of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
type=${1:-dmg}

mvn -B -q package -DskipTests
jdk=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+)}
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
case $version in
    0.*) version=1${version#0} ;; # Apple wants a first number above 0
esac

sign=()
[ -z "${UNMOOR_SIGN:-}" ] || sign=(--mac-sign --mac-signing-key-user-name "$UNMOOR_SIGN")
"$jdk/bin/jpackage" --type "$type" --app-image target/unmoor.app --dest target/installers \
    --name Unmoor --app-version "$version" --vendor Unmoor \
    --mac-package-identifier dev.unmoor --resource-dir installer/macos ${sign[@]+"${sign[@]}"}
ls -l target/installers
