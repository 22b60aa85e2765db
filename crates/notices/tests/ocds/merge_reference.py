"""Merges with the reference implementation: each line of the input is a list of releases, each line of the output their
compiled release. The argument is the schema of releases with the profile for the European Union."""

import json
import sys
import warnings

import ocdsmerge

# Lists of extensions that the profile does not bundle, which their own schemas mark to be taken whole.
WHOLE = [
    ("bids", "details", "identifiers"),
    ("contracts", "amendments", "rationaleClassifications"),
    ("contracts", "identifiers"),
    ("tender", "amendments", "rationaleClassifications"),
    ("tender", "exclusionGrounds", "criteria"),
    ("tender", "identifiers"),
    ("tender", "lots", "exclusionGrounds", "criteria"),
    ("tender", "lots", "sustainability"),
    ("tender", "sustainability"),
]

warnings.simplefilter("ignore")
with open(sys.argv[1], encoding="utf-8") as schema:
    merger = ocdsmerge.Merger(json.load(schema))
merger.merge_rules = merger.merge_rules | {path: {"wholeListMerge"} for path in WHOLE}
for line in sys.stdin:
    print(json.dumps(merger.create_compiled_release(json.loads(line))))
