/** What closes a paper: place and date, farewell, signatures, and what hangs below them. */

import { cite } from './citations.ts';
import { type Context, odd } from './context.ts';
import type { Draft } from './draft.ts';
import { longDate, shortDate } from './grammar.ts';
import type { LinesRole } from './paper.ts';
import { signature } from './people.ts';
import type { Sender } from './senders.ts';

function lines(draft: Draft, role: LinesRole, printed: string[]): void {
  draft.body.push({ type: 'lines', role, lines: printed });
}

const POSTS = [
  'Mitglied im Ausschuss UwE',
  'Sprecher für Bildung und Sport',
  'Vorsitz Arbeitsgruppe Radverkehr',
];

/** Each signatory with role, group or both below the name; side by side or one under the other. */
function addPeople(ctx: Context, draft: Draft, from: Sender): void {
  const { r } = ctx;
  const prefix = odd(ctx, 'signed-gez', 0.08) ? r.pick(['gez. ', 'gez. ', 'i. A. ', 'i. V. ']) : '';
  const below = r.weighted([
    [5, 'role'],
    [2, 'both'],
    [from.signatories.every((s) => s.group !== null) ? 2 : 0, 'group'],
    [1, 'mixed'],
  ] as const);
  const made = from.signatories.map((s) => {
    const own = below === 'group' ? [] : [s.role];
    const alsoGroup = below === 'both' || below === 'group' || (below === 'mixed' && r.chance(0.5));
    const post = below === 'mixed' && r.chance(0.3) ? [r.pick(POSTS)] : [];
    return signature(s.one, [...own, ...post, ...(alsoGroup && s.group !== null ? [s.group] : [])], prefix);
  });
  draft.body.push({
    type: 'signatures',
    arrangement: made.length > 1 && r.chance(0.6) ? 'columns' : 'stacked',
    people: made.map((m) => m.lines),
  });
  draft.truth.signatures.push(...made.map((m) => m.truth));
}

function addGroupSignature(draft: Draft, groups: string[]): void {
  draft.body.push({ type: 'signatures', arrangement: 'stacked', people: groups.map((g) => [g]) });
  draft.truth.signatures.push(...groups.map((g) => ({ name: null, academicTitle: null, lines: [g] })));
}

function addSignatures(ctx: Context, draft: Draft, from: Sender): void {
  if (odd(ctx, 'signature-missing', 0.04)) return;
  const groups = from.party.groups.filter((g) => g !== 'Interfraktionell');
  if (from.party.people.length === 0 && groups.length > 0 && odd(ctx, 'group-signs', 0.15)) {
    addGroupSignature(draft, groups);
  } else {
    addPeople(ctx, draft, from);
  }
}

/** `Anlage: …` in a line, a list below its title, or `Anlage` alone, which says no more than that there is one. */
function addEnclosures(ctx: Context, draft: Draft): void {
  const { r } = ctx;
  const { enclosures } = draft.truth;
  const things = ['Lageplan', 'Fotodokumentation', 'Schreiben der Anwohner', 'Auszug aus dem Maßnahmenplan'];
  const cited = r.chance(0.4) ? [`Stellungnahme ${cite(ctx, ['S'])}`] : [];
  const listed = [...r.sample(things, r.int(1, 3)), ...cited];
  if (listed.length === 1) {
    const label = r.pick(['Anlage', 'Anlagen']);
    const text = listed[0]!;
    const alone = label === 'Anlage' && cited.length === 0 && r.chance(0.3);
    lines(draft, 'enclosures', [alone ? label : `${label}: ${text}`]);
    enclosures.push({ label, text: alone ? null : text });
    return;
  }
  const style = r.pick(['number', 'dash', 'none', 'label']);
  const title = r.pick(['Anlagen:', 'Anlagen']);
  const printed = listed.map((text, index) => {
    const label = style === 'number' ? `${index + 1}` : style === 'label' ? `Anlage ${index + 1}` : null;
    enclosures.push({ label, text });
    if (style === 'number') return `${label}. ${text}`;
    return (label === null ? '' : `${label}: `) + (style === 'dash' ? '- ' : '') + text;
  });
  lines(draft, 'enclosures', [title, ...printed]);
}

function footnotes(ctx: Context): string[] {
  const { r } = ctx;
  const notes = [`Vgl. Stellungnahme ${cite(ctx, ['S', 'I'])}, S. ${r.int(1, 9)}.`];
  if (r.chance(0.5)) notes.push(`Stand: ${shortDate(r, ctx.year)}, eigene Erhebung.`);
  return ['____________________', ...notes.map((note, i) => `${i + 1} ${note}`)];
}

/** Everything after the request of an Anfrage or the reasons of an Antrag. */
export function addEnding(ctx: Context, draft: Draft, from: Sender): void {
  const { r } = ctx;
  if (odd(ctx, 'place-date', 0.1)) {
    lines(draft, 'place-date', [
      r.pick([`Magdeburg, den ${longDate(r, ctx.year)}`, `Magdeburg, ${shortDate(r, ctx.year)}`]),
    ]);
  }
  if (odd(ctx, 'farewell', 0.15)) {
    lines(draft, 'farewell', [
      r.pick(['Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Freundliche Grüße,']),
    ]);
  }
  addSignatures(ctx, draft, from);
  if (odd(ctx, 'post-scriptum', 0.04)) {
    lines(draft, 'post-scriptum', [
      r.pick([
        'PS: Die Fotos werden nachgereicht.',
        'P.S.: Die Anlage 2 liegt im Ratsbüro zur Einsicht aus.',
        `PS: Siehe auch ${cite(ctx, ['A', 'I'])}.`,
      ]),
    ]);
  }
  if (odd(ctx, 'enclosures', 0.08)) addEnclosures(ctx, draft);
  if (odd(ctx, 'footnotes', 0.05)) lines(draft, 'footnotes', footnotes(ctx));
  if (odd(ctx, 'stamp', 0.05)) {
    lines(
      draft,
      'stamp',
      r.pick([
        [`Eingegangen am ${shortDate(r, ctx.year)}`, 'Büro des Oberbürgermeisters'],
        [`Eingang: ${longDate(r, ctx.year)}`],
      ]),
    );
  }
}
