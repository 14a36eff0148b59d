/** What stands where it is not looked for: it stays, or it is said. */

import { expect, it } from 'vitest';
import { OFFICE, PROPOSAL, read } from '../smallForms.ts';

const ANSWERED = `${OFFICE}Die Fragen werden wie folgt beantwortet:\n\nZu 1.:\n\nAm See fehlen drei Bänke.\n\n`;
const REST =
  'Das Ufer ist seit Mai wieder offen.\n\nZu 2.:\n\nSie werden ersetzt.\n\nRehbaum\nBeigeordneter\n';

it('a question without a number amid numbered answers is said, with the answer that it may be part of', async () => {
  const { answers, diagnostics } = await read(`${ANSWERED}Und nun?\n\n${REST}`);
  expect(answers.map(({ questions, quoted }) => [questions, quoted])).toEqual([
    [['1'], []],
    [[], ['Und nun?']],
    [['2'], []],
  ]);
  const said = diagnostics.map(({ field }) => field);
  expect(said).toContain('/answers/0');
  expect(said).toContain('/answers/1');
  expect(said).not.toContain('/answers/2');
});

it('answers in order are not doubted', async () => {
  const { answers, diagnostics } = await read(ANSWERED + REST);
  expect(answers[0]!.text).toEqual(['Am See fehlen drei Bänke.', 'Das Ufer ist seit Mai wieder offen.']);
  expect(diagnostics).toEqual([]);
});

it.each([
  'Mit freundlichem Gruß grüßt das Schild am Ufer.',
  'Mit herzlichen Grüßen begann der Brief des Vereins.',
])('%s is no closing', async (sentence) => {
  const opinion = await read(`${OFFICE}Am See fehlen drei Bänke.\n\n${sentence}\n\nRehbaum\nBeigeordneter\n`);
  expect(opinion.statement).toEqual(['Am See fehlen drei Bänke.', sentence]);
  const proposal = await read(
    `${PROPOSAL}Beschlussvorschlag:\n\nDrei Bänke werden gekauft.\n\nBegründung:\n\nBänke fehlen.\n\n${sentence}\n`,
  );
  expect(proposal.reasons).toEqual(['Bänke fehlen.', sentence]);
});

it.each([
  'Mit freundlichen Grüßen',
  'Mit freundlichen Grüßen aus dem Rathaus',
  'Mit besten Grüßen, Ihr Amt 66',
])('%s is one', async (closing) => {
  const record = await read(`${OFFICE}Am See fehlen drei Bänke.\n\n${closing}\n\nRehbaum\nBeigeordneter\n`);
  expect(record.statement).toEqual(['Am See fehlen drei Bänke.']);
  expect(record.signatures.map(({ name }) => name)).toEqual(['Rehbaum']);
});

it('a name at the end of a Drucksache, which nobody signs, is said', async () => {
  const record = await read(
    `${PROPOSAL}Beschlussvorschlag:\n\nDrei Bänke werden gekauft.\n\nBegründung:\n\nBänke fehlen.\n\nJörg Rehbaum\nBeigeordneter\n`,
  );
  expect(record.signatures).toEqual([]);
  expect(record.reasons).toEqual(['Bänke fehlen.']);
  const left = record.diagnostics.filter(({ code }) => code === 'text-unassigned');
  expect(left.map(({ message }) => message).join(' ')).toContain('Jörg Rehbaum');
});

it('whom to call is not', async () => {
  const record = await read(
    `${PROPOSAL}Beschlussvorschlag:\n\nDrei Bänke werden gekauft.\n\nBegründung:\n\nBänke fehlen.\n\nTelefon: 540 1234\n`,
  );
  expect(record.diagnostics.filter(({ code }) => code === 'text-unassigned')).toEqual([]);
});

it('a line of a signature that breaks a word is whole', async () => {
  const record = await read(
    `${OFFICE}Am See fehlen drei Bänke.\n\nRehbaum\nBeigeordneter für Soziales, Jugend und Gesund-\nheit\n`,
  );
  expect(record.signatures).toEqual([
    { name: 'Rehbaum', academicTitle: null, lines: ['Beigeordneter für Soziales, Jugend und Gesundheit'] },
  ]);
});

it.each([
  ['für Rechts-', 'und Ordnungsamt'],
  ['Leiterin Amt 66 -', 'Tiefbau'],
])('%s over %s are two lines', async (first, second) => {
  const record = await read(
    `${OFFICE}Am See fehlen drei Bänke.\n\nRehbaum\nBeigeordneter ${first}\n${second}\n`,
  );
  expect(record.signatures[0]!.lines).toEqual([`Beigeordneter ${first}`, second]);
});

it('a note with a raised digit below the last answer is none of it', async () => {
  const { answers } = await read(
    `${OFFICE}Die Fragen werden wie folgt beantwortet:\n\nZu 1.:\n\nAm See fehlen drei Bänke.¹\n\n¹ Quelle: Kataster, Stand 30.06.2025; vgl. I0098/25.\n\nRehbaum\nBeigeordneter\n`,
  );
  expect(answers[0]!.text).toHaveLength(1);
});

it('a list below what leads it in is no list of enclosures', async () => {
  const record = await read(
    `${PROPOSAL}Beschlussvorschlag:\n\nDrei Bänke werden gekauft.\n\nBegründung:\n\nMaßgebend sind drei Merkmale, nämlich:\n\n• Lage am Ufer\n• Alter der Bänke\n• Größe der Fläche\n\nAnlage 1 Lageplan\nAnlage 2 Fotos\n`,
  );
  expect(record.reasons).toEqual([
    'Maßgebend sind drei Merkmale, nämlich:',
    '• Lage am Ufer',
    '• Alter der Bänke',
    '• Größe der Fläche',
  ]);
  expect(record.enclosures.map(({ label }) => label)).toEqual(['Anlage 1', 'Anlage 2']);
});

it('an answer to the amendment stands behind those to the points', async () => {
  const { answers } = await read(
    `${OFFICE}Zu Punkt 1 des Antrages: Die Förderung ist zulässig.\n\nZu Punkt 2 des Antrages: Die Teilnahme hat begonnen.\n\nZum Änderungsantrag: Den Zeitraum zu verlängern, ist zweckmäßig.\n\nRehbaum\nBeigeordneter\n`,
  );
  expect(answers.map(({ heading, text }) => [heading, text])).toEqual([
    ['Zu Punkt 1 des Antrages:', ['Die Förderung ist zulässig.']],
    ['Zu Punkt 2 des Antrages:', ['Die Teilnahme hat begonnen.']],
    ['Zum Änderungsantrag:', ['Den Zeitraum zu verlängern, ist zweckmäßig.']],
  ]);
});

it('a last paragraph that tells what will be told may be of all answers', async () => {
  const later = 'Über das Gutachten wird der Stadtrat gesondert informiert.';
  const { diagnostics } = await read(
    ANSWERED + REST.replace('Sie werden ersetzt.', `Sie werden ersetzt.\n\n${later}`).replace(/^.*\n\n/, ''),
  );
  expect(diagnostics.map(({ field }) => field)).toContain('/statement');
});
