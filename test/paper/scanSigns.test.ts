/** Signs of a scan that stand otherwise than those beside them, each beside what is right. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { Layout } from '../../src/model/position.ts';
import { doubtfulSigns } from '../../src/paper/scanSigns.ts';
import { emptyRecord } from '../../src/record.ts';

/** The fields that are told. @param paragraphs of which each is a value of the reasons */
function told(
  change: (record: ReturnType<typeof emptyRecord>) => void,
  paragraphs: readonly string[] = [],
  doubtful: readonly JsonPointer[] = [],
): string[] {
  const layout: Layout = { unit: 'pt', text: paragraphs.join('\n'), pages: [], lines: [], grid: [] };
  const record = emptyRecord('x.pdf', { bytes: 1, sha256: '0'.repeat(64) });
  change(record);
  let start = 0;
  const spans = new Map(
    paragraphs.map((text, index) => {
      const place = { start, end: start + text.length };
      start = place.end + 1;
      return [`/reasons/${index}` as JsonPointer, [place]];
    }),
  );
  return doubtfulSigns(layout, record, spans, new Set(doubtful)).map(({ field }) => field ?? '');
}

describe('numerals of a resolution', () => {
  const resolved = (resolution: string[], doubtful: readonly JsonPointer[] = []) =>
    told(
      (record) => {
        record.resolution = resolution;
      },
      [],
      doubtful,
    );

  it.each<[name: string, resolution: string[], fields: string[]]>([
    ['a stroke is lost', ['I. Es gilt.', 'II. Es bleibt.', 'I. Es endet.'], ['/resolution/2']],
    ['a digit is another one', ['1. Es gilt.', '2. Es bleibt.', '8. Es endet.'], ['/resolution/2']],
    ['in their order', ['I. Es gilt.', '- in allem,', 'II. Es bleibt.', 'III. Es endet.'], []],
    ['a list that begins anew', ['1. Es gilt.', '2. Es bleibt.', '1. Es endet.', '2. Es kommt.'], []],
    ['a list within another', ['I. Es gilt.', '1. Es bleibt.', '2. Es endet.', 'II. Es kommt.'], []],
    [
      'a second one amid a list',
      ['1. Es gilt.', '2. Es bleibt.', '1. Es endet.', '3. Es kommt.'],
      ['/resolution/2', '/resolution/3'],
    ],
    [
      'a gap before two in their order',
      ['1. Es gilt.', '3. Es bleibt.', '2. Es endet.'],
      ['/resolution/1', '/resolution/2'],
    ],
    ['the first may be any', ['4. Es gilt.', '5. Es bleibt.'], []],
    ['without numerals', ['Es gilt.', 'IV Räume bleiben.'], []],
  ])('%s', (_, resolution, fields) => {
    expect(resolved(resolution)).toEqual(fields);
  });

  it('are not told of twice', () => {
    expect(resolved(['I. Es gilt.', 'I. Es endet.'], ['/resolution/1'])).toEqual([]);
  });
});

describe('the marks of a list', () => {
  const listed = (...reasons: string[]) =>
    told((record) => {
      record.reasons = reasons;
    });

  it('are one: another amid them, or at an end, is misread', () => {
    expect(listed('- eins', '• zwei', '- drei')).toEqual(['/reasons/1']);
    expect(listed('• eins', '- zwei', '- drei')).toEqual(['/reasons/0']);
    expect(listed('- eins', '- zwei', '• drei')).toEqual(['/reasons/2']);
    expect(listed('- eins', '- zwei', 'Es gilt:', '• drei', '• vier')).toEqual([]);
    expect(listed('- eins', '- zwei')).toEqual([]);
    expect(listed('- eins', '- zwei', '- drei')).toEqual([]);
    expect(listed('- eins', 'Es gilt:', '- drei')).toEqual([]);
    expect(listed('• eins', '- zwei', '• drei', 'Es gilt')).toEqual(['/reasons/1']);
  });

  it('are looked at in answers, too', () => {
    const answered = told((record) => {
      const text = ['- eins', '• zwei', '- drei'];
      record.answers = [{ questions: ['1'], heading: null, quoted: [], text }];
    });
    expect(answered).toEqual(['/answers/0/text/1']);
  });
});

