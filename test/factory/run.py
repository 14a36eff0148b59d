"""Running other programs, with a time limit and with a home of their own, so that nothing is left behind."""

import os
import subprocess
import tempfile

EPOCH = '1577836800'  # 2020-01-01: producers that honour SOURCE_DATE_EPOCH write it as the date of making


def run(*command, cwd=None, stdin=None, timeout=180, env=None):
    """Runs a program and gives its standard output as bytes; an exit code other than 0 raises with what it said."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, input=stdin, capture_output=True, timeout=timeout,
                          env={**os.environ, 'SOURCE_DATE_EPOCH': EPOCH, 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC', **(env or {})})
    if done.returncode != 0:
        said = (done.stderr + done.stdout).decode('utf-8', 'replace')[-2000:]
        raise RuntimeError(f'{command[0]} ended with {done.returncode}: {said}')
    return done.stdout


def workspace():
    return tempfile.TemporaryDirectory(prefix='ratslese-factory-')
