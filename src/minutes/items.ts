/** The agenda once more, as protocol. */

import { isSmall } from '../words/chars.ts';
import { partingLines, publicityOf } from './agenda.ts';
import { chooseItems } from './chosen.ts';
import { readDecisions } from './decisions.ts';
import type { EntryDraft, ItemDraft, MinutesRole } from './draft.ts';
import { readEntry } from './entry.ts';
import { isFormula } from './headings.ts';
import type { MinutesLine } from './lines.ts';
import { isLoneNumber, paperCellOf } from './paperCell.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Range } from './sections.ts';
import type { Sitting } from './sitting.ts';
import { isAgendaItem, settleDecisions } from './subject.ts';

/** An item with the lines of its text. */
interface Part {
  entry: EntryDraft;
  text: MinutesLine[];
  guessed: boolean;
  paperAmidText: boolean;
}

/** `roles` of the range's lines are filled in. */
export function readItems(
  lines: readonly MinutesLine[],
  range: Range,
  agenda: readonly EntryDraft[],
  sitting: Sitting,
  roles: (MinutesRole | null)[],
): ItemDraft[] {
  const chosen = chooseItems(lines, range, agenda);
  const listed = new Map(agenda.map((entry) => [entry.number.text, entry]));
  const parted = partingLines(lines, range, roles);
  const parts: Part[] = [];
  let isPublic: boolean | null = null;
  let at = range.start;
  for (const [index, item] of chosen.entries()) {
    isPublic = publicityOf(parted, at, item.line, isPublic);
    const end = chosen[index + 1]?.line ?? range.end;
    const {
      entry,
      end: behind,
      notes,
    } = readEntry(lines, item, end, false, listed.get(item.number.canonical) ?? null);
    for (let line = item.line; line < behind; line++)
      roles[line] = notes.includes(line) ? 'itemNote' : 'itemTitle';
    const all = lines.slice(behind, end).filter((line) => takesPart(line, roles));
    const cell = entry.paper === null ? tornCell(all) : null;
    if (cell !== null) {
      entry.paper = paperCellOf(cell.cells).paper;
      roles[cell.index] = 'itemTitle';
    }
    const text = all.filter((line) => line !== cell);
    const guessed = lines.slice(item.line, behind).some((line) => line.guessed === true);
    parts.push({
      entry: { ...entry, unsure: entry.unsure || guessed, public: isPublic },
      text,
      guessed,
      paperAmidText: cell !== null,
    });
    at = item.line;
  }
  const spaced = parts.some(({ text }) => text.slice(1).some(({ apart }) => apart));
  const items = parts.map(({ entry, text, guessed, paperAmidText }): ItemDraft => {
    const told = readDecisions(paragraphsOf(text, spaced), sitting, roles, isAgendaItem(entry));
    if (guessed) for (const decision of told.decisions) decision.unsure.add('paper');
    return { ...entry, paperAmidText, ...told };
  });
  const entries = new Map<string, EntryDraft>(listed);
  for (const item of items) entries.set(item.number.text, item);
  for (const item of items) settleDecisions(item, entries);
  return items;
}

/**
 * The line in which a paper's number stands alone: text extractors that go column by column tear it from its title. `null`
 * where there is none, or more than one.
 */
function tornCell(lines: readonly MinutesLine[]): MinutesLine | null {
  const found = lines.filter(
    (line, at) =>
      isLoneNumber(line) && isWholeBefore(lines[at - 1]) && !isSmall(lines[at + 1]?.text.text ?? ''),
  );
  return found.length === 1 ? found[0]! : null;
}

function isWholeBefore(line: MinutesLine | undefined): boolean {
  return line === undefined || /[.:;?!]$/.test(line.text.text);
}

/** Headings, dividers and formulas are in no value. */
function takesPart(line: MinutesLine, roles: (MinutesRole | null)[]): boolean {
  if (roles[line.index] === 'heading' || roles[line.index] === 'divider') return false;
  if (!isFormula(line.text.text)) return true;
  roles[line.index] = 'formula';
  return false;
}
