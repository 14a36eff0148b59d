/** All pairs in `fixtures/`, where their values stand, and what must hold for every record. `UPDATE=1` rewrites the expectations, for a diff that somebody reads. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../src/forms/index.ts';
import { parse, read } from '../src/parse.ts';
import { sectionsOf, valuesOf } from '../src/report/values.ts';
import { checkPaper } from '../src/rules/index.ts';
import {
  type Expectation,
  expectationOf,
  expectationPath,
  fixtureBytes,
  fixtureInputs,
  orphans,
} from './fixtureFiles.ts';
import { readFixture } from './fixtureReadings.ts';
import { positionFaults } from './positionChecks.ts';
import { checkRightFixtures } from './rules/rightFixtures.ts';
import { recordSchemaFaults, reportSchemaFaults } from './schema/valid.ts';
import { spanFaults } from './spanChecks.ts';

const UPDATE = process.env.UPDATE === '1';
const inputs = fixtureInputs();
/** Fixtures that print the same paper without a password. */
const OPEN_TWINS: Readonly<Record<string, string>> = {
  'pdf/qpdf-12-userpw.pdf': 'pdf/lo-01.pdf',
  'pdf/qpdf-docx-headings-userpw.pdf': 'pdf/docx-headings.pdf',
};
/** Values of the header's cells, which are shown. */
const SHOWN_BY_CELLS = /^\/title$|^\/consultations\/0\/(body|date)$/;
const locked = inputs.filter((input) => input.includes('userpw'));

function expectation(input: string): Expectation {
  return JSON.parse(readFileSync(expectationPath(input), 'utf8'));
}

describe('fixtures', () => {
  it('are there, texts, PDFs and locked ones, and none is an orphan', () => {
    for (const room of ['text/', 'pdf/'])
      expect(
        inputs.some((input) => input.startsWith(room)),
        room,
      ).toBe(true);
    expect(locked).not.toEqual([]);
    expect(orphans()).toEqual([]);
  });

  it.each(inputs)('%s', async (input) => {
    const reading = await (locked.includes(input)
      ? read(fixtureBytes(input), { path: input, positions: true })
      : readFixture(input));
    const { positions, ...record } = reading.record;
    for (const { message } of record.diagnostics) expect(message).toMatch(/^\S.*\S$/);
    if (UPDATE) writeFileSync(expectationPath(input), `${JSON.stringify(expectationOf(record), null, 2)}\n`);
    expect(existsSync(expectationPath(input)), `${input} has no expectation`).toBe(true);
    expect(expectationOf(record)).toEqual(expectation(input));
    expect(spanFaults({ ...reading, record })).toEqual([]);
    expect(positionFaults({ ...reading, record }, positions)).toEqual([]);
  });

  it('give no diagnostic twice', () => {
    for (const input of inputs) {
      const found = expectation(input).diagnostics.map((diagnostic) => JSON.stringify(diagnostic));
      expect(new Set(found).size, input).toBe(found.length);
    }
  });
});

describe('encrypted PDFs', () => {
  it.each(locked)('%s is refused without its password and with another', async (input) => {
    for (const options of [{}, { password: '' }, { password: 'falsch' }]) {
      const { header, source, diagnostics } = await parse(fixtureBytes(input), { path: input, ...options });
      expect(Object.values(header).every((value) => value === null)).toBe(true);
      expect(source).toEqual(expectation(input).source);
      expect(diagnostics).toMatchObject([
        { code: 'pdf-encrypted', severity: 'error', field: null, place: null },
      ]);
    }
  });

  it.each(locked)('%s is read with it', async (input) => {
    const { positions: _, ...record } = (await readFixture(input)).record;
    const twin = OPEN_TWINS[input] ?? 'add its twin to OPEN_TWINS';
    expect({ ...expectationOf(record), source: null }).toEqual({ ...expectation(twin), source: null });
    expect(record.source).toEqual({ ...expectation(input).source, pages: expectation(twin).source.pages });
  });
});

describe('the readings of all fixtures', () => {
  it('are valid by the schemas, and so are their lines of the json report', async () => {
    for (const input of inputs) {
      const reading = await readFixture(input);
      const { positions, ...record } = reading.record;
      expect(recordSchemaFaults(record), input).toBeNull();
      expect(recordSchemaFaults(reading.record), `${input} with positions`).toBeNull();
      const findings = checkPaper(reading, { severities: {} });
      expect(reportSchemaFaults(record, findings), input).toBeNull();
    }
  });

  it('have every value that has a position in the sections of a page', async () => {
    for (const input of inputs) {
      const { record } = await readFixture(input);
      const shown = new Set([...valuesOf(sectionsOf(record))].map(({ pointer }) => pointer));
      const lost = Object.keys(record.positions ?? {}).filter((pointer) => !shown.has(pointer));
      expect(lost.filter((pointer) => !SHOWN_BY_CELLS.test(pointer))).toEqual([]);
    }
  });

  it('in which nothing is wrong: no rule finds an error or a warning, and every rule was run', async () => {
    const { kinds, runs, complaints } = await checkRightFixtures();
    expect(complaints).toEqual([]);
    // a rule says nothing about a kind that it never saw
    expect([...kinds]).toEqual(expect.arrayContaining(Object.keys(FORMS)));
    expect([...runs].filter(([, times]) => times === 0)).toEqual([]);
  });
});
