#!/usr/bin/env bash
# Cuts the power under the store, ROUNDS times, and counts the rounds in which something answered was lost.
#
#   sudo deploy/power-cut/run.sh [ROUNDS] [power_cut|bare_sled]
#
# Each round mounts an ext4 file system on a loop device, lets the writer answer steps, stops the file system without
# writing its journal at a random instant, mounts it again and verifies. Only answers seen before the cut count. A store
# lives for ten rounds. `bare_sled` is the control, sled without the guard, and is expected to lose.
#
# Needs root, a loop device, mkfs.ext4, and about 2 GiB in TMPDIR. Nothing outside a folder of its own is touched.
set -euo pipefail
rounds=${1:-60}
writer=${2:-power_cut}
here=$(cd "$(dirname "$0")/../.." && pwd)

(cd "$here" && cargo build --quiet --release --examples)
target=${CARGO_TARGET_DIR:-$here/target}/release/examples
work=$(mktemp -d)
mount=$work/mount
pid=
cleanup() {
    [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null
    mountpoint -q "$mount" && umount -l "$mount"
    rm -rf "$work"
}
trap cleanup EXIT
mkdir "$mount"

fresh_disk() {
    rm -f "$work/disk"
    truncate -s 1G "$work/disk"
    mkfs.ext4 -q "$work/disk"
}

bad=0
answers=0
for ((round = 1; round <= rounds; round++)); do
    # A store that lost something says nothing about the rounds after.
    if ((round % 10 == 1)) || [ -n "${spoilt:-}" ]; then
        fresh_disk
        known=0
        spoilt=
    fi
    mount -o loop "$work/disk" "$mount"
    "$target/$writer" write "$mount/store" >"$work/answers" 2>"$work/errors" &
    pid=$!
    sleep "0.$(printf '%03d' $((RANDOM % 900 + 50)))"
    # Answers read here were given before the cut. Half a number at the end is smaller than the one before it.
    answered=$(sort -n "$work/answers" | tail -n 1)
    answered=${answered:-0}
    "$target/power_cut" cut "$mount"
    wait "$pid" 2>/dev/null || true
    pid=
    umount "$mount"
    mount -o loop "$work/disk" "$mount"
    ((answered < known)) && answered=$known
    if length=$("$target/$writer" verify "$mount/store" "$answered" 2>"$work/verdict"); then
        echo "round $round: $answered answered, $length there"
        answers=$((answers + length - known))
        known=$length
    else
        bad=$((bad + 1))
        spoilt=yes
        echo "round $round: BAD, $answered answered: $(tail -n 1 "$work/verdict")"
    fi
    umount "$mount"
done
echo "$rounds cuts, $answers steps, $bad bad"
[ "$bad" -eq 0 ]
