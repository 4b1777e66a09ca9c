#!/bin/bash
# Tests the Debian package from building to removing: what is in it, what lintian and the desktop's own tools say of it,
# that it installs, starts as its desktop entry says, does its work, and leaves nothing behind. Needs root; run by
# packaging/test --long.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

fail() {
    echo "deb_test: $*" >&2
    exit 1
}
say() { echo "deb_test: $*"; }

[[ $EUID -eq 0 ]] || fail "needs root, to install the package"
if [[ $(dpkg-query --show --showformat='${db:Status-Status}' alidade 2>/dev/null || true) == installed ]]; then
    fail "alidade is installed on this machine already; the test would remove it"
fi

package="$(packaging/deb)"
[[ -f $package ]] || fail "packaging/deb made no package"
folder="$(mktemp --directory)"
cleanUp() {
    dpkg --purge alidade >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap cleanUp EXIT

say "what is in $package"
dpkg-deb --contents "$package" | awk '{print $6}' | sed 's|^\./|/|' | grep -v '/$' | sort >"$folder/files"
sizes="16 22 24 32 48 64 128 256"
{
    echo /usr/bin/alidade
    echo /usr/bin/alidade-cli
    echo /usr/share/applications/alidade.desktop
    echo /usr/share/doc/alidade/changelog.Debian.gz
    echo /usr/share/doc/alidade/changelog.gz
    echo /usr/share/doc/alidade/copyright
    for size in $sizes; do
        echo "/usr/share/icons/hicolor/${size}x${size}/apps/alidade.png"
    done
    echo /usr/share/icons/hicolor/scalable/apps/alidade.svg
    echo /usr/share/man/man1/alidade-cli.1.gz
    echo /usr/share/man/man1/alidade.1.gz
    echo /usr/share/metainfo/io.github.alidade.Alidade.metainfo.xml
    echo /usr/share/mime/packages/alidade.xml
} | sort >"$folder/wanted"
diff "$folder/wanted" "$folder/files" || fail "the package has other files than it should"

say "lintian, desktop entry, AppStream data, manuals"
lintian --fail-on error --allow-root --tag-display-limit 0 "$package"
dpkg-deb --extract "$package" "$folder/root"
desktop-file-validate "$folder/root/usr/share/applications/alidade.desktop"
appstreamcli validate --no-net "$folder/root/usr/share/metainfo/io.github.alidade.Alidade.metainfo.xml"
for page in "$folder"/root/usr/share/man/man1/*.gz; do
    messages="$(zcat "$page" | LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z - 2>&1 >/dev/null)"
    [[ -z $messages ]] || fail "$page: $messages"
done
for size in $sizes; do
    file "$folder/root/usr/share/icons/hicolor/${size}x${size}/apps/alidade.png" | grep -q " $size x $size," \
        || fail "the icon of $size pixels has another size"
done

say "installing"
listing() { find /usr /etc /opt /var/lib/dpkg/info -xdev -path '*alidade*' 2>/dev/null | sort; }
listing >"$folder/before"
dpkg --install "$package" >/dev/null || fail "dpkg cannot install it"

say "starting what the desktop entry says"
export HOME="$folder/home" XDG_CONFIG_HOME="$folder/home/config" XDG_DATA_HOME="$folder/home/data"
export XDG_RUNTIME_DIR="$folder/home/run" QT_QPA_PLATFORM=offscreen
mkdir --mode=700 --parents "$HOME/Documents" "$XDG_RUNTIME_DIR"
command="$(sed -n 's/^Exec=//p' /usr/share/applications/alidade.desktop | head -1)"
command="${command% %f}"
(cd / && $command --version) | grep -qx "$(alidade-cli --version | sed 's/-cli//')" || fail "$command says another version"
for arguments in "" "--sample"; do
    status=0
    # shellcheck disable=SC2086 # no argument is no word
    (cd / && timeout 3 $command $arguments) 2>"$folder/errors" || status=$?
    [[ $status -eq 124 ]] || fail "$command $arguments ended by itself with status $status: $(cat "$folder/errors")"
done

say "the command line and the file's type"
(cd "$folder" && alidade-cli sample rust.alidade --quiet >/dev/null)
alidade-cli info "$folder/rust.alidade" --format json | grep -q '"included": *24' || fail "info does not say 24 papers"
if command -v gio >/dev/null && [[ -d /usr/share/mime/magic || -f /usr/share/mime/magic ]]; then
    cp "$folder/rust.alidade" "$folder/without-ending"
    gio info -a standard::content-type "$folder/without-ending" | grep -q application/x-alidade \
        || fail "a review is not recognised by its content"
fi

say "removing"
dpkg --purge alidade >/dev/null || fail "dpkg cannot remove it"
listing >"$folder/after"
diff "$folder/before" "$folder/after" || fail "something is left behind"
say "passed"
