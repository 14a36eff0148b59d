/** Runs the built program as a user's shell would. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedDocument } from '../../src/model/names.ts';

export { PAPER } from '../smallPaper.ts';
export { temporaryFolder } from '../temporaryFolder.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM = join(ROOT, 'bin/ratslese.js');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface User {
  uid?: number;
  gid?: number;
}

/** File permissions don't bind root; tests of them run as `nobody` then. `null`: who cannot reach the program. */
export const ORDINARY_USER: User | null = ordinaryUser();

function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65534, gid: 65534 };
  return spawnSync(process.execPath, [PROGRAM, '--version'], nobody).status === 0 ? nobody : null;
}

export interface RunOptions {
  /** What standard input holds; left out: nothing. */
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** Arguments for Node itself. */
  node?: string[];
  user?: User;
}

export function ratslese(args: string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [...(options.node ?? []), PROGRAM, ...args], options);
}

/** A line of bash in which `ratslese` is the built program. */
export function bash(script: string, options: RunOptions = {}): Promise<Run> {
  const define = `ratslese() { "${process.execPath}" "${PROGRAM}" "$@"; }; `;
  return run('bash', ['-c', define + script], options);
}

export function run(command: string, args: string[], options: RunOptions = {}): Promise<Run> {
  const child = start(command, args, options);
  child.stdin?.on('error', () => {}); // the program may end before it has read everything
  child.stdin?.end(options.stdin ?? '');
  return finished(child);
}

/** Only these variables, so that the caller's colour settings and passwords play no part. */
export function start(command: string, args: string[], { env, cwd, user }: RunOptions = {}): ChildProcess {
  return spawn(command, args, {
    ...user,
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
}

export function finished(child: ChildProcess): Promise<Run> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

export function records(ndjson: string): ParsedDocument[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ParsedDocument);
}
