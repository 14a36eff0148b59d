/**
 * V8 takes 0.7 to 3 ms to compile an expression with `\p{L}`, for one-byte and for two-byte strings anew, and a hundredth
 * of that with ranges. Some 300 expressions run for the first paper of a process: that was half of its time. So letters
 * are those of Latin script here, whose capitals and small letters above U+00FF are not told apart:
 * `A-Za-zÀ-ɏẞ`, `A-ZÀ-ÞĀ-ɏẞ`, `a-zß-ɏ`. The papers are German; a name in another script is a name in brackets at most.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../src');

/** Rooms whose expressions run for every paper. */
const ROOMS = [...['clues', 'decode', 'fields', 'forms', 'header', 'paper', 'signatures', 'values', 'words']];

describe('expressions that run for every paper', () => {
  it.each(ROOMS)('do without Unicode properties: %s', (room) => {
    const files = readdirSync(join(SOURCES, room), { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(0);
    const costly = files.filter((file) =>
      /\\p\{(?:L|Lu|Ll|M|Mn|N|Nd)\}/.test(readFileSync(join(SOURCES, room, file), 'utf8')),
    );
    expect(costly).toEqual([]);
  });
});
