"""Merges with the reference implementation: each line of the input is a list of releases, each line of the output their
compiled release. The argument is the schema of releases with the profile for the European Union."""

import json
import sys
import warnings

import ocdsmerge

# Lists of extensions that the profile does not bundle, which their own schemas mark to be taken whole.
WHOLE = {"identifiers", "rationaleClassifications", "sustainability"}


class Rules(dict):
    def get(self, path, default=None):
        whole = path and (path[-1] in WHOLE or path[-2:] == ("exclusionGrounds", "criteria"))
        return {"wholeListMerge"} if whole else super().get(path, default)


warnings.simplefilter("ignore")
with open(sys.argv[1], encoding="utf-8") as schema:
    merger = ocdsmerge.Merger(json.load(schema))
merger.merge_rules = Rules(merger.merge_rules)
for line in sys.stdin:
    print(json.dumps(merger.create_compiled_release(json.loads(line))))
