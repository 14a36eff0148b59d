import { describe, expect, it } from 'vitest';
import { isVoteLine, readVote } from '../../src/minutes/vote.ts';
import { stretch } from './made.ts';

function counts(text: string): (number | string | null)[] | null {
  const vote = readVote(stretch(text));
  if (vote === null) return null;
  return [
    vote.yes?.value ?? null,
    vote.no?.value ?? null,
    vote.abstain?.value ?? null,
    vote.manner?.value ?? null,
  ];
}

describe('a vote', () => {
  it.each([
    ['Der Stadtrat beschließt mit 51 Ja-, 0 Neinstimmen und 1 Enthaltung:', [51, 0, 1, null]],
    ['mit 23 Ja-, 14 Neinstimmen und 3 Enthaltungen', [23, 14, 3, null]],
    ['mit 40 Ja-Stimmen, 1 Nein-Stimme und 2 Stimmenthaltungen', [40, 1, 2, null]],
    ['mit 30 Jastimmen bei 1 Neinstimme', [30, 1, null, null]],
    ['Der Stadtrat beschließt einstimmig:', [null, null, null, 'einstimmig']],
    ['mehrheitlich, bei 3 Gegenstimmen und 2 Enthaltungen', [null, 3, 2, 'mehrheitlich']],
    ['mehrheitlich bei einer Gegenstimme und zwei Enthaltungen', [null, 1, 2, 'mehrheitlich']],
    ['mit 43 Ja-, 2 Neinstimmen und keiner Enthaltung:', [43, 2, 0, null]],
    ['Abstimmung: 9 – 0 – 0', [9, 0, 0, null]],
    ['Die Niederschrift wird mit dieser Ergänzung genehmigt, 6:0:1.', [6, 0, 1, null]],
    ['Abstimmungsergebnis: 3 / 1 / 0', [3, 1, 0, null]],
    ['Ja: 9, Nein: 0, Enthaltungen: 2', [9, 0, 2, null]],
    ['Ja-Stimmen: 5 Nein-Stimmen: 1 Enthaltungen: 0', [5, 1, 0, null]],
    ['9 Stimmen dafür, 1 Stimme dagegen, 0 Enthaltungen', [9, 1, 0, null]],
  ])('is read as it is printed: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    'Der Antrag A0123/19 wird in die Ausschüsse überwiesen.',
    'Die Sitzung am 12.05.2021 beginnt um 14:00 Uhr.',
    'Es sind 45 Stadträtinnen und Stadträte anwesend.',
    'Die Linie 9-0 fährt 3 Stationen.',
  ])('is not where none is told: %s', (text) => {
    expect(counts(text)).toBeNull();
  });

  it('is a line of its own, or a part of a sentence', () => {
    for (const text of [
      'Abstimmung: 9 – 0 – 0',
      'Ja: 9, Nein: 0, Enthaltungen: 0',
      '7-0-1',
      'einstimmig angenommen',
    ])
      expect(isVoteLine(text), text).toBe(true);
    for (const text of [
      'Der Stadtrat beschließt mit 9 Ja-, 0 Neinstimmen:',
      '19 Neinstimmen und 3 Enthaltungen:',
      '12-13-14 Uhr',
    ])
      expect(isVoteLine(text), text).toBe(false);
  });
});
