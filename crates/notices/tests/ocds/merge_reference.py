"""The reference implementation of merging, and the rules of a schema as it understands them.

    merge_reference.py merge LISTS      each line of the input is a list of releases, each line of the output their
                                        compiled release, by the rules in the file LISTS
    merge_reference.py lists SCHEMA     prints such rules: all lists of the schema of releases, in whose path a list of
                                        objects has [], and what becomes of each"""

import json
import sys
import warnings

import jsonref
import ocdsmerge
from ocdsmerge.rules import get_merge_rules


def lists(schema):
    rules = get_merge_rules(schema)

    def walk(properties, path, shown):
        for name, value in properties.items():
            here, there = (*path, name), f"{shown}{name}"
            types = value.get("type", [])
            if here in rules:
                of = "strings" if "object" not in value.get("items", {}).get("type", []) else "objects"
                yield there, "omitted" if rules[here] == "omitWhenMerged" else f"whole {of}"
            elif "array" in types and "properties" in value.get("items", {}):
                yield there, "by id"
                yield from walk(value["items"]["properties"], here, f"{there}[]/")
            elif "properties" in value:
                yield from walk(value["properties"], here, f"{there}/")

    return walk(jsonref.JsonRef.replace_refs(schema)["properties"], (), "")


def merge(path):
    rules = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            where, rule = line.rstrip("\n").split("\t")
            if rule != "by id":
                where = tuple(where.replace("[]", "").split("/"))
                rules[where] = "omitWhenMerged" if rule == "omitted" else "wholeListMerge"
    merger = ocdsmerge.Merger(merge_rules=rules)
    for line in sys.stdin:
        yield merger.create_compiled_release(json.loads(line))


warnings.simplefilter("ignore")
deed, path = sys.argv[1:]
if deed == "lists":
    with open(path, encoding="utf-8") as schema:
        for where, rule in sorted(lists(json.load(schema))):
            print(where, rule, sep="\t")
else:
    for compiled in merge(path):
        print(json.dumps(compiled))
