/** What is told of a header that lacks something. */

import { describe, expect, it } from 'vitest';
import type { HeaderTable } from '../../src/header/reading.ts';
import { readHeaderTable } from '../../src/header/table.ts';
import type { Kind, ParsedDocument } from '../../src/model/names.ts';
import { type Problem, problem } from '../../src/model/problem.ts';
import { reportForm, reportMissing } from '../../src/paper/missing.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { stretchOf } from '../../src/words/stretch.ts';
import { recordWith } from './recordWith.ts';

const FORM =
  'Anfrage\nDatum\n02.09.2021\nNummer\nF0231/21\nAbsender\nFraktion Blaue Liste\nGremium\nStadtrat\nKurztitel\nOffene Hallen\n\nWann?\n';
const LAYOUT = textLayout(FORM);
const TABLE = readHeaderTable(LAYOUT)!;

/** `[code, what]` of what is told besides `before`. */
function told(report: (problems: Problem[]) => void, before: Problem[] = []) {
  const problems = [...before];
  report(problems);
  return problems.slice(before.length).map(({ field, args }) => [field, args]);
}

describe('a form', () => {
  const form = (more: Partial<HeaderTable>) =>
    told((problems) => reportForm(LAYOUT, { ...TABLE, ...more }, problems));
  const common = TABLE.labels.filter(({ match }) => ['Datum', 'Nummer'].includes(match.field));

  it('is not missing with a label of its own', () => {
    expect(form({})).toEqual([]);
  });

  it('is another with labels that all papers have', () => {
    expect(form({ labels: common })).toEqual([['/header', { instead: 'another' }]]);
  });

  it('is missing where lines stand in its place', () => {
    expect(form({ formMissing: true })).toEqual([['/header', { instead: 'nothing' }]]);
  });
});

describe('a value that every form has', () => {
  const lacking = (before: Problem[], labels = TABLE.labels) =>
    told((problems) => reportMissing(LAYOUT, { ...TABLE, labels }, recordWith(dated), problems), before);
  const dated = ({ header }: ParsedDocument) => {
    header.Nummer = 'F0231/21';
  };
  const NO_VALUE = [['/header/Datum', { what: 'no-value', label: 'Datum' }]];
  const field = '/header/Datum';

  it('is told as missing, with its label or without', () => {
    expect(lacking([])).toEqual(NO_VALUE);
    expect(lacking([], [])).toEqual([['/header/Datum', { what: 'no-label', label: 'Datum' }]]);
  });

  it.each([
    ['it is malformed', problem('date-malformed', { field, printed: '31.09.2021', label: 'Datum' })],
    [
      'the header ends too early',
      problem('header-incomplete', { field: '/header', what: 'ends-with-header' }),
    ],
  ])('is not told again where %s', (_, one) => {
    expect(lacking([one])).toEqual([]);
  });

  it.each([
    ['its label is misspelt', problem('label-misspelt', { field, printed: 'Datun', label: 'Datum' })],
    [
      'another value is malformed',
      problem('number-malformed', { field: '/header/Nummer', printed: 'F231/21', label: 'Nummer' }),
    ],
  ])('is told where %s', (_, one) => {
    expect(lacking([one])).toEqual(NO_VALUE);
  });
});

describe('the office of a paper', () => {
  const loose = [{ role: 'unnamed' as const, stretch: stretchOf(FORM, [[{ start: 0, end: 7 }]]) }];

  const lacking = (kind: Kind, header: object, words = loose) => {
    const record = recordWith((one) => {
      one.kind = kind;
      Object.assign(one.header, { Nummer: 'F0231/21', Datum: '2021-09-02', ...header });
    });
    return told((problems) => reportMissing(LAYOUT, { ...TABLE, loose: words }, record, problems)).map(
      ([field]) => field,
    );
  };

  it.each<[Kind, object, string[]]>([
    ['stellungnahme', { Stadtamt: null }, ['/header/Stadtamt']],
    ['information', { Amt: null, Dezernat: null }, ['/header/Amt']],
    ['drucksache', { Amt: null, Dezernat: null }, ['/header/Amt']],
    ['drucksache', { Amt: null, Dezernat: 'VI' }, []],
    ['information', { Amt: null, Stadtamt: 'Amt 66' }, []],
    ['antrag', { Amt: null, Adressat: 'Stadtrat', Sitzungstermin: '2021-09-09' }, []],
  ])('of kind %s with %j may be among words that no field has', (kind, header, fields) => {
    expect(lacking(kind, header)).toEqual(fields);
    expect(lacking(kind, header, [])).toEqual([]);
  });
});

describe('a label of the council that is not printed', () => {
  const lacking = (kind: Kind, before: Problem[] = [], change: Partial<HeaderTable> = {}) => {
    const record = recordWith((one) => {
      one.kind = kind;
      Object.assign(one.header, { Nummer: 'F0231/21', Datum: '2021-09-02', Kurztitel: 'Offene Hallen' });
    });
    return told((problems) => reportMissing(LAYOUT, { ...TABLE, ...change }, record, problems), before).map(
      ([field]) => field,
    );
  };

  it('is told where its form has it; Absender and Gremium have labels here', () => {
    expect(lacking('anfrage')).toEqual(['/header/Adressat', '/header/Sitzungstermin']);
    expect(lacking('aenderungsantrag')).toEqual(['/header/Sitzungstermin']);
    expect(lacking('stellungnahme')).toEqual([]);
  });

  it('is not told of another form', () => {
    expect(lacking('anfrage', [problem('form-missing', { field: '/header', instead: 'another' })])).toEqual(
      [],
    );
  });

  it('may stand in a value above that has several lines', () => {
    const lines = [[{ start: 0, end: 7 }], [{ start: 8, end: 13 }]];
    const values = new Map(TABLE.values).set('Absender', lines);
    expect(lacking('anfrage', [], { values })).toEqual([
      '/header/Adressat',
      '/header/Absender',
      '/header/Sitzungstermin',
      '/header/Absender',
    ]);
  });
});
