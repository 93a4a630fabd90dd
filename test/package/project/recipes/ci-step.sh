#!/usr/bin/env sh
# Serves the mock while the tests of an application run.
set -eu
port=${PORT:-4010}
node_modules/.bin/store-api mock --port "$port" --quiet &
trap 'kill $!' EXIT
curl --silent --show-error --fail --retry 9 --retry-connrefused "http://127.0.0.1:$port/_mock/state"
STORE_API="http://127.0.0.1:$port" npm test
