/** Questions without numbers in lines right below one another: one that fills its line may be whole, or go on in the next. */

import { expect, it } from 'vitest';
import { HEAD, read } from '../smallForms.ts';

const BEFORE = `am vergangenen Wochenende wurden in Rothensee erneut illegale Autorennen gemeldet.
Anwohner der Saalestraße und des Windmühlenwegs berichten, dass sie bereits dreimal das
Ordnungsamt angerufen haben.

Das ist kein haltbarer Zustand, wie schon vor zwei Jahren.

Ich bitte Sie um Auskunft zu nachstehenden Punkten:

`;

it.each([
  ['Welche baulichen Möglichkeiten bestehen dort?', true],
  ['Es eilt sehr.', false],
])('%s below such a question: that is said: %s', async (next, isSaid) => {
  const first = 'Sind der Stadt die Vorfälle bekannt, und wie viele waren es bis Mai im laufenden Jahr?';
  const head = HEAD.slice(0, HEAD.indexOf('am See fehlen'));
  const { questions, diagnostics } = await read(
    `${head}${BEFORE}  ${first}\n  ${next}\n  Ist eine Kontrolle geplant?\n\nEva Muster\nStadträtin\n`,
  );
  expect(questions.map(({ text }) => text)).toEqual([`${first} ${next}`, 'Ist eine Kontrolle geplant?']);
  expect(diagnostics.some(({ field }) => field === '/questions/0/text')).toBe(isSaid);
});
