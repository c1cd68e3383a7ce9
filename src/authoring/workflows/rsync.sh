#!/bin/sh
# Checks, builds and copies the publication to a server, over SSH: ./publish.sh editor@example.org:/srv/briefings
# What follows the address goes to rsync: --dry-run only lists what would be copied, --delete-delay also takes away
# what is no longer part of the publication, and anything else that lies in that folder.
# How nginx or Apache serves it there: npm run new -- workflow nginx, npm run new -- workflow apache.
set -eu
cd "$(dirname "$0")"
target=${1:?Say where to copy the publication: ./publish.sh editor@example.org:/srv/briefings}
shift
npm ci
CONTENT_DIR=content OUT_DIR=dist npm run build
# By their sums, since a build gives all files a new date; all new files take their places at the end, together.
rsync --recursive --checksum --compress --delay-updates --chmod=D755,F644 "$@" dist/ "${target%/}/"
