"""Adds up the test reports of a folder. Fails if a test failed, if none ran, or if one was skipped that this machine has all it needs for."""

import glob
import sys
import xml.etree.ElementTree as xml

# What .ci/run provides: a test that says it lacks one of these has a broken condition.
PROVIDED = ("httpbin", "HTTPBIN", "conformance", "shared/", "PostgreSQL", "POSTGRES", "Chromium", "NGINX", "SQUID", "MICROSOCKS", "TRANSMISSION")

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
                if any(word in reason for word in PROVIDED):
                    problems.append(f"must not be skipped here: {test.get('name')}")
            elif test.get("result") == "Fail":
                problems.append(f"failed: {test.get('name')}")

print(*problems, sep="\n")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if problems or failed or not passed else 0)
