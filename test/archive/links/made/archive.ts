/** Made archives with known threads, as hard as real ones: slips, gaps, titles that return, copies, answers numbered anew. */

import type { ArchivePaper } from '../../../../src/archive/links/archivePaper.ts';
import type { Kind } from '../../../../src/model/names.ts';
import { type Context, createContext } from '../../../generator/context.ts';
import { createRandom, type Random } from '../../../generator/random.ts';
import { paragraph } from '../../../generator/sentences.ts';
import { shortTitle } from '../../../generator/titles.ts';
import { type Given, paperOf } from '../records.ts';
import { type AnsweredPair, answersTo } from './answers.ts';
import { askedList } from './questions.ts';
import { printedTitle } from './spelling.ts';

/** How a Stellungnahme names its paper. */
export type Naming = 'number' | 'title' | 'slip';

export interface TrueAnswer {
  from: ArchivePaper;
  to: ArchivePaper;
  naming: Naming;
  pairs: readonly AnsweredPair[];
}

export interface MadeArchive {
  papers: ArchivePaper[];
  /** They print a number that is not that of their paper. */
  slipped: Set<ArchivePaper>;
  answers: TrueAnswer[];
  /** Number of the paper and of what it amends; only those whose both papers are there. */
  amends: [from: string, to: string][];
}

const GROUPS = [
  'Fraktion AfD',
  'SPD-Stadtratsfraktion',
  'Fraktion DIE LINKE',
  'Fraktion GRÜNE/future!',
  'CDU-Ratsfraktion',
];

interface Making extends MadeArchive {
  r: Random;
  running: Record<string, number>;
}

/** @param threads about three papers each two of them */
export function makeArchive(seed: number, threads: number): MadeArchive {
  const r = createRandom(seed, 77);
  const made: Making = { r, papers: [], slipped: new Set(), answers: [], amends: [], running: {} };
  let last: Asked | null = null;
  for (let at = 0; at < threads; at++) {
    const ctx = createContext(seed * 100_000 + at, false);
    const again: Asked | null = last !== null && r.chance(0.08) ? last : null;
    const asked = ask(made, ctx, again);
    last = asked;
    if (r.chance(0.9)) reply(made, ctx, asked, r.chance(0.02) ? ask(made, ctx, null) : null);
    if (asked.kind === 'antrag') amend(made, asked.number);
  }
  // the order of the papers says nothing
  const { answers, amends, slipped } = made;
  return { papers: r.sample(made.papers, made.papers.length), answers, amends, slipped };
}

interface Asked {
  paper: ArchivePaper;
  kind: Kind;
  number: string;
  title: string;
  day: number;
  group: string;
  here: boolean;
  numbered: boolean;
}

function numberOf({ running, r }: Making, prefix: string, day: number): string {
  const year = new Date(day).getUTCFullYear() - 2000;
  const key = prefix + year;
  running[key] = (running[key] ?? 0) + r.int(1, 2);
  return `${prefix}${String(running[key]).padStart(4, '0')}/${year}`;
}

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** @param again a paper whose title returns: weeks or a year later */
function ask(made: Making, ctx: Context, again: Asked | null): Asked {
  const { r } = made;
  const day =
    again === null ? Date.UTC(2019, 7, 1) + r.int(0, 1600) * DAY : again.day + r.pick([14, 365]) * DAY;
  const kind: Kind = r.chance(0.75) ? 'anfrage' : 'antrag';
  const number = numberOf(made, kind === 'anfrage' ? 'F' : 'A', day);
  const title = again?.title ?? shortTitle(ctx);
  const group = r.pick(GROUPS);
  const numbered = !r.chance(0.01);
  const given: Given = {
    title,
    sender: { people: [], groups: [group] },
    questions: kind === 'anfrage' ? askedList(ctx) : [],
    header: { Datum: iso(day), Gremium: 'Stadtrat', Sitzungstermin: iso(day + r.int(3, 25) * DAY) },
  };
  const paper = paperOf(kind, numbered ? number : null, given);
  const here = !r.chance(0.04);
  if (here) made.papers.push(paper);
  if (here && r.chance(0.02)) made.papers.push({ ...paper, file: `copy/${paper.file}` });
  return { paper, kind, number, title, day, group, here, numbered };
}

function reply(made: Making, ctx: Context, asked: Asked, second: Asked | null): void {
  const { r } = made;
  const both = second === null || !second.here || second.kind !== 'anfrage' ? [asked] : [asked, second];
  const naming: Naming = r.weighted([
    [85, 'number'],
    [12, 'title'],
    [both.length > 1 ? 0 : 3, 'slip'],
  ]);
  const day = Math.max(...both.map((one) => one.day)) + r.int(10, 90) * DAY;
  const { answers, pairs, statement } = answersTo(
    ctx,
    both.map(({ paper }) => paper),
  );
  const named = both.map(({ number }) => (naming === 'slip' ? slip(r, number) : number));
  const paper = paperOf('stellungnahme', numberOf(made, 'S', day), {
    title: printedTitle(r, asked.title),
    addressee: { people: [], groups: r.chance(0.7) ? both.map(({ group }) => group) : [] },
    respondsTo: naming === 'title' ? [] : named,
    references: r.chance(0.1) ? [slip(r, asked.number)] : [],
    ...{ answers, statement: statement ?? [paragraph(ctx, 1)] },
    sender: { people: [], groups: [`FB ${r.int(10, 70)}`] },
    header: { Datum: iso(day) },
  });
  made.papers.push(paper);
  if (naming === 'slip') made.slipped.add(paper);
  // nothing leads from two papers' Stellungnahme to the second one but its number
  const reached = naming === 'number' ? both : [asked];
  for (const { paper: to, here, numbered } of reached)
    if (here) {
      const own = pairs.filter((pair) => pair.paper === to);
      made.answers.push({ from: paper, to, naming: numbered ? naming : 'title', pairs: own });
    }
}

/** Two figures change places, or the number is a neighbour's. */
function slip(r: Random, number: string): string {
  const [a, b] = [number[3]!, number[4]!];
  if (a !== b && r.chance(0.5)) return number.slice(0, 3) + b + a + number.slice(5);
  return number.slice(0, 4) + ((Number(b) + 1) % 10) + number.slice(5);
}

function amend(made: Making, number: string): void {
  const { r } = made;
  const there = made.papers.some((paper) => paper.number === number);
  for (let at = 1; at <= r.int(0, 2); at++) {
    const own = `${number}/${at}`;
    made.papers.push(
      paperOf('aenderungsantrag', own, { header: { Verhandlungsgegenstand: r.chance(0.8) ? number : null } }),
    );
    if (there) made.amends.push([own, number]);
    if (!r.chance(0.2)) continue;
    made.papers.push(
      paperOf('aenderungsantrag', `${own}/1`, { header: { Verhandlungsgegenstand: r.pick([own, number]) } }),
    );
    made.amends.push([`${own}/1`, own]);
  }
}
