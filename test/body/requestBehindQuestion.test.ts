/** A wish for the answer that stands behind the last question, in its paragraph. */

import { describe, expect, it } from 'vitest';
import { HEAD, read } from '../smallForms.ts';

const asked = async (end: string) => {
  const { questions, request, diagnostics } = await read(
    `${HEAD}1. Wie viele Bänke fehlen?\n2. Was ist geplant? ${end}\n\nEva Muster\nStadträtin\n`,
  );
  return {
    last: questions.at(-1)?.text ?? questions.at(-1)?.parts.at(-1)?.text,
    request: request?.text ?? null,
    unsure: diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field),
  };
};

describe('behind the last question', () => {
  it.each(['Schriftlich genügt.', 'Bitte schriftlich.', 'Ich freue mich auf Ihre schriftliche Antwort.'])(
    '%s is the request, which is said',
    async (wish) => {
      expect(await asked(wish)).toEqual({
        last: 'Was ist geplant?',
        request: wish,
        unsure: ['/request', '/questions/1'],
      });
    },
  );

  it('it is cut from the last part', async () => {
    const { questions, request } = await read(
      `${HEAD}1. Was fehlt:\n   a) Bänke?\n   b) Körbe? Schriftlich genügt.\n\nEva Muster\nStadträtin\n`,
    );
    expect(questions[0]?.parts.map(({ text }) => text)).toEqual(['Bänke?', 'Körbe?']);
    expect(request).toMatchObject({ text: 'Schriftlich genügt.', oral: false, written: true });
  });

  it.each(['Wenn ja, bitte ich um schriftliche Mitteilung.', 'Die Antwort steht im Protokoll.'])(
    '%s is a part of the question',
    async (end) => {
      const { last, request } = await asked(end);
      expect([last, request]).toEqual([`Was ist geplant? ${end}`, null]);
    },
  );

  it('a wish stays with the question where a paragraph asks for the answer', async () => {
    const wish = 'Ich bitte um schriftliche Antwort.';
    const { last, request } = await asked(`Bitte schriftlich.\n\n${wish}`);
    expect([last, request]).toEqual(['Was ist geplant? Bitte schriftlich.', wish]);
  });
});
