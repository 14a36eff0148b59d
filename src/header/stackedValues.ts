/**
 * Values that stand below the last of several labels. Text extractors that go column by column print a table so:
 *
 *     Absender
 *     Adressat
 *
 *     Stadträtin Ida Muster
 *     Oberbürgermeister Herrn Dr. Max Muster
 */

import type { HeaderField } from '../model.ts';
import type { Layout, Span } from '../position.ts';
import { stretchOf } from '../text/stretch.ts';
import type { HeaderTable } from './reading.ts';

export interface Unstacked {
  /** The field below whose label the values stand. */
  field: HeaderField;
  /** Offset of the first of them. */
  at: number;
  /** Were they given to their fields, or left out? Or was it the paper's number alone, which leaves the field empty? */
  outcome: 'given' | 'left-out' | 'number';
}

/** In the order of the form. */
const FIELDS: readonly HeaderField[] = ['Absender', 'Adressat', 'Gremium', 'Kurztitel'];

/** Nobody else sends a paper, and no addressee or title begins so. */
const SENDER =
  /^(?:stadtr(?:at|ätin|äte)(?: |$)|fraktion(?: |en |$)|interfraktionell|ratsfraktion|(?:[^ ]{1,40}-)(?:stadtrats|rats)?fraktion|gruppe |ratsgruppe |ausschuss |[^ ]{3,40}ausschuss(?: |$))/i;
const ADDRESSEE =
  /^(?:ober)?bürgermeister(?:in)?(?: |$)|^vorsitzende[rn]?(?: des (?:stadt)?rates|$)|^beigeordnete[rn]?(?: |$)/i;
const COMMITTEE = /^(?:stadtrat$|ortschaftsrat |[^.?!]{0,80}(?:ausschuss|ausschuß|beirat)(?: |$))/i;

/** Changes the table's values. Does nothing where every label has its own. */
export function unstackValues(layout: Layout, { labels, values }: HeaderTable): Unstacked[] {
  if (layout.unit !== 'char') return [];
  const found: Unstacked[] = [];
  const printed = labels.map(({ match }) => match.field);
  FIELDS.forEach((field, index) => {
    const lines = values.get(field) ?? [];
    const group = emptyAbove(printed, values, index);
    const texts = lines.map((line) => stretchOf(layout.text, [line]).text);
    if (group.length === 0 || texts.length < 2 || !SENDER.test(texts[0]!)) return;
    const starts = startsOf([...group, field], texts);
    values.set(field, []);
    starts?.forEach((start, nth) => {
      values.set([...group, field][nth]!, lines.slice(start, starts[nth + 1] ?? lines.length));
    });
    found.push({ field, at: lines[0]![0]!.start, outcome: starts === null ? 'left-out' : 'given' });
  });
  const number = numberAsTitle(layout, values);
  if (number !== null) found.push({ field: 'Kurztitel', at: number[0]!.start, outcome: 'number' });
  return found;
}

/** The fields from Absender on whose labels stand right above this one's and have no values. */
function emptyAbove(
  printed: readonly HeaderField[],
  values: HeaderTable['values'],
  index: number,
): HeaderField[] {
  const above = FIELDS.slice(0, index);
  const at = printed.indexOf(FIELDS[index]!);
  const stacked = above.every((field, nth) => printed[at - above.length + nth] === field);
  return stacked && above.every((field) => (values.get(field) ?? []).length === 0) ? above : [];
}

/** The first line of each field; `null` where they cannot be told. */
function startsOf(fields: readonly HeaderField[], texts: readonly string[]): number[] | null {
  const starts = [0];
  for (const field of fields.slice(1)) {
    const after = starts.at(-1)! + 1;
    const start =
      field === 'Kurztitel'
        ? after
        : texts.findIndex(
            (text, line) => line >= after && (field === 'Adressat' ? ADDRESSEE : COMMITTEE).test(text),
          );
    if (start < 0 || start >= texts.length) return null;
    starts.push(start);
  }
  return starts;
}

/** A number below Kurztitel, and none below Nummer: no paper has its number for a title. */
function numberAsTitle(layout: Layout, values: HeaderTable['values']): Span[] | null {
  const [line, ...more] = values.get('Kurztitel') ?? [];
  if (line === undefined || more.length > 0 || (values.get('Nummer') ?? []).length > 0) return null;
  const text = stretchOf(layout.text, [line]).text;
  if (!/^(?:ds|[adfis]) ?\d{4}(?: ?\/ ?\d{1,4}){1,4}$/i.test(text)) return null;
  values.set('Nummer', [line]);
  values.set('Kurztitel', []);
  return line;
}
