/** What is told of a whole paper, or of a text that is none. */

import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/paper/paper.ts';
import { emptyRecord } from '../../src/record.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { HEAD, OFFICE } from '../smallForms.ts';

function reading(text: string) {
  const record = emptyRecord(null);
  const read = readPaper(textLayout(text), record);
  const fields = read.problems.map(({ field }) => field);
  return { ...read, record, fields, told: read.problems.map(({ code, args }) => [code, args]) };
}

describe('a text that is no paper', () => {
  const AGENDA =
    'Tagesordnung:\n\n1\tEröffnung der Sitzung\n2\tVerzicht auf Laubbläser\n3\tVerschiedenes\n4\tSchluss\n';

  it.each([
    ['an agenda', AGENDA, { agenda: true }],
    ['another city’s agenda', `Stadt Halle (Saale)\n\n${AGENDA}`, { city: 'Halle (Saale)' }],
    ['a letter', 'Sehr geehrte Damen,\n\nwir danken.\n', {}],
  ])('is told as %s', (_, text, args) => {
    expect(reading(text).told).toEqual([['not-recognised', args]]);
  });
});

describe('a form', () => {
  const ASKED = 'Wann werden sie ersetzt?\n\nEva Muster\nStadträtin\n';

  it('is told once that nobody ticked whether it is public', () => {
    const { fields } = reading(`${HEAD.replace('öffentlich', 'öffentlich nichtöffentlich')}${ASKED}`);
    expect(fields.filter((field) => field === '/public')).toEqual(['/public']);
  });

  it('is told where two words below a name may be a group', () => {
    const text = `${HEAD.replace('Stadträtin Eva Muster', 'Stadträtin Eva Muster\nOffene Mitte')}${ASKED}`;
    expect(reading(text).fields).toContain('/sender/people/1');
    expect(reading(`${HEAD}${ASKED}`).fields).not.toContain('/sender/people/0');
  });

  it('ends where the next form begins, which has a title and more than two labels', () => {
    const next = (...rows: string[]) => reading([HEAD + ASKED, ...rows].join('\n')).next;
    const LABELS = ['Datum: 12.05.2021', 'Nummer: A0124/21'];
    const MORE = ['Absender: Fraktion A', 'Gremium: Stadtrat', 'Kurztitel: Bänke'];
    const BODY = ['', 'Der Stadtrat möge beschließen:', '', 'Drei Bänke werden aufgestellt.'];
    expect(next('Antrag öffentlich', ...LABELS, ...MORE, ...BODY)).not.toBeNull();
    expect(next('Antrag öffentlich', ...LABELS, ...BODY)).toBeNull();
    expect(next('Anlage', ...LABELS, ...MORE, ...BODY)).toBeNull();
  });
});

describe('a recommendation', () => {
  const stance = (answered: string) => {
    const text = OFFICE.replace('F0100/21 Fraktion GRÜNE/future!', answered);
    const advice = 'Die Verwaltung empfiehlt, den Änderungsantrag anzunehmen.';
    return reading(`${text}Die Bänke fehlen.\n\n${advice}\n`).record.recommendation?.stance;
  };

  it('adopts an amendment where it answers that alone', () => {
    expect(stance('A0100/21/1')).toBe('adopt');
    expect(stance('A0100/21')).toBe('adopt-amended');
  });
});
