/** A paper's number that two readings give differently: one of them may stand elsewhere in the paper. */

import type { Run, SourcePage } from '../../model/position.ts';

/** A number, and the part that the numbers of what amends it have in common with it. */
const NUMBER = /(?<![\p{L}\p{N}])((?:DS|[ASFI])\d{4}\/\d{2})(?:\/\d{1,2})*(?!\d)/u;

/** Each doubtful number as the reading that another place has, if no place has the other one; it stays doubtful. */
export function withNumberEvidence(pages: ReadonlyMap<number, SourcePage>): Map<number, SourcePage> {
  const runs = [...pages.values()].flatMap((page) => page.runs);
  const places = new Map<string, Set<Run>>();
  for (const run of runs) {
    for (const number of readingsOf(run)) places.set(number, (places.get(number) ?? new Set()).add(run));
  }
  const isElsewhere = (number: string, run: Run): boolean =>
    [...places.get(number)!].some((place) => place !== run);
  const settled = (run: Run): Run => {
    const read = run.text.trim();
    const [own, other] = [stemOf(read), stemOf(run.doubt?.other ?? '')];
    if (own === null || other === null || own === other) return run;
    const [hasOwn, hasOther] = [isElsewhere(own, run), isElsewhere(other, run)];
    if (hasOwn === hasOther) return run;
    if (hasOwn) return { ...run, doubt: { other: run.doubt!.other, outweighed: true } };
    const text = run.text.replace(read, () => run.doubt!.other!);
    return { ...run, text, doubt: { other: read, outweighed: true } };
  };
  return new Map([...pages].map(([number, page]) => [number, { ...page, runs: page.runs.map(settled) }]));
}

function stemOf(text: string): string | null {
  return NUMBER.exec(text)?.[1] ?? null;
}

function readingsOf({ text, doubt }: Run): string[] {
  return [text, doubt?.other ?? ''].flatMap((reading) => stemOf(reading) ?? []);
}
