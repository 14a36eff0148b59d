/** Corrections are put into the record of their paper, and into no other. */

import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/archive/corrections/apply.ts';
import type { Correction } from '../../../src/archive/corrections/correction.ts';
import { recordFault } from '../../../src/model/conform.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { readAll } from '../../../src/parse.ts';
import { fixtureBytes } from '../../fixtureFiles.ts';

const SEED = 'text/tabs-seed-form.txt';

async function seed(options = {}): Promise<Reading> {
  return (await readAll(fixtureBytes(SEED), options))[0]!;
}

function correction(pointer: string, value: string, more: Partial<Correction> = {}): Correction {
  const nobody = { who: null, when: null, why: null };
  return { sha256: null, number: 'F0123/21', pointer, value, ...nobody, line: 2, ...more };
}

const told = ({ record }: Reading) =>
  record.diagnostics.map(({ code, field, message }) => ({ code, field, message }));

describe('a correction that fits', () => {
  test('replaces the value and tells what was read, by whom and why', async () => {
    const reading = await seed();
    const by = { who: 'A. Muster', when: '2021-06-01', why: 'Tippfehler im Kopf.' };
    expect(correct(reading, [correction('/header/Datum', '2021-05-13', by)])).toEqual([0]);
    expect(reading.record.header.Datum).toBe('2021-05-13');
    expect(told(reading)).toEqual([
      {
        code: 'corrected',
        field: '/header/Datum',
        message:
          'Corrected by hand (A. Muster, 2021-06-01); it was read as "2021-05-12". Tippfehler im Kopf.',
      },
    ]);
    expect(reading.record.diagnostics[0]).toMatchObject({ severity: 'info', place: { page: 1, line: 2 } });
  });

  test.each([
    ['/public', 'false', false],
    ['/public', 'null', null],
    ['/title', 'Kürzer', 'Kürzer'],
    ['/title', '"123"', '123'],
    ['/title', '123', '123'],
    ['/kind', 'antrag', 'antrag'],
    ['/background', '["Ein Absatz."]', ['Ein Absatz.']],
  ])('takes for %s what is written as %s', async (pointer, written, value) => {
    const reading = await seed();
    correct(reading, [correction(pointer, written)]);
    expect((reading.record as unknown as Record<string, unknown>)[pointer.slice(1)]).toEqual(value);
    expect(recordFault(reading.record)).toBeNull();
  });

  test('takes away the places of the value and of what is in it, and of nothing else', async () => {
    const reading = await seed({ positions: true });
    const before = Object.keys(reading.record.positions ?? {});
    correct(reading, [correction('/background', '["Ein Absatz."]')]);
    const after = Object.keys(reading.record.positions ?? {});
    const gone = before.filter((pointer) => !after.includes(pointer));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every((pointer) => /^\/background(?:\/|$)/.test(pointer))).toBe(true);
    expect([...reading.spans.keys()].sort()).toEqual([...after].sort());
  });

  test('the last for a pointer counts', async () => {
    const reading = await seed();
    correct(reading, [correction('/title', 'Erst'), correction('/title', 'Dann')]);
    expect(reading.record.title).toBe('Dann');
    expect(told(reading)).toHaveLength(1);
  });
});

describe('a correction that does not fit', () => {
  test.each([
    ['/header/Datum', '2021-05-12', 'the value is read so already'],
    ['/header/Datum', '12.05.2021', 'its value may not stand there'],
    ['/title', '', 'its value may not stand there'],
    ['/questions/99/text', 'Wie?', 'the record has no value at its place'],
    ['/questions/-', '{}', 'the record has no value at its place'],
    ['/questions/length', '0', 'the record has no value at its place'],
    ['/__proto__/polluted', '1', 'the record has no value at its place'],
    ['/source/sha256', 'null', 'the record has no value at its place'],
    ['/diagnostics', '[]', 'the record has no value at its place'],
  ])('%s as %s is said and changes nothing', async (pointer, value, why) => {
    const reading = await seed();
    const { diagnostics: none, ...before } = structuredClone(reading.record);
    correct(reading, [correction(pointer, value)]);
    const { diagnostics, ...after } = reading.record;
    expect(after).toEqual(before);
    expect(none).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'correction-unfit', severity: 'warning', field: pointer }]);
    expect(diagnostics[0]!.message).toContain(why);
  });
});

describe('whose a correction is', () => {
  test('the hash decides, whatever the number says', async () => {
    const reading = await seed();
    const { sha256 } = reading.record.source;
    const other = 'f'.repeat(64);
    const list = [
      correction('/title', 'Fremd', { sha256: other }),
      correction('/header/Gremium', 'Kulturausschuss', { sha256, number: 'F9999/99' }),
      correction('/public', 'false', { number: 'F9999/99' }),
    ];
    expect(correct(reading, list)).toEqual([1]);
    expect(reading.record.header.Gremium).toBe('Kulturausschuss');
    expect(reading.record.title).toBe('Beleuchtung rund um den Lindwurmplatz');
    expect(reading.record.public).toBe(true);
  });

  test('of a file of several papers the number beside the hash tells which', async () => {
    const bytes = fixtureBytes(SEED);
    const text = new TextDecoder().decode(bytes);
    const two = new TextEncoder().encode(`${text}\f${text.replace('F0123/21', 'F0124/21')}`);
    const readings = await readAll(two, { split: true });
    expect(readings.map(({ record }) => record.header.Nummer)).toEqual(['F0123/21', 'F0124/21']);
    const { sha256 } = readings[0]!.record.source;
    const list = [
      correction('/title', 'Nur im zweiten', { sha256, number: 'F0124/21' }),
      correction('/public', 'false', { sha256, number: null }),
    ];
    for (const reading of readings) correct(reading, list);
    expect(readings.map(({ record }) => [record.title, record.public])).toEqual([
      ['Beleuchtung rund um den Lindwurmplatz', true],
      ['Nur im zweiten', true],
    ]);
    expect(told(readings[0]!).at(-1)).toMatchObject({ code: 'correction-unfit', field: '/public' });
  });
});
