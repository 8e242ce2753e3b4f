"""Scan a folder with bandit and detect-secrets as plugins.qgis.org does, and fail on any finding at all."""

from __future__ import annotations

import json
import subprocess
import sys


def bandit(folder: str) -> list[str]:
    """Return bandit's findings at every severity, and the files it could not read."""
    run = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", folder, "-f", "json", "--ignore-nosec"],
        capture_output=True, text=True, check=False,
    )
    report = json.loads(run.stdout)
    found = [(r["filename"], r["line_number"], r["test_id"], r["issue_text"]) for r in report["results"]]
    unread = [(e["filename"], 0, "unread", e["reason"]) for e in report["errors"]]
    return ["{}:{}: {} {}".format(*finding) for finding in found + unread]


def detect_secrets(folder: str) -> list[str]:
    """Return what detect-secrets takes for a secret.

    Its exit code is always 0, so its JSON is read; outside the current folder it silently reads nothing.
    """
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    results = json.loads(run.stdout)["results"]
    return [f"{name}:{hit['line_number']}: {hit['type']}" for name, hits in results.items() for hit in hits]


if __name__ == "__main__":
    findings = bandit(sys.argv[1]) + detect_secrets(sys.argv[1])
    print("\n".join(findings) if findings else f"{sys.argv[1]}: bandit and detect-secrets find nothing")
    sys.exit(1 if findings else 0)
