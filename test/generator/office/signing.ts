/** Who signs for the administration, with whom it was agreed, and what is enclosed. */

import { odd } from '../context.ts';
import { type Draft, print } from '../draft.ts';
import { type Individual, individual, signature, titled } from '../people.ts';
import { type OfficeContext, takes } from './context.ts';
import { ENCLOSED, OFFICES_DATIVE, PORTFOLIOS, SURNAMES } from './words.ts';

/** Somebody of the administration, most often by surname and title alone. */
export function official(ctx: OfficeContext, surnameOnly: boolean): Individual {
  const { r } = ctx;
  const one = individual(r);
  const lastName = r.pick(SURNAMES);
  const first = one.name.slice(0, one.name.length - one.lastName.length);
  return { ...one, lastName, name: surnameOnly ? lastName : first + lastName };
}

function portfolio(ctx: OfficeContext, { female }: Individual): string[] {
  const { r } = ctx;
  const [first = '', ...rest] = r.pick(PORTFOLIOS);
  return [`Beigeordnete${female ? '' : 'r'} für ${first}`, ...rest];
}

/** One name at the end, rarely two below each other. */
export function addSignature(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  if (odd(ctx, 'signature-missing', 0.05)) return;
  const surnameOnly = r.chance(0.7);
  const one = official(ctx, surnameOnly);
  const below = r.weighted<string[]>([
    [4, []],
    [4, portfolio(ctx, one)],
    [1, [one.female ? 'Bürgermeisterin' : 'Bürgermeister']],
    [1, [one.female ? 'Amtsleiterin' : 'Amtsleiter']],
  ]);
  const inPlace = odd(ctx, 'signed-in-place-of', 0.12);
  if (surnameOnly && below.length === 0) takes(ctx, 'signed-by-surname');
  if (below.length > 0) takes(ctx, 'signed-with-office');
  const made = signature(one, below, inPlace ? 'i. V. ' : odd(ctx, 'signed-gez', 0.05) ? 'gez. ' : '');
  draft.body.push({ type: 'signatures', arrangement: 'stacked', people: [made.lines] });
  draft.truth.signatures.push(made.truth);
}

/** The sentence that says with whom the paper was agreed. */
export function addCoordination(ctx: OfficeContext, draft: Draft): void {
  const { r } = ctx;
  if (!r.chance(0.3)) return;
  takes(ctx, 'coordinated');
  const [first = '', second = ''] = r.sample(OFFICES_DATIVE, 2);
  const whom = r.chance(0.6) ? first : `${first} und ${second}`;
  const text = r.pick([
    `Die Stellungnahme ist mit ${whom} abgestimmt.`,
    `Die Stellungnahme wurde mit ${whom} abgestimmt.`,
    `Diese Stellungnahme ist mit ${whom} abgestimmt.`,
    `Diese Stellungnahme wurde mit ${whom} abgestimmt.`,
  ]);
  print(draft, 'statement', text);
  draft.truth.coordination = text;
}

/** The list of enclosures, with a heading or without, or one lone word. */
export function addOfficeEnclosures(ctx: OfficeContext, draft: Draft, likely: number): void {
  const { r } = ctx;
  const { enclosures, answers } = draft.truth;
  if (!r.chance(likely)) return;
  const put = (lines: string[]): void => {
    draft.body.push({ type: 'lines', role: 'enclosures', lines });
  };
  if (odd(ctx, 'enclosure-alone', 0.15)) {
    put(['Anlage']);
    enclosures.push({ label: 'Anlage', text: null });
    return;
  }
  takes(ctx, 'enclosures-labelled');
  const numbered = answers.flatMap((one) => one.questions);
  const byQuestion = numbered.length > 0 && r.chance(0.35);
  if (byQuestion) takes(ctx, 'enclosures-by-question');
  const count = r.int(1, 3);
  const texts = byQuestion
    ? Array.from({ length: count }, () => `Frage ${r.pick(numbered).replace('.', ' ')}`)
    : r.sample(ENCLOSED, count);
  const bare = !byQuestion && r.chance(0.12);
  const gap = r.pick([' ', ': ', ' - ', ' – ']);
  const printed = texts.map((text, i) => {
    const label = `Anlage ${i + 1}`;
    enclosures.push({ label, text: bare ? null : text });
    return bare ? label : `${label}${gap}${text}`;
  });
  put([...(r.chance(0.5) ? [r.pick(['Anlagen:', 'Anlagen'])] : []), ...printed]);
}

/** `Frau Seidler`, `Herr Dr. Hartung`, `i. V. Krug`, and the name that is told. */
export function named(ctx: OfficeContext, substitute: boolean): { printed: string; told: string } {
  const { r } = ctx;
  const one = official(ctx, true);
  const told = titled(one);
  const before = r.weighted<string>([
    [3, one.female ? 'Frau ' : 'Herr '],
    [3, ''],
    [substitute ? 1 : 0, 'i. V. '],
  ]);
  return { printed: before + told, told };
}
