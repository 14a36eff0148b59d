/** The body of an Antrag and of an Änderungsantrag. */

import { citedDative } from './citations.ts';
import { type Context, type CouncilContext, capitalise, odd } from './context.ts';
import { type Draft, print } from './draft.ts';
import { addEnding } from './ending.ts';
import { amount, longDate, phrase, randomPhrase, shortDate } from './grammar.ts';
import type { Sender } from './senders.ts';
import { paragraph, where } from './sentences.ts';
import { COMMITTEE_CODES, COMMITTEES, VERBS } from './words.ts';

/** One demand, a full sentence. */
export function demand(ctx: Context): string {
  const { r } = ctx;
  const who = r.pick(['Der Oberbürgermeister', 'Die Verwaltung', 'Die Oberbürgermeisterin']);
  const object = () =>
    `${randomPhrase(r, r.pick(ctx.things), 'accusative', r.pick(['singular', 'plural']))} ${where(ctx)}`;
  return r.pick([
    () =>
      `${who} wird ${r.pick(['beauftragt', 'gebeten', 'aufgefordert'])}, ${object()} ${r.pick(VERBS).withZu}.`,
    () =>
      `${who} wird beauftragt, bis zum ${longDate(r, ctx.year + 1)} ${object()} ${r.pick(VERBS).withZu} und dem Stadtrat darüber zu berichten.`,
    () =>
      `Die erforderlichen Mittel i. H. v. ${amount(r)} sind in den Haushaltsplan ${ctx.year + 1} einzustellen.`,
    () =>
      `Dem Stadtrat ist bis zum ${shortDate(r, ctx.year + 1)} ein Bericht zur ${r.pick(VERBS).noun} ${phrase(r.pick(ctx.things), 'genitive', 'plural', null)} vorzulegen.`,
    () =>
      `Dabei ist ${randomPhrase(r, r.pick(ctx.plans), 'nominative', 'singular')} gemäß § ${r.int(2, 70)} Abs. ${r.int(1, 3)} KVG LSA zu berücksichtigen bzw. anzupassen.`,
    () =>
      `${capitalise(randomPhrase(r, r.pick(ctx.things), 'nominative', 'plural'))} ${where(ctx)} werden ${r.pick(VERBS).participle}.`,
    () =>
      `${who} wird beauftragt zu prüfen, ob ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} ${r.pick(VERBS).participle} werden kann, und das Ergebnis dem ${r.pick(COMMITTEES)} im ${r.pick(['I.', 'II.', 'III.', 'IV.'])} Quartal ${ctx.year + 1} vorzustellen.`,
    () =>
      `In § ${r.int(2, 20)} wird nach Satz ${r.int(1, 4)} eingefügt: „Die Gebühr beträgt ${amount(r)} je angefangene Stunde.“`,
    () => `Punkt ${r.int(2, 7)} wird gestrichen.`,
    () => `Nach ${citedDative(ctx)} ist das weitere Vorgehen mit dem ${r.pick(COMMITTEES)} abzustimmen.`,
  ])();
}

function resolve(draft: Draft, marker: string | null, level: 0 | 1, text: string): void {
  if (marker === null) print(draft, 'resolution', text);
  else draft.body.push({ type: 'item', role: 'resolution', level, marker, text });
  draft.truth.resolution.push(marker === null ? text : `${marker} ${text}`);
}

/** A sentence shared out over lettered items, each an entry of its own. */
function addLettered(ctx: Context, draft: Draft, marker: string): void {
  const { r } = ctx;
  resolve(draft, marker, 0, 'Der Oberbürgermeister wird beauftragt,');
  const count = r.int(2, 3);
  for (let i = 0; i < count; i++) {
    const object = randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular');
    const text = `${object} ${r.pick(VERBS).withZu}${i + 1 === count ? '.' : ','}`;
    resolve(draft, `${String.fromCharCode(97 + i)})`, 1, text);
  }
}

