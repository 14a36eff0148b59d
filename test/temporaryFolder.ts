import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-test-'));
  chmodSync(folder, 0o777); // for ORDINARY_USER
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
