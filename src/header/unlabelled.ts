/** A value whose label is another word than is known, or was not recognised in a scan: its place tells what it is. */

import { readParty } from '../fields/party.ts';
import { FACTION } from '../words/header.ts';
import { type Stretch, sourceOffset, spansOf } from '../words/stretch.ts';
import type { HeaderTable, LoosePiece } from './reading.ts';

/** Nobody hands in a paper in more lines. */
const MOST_LINES = 4;

/** Who stands right above `Adressat`, where no label says so: a guess, which is said. */
export function withSender(table: HeaderTable): HeaderTable {
  const { labels, loose, values } = table;
  const addressee = labels.find(({ match }) => match.field === 'Adressat');
  if (addressee === undefined || labels.some(({ match }) => match.field === 'Absender')) return table;
  const end = offsetOf(addressee.stretch);
  const above = loose.filter((piece) => isUnnamed(piece) && offsetOf(piece.stretch) < end);
  const first = above.findIndex(({ stretch }) => namesSomebody(stretch.text));
  const found = first < 0 ? [] : above.slice(first);
  if (found.length === 0 || found.length > MOST_LINES) return table;
  values.set(
    'Absender',
    found.map(({ stretch }) => spansOf(stretch)),
  );
  table.doubts.add('Absender');
  return { ...table, loose: loose.filter((piece) => !found.includes(piece)) };
}

function isUnnamed({ role }: LoosePiece): boolean {
  return role === 'unnamed';
}

function offsetOf(stretch: Stretch): number {
  return sourceOffset(stretch, 0) ?? 0;
}

function namesSomebody(text: string): boolean {
  const { people, rest } = readParty(text);
  return rest.length === 0 && (people.length > 0 || FACTION.test(text));
}
