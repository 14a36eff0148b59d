/** Numbers of other papers, cited in running text. */

import { type Context, freshNumber } from './context.ts';

/** How a canonical number may be printed by careless hands. */
export function misprint(ctx: Context, canonical: string): string {
  const [, prefix = '', number = '', year = '', rest = ''] =
    /^([A-Z]+)(\d{4})\/(\d\d)(.*)$/.exec(canonical) ?? [];
  return ctx.r.weighted<() => string>([
    [3, () => `${prefix} ${number}/${year}${rest}`],
    [1, () => `${prefix}${number} / ${year}${rest}`],
    [1, () => (rest === '' ? `${prefix} ${number}/${year}` : `${prefix}${number}/${year} ${rest}`)],
  ])();
}

/** A number in the text, remembered for the references; one of the given prefixes. */
export function cite(ctx: Context, prefixes: readonly string[]): string {
  const { r } = ctx;
  const prefix = r.pick(prefixes);
  const tail = prefix === 'A' || prefix === 'DS' ? r.pick(['', '', '', '/1', '/2/1']) : '';
  const year = String((ctx.year - r.int(0, 4)) % 100).padStart(2, '0');
  const canonical = `${prefix}${freshNumber(ctx)}/${year}${tail}`;
  const printed = ctx.oddAllowed && r.chance(0.15) ? misprint(ctx, canonical) : canonical;
  ctx.cited.set(printed, canonical);
  return printed;
}

/** A Beschlussnummer in the text, remembered like a paper's number. */
export function citeResolution(ctx: Context): string {
  const { r } = ctx;
  const canonical = `${r.int(100, 999)}-0${r.int(10, 66)}(VII)${String(ctx.year % 100).padStart(2, '0')}`;
  ctx.citedResolutions.set(canonical, canonical);
  return canonical;
}

/** `der Anfrage F0123/20`, `der Drucksache DS0172/19`: a cited paper in the dative, with its article. */
export function citedDative(ctx: Context): string {
  return ctx.r.weighted<() => string>([
    [2, () => `der Anfrage ${cite(ctx, ['F'])}`],
    [2, () => `der Stellungnahme ${cite(ctx, ['S'])}`],
    [2, () => `der Drucksache ${cite(ctx, ['DS'])}`],
    [2, () => `dem Antrag ${cite(ctx, ['A'])}`],
    [1, () => `der Information ${cite(ctx, ['I'])}`],
    [1, () => `dem Beschluss zur Drucksache (${cite(ctx, ['DS'])})`],
  ])();
}

/** The canonical numbers cited in `texts`, in the order in which they stand there, once each. */
export function referencesIn(texts: readonly string[], cited: ReadonlyMap<string, string>): string[] {
  const found: { at: number; canonical: string }[] = [];
  const whole = texts.join('\n');
  for (const [printed, canonical] of cited) {
    const at = whole.indexOf(printed);
    if (at >= 0) found.push({ at, canonical });
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map((f) => f.canonical))];
}
