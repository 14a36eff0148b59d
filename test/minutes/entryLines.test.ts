/** Which lines at the beginning of an item are its title, its paper, who reports, who moves, a note, and which are text. */

import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/minutes/candidates.ts';
import type { EntryDraft } from '../../src/minutes/draft.ts';
import { readEntry } from '../../src/minutes/entry.ts';
import { entryOf, linesOf, located, stretch } from './made.ts';

/** What was read, without what is not there; `rest`: the lines behind it. */
function read(text: string, inList: boolean, listed: EntryDraft | null = null) {
  const lines = linesOf(text);
  const chosen = { ...candidatesOf(lines)[0]!, unsure: false };
  const { entry, end, notes } = readEntry(lines, chosen, lines.length, inList, listed);
  const found = {
    title: entry.title?.text,
    paper: entry.paper?.value,
    more: entry.morePapers.map(({ value }) => value).join(' '),
    reporter: entry.reporter?.text,
    movers: entry.movers.map((one) => one.text).join(' | '),
    note: entry.note?.text,
    unsure: entry.unsure,
    rest: lines
      .slice(end)
      .map((line) => line.text.text)
      .join(' | '),
    notes: notes.join(' '),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

const NINE = Array.from({ length: 9 }, (_, index) => `\tund ${index}, mit`).join('\n');

describe('in the list', () => {
  it.each([
    ['2\tSteg -\n\tA0151/19\n\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    [
      '2\tSteg an der\n\tBE: Frau Tal\n\tFraktion Grün',
      { title: 'Steg an der', reporter: 'Frau Tal', movers: 'Fraktion Grün' },
    ],
    ['2\tSteg\tA0151/19', { title: 'Steg', paper: 'A0151/19' }],
    ['2\tSteg\n\tA0151/19\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    [
      '2\tSteg\tA0151/19\n\tam Fluss\tA0152/19',
      { title: 'Steg am Fluss', paper: 'A0151/19', more: 'A0152/19' },
    ],
    ['2\tSteg\tA0151/19\n\tam Fluss\tA0151/19', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    ['2\tA0151/19\n\tSteg', { title: 'Steg', paper: 'A0151/19' }],
    ['2\tSteg -\n\tA0151/19\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    ['2\tSteg - A0151/19\n\tam Fluss', { title: 'Steg - am Fluss', paper: 'A0151/19' }],
    ['2\tSteg - A0151/19', { title: 'Steg', paper: 'A0151/19' }],
    ['2\tSteg - A0151/19\n\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    ['2\tSteg - A0151/19\n\tBE: Frau Tal', { title: 'Steg', paper: 'A0151/19', reporter: 'Frau Tal' }],
    ['2\tSteg\tDS0107/22/\n\tam Fluss\t1', { title: 'Steg am Fluss', paper: 'DS0107/22/1' }],
    ['2\tSteg\n\tDS0107/22/\n\t1', { title: 'Steg', paper: 'DS0107/22/1' }],
    ['2\tSteg\tDS0107/22/\n\tam Fluss\tlinks', { title: 'Steg am Fluss links' }],
    ['2\tSteg\tDS0107/\n\tam Fluss\t22', { title: 'Steg am Fluss', paper: 'DS0107/22' }],
    ['2\tSteg\tA0151/19\n\tam Fluss\tDS0107/22/', { title: 'Steg am Fluss DS0107/22/', paper: 'A0151/19' }],
    [
      '2\tBau über die Benutzung der DS0301/19\n\tWochenmärkte',
      { title: 'Bau über die Benutzung der Wochenmärkte', paper: 'DS0301/19', unsure: true },
    ],
    ['2\tSteg\n\tBE: Frau Tal\n\tund Herr Berg', { title: 'Steg', reporter: 'Frau Tal und Herr Berg' }],
    [
      '2\tSteg\n\tBE: Frau Tal\n\tFraktion Grün',
      { title: 'Steg', reporter: 'Frau Tal', movers: 'Fraktion Grün' },
    ],
    [
      '2\tSteg\n\tBE: Frau Tal\n\t(vertagt)',
      { title: 'Steg', reporter: 'Frau Tal', note: '(vertagt)', notes: '2' },
    ],
    [
      '2\tSteg\n\tBE: Frau Tal\n\n\tund Herr Berg',
      { title: 'Steg', reporter: 'Frau Tal', rest: 'und Herr Berg' },
    ],
    ['2\tSteg\n\tFraktion Grün\n\tund Rot', { title: 'Steg', movers: 'Fraktion Grün | und Rot' }],
    ['2\tSteg\n\tFraktion Grün\n\n\tund Rot', { title: 'Steg', movers: 'Fraktion Grün', rest: 'und Rot' }],
    ['2\tSteg\n\t(vertagt)\n\tam 3. Mai', { title: 'Steg', note: '(vertagt) am 3. Mai', notes: '1' }],
    [
      '2\tSteg\n\t(vertagt)\n\n\tam 3. Mai',
      { title: 'Steg', note: '(vertagt)', notes: '1', rest: 'am 3. Mai' },
    ],
    ['2\tSteg der\n\tFraktion Grün', { title: 'Steg der Fraktion Grün' }],
    ['2\tSteg\n\n\tam Fluss', { title: 'Steg am Fluss' }],
    ['2\tSteg\n\n\tAn der Sitzung nahmen teil:', { title: 'Steg', rest: 'An der Sitzung nahmen teil:' }],
    ['2\tSteg\n\tAn der Sitzung nahmen teil:', { title: 'Steg An der Sitzung nahmen teil:' }],
    ['2\tSteg\tA0151/19\n\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    ['2\tSteg\n\tA0151/19\n\n\tam Fluss', { title: 'Steg am Fluss', paper: 'A0151/19' }],
    ['2\n\n\tSteg am Fluss', { title: 'Steg am Fluss' }],
    ['2\tDie Stellungnahme zum Steg\tS0010/24', { title: 'Die Stellungnahme zum Steg', paper: 'S0010/24' }],
  ])('%j', (text, expected) => {
    expect(read(text, true)).toEqual(expected);
  });

  it('has no title, no reporters and no movers without end', () => {
    expect(String(read(`2\tSteg mit\n${NINE}`, true).rest).split(' | ')).toHaveLength(2);
    const names = Array.from({ length: 9 }, (_, index) => `\tBE: Frau ${'ABCDEFGHI'[index]}`).join('\n');
    expect(read(`2\tSteg\n${names}`, true).reporter).toMatch(/Frau H$/);
    const movers = Array.from({ length: 10 }, (_, index) => `\tFraktion ${'ABCDEFGHIJ'[index]}a`).join('\n');
    expect(read(`2\tSteg\n${movers}`, true).rest).toBe('Fraktion Ja');
  });
});

describe('in the protocol', () => {
  const LONG = 'Der lange Weg am Ufer des Flusses bis zur Brücke';
  it.each([
    ['2\tSteg\n\t(vertagt)\n\tFluss', { title: 'Steg', note: '(vertagt)', notes: '1', rest: 'Fluss' }],
    ['2\tSteg\n\tDS0107/22/\n\t1', { title: 'Steg', paper: 'DS0107/22/1' }],
    [`2\t${LONG} -\n\tA0151/19\n\tbei Nacht`, { title: LONG, paper: 'A0151/19', rest: 'bei Nacht' }],
    ['2\tSteg\n\n\tFluss\tA0151/19', { title: 'Steg Fluss', paper: 'A0151/19' }],
    ['2\n\tSteg', { title: 'Steg' }],
    ['2\tSteg an der\n\n\tBrücke:', { title: 'Steg an der Brücke:' }],
    [`2\t${LONG}\n\tFraktion Grün\n\tFluss`, { title: LONG, movers: 'Fraktion Grün', rest: 'Fluss' }],
    [`2\t${LONG}\n\f\tbei Nacht`, { title: LONG, rest: 'bei Nacht' }],
    [
      '2\tSteg an der\n\tBE: Frau Tal\n\tBrücke',
      { title: 'Steg an der', reporter: 'Frau Tal', rest: 'Brücke' },
    ],
    [
      `2\tSteg\n\tBE: Beigeordneter für Umwelt und Stadtentwicklung\n\t${LONG} und wieder`,
      {
        title: 'Steg',
        reporter: 'Beigeordneter für Umwelt und Stadtentwicklung',
        rest: `${LONG} und wieder`,
      },
    ],
    ['2\tSteg\n\tam Fluss', { title: 'Steg', rest: 'am Fluss' }],
    [`2\t${LONG}\n\tbei Nacht`, { title: `${LONG} bei Nacht` }],
    [`2\t${LONG}\n\n\tbei Nacht`, { title: LONG, rest: 'bei Nacht' }],
    [`2\t${LONG}\n\tbei Nacht.`, { title: LONG, rest: 'bei Nacht.' }],
    [`2\t${LONG}\n\tDer Stadtrat berät das`, { title: LONG, rest: 'Der Stadtrat berät das' }],
    [`2\t${LONG}\n\tA0151/19\n\tbei Nacht`, { title: `${LONG} bei Nacht`, paper: 'A0151/19' }],
    ['2\tSteg an der\n\tBrücke', { title: 'Steg an der Brücke' }],
    ['2\tSteg an der\n\n\tBrücke', { title: 'Steg an der Brücke' }],
    ['2\tSteg an der\n\n\tDer Stadtrat berät das', { title: 'Steg an der', rest: 'Der Stadtrat berät das' }],
    ['2\tSteg an der\n\tA0151/19\n\tBrücke', { title: 'Steg an der Brücke', paper: 'A0151/19' }],
    ['2\tSteg\n\tDer Stadtrat berät\tA0151/19', { title: 'Steg', rest: 'Der Stadtrat berät A0151/19' }],
    ['2\tSteg\n\tFraktion Grün', { title: 'Steg', movers: 'Fraktion Grün' }],
    ['2\tSteg\n\tFraktion Grün.', { title: 'Steg', rest: 'Fraktion Grün.' }],
    ['2\tSteg\n\tFraktion Grün\n\tbringt ein', { title: 'Steg', rest: 'Fraktion Grün | bringt ein' }],
    [
      '2\tSteg\n\tFraktion Grün\n\n\tbringt ein',
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'bringt ein' },
    ],
    ['2\tSteg\n\tFraktion Grün\n\tund Rot', { title: 'Steg', rest: 'Fraktion Grün | und Rot' }],
    ['2\tSteg\n\t(vertagt)', { title: 'Steg', note: '(vertagt)', notes: '1' }],
    ['2\tSteg\n\tBE: Frau Tal\n\tbringt ein', { title: 'Steg', reporter: 'Frau Tal', rest: 'bringt ein' }],
    ['2\tSteg\n\tBE: Frau Tal und\n\tHerr Berg', { title: 'Steg', reporter: 'Frau Tal und Herr Berg' }],
    [
      '2\tSteg\n\tBE: Frau Tal von der\n\n\tVerwaltung',
      { title: 'Steg', reporter: 'Frau Tal von der', rest: 'Verwaltung' },
    ],
    [
      '2\tSteg\n\tBE: Beigeordneter für Umwelt und Stadtentwicklung\n\tHerr Berg',
      { title: 'Steg', reporter: 'Beigeordneter für Umwelt und Stadtentwicklung Herr Berg' },
    ],
    [
      '2\tSteg\n\tBE: Beigeordneter für Umwelt und Stadtentwicklung\n\tHerr Berg\n\tspricht',
      {
        title: 'Steg',
        reporter: 'Beigeordneter für Umwelt und Stadtentwicklung',
        rest: 'Herr Berg | spricht',
      },
    ],
    [
      '2\tSteg\n\tBE: Beigeordneter für Umwelt und Stadtentwicklung\n\tHerr Berg spricht.',
      {
        title: 'Steg',
        reporter: 'Beigeordneter für Umwelt und Stadtentwicklung',
        rest: 'Herr Berg spricht.',
      },
    ],
    [
      '2\tSteg\n\tBE: Beigeordneter für Umwelt und Stadtentwicklung\n\tDer Stadtrat berät das',
      {
        title: 'Steg',
        reporter: 'Beigeordneter für Umwelt und Stadtentwicklung',
        rest: 'Der Stadtrat berät das',
      },
    ],
    [
      '2\tSteg\n\tBE: Beigeordneter für Umwelt, Stadtentwicklung II\n\tHerr Berg',
      { title: 'Steg', reporter: 'Beigeordneter für Umwelt, Stadtentwicklung II', rest: 'Herr Berg' },
    ],
  ])('%j', (text, expected) => {
    expect(read(text, false)).toEqual(expected);
  });
});

describe('in the protocol, where the list has the item', () => {
  const listed = (title: string, more: Partial<EntryDraft> = {}) =>
    entryOf('2', { title: stretch(title), ...more });

  it.each([
    [
      '2\tSteg\n\tDas Amt.',
      listed('Steg', { movers: [stretch('Das Amt.')] }),
      { title: 'Steg', movers: 'Das Amt.' },
    ],
    [
      `2\tDer lange Weg am Ufer des Flusses bis zur Brücke\n\tbei Nacht`,
      listed('Anderes'),
      { title: 'Der lange Weg am Ufer des Flusses bis zur Brücke bei Nacht' },
    ],
    ['2\tSteg\n\tam Fluss', listed('Steg am Fluss'), { title: 'Steg am Fluss' }],
    ['2\tSteg\n\n\tam Fluss', listed('Steg am Fluss'), { title: 'Steg am Fluss' }],
    ['2\tSteg\n\tam Fluss', listed('Steg am Berg'), { title: 'Steg', rest: 'am Fluss' }],
    [
      '2\tSteg\n\tFraktion Grün\n\tFluss',
      listed('Steg Fluss'),
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'Fluss' },
    ],
    [
      '2\tSteg am Fluss, bei der Brücke an der Elbe, Teil drei\n\tund vier',
      listed('Steg am Fluss, bei der Brücke an der Elbe, Teil drei'),
      { title: 'Steg am Fluss, bei der Brücke an der Elbe, Teil drei', rest: 'und vier' },
    ],
    [
      '2\tSteg\n\tDas Amt',
      listed('Steg', { movers: [stretch('Das Amt')] }),
      { title: 'Steg', movers: 'Das Amt' },
    ],
    [
      '2\tSteg\n\tDas Amt',
      listed('Steg', { note: stretch('Das Amt') }),
      { title: 'Steg', movers: 'Das Amt' },
    ],
    [
      '2\tSteg\n\tFraktion Grün\n\tDas Amt',
      listed('Steg', { movers: [stretch('Fraktion Grün'), stretch('Das Amt')] }),
      { title: 'Steg', movers: 'Fraktion Grün', note: 'Das Amt', notes: '2' },
    ],
    [
      '2\tSteg\n\tFraktion Grün\n\tFraktion Rot',
      listed('Steg', { movers: [stretch('Fraktion Grün'), stretch('Fraktion Rot')] }),
      { title: 'Steg', movers: 'Fraktion Grün | Fraktion Rot' },
    ],
    [
      '2\tSteg\n\n\tFraktion Grün\n\tHerr Berg spricht.',
      listed('Steg'),
      { title: 'Steg', rest: 'Fraktion Grün | Herr Berg spricht.' },
    ],
    [
      '2\tSteg\n\n\tFraktion Grün\n\tHerr Berg spricht.',
      null,
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'Herr Berg spricht.' },
    ],
    [
      '2\tSteg\n\tFraktion Grün\n\tHerr Berg spricht.',
      listed('Steg'),
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'Herr Berg spricht.' },
    ],
    [
      '2\tSteg\n\n\tFraktion Grün\n\n\tHerr Berg spricht.',
      listed('Steg'),
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'Herr Berg spricht.' },
    ],
    [
      '2\tSteg\n\n\tFraktion Grün\n\tFraktion Rot',
      listed('Steg'),
      { title: 'Steg', movers: 'Fraktion Grün | Fraktion Rot' },
    ],
    [
      '2\tSteg\n\n\tFraktion Grün\n\tBE: Frau Tal',
      listed('Steg'),
      { title: 'Steg', movers: 'Fraktion Grün', reporter: 'Frau Tal' },
    ],
    ['2\tSteg\n\n\tFraktion Grün', listed('Steg'), { title: 'Steg', movers: 'Fraktion Grün' }],
    [
      '2\tSteg\n\n\tFraktion Grün\n\tHerr Berg spricht.',
      listed(''),
      { title: 'Steg', movers: 'Fraktion Grün', rest: 'Herr Berg spricht.' },
    ],
    [
      '2\tSteg\n\tBE: Frau Tal\n\tvom Amt',
      listed('Steg', { reporter: stretch('Frau Tal vom Amt') }),
      { title: 'Steg', reporter: 'Frau Tal vom Amt' },
    ],
    [
      '2\tSteg\n\tBE: Frau Tal und\n\tHerr Berg',
      listed('Steg', { reporter: stretch('Frau Tal') }),
      { title: 'Steg', reporter: 'Frau Tal und', rest: 'Herr Berg' },
    ],
    [
      '2\tSteg\n\tBE: Frau Tal und\n\tHerr Berg',
      listed('Steg'),
      { title: 'Steg', reporter: 'Frau Tal und Herr Berg' },
    ],
    [
      '2\tSteg zum Antrag A0151/19',
      listed('Steg', { paper: located('A0151/19') }),
      { title: 'Steg zum Antrag', paper: 'A0151/19' },
    ],
    ['2\tSteg zum Antrag A0151/19', listed('Steg'), { title: 'Steg zum Antrag A0151/19' }],
    ['2\tSteg\n\t–', listed('Steg am Fluss'), { title: 'Steg', rest: '–' }],
  ])('%j', (text, entry, expected) => {
    expect(read(text, false, entry)).toEqual(expected);
  });
});
