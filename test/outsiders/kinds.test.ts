/**
 * For each kind of fault that was met on real papers ten papers of the same kind, written without sight of the reader
 * (`fixtures/kinds`): in a truth stands what is right, what must be told, and what may stand nowhere.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { parse } from '../../src/parse.ts';
import { differences, isSaid, valueAt } from './differences.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/kinds/', import.meta.url));

interface Truth {
  /** Full values by JSON Pointer. */
  values?: Record<string, unknown>;
  /** Values that are right; `null` only with a diagnostic that points there. */
  oneOf?: Record<string, unknown[]>;
  never?: Record<string, unknown[]>;
  /** Words that may stand nowhere below the pointer. */
  absent?: Record<string, string[]>;
  /** A diagnostic must point there. */
  said?: string[];
  /** A diagnostic with this code and this word in its message. */
  told?: { code: string; says?: string }[];
  anyDiagnostic?: boolean;
}

/** What is not right yet, and why it is left. */
const KNOWN: Readonly<Record<string, string>> = {
  'bullets-text-f0d8/08': 'two different private marks in a row',
  'date-ocr-l2/04': 'a Cyrillic letter in a date beside a committee without a gap',
  'date-with-two-digit-year-of-the-nineties/03':
    'a gap of decades is told by a rule of check, not by the reading',
  'date-with-two-digit-year-of-the-nineties/06': 'the same',
  'dos-after-ctrl-z/08': 'letters between the last line and the mark of the file end',
  'pipe-title-with-sender/09': 'the own number below a title that names the sender',
  'question-number-with-sub-item-in-one-line/06': 'the first of two decimal parts in the line of its item',
  'question-number-with-sub-item-in-one-line/08': 'letters with full stops: `2. a. …`, `b. …`',
  'question-number-with-sub-item-in-one-line/09': 'a dash behind a number is taken for a part of the number',
};

const papers = readdirSync(FOLDER).flatMap((kind) =>
  readdirSync(FOLDER + kind)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${kind}/${name.slice(0, -'.txt'.length)}`),
);

describe('kinds of faults', () => {
  it.each(papers)('%s', async (path) => {
    const truth: Truth = JSON.parse(readFileSync(`${FOLDER}${path}.json`, 'utf8'));
    const record = await parse(new Uint8Array(readFileSync(`${FOLDER}${path}.txt`)), { path });
    const faults = faultsOf(record, truth);
    if (path in KNOWN) expect(faults).not.toEqual([]);
    else expect(faults).toEqual([]);
  });
});

function faultsOf(record: ParsedDocument, truth: Truth): unknown[] {
  const { diagnostics } = record;
  const faults: unknown[] = [];
  for (const [pointer, want] of Object.entries(truth.values ?? {})) {
    faults.push(...differences(pointer, valueAt(record, pointer), want));
  }
  for (const [pointer, right] of Object.entries(truth.oneOf ?? {})) {
    const got = valueAt(record, pointer);
    const unsaid = got === null && right.some((one) => one !== null) && !isSaid(diagnostics, pointer);
    if (!right.some((one) => differences(pointer, got, one).length === 0) || unsaid) {
      faults.push({ pointer, got, oneOf: right, unsaid });
    }
  }
  for (const [pointer, wrong] of Object.entries(truth.never ?? {})) {
    const got = valueAt(record, pointer);
    if (wrong.some((one) => differences(pointer, got, one).length === 0))
      faults.push({ pointer, never: got });
  }
  for (const [pointer, words] of Object.entries(truth.absent ?? {})) {
    const text = JSON.stringify(valueAt(record, pointer) ?? '');
    for (const word of words) if (text.includes(word)) faults.push({ pointer, absent: word });
  }
  for (const pointer of truth.said ?? []) {
    if (!isSaid(diagnostics, pointer)) faults.push({ pointer, unsaid: true });
  }
  for (const { code, says = '' } of truth.told ?? []) {
    if (!diagnostics.some((one) => one.code === code && one.message.includes(says)))
      faults.push({ code, says });
  }
  if (truth.anyDiagnostic === true && diagnostics.length === 0) faults.push('no diagnostic');
  return faults;
}