describe('a full stop behind a title', () => {
  const titled = (title: string) =>
    told((record) => {
      record.header.Kurztitel = title;
      record.title = title;
    });

  it('is a speck, unless its word is cut short', () => {
    expect(titled('Rad am Bahnhof.')).toEqual(['/header/Kurztitel', '/title']);
    expect(titled('Rad am Bahnhof')).toEqual([]);
    expect(titled('Rad usw.')).toEqual([]);
    const elsewhere = told(({ header }) => void Object.assign(header, { Absender: 'Fraktion Radler.' }));
    expect(elsewhere).toEqual([]);
  });
});

describe('a dash in a header', () => {
  const headed = (key: 'zum/zur' | 'Kurztitel', value: string) =>
    told((record) => {
      Object.assign(record.header, { [key]: value });
      record.title = value;
    });

  it('may have been taken for a hyphen, or be lost behind a number', () => {
    expect(headed('Kurztitel', 'Eilentscheidung nach § 65 - Schutz')).toEqual([
      '/header/Kurztitel',
      '/title',
    ]);
    expect(headed('Kurztitel', 'Eilentscheidung nach § 65 – Schutz')).toEqual([]);
    expect(headed('zum/zur', 'F0150/23 Interfraktionell')).toEqual(['/header/zum~1zur', '/title']);
    expect(headed('zum/zur', 'F0150/23 – Interfraktionell')).toEqual([]);
    expect(headed('zum/zur', 'F0150/23')).toEqual([]);
  });
});

describe('a box in a header', () => {
  const sender = (Absender: string) =>
    told((record) => {
      record.header.Absender = Absender;
    });

  it('is a piece of a border', () => {
    expect(sender('☐ Fraktion A')).toEqual(['/header/Absender']);
    expect(sender('Fraktion A')).toEqual([]);
  });
});

describe('a space before %', () => {
  it('is lost where most have it, or too many where most have none', () => {
    expect(told(() => {}, ['Es waren 17,1%.', 'Heute 16,4 % und 18 %.'])).toEqual(['/reasons/0']);
    expect(told(() => {}, ['Es waren 17,1%.', 'Heute 16,4% und 18 %.'])).toEqual(['/reasons/1']);
    expect(told(() => {}, ['Es waren 17,1%.', 'Heute 16,4%.'])).toEqual([]);
    expect(told(() => {}, ['Es waren 17,1 %.', 'Heute 16,4 %.'])).toEqual([]);
  });
});

