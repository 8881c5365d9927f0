#!/bin/sh
# A tool for `go vet -vettool`: the usual one, but only for the packages that are named. Go asks it also about each of the 2600
# packages that they import, for facts such as "wraps Printf"; for those it does nothing, which saves minutes. Without facts vet
# still knows the standard library's functions.
for last in "$@"; do :; done
case $last in
  *.cfg) if grep -q '"VetxOnly": true' "$last"; then exit 0; fi ;;
esac
exec "$(go tool -n vet)" "$@"
