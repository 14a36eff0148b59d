/** Copies of the built program that may be damaged. Fifteen hundred files are copied no more often than they must be. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT, temporaryFolder } from './run.ts';

/** The program with a bundle of its own, gone after the test; its modules, which the bundle does without, are links. */
export function bundledCopy(): string {
  const folder = temporaryFolder();
  copyBeside(folder);
  mkdirSync(join(folder, 'dist'));
  for (const name of readdirSync(join(ROOT, 'dist')))
    if (name !== 'bundle') symlinkSync(join(ROOT, 'dist', name), join(folder, 'dist', name));
  cpSync(join(ROOT, 'dist/bundle'), join(folder, 'dist/bundle'), { recursive: true });
  return folder;
}

/** The program without its bundle, for all tests of a file: none may change it. */
export function modulesCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-modules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  copyBeside(folder);
  const runs = (file: string): boolean => !file.endsWith('.d.ts') && file !== join(ROOT, 'dist/bundle');
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true, filter: runs });
  return folder;
}

function copyBeside(folder: string): void {
  for (const name of ['bin', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
}

/** Gives a copy the packages of the program as links, without those that are named. */
export function linkPackages(folder: string, without: readonly string[]): void {
  const packages = join(folder, 'node_modules');
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!without.includes(name)) symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
}
