import { describe, expect, it } from 'vitest';
import type { ArchivePaper } from '../../../src/archive/links/archivePaper.ts';
import { linkPapers } from '../../../src/archive/links/linkPapers.ts';
import { answer, paperOf, question } from './records.ts';

/** `from relation to by`, with `?` where it is in doubt. */
function ties(...papers: ArchivePaper[]): string[] {
  return linkPapers(papers).ties.map(
    ({ relation, from, fromPointer, to, toNumber, toPointer, by, doubts }) =>
      `${from.number ?? from.file}${relation === 'answers-question' ? fromPointer : ''} ${relation} ` +
      `${toNumber ?? to?.file ?? '-'}${toPointer ?? ''} ${by}${doubts.length > 0 ? '?' : ''}`,
  );
}

const TITLE = 'Wartezeit im Bürgerbüro';
const asked = paperOf('anfrage', 'F0147/20', {
  title: TITLE,
  header: { Datum: '2020-07-07' },
  questions: [
    question('1', 'Wie lange warten Bürger im Bürgerbüro West auf einen Termin?'),
    question('2', 'Wie viele Stellen sind dort unbesetzt?', [
      question('a', 'Seit wann sind sie es?'),
      question('b', 'Wann werden sie besetzt?'),
    ]),
    question('3', 'Welche Kosten entstehen durch Überstunden?'),
  ],
});
const reply = (given: Parameters<typeof paperOf>[2] = {}) =>
  paperOf('stellungnahme', 'S0196/20', {
    title: TITLE,
    respondsTo: ['F0147/20'],
    ...given,
    header: { Datum: '2020-08-10' },
  });

describe('answers', () => {
  it('are tied by the number, and each to its question', () => {
    const answers = [
      answer(['1'], 'Vier Wochen.'),
      answer(['2.a', '2.b'], 'Seit März.'),
      answer(['3'], 'Keine.'),
    ];
    expect(ties(asked, reply({ answers }))).toEqual([
      'S0196/20 answers F0147/20 number',
      'S0196/20/answers/0 answers-question F0147/20/questions/0 number',
      'S0196/20/answers/1 answers-question F0147/20/questions/1/parts/0 number',
      'S0196/20/answers/1 answers-question F0147/20/questions/1/parts/1 number',
      'S0196/20/answers/2 answers-question F0147/20/questions/2 number',
    ]);
  });

  it('go by the repeated wording where it is that of another question, and it is said', () => {
    const quote = 'Welche Kosten entstehen durch die Überstunden?';
    expect(ties(asked, reply({ answers: [answer(['1'], 'Keine.', [quote])] }))).toContain(
      'S0196/20/answers/0 answers-question F0147/20/questions/2 quote?',
    );
    expect(ties(asked, reply({ answers: [answer([], 'Keine.', [quote])] }))).toContain(
      'S0196/20/answers/0 answers-question F0147/20/questions/2 quote',
    );
  });

  it('that repeat what no question asks are tied to none, and it is said', () => {
    expect(ties(asked, reply({ answers: [answer([], 'Ja.', ['Ist das Freibad geöffnet?'])] }))).toContain(
      'S0196/20 untied - none?',
    );
  });

  it('are in doubt where numbers go beyond the questions, or two papers are answered at once', () => {
    const beyond = reply({ answers: [answer(['1'], 'Ja.'), answer(['4'], 'Nein.')] });
    expect(ties(asked, beyond)).toContain('S0196/20/answers/0 answers-question F0147/20/questions/0 number?');
    const second = paperOf('anfrage', 'F0148/20', {
      title: TITLE,
      header: { Datum: '2020-07-08' },
      questions: [question('1', 'Wo?')],
    });
    const both = reply({ respondsTo: ['F0147/20', 'F0148/20'], answers: [answer(['1'], 'Ja.')] });
    expect(ties(asked, second, both)).toContain(
      'S0196/20/answers/0 answers-question F0148/20/questions/0 number?',
    );
  });

  it('without a number are tied by the title where one paper is left', () => {
    const numberless = reply({ respondsTo: [], title: 'WARTEZEIT  im Buergerbüro' });
    expect(ties(asked, numberless)).toEqual(['S0196/20 answers F0147/20 title?']);
    const again = paperOf('anfrage', 'F0155/20', { title: TITLE, header: { Datum: '2020-07-20' } });
    expect(ties(asked, again, numberless)).toEqual(['S0196/20 untied - none?']);
    const later = paperOf('anfrage', 'F0010/21', { title: TITLE, header: { Datum: '2021-01-20' } });
    expect(ties(asked, later, numberless)).toEqual(['S0196/20 answers F0147/20 title?']);
  });

  it('with the number of another paper are in doubt, or tied to none where more speaks against it', () => {
    const other = paperOf('anfrage', 'F0147/20', { title: 'Blühwiesen', header: { Datum: '2020-07-07' } });
    expect(ties(other, reply())).toEqual(['S0196/20 answers F0147/20 number?']);
    const late = paperOf('anfrage', 'F0147/20', { title: 'Blühwiesen', header: { Datum: '2020-09-07' } });
    expect(ties(late, reply())).toEqual(['S0196/20 untied - none?']);
  });
});

