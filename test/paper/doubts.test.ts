/** Doubtful words of a scan in the values that they stand in, and what else is doubtful with these. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { DoubtfulWord, Layout } from '../../src/model/position.ts';
import { toDiagnostic } from '../../src/output/messages/toDiagnostic.ts';
import { reportDoubts } from '../../src/paper/doubts.ts';
import { emptyRecord } from '../../src/record.ts';
import { recordWith } from './recordWith.ts';

const TEXT = 'Ich bitte um mündliche und schrifthche Antwort.';
const WORD = 'schrifthche';

function report(request: { oral: boolean; written: boolean } | null, doubt: Partial<DoubtfulWord> | null) {
  const start = TEXT.indexOf(WORD);
  const whole = { start, end: start + WORD.length, other: null, ...doubt };
  const base: Layout = { unit: 'pt', text: TEXT, pages: [], lines: [], grid: [] };
  const layout: Layout = doubt === null ? base : { ...base, doubts: [whole] };
  const record = emptyRecord('x.pdf', { bytes: 1, sha256: '0'.repeat(64) });
  record.request = request === null ? null : { text: TEXT, ...request };
  const field: JsonPointer = '/request/text';
  return reportDoubts(layout, record, new Map([[field, [{ start: 0, end: TEXT.length }]]]));
}

const fieldsOf = (problems: ReturnType<typeof report>) => problems.map(({ code, field }) => [code, field]);

describe('a request with a doubtful word', () => {
  it('may ask for what was not found in it', () => {
    expect(fieldsOf(report({ oral: true, written: false }, {}))).toEqual([
      ['ocr-doubtful', '/request/text'],
      ['reading-unsure', '/request/written'],
    ]);
  });

  it('asks for what was found', () => {
    expect(fieldsOf(report({ oral: true, written: true }, {}))).toEqual([['ocr-doubtful', '/request/text']]);
    expect(fieldsOf(report(null, {}))).toEqual([['ocr-doubtful', '/request/text']]);
    expect(report({ oral: true, written: false }, null)).toEqual([]);
  });
});

describe('a doubtful word', () => {
  const said = (doubt: Partial<DoubtfulWord>): string =>
    toDiagnostic(report({ oral: true, written: true }, doubt)[0]!).message;

  it('is told with its other reading, as not seen again, or as no word', () => {
    expect(said({ other: 'schriftliche' })).toBe(
      'The scan was read as “schrifthche” and “schriftliche” at a second look.',
    );
    expect(said({})).toBe('The scan was read as “schrifthche” and not seen again at a second look.');
    expect(said({ noWord: true })).toBe('The scan was read as “schrifthche”, which looks like no word.');
  });
});

describe('a doubtful date or number', () => {
  const NUMBER = 'F0123/21';

  /** What is told of a value and whether the record still has it; `read` is the doubtful word, in a text of two words. */
  function reported(field: JsonPointer, read: string, doubt: Partial<DoubtfulWord>, ...inner: JsonPointer[]) {
    const text = `Davor ${read} danach`;
    const at = { start: 6, end: 6 + read.length };
    const layout: Layout = {
      ...{ unit: 'pt', text, pages: [], lines: [], grid: [] },
      doubts: [{ ...at, other: null, ...doubt }],
    };
    const record = recordWith((one) => {
      Object.assign(one.header, { Nummer: NUMBER, Datum: '2021-05-12', Kurztitel: read });
      one.consultations = [{ body: null, date: '2021-05-12', public: null, role: null }];
    });
    const spans = new Map([field, ...inner].map((one) => [one, [at]]));
    const told = reportDoubts(layout, record, spans).map(({ field: one, args }) => [one, args]);
    return { told, record };
  }

  const left = (field: JsonPointer, read: string, doubt: Partial<DoubtfulWord>) =>
    reported(field, read, doubt).told.map(([, args]) => (args as { left: boolean }).left);

  it('is left out where both readings have their digits', () => {
    const { record } = reported('/header/Nummer', NUMBER, { other: 'F0128/21' });
    expect(record.header).toMatchObject({ Nummer: null, Datum: '2021-05-12' });
    const sitting = reported('/consultations/0/date', '12.05.2021', { other: '13.05.2021' }).record;
    expect(sitting.consultations[0]?.date).toBeNull();
    expect(sitting.header.Datum).toBe('2021-05-12');
  });

  it.each<[string, JsonPointer, string, Partial<DoubtfulWord>]>([
    ['another reading outweighs', '/header/Nummer', NUMBER, { other: 'F0128/21', outweighed: true }],
    ['nothing was seen again', '/header/Nummer', NUMBER, {}],
    ['the other reading has no digit', '/header/Nummer', NUMBER, { other: 'FOIZB' }],
    ['the other reading has the same digits', '/header/Nummer', '0123/21', { other: '0123-21' }],
    ['the other reading is no number', '/header/Nummer', NUMBER, { other: 'F012/21' }],
    ['the other reading is no date', '/header/Datum', '12.05.2021', { other: '12.05.202' }],
    ['neither is one, and the other has no digit', '/header/Nummer', 'F012/21', { other: 'FOIZ' }],
    ['it is a title', '/header/Kurztitel', 'Haus 12', { other: 'Haus 13' }],
  ])('stays where %s', (_, field, read, doubt) => {
    expect(left(field, read, doubt)).toEqual([false]);
    const { header } = reported(field, read, doubt).record;
    expect(header).toMatchObject({ Nummer: NUMBER, Datum: '2021-05-12' });
  });

  it('is left out where neither reading is one', () => {
    expect(left('/header/Nummer', 'F012/21', { other: 'F013/21' })).toEqual([true]);
  });

  it('is told of once: in the value that is within another', () => {
    const { told } = reported('/sender', 'Haus', {}, '/sender/people/0/name');
    expect(told.map(([field]) => field)).toEqual(['/sender/people/0/name']);
  });

  it.each([
    ['behind', { start: 11, end: 18 }],
    ['before', { start: 0, end: 5 }],
  ])('is another value’s where it stands %s it', (_, place) => {
    const doubts = [{ start: 6, end: 10, other: null }];
    const layout: Layout = { unit: 'pt', text: 'Davor Haus danach', pages: [], lines: [], grid: [], doubts };
    expect(
      reportDoubts(
        layout,
        recordWith(() => {}),
        new Map([['/title', [place]]]),
      ),
    ).toEqual([]);
  });
});

