/** A row for every decision of minutes, as StadtratWatch asks for them: CSV and NDJSON have the same. */

import type { ParsedDocument } from '../../model/names.ts';
import type { Cell } from './render.ts';

export const DECISION_COLUMNS = [
  'sitting',
  'date',
  'item',
  'paper',
  'decision',
  'outcome',
  'yes',
  'no',
  'abstain',
  /** From 1; empty where the record was read without positions. */
  'page',
] as const;

export type DecisionRow = Record<(typeof DECISION_COLUMNS)[number], Cell>;

export function decisionCells(record: ParsedDocument): Cell[][] {
  return decisionRows(record).map((row) => DECISION_COLUMNS.map((column) => row[column]));
}

/** Empty for every other kind of paper. */
export function decisionRows(record: ParsedDocument): DecisionRow[] {
  const { header, minutes, positions = {} } = record;
  return (minutes?.items ?? []).flatMap((item, at) =>
    item.decisions.map(({ number, paper, outcome, vote }, index) => ({
      sitting: header.Sitzung ?? null,
      date: header.Sitzungstermin,
      item: item.number,
      paper,
      decision: number,
      outcome,
      yes: vote?.yes ?? null,
      no: vote?.no ?? null,
      abstain: vote?.abstain ?? null,
      page: positions[`/minutes/items/${at}/decisions/${index}/sentence`]?.[0]?.page ?? null,
    })),
  );
}