/** One to four demands, as paragraphs or as a list. */
export function addResolution(ctx: Context, draft: Draft): void {
  const { r } = ctx;
  const count = r.int(1, 4);
  if (count < 2 || r.chance(0.35)) {
    for (let i = 0; i < Math.min(count, 3); i++) {
      const text = r.chance(0.3) ? `${demand(ctx)} ${demand(ctx)}` : demand(ctx);
      resolve(draft, null, 0, text);
    }
    return;
  }
  const mark = r.pick([(n: number) => `${n}.`, (n: number) => `${n}.`, (n: number) => `${n})`]);
  for (let n = 1; n <= count; n++) {
    if (odd(ctx, 'resolution-letters', 0.06)) addLettered(ctx, draft, mark(n));
    else resolve(draft, mark(n), 0, demand(ctx));
  }
}

function changeSentence(ctx: Context): string {
  const { r } = ctx;
  return r.pick([
    'Der Beschlussvorschlag wird wie folgt ergänzt:',
    'Der Beschlussvorschlag wird wie folgt geändert (fett/kursiv):',
    `Punkt ${r.int(1, 6)} des Beschlussvorschlages wird wie folgt neu gefasst:`,
    'Der Antrag wird um folgenden Punkt erweitert:',
    `Nach Satz ${r.int(1, 3)} wird eingefügt:`,
  ]);
}

function referral(ctx: Context): string {
  const { r } = ctx;
  const codes = r.sample(COMMITTEE_CODES, 3);
  const names = r.sample(COMMITTEES, 2);
  return r.pick([
    `Wir bitten um Überweisung in den ${names[0]}.`,
    `Wir bitten um Überweisung in den ${names[0]} und in den ${names[1]}.`,
    `Es wird um Überweisung in die Ausschüsse ${codes[0]}, ${codes[1]} und ${codes[2]} gebeten.`,
    `Um Überweisung in den ${names[0]} wird gebeten.`,
    `Der Antrag soll in die Ausschüsse ${codes[0]} und ${codes[1]} überwiesen werden.`,
    `Ich bitte um Überweisung des Antrages in den Ausschuss ${codes[0]}.`,
  ]);
}

function addReasons(ctx: Context, draft: Draft): void {
  const { r } = ctx;
  if (odd(ctx, 'reasons-missing', 0.06)) return;
  const oral = odd(ctx, 'reasons-oral', 0.1);
  const texts = oral
    ? [r.pick(['erfolgt mündlich', 'Erfolgt mündlich.', 'Die Begründung erfolgt mündlich.'])]
    : Array.from({ length: r.int(1, 4) }, () => paragraph(ctx, r.int(1, 3)));
  draft.truth.reasons.push(...texts);
  const sameLine = odd(ctx, 'reasons-same-line', 0.15);
  if (!sameLine) print(draft, 'reasons-title', r.pick(['Begründung:', 'Begründung:', 'Begründung']));
  texts.forEach((text, i) => {
    print(draft, 'reasons', i === 0 && sameLine ? `Begründung: ${text}` : text);
  });
}

export function addAntrag(ctx: CouncilContext, draft: Draft, from: Sender): void {
  const { r } = ctx;
  if (ctx.kind === 'aenderungsantrag' && odd(ctx, 'change-sentence', 0.4)) {
    const text = changeSentence(ctx);
    print(draft, 'change', text);
    draft.truth.resolution.push(text);
  }
  print(
    draft,
    'resolution-intro',
    r.weighted([
      [4, 'Der Stadtrat möge beschließen:'],
      [2, 'Der Stadtrat beschließt:'],
      [1, 'Der Stadtrat möge folgendes beschließen:'],
      [1, 'Der Stadtrat der Landeshauptstadt Magdeburg möge beschließen:'],
    ] as const),
  );
  addResolution(ctx, draft);
  const asked = r.chance(0.35) ? referral(ctx) : null;
  const late = asked !== null && odd(ctx, 'referral-after-reasons', 0.25);
  draft.truth.referral = asked;
  if (asked !== null && !late) print(draft, 'referral', asked);
  addReasons(ctx, draft);
  if (asked !== null && late) print(draft, 'referral', asked);
  addEnding(ctx, draft, from);
}
