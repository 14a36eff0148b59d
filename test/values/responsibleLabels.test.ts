/** How the form of who is responsible words its labels, in each way in which text prints the form. */

import { describe, expect, it } from 'vitest';
import { PROPOSAL, read } from '../smallForms.ts';

const RESOLUTION = ['Der Stadtrat beschließt den Bau einer Kita am See mit 120 Plätzen.'];
const REASONS = ['Die Zahl der Plätze im Stadtteil reicht nicht aus.'];

interface Labels {
  office: string;
  clerk: string;
  head: string;
  deputy: string;
  reviewDate: string;
}

const PRINTED: Labels = {
  office: 'federführende(r) Amt/FB',
  clerk: 'Sachbearbeiter',
  head: 'Unterschrift AL / FBL',
  deputy: 'Verantwortliche(r) Beigeordnete(r)',
  reviewDate: 'Termin für die Beschlusskontrolle',
};

const VARIANTS: { [Key in keyof Labels]: string[] } = {
  office: [
    PRINTED.office,
    'federführende(s/r) Amt/FB',
    'federführendes Amt',
    'federführender Fachbereich',
    'federführender EB',
    'federführende(s) Amt/FB',
    'Federführung',
  ],
  clerk: ['Sachbearbeiterin', 'Sachbearbeiter/in', 'Sachbearbeiter(in)', 'Sachbearbeitung', 'Bearbeiter'],
  head: ['Unterschrift Amtsleiterin', 'Unterschrift FBL', 'Unterschrift Leiter'],
  deputy: ['Verantwortlicher Beigeordneter', 'Verantwortliche/r Beigeordnete/r', 'Beigeordnete(r)'],
  reviewDate: ['Termin der Beschlusskontrolle', 'Termin Beschlusskontrolle', 'Beschlusskontrolle'],
};

const WAYS: Record<string, (labels: Labels) => string> = {
  'labels above values': (l) =>
    `${l.office}\t${l.clerk}\t${l.head}\nAmt 51\tFrau Meier\tHerr Dr. Schulz\n\n${l.deputy}\tUnterschrift\nFrau Borris\n\n${l.reviewDate}\t31.12.2020\n`,
  'labels beside values': (l) =>
    `${l.office}\tAmt 51\t${l.clerk}\tFrau Meier\t${l.head}\tHerr Dr. Schulz\n${l.deputy}\tFrau Borris\tUnterschrift\n${l.reviewDate}\t31.12.2020\n`,
  'a line each': (l) =>
    `${l.office}\nAmt 51\n${l.clerk}\nFrau Meier\n${l.head}\nHerr Dr. Schulz\n${l.deputy}\nFrau Borris\nUnterschrift\n${l.reviewDate}\n31.12.2020\n`,
  'with colons': (l) =>
    `${l.office}: Amt 51\n${l.clerk}: Frau Meier\n${l.head}: Herr Dr. Schulz\n${l.deputy}: Frau Borris\n${l.reviewDate}: 31.12.2020\n`,
};

describe.each(Object.entries(WAYS))('%s', (_, form) => {
  const cases = Object.entries(VARIANTS).flatMap(([key, words]) => words.map((word) => [key, word] as const));
  it.each(cases)('%s: %s', async (key, word) => {
    const labels = { ...PRINTED, [key]: word };
    const record = await read(
      `${PROPOSAL}Beschlussvorschlag:\n\n${RESOLUTION[0]}\n\n${form(labels)}\nBegründung:\n\n${REASONS[0]}\n`,
    );
    expect(record.proposal?.responsible).toEqual({
      office: 'Amt 51',
      clerk: 'Meier',
      head: 'Dr. Schulz',
      deputy: 'Borris',
      reviewDate: '2020-12-31',
    });
    expect(record.resolution).toEqual(RESOLUTION);
    expect(record.reasons).toEqual(REASONS);
  });
});

it.each([
  'Federführung hat das Amt 61 übernommen.',
  'Die Beschlusskontrolle läuft.',
  'Bearbeiter der Stadt kamen.',
])('%s is a sentence', async (sentence) => {
  const record = await read(
    `${PROPOSAL}Beschlussvorschlag:\n\n${RESOLUTION[0]}\n\n${sentence}\n\nBegründung:\n\n${REASONS[0]}\n`,
  );
  expect(record.resolution).toEqual([...RESOLUTION, sentence]);
  expect(record.proposal?.responsible).toBeNull();
});
