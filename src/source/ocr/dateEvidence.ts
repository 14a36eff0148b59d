/** A date that two readings give differently: only one of them may be a day on which papers are dated. */

import type { Run, SourcePage } from '../../model/position.ts';

const DATE = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})[.,;:)]?$/;
const NUMBER = /^(?:DS|[ASFI])\d{4}\/(\d{2})(?:\/\d{1,2})*[.,;:)]?$/;

/** A paper is dated, and dealt with, in the year of its number or in the next one; who answers comes back to an older one. */
const MOST_YEARS = 2;

/** Each doubtful date as the reading that falls on a weekday and near to the years of the paper's numbers, if the other does not; it stays doubtful. */
export function withDateEvidence(pages: ReadonlyMap<number, SourcePage>): Map<number, SourcePage> {
  const years = yearsOf([...pages.values()].flatMap((page) => page.runs));
  const settled = (run: Run): Run => {
    const read = run.text.trim();
    const other = run.doubt?.other ?? '';
    const [own, rival] = [isLikely(read, years), isLikely(other, years)];
    if (own === null || rival === null || own === rival) return run;
    if (own) return { ...run, doubt: { other, outweighed: true } };
    return { ...run, text: run.text.replace(read, () => other), doubt: { other: read, outweighed: true } };
  };
  return new Map([...pages].map(([number, page]) => [number, { ...page, runs: page.runs.map(settled) }]));
}

/** Of the numbers of papers that are not doubtful. */
function yearsOf(runs: readonly Run[]): number[] {
  return runs.flatMap(({ text, doubt }) => {
    const year = doubt === undefined ? NUMBER.exec(text.trim())?.[1] : undefined;
    return year === undefined ? [] : [2000 + Number(year)];
  });
}

/** `null` for what is no date. */
function isLikely(text: string, years: readonly number[]): boolean | null {
  const found = DATE.exec(text);
  if (found === null) return null;
  const [day, month, year] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isWeekday = date.getUTCDay() % 6 !== 0;
  const isNear = years.length === 0 || years.some((one) => year >= one && year <= one + MOST_YEARS);
  return exists && isWeekday && isNear;
}
