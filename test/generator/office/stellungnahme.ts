/** The body of a Stellungnahme. */

import { demand } from '../antrag.ts';
import { odd } from '../context.ts';
import { type Draft, print } from '../draft.ts';
import { longDate, shortDate } from '../grammar.ts';
import type { Oddity } from '../paper.ts';
import { addAnswers, addPoints, statement } from './answers.ts';
import { runningTexts } from './answerTexts.ts';
import { type OfficeContext, takes } from './context.ts';
import type { Answered } from './parties.ts';
import { addCoordination, addOfficeEnclosures, addSignature } from './signing.ts';

type Stance = 'adopt' | 'adopt-amended' | 'reject' | 'obsolete' | null;

/** How the question or the motion came. */
function opening(ctx: OfficeContext, what: string): string {
  const { r } = ctx;
  const day = r.chance(0.7) ? shortDate(r, ctx.year) : longDate(r, ctx.year);
  return r.pick([
    `In der Sitzung des Stadtrates am ${day} wurde ${what} gestellt.`,
    `In der Stadtratssitzung am ${day} wurde ${what} eingebracht.`,
    `Am ${day} ging bei der Verwaltung ${what} ein.`,
  ]);
}

function addRunning(ctx: OfficeContext, draft: Draft, paragraphs: number): void {
  const told = runningTexts(ctx, 'statement', paragraphs);
  draft.body.push(...told.blocks);
  draft.truth.statement.push(...told.texts);
}

function addClosing(ctx: OfficeContext, draft: Draft): void {
  if (!odd(ctx, 'closing-statement', 0.08)) return;
  statement(
    draft,
    ctx.r.pick([
      'Für Rückfragen steht die Verwaltung gern zur Verfügung.',
      'Für weitere Auskünfte stehen die Mitarbeiterinnen und Mitarbeiter des Amtes gern zur Verfügung.',
    ]),
  );
}

export function addReply(ctx: OfficeContext, draft: Draft, to: Answered): void {
  const { r } = ctx;
  draft.truth.kind = 'stellungnahme';
  const number = to.numbers[0] ?? '';
  const open = r.chance(0.5);
  if (open) {
    const cited = r.chance(0.5);
    if (cited) ctx.cited.set(number, number);
    statement(draft, opening(ctx, cited ? `die Anfrage ${number}` : 'die o. g. Anfrage'));
    if (r.chance(0.2)) addRunning(ctx, draft, 1);
  }
  if (r.chance(0.1)) {
    takes(ctx, 'answers-none');
    addRunning(ctx, draft, r.int(1, 3));
  } else {
    addAnswers(ctx, draft);
    addClosing(ctx, draft);
  }
  addCoordination(ctx, draft);
  addSignature(ctx, draft);
  addOfficeEnclosures(ctx, draft, 0.3);
}

/** The motion as it was put, in quotation marks; it is statement whatever its numbers. @returns how many points it has */
function addMotion(ctx: OfficeContext, draft: Draft, points: boolean): number {
  const { r } = ctx;
  takes(ctx, 'motion-quoted');
  statement(
    draft,
    r.pick([
      'Der Stadtrat möge beschließen:',
      'Der Antrag lautet:',
      'Mit dem Antrag wurde folgender Beschluss vorgeschlagen:',
    ]),
  );
  if (!points) {
    statement(draft, `„${demand(ctx)}“`);
    return 1;
  }
  const count = r.int(2, 3);
  for (let n = 1; n <= count; n++) {
    const marker = `${n === 1 ? '„' : ''}${n}.`;
    const text = demand(ctx) + (n === count ? '“' : '');
    draft.body.push({ type: 'item', role: 'statement', level: 0, marker, text });
    draft.truth.statement.push(`${marker} ${text}`);
  }
  return count;
}

