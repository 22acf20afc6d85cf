#!/bin/sh
# The plugin's tests under each pytest that is supported, with and without xdist, each in an environment of its own.
set -u
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0
for version in 8.2 8 9; do
    for xdist in "" pytest-xdist; do
        python3 -m venv "$folder/venv"
        "$folder/venv/bin/pip" install -q -e . hypothesis "pytest==$version.*" $xdist || exit 2
        echo "pytest $version ${xdist:-alone}"
        "$folder/venv/bin/pytest" -q -p no:cacheprovider tests/test_pytest_plugin.py || status=1
        rm -rf "$folder/venv"
    done
done
exit $status
