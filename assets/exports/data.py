#!/usr/bin/env python3
"""Reads what ${vendor} holds for this project and writes it below a folder. A script to start from, to be reviewed.

It sends GET requests only, with your own key from ${key}; nothing is changed or deleted. What can't be read this way is
listed in README.md. Usage: ${key}=... python3 ${file} OUT
"""
import json
import os
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = ${base}
HEADER = ${header}
# Each list, and what one of its entries has ("" for nothing); the findings that show it stand in README.md.
LISTS = [
${lists}
]


def get(path, key):
    name, value = HEADER.replace("{key}", key).split(": ", 1)
    headers = {name: value}
${extra}
    request = urllib.request.Request(BASE + path, headers=headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def entries(page):
    for name in ("data", "items", "files", "cachedContents", "tunedModels", "agents"):
        if isinstance(page, dict) and isinstance(page.get(name), list):
            return page[name]
    return page if isinstance(page, list) else []


def identity(entry):
    return str(entry.get("id") or str(entry.get("name", "")).rsplit("/", 1)[-1])


def export(path, below, out, key):
    after = ""
    while True:
        page = json.loads(get(path + after, key))
        for entry in entries(page):
            name = identity(entry)
            place = out / path.strip("/").replace("/", "-")
            place.mkdir(parents=True, exist_ok=True)
            safe = urllib.parse.quote(name, safe="")
            (place / (safe + ".json")).write_text(json.dumps(entry, indent=2, ensure_ascii=False), encoding="utf-8")
            if below:
                try:
                    (place / (safe + ".content")).write_bytes(get(below.replace("{id}", safe), key))
                except urllib.error.HTTPError as error:
                    print(f"{path} {name}: {error.code} {error.reason}", file=sys.stderr)
        if not (isinstance(page, dict) and page.get("has_more") and entries(page)):
            return
        after = "?after=" + urllib.parse.quote(identity(entries(page)[-1]))


def main():
    if len(sys.argv) != 2 or not os.environ.get("${key}"):
        sys.exit(__doc__)
    out = pathlib.Path(sys.argv[1])
    for path, below in LISTS:
        try:
            export(path, below, out, os.environ["${key}"])
        except urllib.error.HTTPError as error:
            print(f"{path}: {error.code} {error.reason}", file=sys.stderr)


if __name__ == "__main__":
    main()
