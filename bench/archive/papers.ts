/** Folders of papers to run the program over. */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureInputs } from '../../test/fixtureFiles.ts';
import { hostileFiles } from '../../test/hostile/index.ts';
import { ROOT } from './measure.ts';

/** `count` papers in folders of a hundred: every fixture in turn, over and over. */
export function makePapers(folder: string, count: number): void {
  const inputs = fixtureInputs();
  for (let i = 0; i < count; i++) {
    const input = inputs[i % inputs.length] ?? '';
    const into = join(folder, `d${String(Math.floor(i / 100)).padStart(3, '0')}`);
    mkdirSync(into, { recursive: true });
    copyFileSync(join(ROOT, 'fixtures', input), join(into, `${i}-${input.replaceAll('/', '-')}`));
  }
}

/** Every hostile file; gives the path where code in one of them would write. */
export function makeHostile(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const canary = join(folder, '..', 'canary');
  for (const [name, make] of Object.entries(hostileFiles(canary))) {
    writeFileSync(join(folder, `${name}.pdf`), make());
  }
  return canary;
}

/** Name and content of every file below a folder; the manifest without its times. */
export function contents(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((path) => [
        path.slice(folder.length),
        readFileSync(path, 'utf8').replace(/"milliseconds":\d+/g, ''),
      ]),
  );
}
