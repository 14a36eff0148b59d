/** Records and lines of the json report are valid by the schemas; those of the built program: `printed.test.ts`. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/model/jsonSchema.ts';
import { SCHEMAS } from '../../src/output/schema/index.ts';
import { readAll } from '../../src/parse.ts';
import { productOf } from '../../src/product.ts';
import { emptyRecord } from '../../src/record.ts';
import { expectationPath, fixtureBytes, fixtureInputs } from '../fixtureFiles.ts';
import { recordSchemaFaults, reportSchemaFaults } from './valid.ts';

/** Several papers in one file: those behind the first are read with `--split` only. All other fixtures: `fixtures.test.ts`. */
const SEVERAL = 'more-than-one-document';

function expectRecord(record: unknown, name: string): void {
  expect(recordSchemaFaults(record), name).toBeNull();
}

describe('the schemas', () => {
  const several = fixtureInputs().filter((input) =>
    readFileSync(expectationPath(input), 'utf8').includes(SEVERAL),
  );

  it('there are files with several papers', () => expect(several).not.toEqual([]));

  it.each(several)('take all papers of %s', async (input) => {
    const readings = await readAll(fixtureBytes(input), { path: input, split: true });
    expect(readings.length).toBeGreaterThan(1);
    for (const reading of readings) {
      const { findings } = await productOf(reading, { check: { severities: {} } });
      expectRecord(reading.record, input);
      expect(reportSchemaFaults(reading.record, findings ?? []), input).toBeNull();
    }
  });

  it('take an empty record', () => expectRecord(emptyRecord(null), 'empty'));
});

describe('the schema of a record', () => {
  const reading = async () => (await readAll(fixtureBytes('text/tabs-seed-form.txt')))[0]!.record;

  it.each<[string, (record: Record<string, unknown>) => void]>([
    ['a key that is not known', (record) => Object.assign(record, { more: null })],
    ['a key too few', (record) => delete record.reasons],
    ['an empty text', (record) => Object.assign(record, { salutation: '' })],
    ['a date of another form', (record) => Object.assign(record.header as object, { Datum: '12.05.2021' })],
    ['another kind', (record) => Object.assign(record, { kind: 'Anfrage' })],
    [
      'a question without parts',
      (record) => Object.assign(record, { questions: [{ number: '1', heading: null, text: 'a' }] }),
    ],
    ['null in place of a list', (record) => Object.assign(record, { background: null })],
    [
      'a code that is not known',
      (record) =>
        Object.assign(record, {
          diagnostics: [{ code: 'x', severity: 'info', message: 'a', field: null, place: null }],
        }),
    ],
    [
      'positions without boxes',
      (record) =>
        Object.assign(record, {
          positions: { '/salutation': [{ page: 1, line: 1, column: 1, start: 0, end: 1, raw: 'a' }] },
        }),
    ],
  ])('refuses %s', async (_what, change) => {
    const record = structuredClone(await reading()) as unknown as Record<string, unknown>;
    expect(recordSchemaFaults(record)).toBeNull();
    change(record);
    expect(recordSchemaFaults(record)).not.toBeNull();
  });

  it('takes positions, with boxes and without', async () => {
    const stretch = { page: 1, line: 1, column: 1, start: 0, end: 1, raw: 'a' };
    const box = { page: 1, x: 70.9, y: 80, width: 3.5, height: 11 };
    const positions = {
      '/salutation': [{ ...stretch, boxes: null }],
      '/kind': [{ ...stretch, boxes: [box] }],
    };
    expectRecord({ ...(await reading()), positions }, 'positions');
  });

  it('describes every key', () => {
    const undescribed = Object.entries(SCHEMAS.record.properties as Record<string, Schema>)
      .filter(
        ([, { description, const: fixed, type }]) => !description && fixed === undefined && type !== 'string',
      )
      .map(([key]) => key);
    expect(undescribed).toEqual([]);
  });
});
