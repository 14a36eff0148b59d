/** Kurztitel of all sorts. */

import { type Context, freshNumber, odd } from './context.ts';
import { place, randomPhrase } from './grammar.ts';
import { subject } from './sentences.ts';
import { DISTRICTS, QUOTED_NAMES, STREET_STEMS } from './words.ts';

const KINDS: readonly ((ctx: Context) => string)[] = [
  (ctx) => `${subject(ctx)} ${place(ctx.r)}`,
  (ctx) => `${ctx.r.pick(ctx.things).plural} ${place(ctx.r)}`,
  (ctx) => subject(ctx),
  (ctx) => `Zukunft des Treffpunkts „${ctx.r.pick(QUOTED_NAMES)}“`,
  (ctx) => `Was wird aus „${ctx.r.pick(QUOTED_NAMES)}“?`,
  (ctx) =>
    `Wann kommt ${randomPhrase(ctx.r, ctx.r.pick(ctx.things), 'nominative', 'singular')} ${place(ctx.r)}?`,
  (ctx) =>
    `${ctx.r.pick(ctx.things).singular} ${ctx.r.pick(STREET_STEMS)}straße/${ctx.r.pick(STREET_STEMS)}weg`,
  (ctx) => `Bebauungsplan Nr. ${ctx.r.int(101, 499)}-${ctx.r.int(1, 9)} "${ctx.r.pick(STREET_STEMS)}straße"`,
  (ctx) =>
    `${ctx.r.pick(DISTRICTS)} – ${ctx.r.pick(ctx.things).plural}, ${ctx.r.pick(ctx.things).plural} und Finanzierung gem. § ${ctx.r.int(2, 90)} KVG LSA`,
  (ctx) => `${ctx.r.int(2, 4)}. Nachfrage: ${subject(ctx)}`,
  (ctx) =>
    `Den ${ctx.r.pick(DISTRICTS)}er Platz entwickeln! ${subject(ctx)} – Perspektiven für alle schaffen`,
  (ctx) => `Tempo ${ctx.r.pick([20, 30])} ${place(ctx.r)}`,
  (ctx) => ctx.r.pick(ctx.plans).plural,
  (ctx) =>
    `9-Euro-Ticket: Auswirkungen auf ${ctx.r.pick(ctx.things).plural} in Haupt- und Nebenzentren, auf ${ctx.r.pick(ctx.plans).plural} sowie auf den Haushalt ${ctx.year} der Landeshauptstadt (insbesondere „${ctx.r.pick(QUOTED_NAMES)}“ und „${ctx.r.pick(QUOTED_NAMES)}“)`,
];

/** Titles that contain the form's own words. */
const WITH_LABELS: readonly ((ctx: Context) => string)[] = [
  (ctx) => `Datum der ${subject(ctx)}`,
  (ctx) => `Absender unbekannt: ${ctx.r.pick(ctx.things).plural} ${place(ctx.r)}`,
  (ctx) => `Gremium und Sitzungstermin für ${ctx.r.pick(ctx.plans).plural}`,
  (ctx) => `Nummer ${ctx.r.int(2, 30)} der Prioritätenliste`,
  (ctx) => `Kurztitel und Adressat in ${ctx.r.pick(ctx.plans).dativePlural}`,
  (ctx) => `Öffentlicher Antrag auf ${ctx.r.pick(ctx.plans).plural}`,
  (ctx) => `Anfrage zum Sitzungstermin: ${subject(ctx)}`,
  () => 'Nicht öffentliche Sitzungen: Datum, Nummer und Gremium im Netz veröffentlichen',
];

/** A title; the numbers in it stand in the header and so are no references. */
export function shortTitle(ctx: Context): string {
  const { r } = ctx;
  if (odd(ctx, 'title-with-labels', 0.12)) return r.pick(WITH_LABELS)(ctx);
  if (odd(ctx, 'title-with-number', 0.1)) {
    const year = String((ctx.year - 1) % 100).padStart(2, '0');
    return r.pick([
      () => `Nachfrage zur Anfrage F${freshNumber(ctx)}/${year}`,
      () => `Nachfragen zur S${freshNumber(ctx)}/${year} – ${subject(ctx)}`,
      () => `Umsetzung des Antrages A${freshNumber(ctx)}/${year} „${r.pick(QUOTED_NAMES)}“`,
    ])();
  }
  return r.pick(KINDS)(ctx);
}

/** The title as the form prints it: a long one may stand in two lines. */
export function titleLines(ctx: Context, title: string): string[] {
  const at = title.indexOf(' ', Math.floor(title.length * 0.6));
  return title.length > 70 && at > 0 && ctx.r.chance(0.3)
    ? [title.slice(0, at), title.slice(at + 1)]
    : [title];
}
