#!/usr/bin/env bash
# Audits a checkout in continuous integration, beside the commit that a change starts from.
#
#   unmoor-gate.sh [BASE]      BASE: a commit to compare with; without it nothing is compared
#
# Settings, all from the environment:
#   UNMOOR           the command (unmoor)
#   UNMOOR_PATH      what is audited, inside the checkout (.)
#   UNMOOR_FAIL_ON   conditions, as --fail-on takes them; empty for none
#   UNMOOR_POLICY    a policy file; empty for none
#   UNMOOR_OUT       where the reports go (.unmoor/reports)
#
# Writes audit.json, unmoor.sarif, bom.cdx.json and comment.md there. Ends as unmoor does: 0 passed,
# 1 a gate failed, 2 bad settings or input, 3 a fault.
set -euo pipefail

unmoor=${UNMOOR:-unmoor}
path=${UNMOOR_PATH:-.}
out=${UNMOOR_OUT:-.unmoor/reports}
base=${1:-}

command -v "$unmoor" > /dev/null || { echo "unmoor-gate: '$unmoor' is not installed" >&2; exit 2; }
mkdir -p "$out"
out=$(cd "$out" && pwd)

gate=()
if [ -n "${UNMOOR_FAIL_ON:-}" ]; then gate+=(--fail-on "$UNMOOR_FAIL_ON"); fi
if [ -n "${UNMOOR_POLICY:-}" ]; then gate+=(--policy "$UNMOOR_POLICY"); fi

if [ -n "$base" ]; then
    before=$(mktemp -d)
    trap 'git worktree remove --force "$before/tree" 2> /dev/null || true; rm -rf "$before"' EXIT
    git worktree add --quiet --detach "$before/tree" "$base" \
        || { echo "unmoor-gate: '$base' is not in this checkout; fetch more history" >&2; exit 2; }
    if [ -e "$before/tree/$path" ]; then
        # a base without anything to read has no debt; what is there then is new
        "$unmoor" scan "$before/tree/$path" --no-store --format json -o "$out/baseline.json" \
            && gate+=(--baseline "$out/baseline.json")
    fi
fi

"$unmoor" scan "$path" --no-store --format json -o "$out/audit.json"
"$unmoor" report "$out/audit.json" --format sarif -o "$out/unmoor.sarif"
"$unmoor" report "$out/audit.json" --format cyclonedx -o "$out/bom.cdx.json"
code=0
"$unmoor" report "$out/audit.json" "${gate[@]}" --format pr-comment -o "$out/comment.md" || code=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$out/comment.md" >> "$GITHUB_STEP_SUMMARY"; fi
exit "$code"
