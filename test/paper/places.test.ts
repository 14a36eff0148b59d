/** Where values of small papers stand, and what becomes of their lines. */

import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../src/minutes/read.ts';
import { assembleMinutes, minutesCitations, minutesRoles } from '../../src/paper/minutes.ts';
import { readPaper } from '../../src/paper/paper.ts';
import { emptyRecord } from '../../src/record.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { EMPTY_STRETCH } from '../../src/words/stretch.ts';
import { HEAD, LIST, PRESENT } from '../minutes/shortMinutes.ts';

/** What the source has at each of these pointers. */
function printedAt(text: string, ...pointers: string[]): (string | null)[] {
  const layout = textLayout(text);
  const { spans } = readPaper(layout, emptyRecord(null));
  return pointers.map((pointer) => {
    const span = spans.get(pointer)?.[0];
    return span === undefined ? null : layout.text.slice(span.start, span.end);
  });
}

describe('a Drucksache', () => {
  const PROPOSAL = [
    'Landeshauptstadt Magdeburg\tDrucksache\tDatum',
    '– Der Oberbürgermeister –\tDS0199/21\t02.05.2021',
    'Dezernat: VI\tAmt 66\tÖffentlichkeitsstatus öffentlich',
    'Beratungsfolge\tSitzung Tag\tBehandlung\tZuständigkeit',
    'Stadtrat\t03.06.2021\töffentlich\tBeschlussfassung',
    'Beteiligungen            Beteiligung     Ja      Nein',
    '                         des',
    '                         RPA                     X',
    '                         KFP',
    'Kurztitel\nBänke\n\nBeschlussvorschlag:\n\nDrei Bänke werden aufgestellt.\n',
  ].join('\n');

  it('has places for how a body treats it and for the mark of a check', () => {
    expect(
      printedAt(PROPOSAL, '/consultations/0/public', '/proposal/checks/0/value', '/proposal/checks/1/value'),
    ).toEqual(['öffentlich', 'X', null]);
  });
});

describe('minutes', () => {
  const PROTOCOL =
    'Öffentliche Sitzung\n\n1.\tEröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n\nDer Antrag A0151/19 wird einstimmig beschlossen.\n\n3.\tVerschiedenes\n\nEine Rednerin verweist auf die Anfrage F0147/20 aus dem Vorjahr.\n';
  const TEXT = `${HEAD}${LIST}${PRESENT}${PROTOCOL}`;
  const layout = textLayout(TEXT);
  const reading = readMinutes(layout, 0)!;
  const CITING = reading.lines.findIndex(({ text }) => text.text.includes('F0147/20'));

  /** The same with another role of the line that cites a paper. */
  const withRole = (role: 'head' | 'letterhead') => {
    const roles = reading.draft.roles.map((one, index) => (index === CITING ? role : one));
    return { ...reading, draft: { ...reading.draft, roles } };
  };

  it('have places for the outcome and the manner of a vote', () => {
    const spans = assembleMinutes(emptyRecord(null), reading.draft);
    const printed = ['outcome', 'vote/manner'].map((key) => {
      const span = spans.get(`/minutes/items/1/decisions/0/${key}`)?.[0];
      return span && TEXT.slice(span.start, span.end);
    });
    expect(printed).toEqual(['beschlossen', 'einstimmig']);
  });

  it('have no title where nothing is left of it', () => {
    const record = emptyRecord(null);
    const agenda = reading.draft.agenda.map((entry) => ({ ...entry, title: EMPTY_STRETCH }));
    const spans = assembleMinutes(record, { ...reading.draft, agenda });
    expect(record.minutes?.agenda[0]?.title).toBeNull();
    expect(spans.has('/minutes/agenda/0/title')).toBe(false);
  });

  it('cite papers behind their head only', () => {
    expect(minutesCitations(layout, reading).papers).toEqual(['F0147/20']);
    for (const role of ['head', 'letterhead'] as const)
      expect(minutesCitations(layout, withRole(role)).papers).toEqual([]);
  });

  it('tell what each line behind the head is, running heads, too', () => {
    const told = (one: typeof reading, lines = layout.lines) =>
      minutesRoles({ ...layout, lines }, one).flatMap(({ role, lines: own }) =>
        own.filter(({ text }) => text.includes('F0147/20')).map(() => role),
      );
    expect(told(reading)).toEqual(['itemText']);
    for (const role of ['head', 'letterhead'] as const) expect(told(withRole(role))).toEqual([]);
    const furniture = layout.lines.map((line) => ({ ...line, furniture: true }));
    expect(told(withRole('head'), furniture)).toEqual(['furniture']);
  });

  it('have their form up to the last line of the head', () => {
    const { form } = readPaper(layout, emptyRecord(null));
    expect(form?.at).toEqual({ start: 0, end: HEAD.trimEnd().length });
  });

  it('of another city are not read', () => {
    const other = textLayout(TEXT.replace(/Landeshauptstadt Magdeburg\t[^\n]*/, 'Stadt Halle (Saale)'));
    expect(readPaper(other, emptyRecord(null)).problems.map(({ code }) => code)).toEqual(['not-recognised']);
  });
});