describe('other ties', () => {
  it('an Änderungsantrag amends what its number goes on from, or what it names', () => {
    const motion = paperOf('antrag', 'A0001/20');
    const first = paperOf('aenderungsantrag', 'A0001/20/1', {
      header: { Verhandlungsgegenstand: 'A0001/20' },
    });
    const second = paperOf('aenderungsantrag', 'A0001/20/1/1', {
      header: { Verhandlungsgegenstand: 'A0001/20' },
    });
    const other = paperOf('aenderungsantrag', 'A0001/20/2', {
      header: { Verhandlungsgegenstand: 'A0001/20/1' },
    });
    expect(ties(motion, first, second, other)).toEqual([
      'A0001/20/1 amends A0001/20 suffix',
      'A0001/20/1/1 amends A0001/20/1 suffix',
      'A0001/20/2 amends A0001/20/1 number?',
    ]);
  });

  it('minutes decide on papers, papers cite decisions, and what is not there is lacking', () => {
    const decision = {
      number: '765-028(VII)21',
      sentence: '',
      subject: null,
      outcome: null,
      vote: null,
      referredTo: [],
      text: [],
    };
    const item = { number: '7.1', title: null, paper: 'A0001/20', reporter: null, movers: [], text: [] };
    const minutes = paperOf('niederschrift', null, {
      header: { Sitzung: 'SR/028(VII)/21' },
      minutes: {
        agenda: [],
        attendance: [],
        items: [{ ...item, decisions: [{ ...decision, paper: 'A0001/20' }] }],
      },
    });
    const motion = paperOf('antrag', 'A0001/20', { references: ['DS0002/19'] });
    const report = paperOf('information', 'I0003/21', {
      resolutionReferences: ['765-028(VII)21', '1-001(VII)19'],
    });
    expect(ties(minutes, motion, report)).toEqual([
      'SR/028(VII)/21 decides A0001/20 number',
      'A0001/20 lacks DS0002/19 number',
      'I0003/21 cites 765-028(VII)21/minutes/items/0/decisions/0 number',
      'I0003/21 lacks 1-001(VII)19 number',
    ]);
  });

  it('one number on two papers is said, and each tie to them in doubt; one file twice counts once', () => {
    const twin = paperOf('anfrage', 'F0147/20', { title: TITLE, header: { Datum: '2020-07-08' } });
    expect(ties(asked, twin, reply(), reply())).toEqual([
      'S0196/20 answers F0147/20 number?',
      'S0196/20 answers F0147/20 number?',
      'S0196/20 same-file S0196/20 sha256',
      'F0147/20 same-number F0147/20 number?',
    ]);
  });
});
