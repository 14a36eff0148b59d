/** Values of a form by their shapes. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { problem } from '../../src/model/problem.ts';
import { reportShapes } from '../../src/paper/shapes.ts';
import { recordWith } from './recordWith.ts';

function told(change: (record: ParsedDocument) => void): (string | null)[] {
  return reportShapes(recordWith(change), new Map(), []).map(({ field }) => field);
}

const header = (values: Record<string, string>) =>
  told((record) => {
    Object.assign(record.header, values);
  });

describe('a cell of the form', () => {
  it.each([
    ['a label', 'Fraktion A Adressat'],
    ['a day', 'Fraktion A 12.05.2021'],
  ])('that holds %s is unsure', (_, Absender) => {
    expect(header({ Absender })).toEqual(['/header/Absender']);
  });

  it('is sure without, and a title may hold both', () => {
    expect(header({ Absender: 'Fraktion A', Kurztitel: 'Gremium am 12.05.2021' })).toEqual([]);
  });

  it('is sure as a department where it is a Roman numeral', () => {
    expect(header({ Dezernat: 'VI' })).toEqual([]);
    expect(header({ Dezernat: 'Vl' })).toEqual(['/header/Dezernat']);
  });

  it('is not told of twice', () => {
    const record = recordWith(({ header: one }) => {
      one.Absender = 'Fraktion A Adressat';
    });
    const said = [problem('reading-unsure', { field: '/header/Absender' })];
    expect(reportShapes(record, new Map(), said)).toEqual([]);
  });
});

describe('a body of a consultation', () => {
  const body = (name: string | null) =>
    told((record) => {
      record.consultations = [{ body: name, date: '2021-05-12', public: null, role: null }];
    });

  it.each([
    ['no name of a body', 'Rechtsamt'],
    [
      'a name that is too long',
      `Wirtschafts-, Umwelt- und Finanzausschuss für ${'Handel und '.repeat(6)}Handwerk`,
    ],
    ['the end of a sentence', 'Ausschuss für Umwelt.'],
    ['a word of the form', 'Ausschuss für Umwelt öffentlich'],
  ])('is unsure as %s', (_, name) => {
    expect(body(name)).toEqual(['/consultations/0/body']);
  });

  it.each(['Stadtrat', 'StBV', 'Ausschuss für Umwelt und Energie', null])('%s is sure', (name) => {
    expect(body(name)).toEqual([]);
  });
});