describe('a value with a doubtful word', () => {
  it.each<[string, JsonPointer, (record: ParsedDocument) => void]>([
    [
      'a sitting before its paper',
      '/header/Sitzungstermin',
      ({ header }) => {
        header.Datum = '2023-04-06';
        header.Sitzungstermin = '2023-01-20';
      },
    ],
    [
      'what a body is to do',
      '/consultations/0/role',
      (record) => {
        record.consultations = [{ body: null, date: null, public: null, role: 'Beratung Beschlussfassur' }];
      },
    ],
    [
      'a body that lacks words',
      '/consultations/0/body',
      (record) => {
        record.consultations = [{ body: 'Vergabeausschuss a', date: null, public: null, role: null }];
      },
    ],
    [
      'a body with a full stop within',
      '/consultations/0/body',
      (record) => {
        record.consultations = [
          { body: 'Ausschuss für Stadtentwicklung. Bauen und Verkehr', date: null, public: null, role: null },
        ];
      },
    ],
    [
      'what leads in questions',
      '/questionIntro',
      (record) => {
        record.questionIntro = 'Ich frage Sie.';
      },
    ],
    [
      'an enclosure',
      '/enclosures/0/text',
      (record) => {
        record.enclosures = [{ label: 'Anlage 1', text: '. 2 – Liquidität' }];
      },
    ],
  ])('is not doubted twice: %s', (_, field, change) => {
    const doubts = [{ start: 0, end: 4, other: null }];
    const layout: Layout = { unit: 'pt', text: 'Haus', pages: [], lines: [], grid: [], doubts };
    const problems = reportDoubts(layout, recordWith(change), new Map([[field, [{ start: 0, end: 4 }]]]));
    expect(fieldsOf(problems)).toEqual([['ocr-doubtful', field]]);
  });

  it('does not make a sure request doubtful', () => {
    const request = { text: TEXT, oral: false, written: false };
    expect(fieldsTold((record) => void Object.assign(record, { request }))).toEqual([]);
  });

  it('is needed: neither a sitting without a day nor a paper without one is doubted', () => {
    const days = (Datum: string | null, Sitzungstermin: string | null) =>
      fieldsTold(({ header }) => void Object.assign(header, { Datum, Sitzungstermin }));
    expect(days(null, '2023-01-20')).toEqual([]);
    expect(days('2023-04-06', null)).toEqual([]);
  });
});

/** The fields that are told of a record without a text, of a scan or not. */
function fieldsTold(change: (record: ReturnType<typeof emptyRecord>) => void, scan = true) {
  const layout: Layout = {
    unit: 'pt',
    text: '',
    pages: [],
    lines: [],
    grid: [],
    ...(scan ? { doubts: [] } : {}),
  };
  const record = emptyRecord('x.pdf', { bytes: 1, sha256: '0'.repeat(64) });
  change(record);
  return reportDoubts(layout, record, new Map()).map(({ field }) => field);
}

