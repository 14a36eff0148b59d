/** An agenda of which there are no minutes: an Einladung, or a Tagesordnung alone. */

import type { Layout } from '../model/position.ts';
import { isAgendaHeading } from './headings.ts';
import { itemNumberOf } from './itemNumber.ts';
import { minutesLines } from './lines.ts';
import { holdsProtocol } from './sections.ts';

const TITLE_LINES = 30;
const FEWEST_ITEMS = 3;
const INVITATION = /^(?:Einladung|E ?i ?n ?l ?a ?d ?u ?n ?g|Bekanntmachung)(?=$|[ :])/iu;

export function isAgenda(layout: Layout, from: number): true | undefined {
  const lines = minutesLines(layout, from).slice(0, 400);
  const named = lines
    .slice(0, TITLE_LINES)
    .some(({ text }) => isAgendaHeading(text.text) || INVITATION.test(text.text));
  const items = named ? lines.filter((line) => itemNumberOf(line) !== null).length : 0;
  return items >= FEWEST_ITEMS && !holdsProtocol(lines, 0) ? true : undefined;
}
