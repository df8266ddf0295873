#!/usr/bin/env bash
# Makes the pictures of README anew: opens every screen on the bundled sample, without a display, and
# takes the best. Needs what the build needs.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q test -Dtest=UiTourTest -Dsurefire.failIfNoSpecifiedTests=false
for each in light/overview light/planner-compare dark/map; do
    [ -f "target/screens/$each.png" ] || { echo "no picture of $each was made" >&2; exit 1; }
done
cp target/screens/light/overview.png assets/screenshots/overview-light.png
cp target/screens/light/planner-compare.png assets/screenshots/planner-light.png
cp target/screens/dark/map.png assets/screenshots/map-dark.png