describe('a sitting in a scan', () => {
  const unsure = (date: string, scan = true, role: string | null = null) =>
    fieldsTold((record) => {
      record.header.Datum = '2023-04-06';
      record.header.Sitzungstermin = date;
      record.consultations = [{ body: 'Stadtrat', date, public: null, role }];
    }, scan);

  it('before the day of its paper is doubtful', () => {
    expect(unsure('2023-01-20')).toEqual(['/header/Sitzungstermin', '/consultations/0/date']);
    expect(unsure('2023-04-06')).toEqual([]);
    expect(unsure('2023-01-20', false)).toEqual([]);
  });

  it('is doubtful in what its body is to do, unless that is said as forms say it', () => {
    expect(unsure('2023-04-20', true, 'Beratung Beschlussfassur')).toEqual(['/consultations/0/role']);
    expect(unsure('2023-04-20', true, 'Beratung und Empfehlung')).toEqual([]);
    expect(unsure('2023-04-20', false, 'Beratung Beschlussfassur')).toEqual([]);
  });
});

describe('a body or a name in a scan', () => {
  const body = (name: string, scan = true) =>
    fieldsTold((record) => {
      record.consultations = [{ body: name, date: null, public: null, role: null }];
    }, scan);
  const head = (name: string) =>
    fieldsTold((record) => {
      const responsible = { office: 'Amt 30', clerk: null, head: name, deputy: null, reviewDate: null };
      record.proposal = { checks: [], finances: null, responsible };
    });

  it('is doubtful where the body lacks words', () => {
    expect(body('Ausschuss Bürgerangelegenheiten')).toEqual(['/consultations/0/body']);
    expect(body('Betriebsausschuss Städtischer')).toEqual(['/consultations/0/body']);
    expect(body('Betriebsausschuss SAB - Finanzausschuss')).toEqual(['/consultations/0/body']);
    expect(body('Betriebsausschuss SAB - Abfall')).toEqual([]);
    expect(body('Vergabeausschuss a')).toEqual(['/consultations/0/body']);
    expect(body('Ausschuss für Familie und')).toEqual(['/consultations/0/body']);
    expect(body('Ausschuss für Familie und Gleichstellung')).toEqual([]);
    expect(body('Ausschuss f. Umwelt')).toEqual([]);
    expect(body('Vergabeausschuss a', false)).toEqual([]);
  });

  it('is doubtful where the name has what stands beside it', () => {
    expect(head('FBL Herr Muster')).toEqual(['/proposal/responsible/head']);
    expect(head('Frauke Muster')).toEqual([]);
    expect(head('Dr. Muster')).toEqual([]);
  });
});

describe('what leads in questions in a scan', () => {
  const unsure = (questionIntro: string | null, scan = true, background: string[] = []) =>
    fieldsTold((record) => {
      record.questionIntro = questionIntro;
      record.background = background;
    }, scan);

  it('may have lost a dot of its colon', () => {
    expect(unsure('Ich frage Sie.')).toEqual(['/questionIntro']);
    expect(unsure('Ich frage Sie:')).toEqual([]);
    expect(unsure(null)).toEqual([]);
    expect(unsure('Ich frage Sie.', false)).toEqual([]);
  });

  it('begins with a capital behind a sentence', () => {
    expect(unsure('ich frage Sie:', true, ['Die Bänke fehlen.'])).toEqual(['/questionIntro']);
    expect(unsure('ich frage Sie:', true, ['Da die Bänke fehlen,'])).toEqual([]);
    expect(unsure('ich frage Sie:')).toEqual([]);
    expect(unsure('Ich frage Sie:', true, ['Die Bänke fehlen.'])).toEqual([]);
  });
});

describe('what no paper of the city has', () => {
  it('is a number beyond a thousand', () => {
    const cited = (number: string) =>
      fieldsTold((record) => {
        record.references = ['A0100/20', number];
      });
    expect(cited('DS6602/22/1')).toEqual(['/references/1']);
    expect(cited('DS0602/22/1')).toEqual([]);
    expect(
      fieldsTold((record) => {
        record.respondsTo = ['F6100/20'];
      }),
    ).toEqual(['/respondsTo/0']);
  });

  it('is an enclosure that begins with a mark', () => {
    const enclosed = (text: string | null) =>
      fieldsTold((record) => {
        record.enclosures = [{ label: 'Anlage 1', text }];
      });
    expect(enclosed('. 2 – Liquidität')).toEqual(['/enclosures/0/text']);
    expect(enclosed('Anlage 2 - Auszug')).toEqual(['/enclosures/0/text']);
    expect(enclosed('Anlagen der Stadt')).toEqual([]);
    expect(enclosed('Liquidität')).toEqual([]);
    expect(enclosed('Liquidität -')).toEqual(['/enclosures/0/text']);
    expect(enclosed('„Liquidität“')).toEqual([]);
    expect(enclosed(null)).toEqual([]);
  });
});
