/** Lists of questions: numbered, lettered, bare, with parts, under headings that begin anew, and some that differ by a word. */

import type { Question } from '../../../../src/model/names.ts';
import type { Context } from '../../../generator/context.ts';
import { question as sentence } from '../../../generator/question-sentences.ts';
import { DISTRICTS } from '../../../generator/words.ts';

export function askedList(ctx: Context): Question[] {
  const { r } = ctx;
  const texts = r.chance(0.1) ? alike(ctx) : Array.from({ length: r.int(1, 7) }, () => sentence(ctx));
  const style = r.weighted([
    [80, 'numbers' as const],
    [8, 'letters' as const],
    [7, 'none' as const],
    [5, 'anew' as const],
  ]);
  const half = Math.ceil(texts.length / 2);
  return texts.map((text, at) => {
    const number = { numbers: `${at + 1}`, letters: letter(at), none: null, anew: `${(at % half) + 1}` }[
      style
    ];
    const heading = style === 'anew' && at % half === 0 ? `Thema ${at}` : null;
    const parted = style === 'numbers' && r.chance(0.12);
    const parts = parted
      ? [0, 1].map((part) => ({ number: letter(part), heading: null, text: sentence(ctx), parts: [] }))
      : [];
    return { number, heading, text, parts };
  });
}

function alike({ r }: Context): string[] {
  const start = r.pick(['Wie viele Bänke fehlen im Stadtteil', 'Welche Kosten entstehen für Spielplätze in']);
  return r.sample(DISTRICTS, r.int(2, 5)).map((district) => `${start} ${district}?`);
}

function letter(at: number): string {
  return 'abcdefghij'[at]!;
}
