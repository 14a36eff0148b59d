/** The body of an Anfrage. */

import type { Addressee } from './addressee.ts';
import { addBackground, type BackgroundPlan, lateStatement } from './background.ts';
import { cite } from './citations.ts';
import { type Context, odd } from './context.ts';
import { type Draft, print } from './draft.ts';
import { addEnding } from './ending.ts';
import { leadIn, leadInWithRequest, request, type Voice } from './intros.ts';
import { addQuestions } from './questions.ts';
import type { Sender } from './senders.ts';

function salutation(ctx: Context, to: Addressee): string {
  const { r } = ctx;
  const dear = to.female ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr';
  const role = to.role.startsWith('Vorsitzend') ? (to.female ? 'Vorsitzende' : 'Vorsitzender') : to.role;
  const name = to.lastName === null ? null : to.title === null ? to.lastName : `${to.title} ${to.lastName}`;
  const end = r.weighted([
    [9, ','],
    [1, '!'],
  ] as const);
  return (
    r.weighted<() => string>([
      [6, () => `${dear} ${role}`],
      [name === null ? 0 : 2, () => `${dear} ${name}`],
      [name === null ? 0 : 1, () => `${dear} ${role} ${name}`],
      [1, () => 'Sehr geehrte Damen und Herren'],
      [1, () => `${dear} ${role}, sehr geehrte Damen und Herren`],
    ])() + end
  );
}

/** Salutation and background. */
function addOpening(
  ctx: Context,
  draft: Draft,
  to: Addressee,
  plan: Omit<BackgroundPlan, 'continues'>,
): void {
  const { truth } = draft;
  if (!odd(ctx, 'salutation-missing', 0.06)) {
    truth.salutation = salutation(ctx, to);
    print(draft, 'salutation', truth.salutation);
  }
  addBackground(ctx, draft, { ...plan, continues: truth.salutation?.endsWith(',') ?? false });
}

/** The lead-in in its own paragraph, as the first word after a salutation's comma where there is no background. */
function addIntro(draft: Draft, text: string): void {
  const follows = draft.truth.background.length === 0 && draft.truth.salutation?.endsWith(',');
  const printed = follows ? text.replace(/^(Ich|Wir) /, (word) => word.toLowerCase()) : text;
  draft.truth.questionIntro = printed;
  print(draft, 'intro', printed);
}

export function addAnfrage(ctx: Context, draft: Draft, from: Sender, to: Addressee): void {
  const { r } = ctx;
  const { truth } = draft;
  const voice: Voice = from.party.people.length === 1 ? 'ich' : 'wir';
  if (odd(ctx, 'answer-number', 0.08)) {
    draft.body.push({
      type: 'lines',
      role: 'answer-number',
      lines: [`Stellungnahme der Verwaltung: ${cite(ctx, ['S'])}`],
    });
  }
  const count = r.weighted([
    [1, 0],
    [5, 1],
    [6, 2],
    [4, 3],
    [1, 5],
  ] as const);
  const both = odd(ctx, 'intro-is-request', 0.08) ? leadInWithRequest(ctx, voice) : null;
  const missing = both === null && count > 0 && odd(ctx, 'intro-missing', 0.05);
  const within = both === null && !missing && count > 0 && odd(ctx, 'intro-in-paragraph', 0.12);
  const intro = missing ? null : (both?.text ?? leadIn(ctx, voice));
  // `Ich bitte um Beantwortung folgender Fragen` would be a request that says neither oral nor written
  const asks = intro !== null && / bitte/i.test(intro);
  const silent = both !== null || (!asks && odd(ctx, 'request-missing', 0.08));
  addOpening(ctx, draft, to, { count, closing: within ? intro : null, lists: !missing });
  if (within) truth.questionIntro = intro;
  else if (intro !== null) addIntro(draft, intro);
  if (both !== null) truth.request = { ...both, text: truth.questionIntro ?? both.text };
  const late =
    intro !== null && !within && odd(ctx, 'statement-after-intro', 0.05) ? lateStatement(ctx) : null;
  if (late !== null) {
    print(draft, 'background', late);
    truth.background.push(late);
  }
  addQuestions(ctx, draft, intro === null || late !== null || ctx.oddities.has('background-list'));
  if (!silent) {
    truth.request = request(ctx, voice);
    print(draft, 'request', truth.request.text);
  }
  addEnding(ctx, draft, from);
}
