#!/usr/bin/env bash
# What a build server runs beside Maven: examples and gates of the layer, and the reports it shows. HEED names the launcher.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
heed=${HEED:-../../heed}
rules=${RULES:-$(dirname "$heed")/rules}
reports=target/heed-reports
over=("$rules" --local local --kinds target/council-rules-1.jar)
rm -rf "$reports"
mkdir -p "$reports"

# Each of the council's own rules: no line, side, outcome or boundary without an example.
status=0
while IFS= read -r file; do
    rule=$(basename "$file" .drl)
    "$heed" test "${over[@]}" --rule "$rule" --coverage --require lines=100,sides=100,outcomes=100,boundaries=100 \
        -o "$reports/$rule.coverage.txt" </dev/null || { status=$?; cat "$reports/$rule.coverage.txt" >&2 || true; }
done < <(find local -name '*.drl' | sort)

# The whole suite, the pack's examples and the layer's, as build servers read it.
"$heed" test "${over[@]}" --format junit -o "$reports/heed.xml" || status=$?

# The same as a page, with what no example shows marked in each rule's own text.
"$heed" test "${over[@]}" --coverage --format html -o "$reports/heed.html" || status=$?

# The register as pages, for whoever wants to know what is asked and why. They show every example too.
"$heed" register "${over[@]}" --format html -o target/register || status=$?
exit "$status"
