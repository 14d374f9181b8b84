#!/bin/sh
# Opens the kiosk's or the TV's page over the whole screen, on the PC behind that screen:
#
#   deploy/screen-start.sh kiosk https://192.168.1.10:8443
#   deploy/screen-start.sh display https://192.168.1.10:8443
#
# Started by deploy/loket-screen@.service, by a file in ~/.config/autostart, or by hand. The profile (LOKET_PROFILE, else
# ~/.local/share/loket-<page>) holds the key of the paired screen: it is never a guest's, and nobody clears it.
set -eu

page="${1:-}"
address="${2:-}"
case "$page" in
  kiosk | display) ;;
  *)
    echo "which page: kiosk or display" >&2
    exit 64
    ;;
esac
case "$address" in
  http://* | https://*) ;;
  *)
    echo "the server's address is missing, like https://192.168.1.10:8443" >&2
    exit 64
    ;;
esac

browser="${LOKET_BROWSER:-}"
for name in chromium chromium-browser google-chrome microsoft-edge; do
  [ -n "$browser" ] || browser="$(command -v "$name" || true)"
done
[ -n "$browser" ] || {
  echo "no browser: install chromium" >&2
  exit 69
}

# The sound's flag: without it a page nobody has touched stays silent, and a TV is touched by nobody.
exec "$browser" \
  --kiosk \
  --autoplay-policy=no-user-gesture-required \
  --no-first-run \
  --noerrdialogs \
  --hide-crash-restore-bubble \
  --disable-pinch \
  --overscroll-history-navigation=0 \
  --disable-features=Translate \
  --password-store=basic \
  --user-data-dir="${LOKET_PROFILE:-$HOME/.local/share/loket-$page}" \
  "${address%/}/$page/"
