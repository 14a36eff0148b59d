/** Times, sizes and counts on the command line. */

import { InvalidArgumentError } from 'commander';

const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, '': 1, s: 1, m: 60, min: 60, h: 3600 };
const BYTES: Readonly<Record<string, number>> = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** `30s`, `500ms`, `2m`, `1h`, a bare number of seconds; in milliseconds. @throws InvalidArgumentError */
export function readDuration(text: string): number {
  return Math.round(1000 * quantity(text, SECONDS, 'a time such as 30s or 2m'));
}

/** `200m`, `1g`, `1.5GB`, a bare number of bytes; units of 1024. @throws InvalidArgumentError */
export function readSize(text: string): number {
  return Math.round(quantity(text.replace(/(?<=[kmg])i?b$/i, ''), BYTES, 'a size such as 200m or 1g'));
}

/** A whole number from 1. @throws InvalidArgumentError */
export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

function quantity(text: string, units: Readonly<Record<string, number>>, what: string): number {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,6})?) ?([a-z]*)$/i.exec(text) ?? [];
  const factor = units[(unit ?? '-').toLowerCase()];
  const value = Number(number) * (factor ?? Number.NaN);
  if (!(value > 0)) throw new InvalidArgumentError(`It must be ${what}.`);
  return value;
}
