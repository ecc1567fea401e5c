#!/bin/sh
# Puts the app bundle that `make installer` built into a disk image. Needs macOS.
set -eu
cd "$(dirname "$0")/../.."
version=$(python3 -c 'import re; print(re.search(r"\"(.+)\"", open("src/briefing_app/__init__.py").read()).group(1))')
stage=$(mktemp -d)
cp -R "dist/Joint Vision Briefing.app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Joint Vision Briefing" -srcfolder "$stage" -ov -format UDZO "dist/briefing-app-$version.dmg"
rm -rf "$stage"