describe('texts of a scan', () => {
  const asked = (text: string) =>
    told((record) => {
      record.questions = [{ number: '1', heading: null, text, parts: [] }];
    });
  const stated = (...statement: string[]) =>
    told((record) => {
      record.statement = statement;
    });
  const LONG = 'Das Portal geht zu Beginn des Jahres in Betrieb';

  it('begin, end and go on with what is seldom', () => {
    expect(asked('in welchen Schulen gibt es sie?')).toEqual(['/questions/0/text']);
    expect(asked('Wo war das seit dem 1. Oktober 2019. an der Elbe?')).toEqual(['/questions/0/text']);
    expect(stated('Das Gebiet an der Anlage „Morgenröte und der Bahnlinie.')).toEqual(['/statement/0']);
    expect(stated('Es beginnt.', LONG)).toEqual(['/statement/1']);
    expect(
      told((record) => {
        record.answers = [{ questions: ['1'], heading: null, quoted: [], text: [LONG] }];
      }),
    ).toEqual(['/answers/0/text/0']);
  });

  it('have no full stop within a sentence, and no colon in a word', () => {
    for (const odd of [
      'Er ist halbjährlich. als Bericht da.',
      'Sie lagen be: mehreren vor.',
      'Es sind dre: Kurse.',
    ])
      expect(stated(odd), odd).toEqual(['/statement/0']);
    for (const even of [
      'Das sind ca. drei.',
      'Er gilt einschl. der Wege.',
      'Es gilt: zehn.',
      'Es sind die: zwei.',
      'Es gilt ab: Mai.',
    ])
      expect(stated(even), even).toEqual([]);
  });

  it('of parts end alike', () => {
    const parted = (...parts: string[]) =>
      told((record) => {
        const all = parts.map((text, index) => ({ number: 'abc'[index]!, heading: null, text, parts: [] }));
        record.questions = [{ number: '1', heading: null, text: 'Was wurde getan', parts: all }];
      });
    expect(parted('für die Sicherung.', 'für das Dach?')).toEqual(['/questions/0/parts/0/text']);
    expect(parted('für die Sicherung,', 'für das Dach?')).toEqual([]);
    expect(parted('Die Sicherung.', 'Das Dach.')).toEqual([]);
  });

  it('of a resolution have their numbers’ full stops, and no colon at the end', () => {
    const resolved = (...resolution: string[]) =>
      told((record) => {
        record.resolution = resolution;
      });
    expect(resolved('1 Im Norden gilt es.', '2. Im Süden nicht.')).toEqual(['/resolution/0']);
    expect(resolved('10 Bänke fehlen.', 'Sie kommen.')).toEqual([]);
    expect(resolved('Der Weg wird markiert:')).toEqual(['/resolution/0']);
    expect(resolved('Es gilt:', '- ein Weg.')).toEqual([]);
  });

  it('that name somebody have nothing before a title and no full stop', () => {
    const party = (change: (record: ParsedDocument) => void) => told(change);
    expect(
      party((record) => {
        record.addressee.people = [{ name: 'Herin Dr', academicTitle: null, role: null }];
        record.header.Adressat = 'Herin Dr. Anna Muster';
      }),
    ).toEqual(['/addressee/people/0/name', '/header/Adressat']);
    expect(
      party((record) => {
        record.sender.groups = ['Fraktion A.'];
        record.header.Absender = 'Fraktion A. SR Muster';
      }),
    ).toEqual(['/sender/groups/0', '/header/Absender']);
    expect(
      party((record) => {
        record.sender.groups = ['Fraktion A'];
        record.addressee.people = [{ name: 'Anna Drescher', academicTitle: 'Dr.', role: null }];
        record.header.Adressat = 'Dr. Anna Drescher';
      }),
    ).toEqual([]);
  });

  it('are as they should be', () => {
    expect(asked('In welchen Schulen gibt es sie?')).toEqual([]);
    expect(asked('Wo war das seit 2019. Und wann?')).toEqual([]);
    expect(stated('Das Gebiet an der Anlage „Morgenröte“ und der Bahnlinie.')).toEqual([]);
    // a heading, a short line, a paragraph that goes on, an item of a list
    expect(stated(LONG, 'Es beginnt.')).toEqual([]);
    expect(stated('Es beginnt.', 'Weitere Schritte')).toEqual([]);
    expect(stated(`${LONG}.`)).toEqual([]);
  });
});

describe('what stands alone in its field', () => {
  const long = 'Wir beantragen die Überweisung in den Ausschuss';
  it.each<[field: string, change: (record: ReturnType<typeof emptyRecord>) => void, told: string[]]>([
    ['a referral', (record) => (record.referral = `${long},`), ['/referral']],
    ['a referral that ends', (record) => (record.referral = `${long}.`), []],
    [
      'a request',
      (record) => (record.request = { text: `${long},`, oral: false, written: true }),
      ['/request/text'],
    ],
    ['what was agreed', (record) => (record.coordination = long.slice(0, -4)), ['/coordination']],
    [
      'a recommendation',
      (record) => (record.recommendation = { text: `${long},`, stance: null }),
      ['/recommendation/text'],
    ],
    ['a mark amid a sentence', (record) => (record.reasons = ['Eine Bow! aus Beton.']), ['/reasons/0']],
    ['the last of the reasons', (record) => (record.reasons = [`${long},`]), ['/reasons/0']],
    [
      'a question before its parts',
      (record) => (record.questions = [{ number: '1', heading: null, text: `${long},`, parts: [] }]),
      [],
    ],
    ['a mark at its end', (record) => (record.reasons = ['Eine Bowl! Aus Beton.']), []],
  ])('%s', (_, change, fields) => {
    expect(told(change)).toEqual(fields);
  });

  it.each([
    ['Tempo 30. ganztags am See', true],
    ['Anlagen im Jahr 201 8', true],
    ['Stadtgebiet ☐ Konzept', true],
    ['2. ordentliche Sitzung', false],
    ['Anlagen im Jahr 2018', false],
  ])('a title: %s', (title, isTold) => {
    const fields = told((record) => {
      record.title = title;
      record.header = { ...record.header, Kurztitel: title };
    });
    expect(fields).toEqual(isTold ? ['/header/Kurztitel', '/title'] : []);
  });
});
