"""Adds up the test reports of a folder. Fails if a test failed, if none ran, or if one was skipped that this machine has all it needs for."""

import glob
import os
import subprocess
import sys
import xml.etree.ElementTree as xml

# What .ci/run provides: a test that says it lacks one of these has a broken condition.
PROVIDED = ("httpbin", "HTTPBIN", "PostgreSQL", "POSTGRES", "Chromium", "NGINX", "SQUID", "MICROSOCKS", "TRANSMISSION", "REDIS", "HAR_SCHEMA", "TYPEDREQUESTS_OPENAPI")

# Public data is not in the repository. Where it is beside it, the tests of it must run; a set that is missing is told, and its tests may be skipped.
DATA = "../shared/conformance"
listed = subprocess.run([".ci/conformance", "list"], capture_output=True, text=True, check=True).stdout.splitlines()
missing_sets = [line.split()[0] for line in listed if " missing " in line]


def must_run(reason):
    if "conformance" in reason or "shared/" in reason:
        return os.path.isdir(DATA) and not any(name in reason for name in missing_sets)
    return any(word in reason for word in PROVIDED)


passed = failed = skipped = 0
problems = []
for path in sorted(glob.glob(sys.argv[1] + "/*.xunit")):
    for assembly in xml.parse(path).getroot().iter("assembly"):
        passed += int(assembly.get("passed"))
        failed += int(assembly.get("failed")) + int(assembly.get("errors"))
        skipped += int(assembly.get("skipped"))
        for test in assembly.iter("test"):
            if test.get("result") == "Skip":
                reason = test.findtext("reason") or ""
                print(f"skipped: {test.get('name')}: {reason}")
                if must_run(reason):
                    problems.append(f"must not be skipped here: {test.get('name')}")
            elif test.get("result") == "Fail":
                problems.append(f"failed: {test.get('name')}")

if missing_sets:
    print("public data that is not here (.ci/conformance fetch):", ", ".join(missing_sets))
print(*problems, sep="\n")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if problems or failed or not passed else 0)
