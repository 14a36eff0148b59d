/** `2`, `2.1`, `2.2` repeated one below the other and answered once: the question is 2. */

import { expect, it } from 'vitest';
import { OFFICE, read } from '../smallForms.ts';

it('a question with decimal parts that is answered once', async () => {
  const { answers } = await read(`${OFFICE}Die Fragen werden wie folgt beantwortet:

1 Wie viele Bänke fehlen am See?

Es fehlen drei Bänke.

2 Welche Wege sind betroffen?

2.1 Wie viele Bänke fehlen am Ufer?

2.2 Wie viele Bänke fehlen im Park?

Am Ufer fehlen zwei Bänke, im Park fehlt eine.

3 Wann werden sie ersetzt?

Die Bänke werden im Mai ersetzt.

Rehbaum
`);
  expect(answers.map(({ questions }) => questions)).toEqual([['1'], ['2'], ['3']]);
  expect(answers[1]!.quoted).toEqual([
    'Welche Wege sind betroffen?',
    'Wie viele Bänke fehlen am Ufer?',
    'Wie viele Bänke fehlen im Park?',
  ]);
});

it('decimal parts without their question are answered with their numbers', async () => {
  const { answers } = await read(`${OFFICE}Die Fragen werden wie folgt beantwortet:

2.1 Wie viele Bänke fehlen am Ufer?

2.2 Wie viele Bänke fehlen im Park?

Am Ufer fehlen zwei Bänke, im Park fehlt eine.

Rehbaum
`);
  expect(answers.map(({ questions }) => questions)).toEqual([['2.1', '2.2']]);
});
