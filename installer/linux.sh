#!/usr/bin/env bash
# Makes packages for Linux from the application image: installer/linux.sh [deb] [rpm]
# Needs dpkg-deb for .deb and rpmbuild for .rpm. They land in target/installers.
#
# jpackage could make them too, but what it makes ties the .deb to the library names of the machine it
# was made on, fails to install where no desktop is, claims /usr in the .rpm, and gives the jars new
# times, by which the class cache is lost.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- deb rpm
for type in "$@"; do
    case $type in
        deb) tool=dpkg-deb ;;
        rpm) tool=rpmbuild ;;
        *) echo "deb or rpm, not $type" >&2; exit 2 ;;
    esac
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

mvn -B -q package -DskipTests
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
out=$PWD/target/installers
tree=$out/tree
# every file as old as the image's jars, in the packages too
SOURCE_DATE_EPOCH=$(stat -c %Y target/unmoor/lib/app/unmoor.jar)
export SOURCE_DATE_EPOCH

rm -rf "$out"
mkdir -p "$tree"/usr/{bin,lib,share/applications,share/doc/unmoor,share/icons/hicolor/scalable/apps}
cp -a target/unmoor "$tree/usr/lib/unmoor"
ln -s ../lib/unmoor/bin/unmoor "$tree/usr/bin/unmoor"
cp installer/linux/unmoor.desktop "$tree/usr/share/applications/"
cp target/classes/THIRD-PARTY-NOTICES.txt "$tree/usr/share/doc/unmoor/copyright"
cp assets/icons/unmoor.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
for size in 16 32 48 64 128 256 512; do
    mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
    cp "assets/icons/unmoor-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/unmoor.png"
done
chmod -R u+rwX,go=rX "$tree"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

fill() {
    sed -e "s|@VERSION@|$version|" -e "s|@TREE@|$tree|" -e "s|@ARCH@|${arch:-}|" \
        -e "s|@KBYTES@|$(du -sk "$tree/usr" | cut -f1)|" "installer/linux/$1"
}

for type in "$@"; do
    case $type in
        deb)
            arch=$(dpkg --print-architecture)
            root=$out/deb
            mkdir -p "$root/DEBIAN"
            cp -al "$tree/usr" "$root/usr"
            fill control >"$root/DEBIAN/control"
            dpkg-deb --root-owner-group -Zxz --build "$root" \
                "$out/unmoor_${version}_$arch.deb" >/dev/null
            rm -rf "$root"
            ;;
        rpm)
            fill unmoor.spec >"$out/unmoor.spec"
            rpmbuild --quiet -bb "$out/unmoor.spec" --define "_topdir $out/rpm" \
                --define "_rpmdir $out" --define '_rpmfilename %%{NAME}-%%{VERSION}.%%{ARCH}.rpm'
            rm -rf "$out/rpm" "$out/unmoor.spec"
            ;;
    esac
done
rm -rf "$tree"
ls -l "$out"