const RECOMMENDED: Record<string, readonly ((amendment: string) => string)[]> = {
  adopt: [
    () => 'Die Verwaltung empfiehlt, dem Antrag zuzustimmen.',
    () => 'Dem Stadtrat wird empfohlen, den Antrag anzunehmen.',
    () => 'Aus den genannten Gründen empfiehlt die Verwaltung die Annahme des Antrages.',
    () => 'Die Verwaltung empfiehlt, den Antrag zu beschließen.',
  ],
  'adopt-amended': [
    (amendment) =>
      `Die Verwaltung empfiehlt, dem Antrag in der Fassung des Änderungsantrages ${amendment} zuzustimmen.`,
    () => 'Die Verwaltung empfiehlt, den Antrag in geänderter Fassung zu beschließen.',
    () =>
      'Es wird empfohlen, dem Antrag mit der Maßgabe zuzustimmen, dass die Frist um ein Jahr verlängert wird.',
  ],
  reject: [
    () => 'Die Verwaltung empfiehlt, den Antrag abzulehnen.',
    () => 'Aus den genannten Gründen wird empfohlen, dem Antrag nicht zuzustimmen.',
    () => 'Die Verwaltung empfiehlt dem Stadtrat die Ablehnung des Antrages.',
    () => 'Dem Stadtrat wird daher empfohlen, den Antrag nicht zu beschließen.',
  ],
  obsolete: [
    () => 'Die Verwaltung empfiehlt, den Antrag für erledigt zu erklären.',
    () => 'Der Antrag ist damit aus Sicht der Verwaltung erledigt.',
    () => 'Der Antrag kann somit als erledigt betrachtet werden.',
  ],
};
const REFERRED = [
  'Die Verwaltung empfiehlt, den Antrag in die Haushaltsberatungen zu verweisen.',
  'Es wird empfohlen, den Antrag in die Beratungen zum Haushalt des nächsten Jahres zu verweisen.',
];

function addRecommendation(ctx: OfficeContext, draft: Draft, to: Answered): void {
  const { r } = ctx;
  if (!r.chance(0.75)) return;
  const stance = r.pick<Stance>(['adopt', 'adopt-amended', 'reject', 'reject', 'obsolete', null]);
  const amendment = `${to.numbers[0] ?? ''}/1`;
  const text = r.pick(
    stance === null ? REFERRED : (RECOMMENDED[stance] ?? []).map((make) => make(amendment)),
  );
  if (text.includes(amendment)) ctx.cited.set(amendment, amendment);
  takes(ctx, (stance === null ? 'recommends-referral' : `recommends-${stance}`) as Oddity);
  print(draft, 'statement', text);
  draft.truth.recommendation = { text, stance };
}

export function addOpinion(ctx: OfficeContext, draft: Draft, to: Answered): void {
  const { r } = ctx;
  draft.truth.kind = 'stellungnahme';
  const number = to.numbers[0] ?? '';
  if (r.chance(0.5)) {
    const cited = r.chance(0.5);
    if (cited) ctx.cited.set(number, number);
    statement(draft, opening(ctx, cited ? `der Antrag ${number}` : 'der o. g. Antrag'));
  }
  const byPoints = r.chance(0.35);
  const points = byPoints || r.chance(0.4) ? addMotion(ctx, draft, byPoints || r.chance(0.5)) : 0;
  if (byPoints) {
    const text = r.pick([
      'Zu den Punkten des Antrages wird wie folgt Stellung genommen:',
      'Dazu nimmt die Verwaltung wie folgt Stellung:',
    ]);
    if (r.chance(0.7)) {
      print(draft, 'statement', text);
      draft.truth.answerIntro = text;
    }
    addPoints(ctx, draft, points);
  } else addRunning(ctx, draft, r.int(1, 4));
  const first = r.chance(0.5);
  if (first) addCoordination(ctx, draft);
  addRecommendation(ctx, draft, to);
  if (!first) addCoordination(ctx, draft);
  addSignature(ctx, draft);
  addOfficeEnclosures(ctx, draft, 0.3);
}
