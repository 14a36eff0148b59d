/** Every fixture is read once for all that a file of tests wants to know of it: reading them is what takes the time. */

import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/parse.ts';
import { fixtureBytes, PASSWORD } from './fixtureFiles.ts';

const readings = new Map<string, Promise<Reading>>();

/** The reading of a fixture with positions, opened with its password where it needs one. Not to be changed. */
export function readFixture(input: string): Promise<Reading> {
  const password = input.includes('userpw') ? { password: PASSWORD } : {};
  const reading =
    readings.get(input) ?? read(fixtureBytes(input), { path: input, positions: true, ...password });
  readings.set(input, reading);
  return reading;
}
