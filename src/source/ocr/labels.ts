/** Labels that the city's forms print, as far as they are like no value: a worn one is told by what it may be. */

import { OF_DEPARTMENT, withDepartment } from './department.ts';
import { DATE_WITH_SPECK } from './formWords.ts';
import { labelOf } from './labelWords.ts';
import { withStrokes } from './mend.ts';
import { withLabelsOfRow, withoutSignBeside, withToLabel } from './rowLabels.ts';
import { wornDate } from './tornDates.ts';
import type { ReadWord } from './twoReadings.ts';

/** A word with fewer letters may go before a label. */
const FEWEST_LETTERS = 4;

/** Signs that specks beside a label are taken for. */
const SPECK = /^[-–.,'‘’°_|☐]$/;

/** The words of a form's cell, its first one as the label that it must be. */
export function withLabel(words: readonly ReadWord[]): readonly ReadWord[] {
  const [first, next, ...others] = words;
  if (first === undefined) return words;
  const label = labelOf(first);
  // seen twice
  if (next !== undefined && label?.wrong === 0 && overlap(first, next)) return [label.word, ...others];
  if (next !== undefined && SPECK.test(first.text)) {
    const behind = labelOf(next);
    return behind === null ? words : [behind.word, ...others];
  }
  if (next !== undefined && next.baseline - first.baseline < first.rowHeight / 2) {
    const text = first.text + next.text;
    const whole = labelOf({ ...first, text, x1: next.x1, doubt: first.doubt ?? next.doubt });
    const halves = [label, labelOf(next)];
    if (whole !== null && halves.every((half) => half === null || whole.wrong < half.wrong)) {
      return [whole.word, ...others];
    }
  }
  return label === null ? words : [label.word, ...words.slice(1)];
}

/** Does the second word of a line begin well within the first? */
function overlap(first: ReadWord, next: ReadWord): boolean {
  const isInLine = next.baseline - first.baseline < first.rowHeight / 2;
  return isInLine && next.x0 < first.x1 - first.rowHeight / 2;
}

/** An office of the first department, `1/03` to the models: numbers of offices begin with no digit and a slash. */
const ROMAN_OFFICE = /^1(?=\/[0-9]{2}$)/;

/** `VV03` for `VI/03`: a numeral's last stroke and the slash, as one letter. */
const STROKE_AS_V = /(?<=^V)V(?=0[0-9]$)/;

/** Labels of dates. */
const OF_DATE = new Set(['Datum', 'Sitzungstermin']);

/** Labels of names, which begin with a capital letter. */
const OF_NAMES = new Set(['Absender', 'Adressat', 'Gremium']);
const SMALL_SPECK = /^(?!(?:an|am|im|in|zu)$)\p{Ll}{1,2}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A full stop behind the last word of a name, which is not cut short (`e. V.`, `jun.`). */
const NAME_WITH_STOP = /(?:\p{Ll}{4}|!)[.,:;]$/u;
/** Before a word, where nothing closes it. */
const BEFORE_WORD = /^['‘’‚`´.,:·_~-](?=\p{Lu}\p{Ll})/u;

/** A quotation would not begin there. */
const BEFORE_PUBLIC = /^„(?=(?:nicht)?öffentlich$)/;

/** A value without the speck before it: a mark at its first word, or what was taken for a small word. */
function withoutSpeck(label: ReadWord, values: readonly ReadWord[]): readonly ReadWord[] {
  const [first, next, ...others] = values;
  if (first === undefined) return values;
  if (
    next !== undefined &&
    OF_NAMES.has(label.text) &&
    SMALL_SPECK.test(first.text) &&
    CAPITAL.test(next.text)
  )
    return [{ ...next, doubt: next.doubt ?? { other: `${first.text} ${next.text}` } }, ...others];
  if (next !== undefined && (SPECK.test(first.text) || isBesideLabel(label, first, next)))
    return [{ ...next, doubt: next.doubt ?? { other: `${first.text} ${next.text}` } }, ...others];
  if (!BEFORE_WORD.test(first.text) || values.some(({ text }) => /\p{L}['‘’´]$/u.test(text))) return values;
  return [{ ...first, text: first.text.slice(1), doubt: { other: first.text } }, ...values.slice(1)];
}

/** `Bezeichnung 5` above the value: one sign beside the label. */
function isBesideLabel(label: ReadWord, first: ReadWord, next: ReadWord): boolean {
  const isBelow = (one: ReadWord): boolean => one.baseline - label.baseline > label.rowHeight / 2;
  return first.text.length === 1 && !isBelow(first) && isBelow(next);
}

/** The words of a form's cell with the value behind its label as it must be. */
export function withFormValue(words: readonly ReadWord[]): readonly ReadWord[] {
  const [label, ...printed] = words;
  if (label === undefined) return words;
  const [value, ...others] = withoutSpeck(label, printed);
  if (value === undefined) return words;
  let { text } = value;
  if (OF_DEPARTMENT.test(label.text)) return withDepartment(label, printed);
  if (label.text === 'Stadtamt') text = text.replace(ROMAN_OFFICE, 'I').replace(STROKE_AS_V, 'I/');
  if (OF_TITLE.has(label.text)) return [label, ...withTitleDoubts([value, ...others])];
  if (OF_NAMES.has(label.text)) return [label, ...withoutLastStop([value, ...others])];
  const worn = OF_DATE.has(label.text) ? wornDate([value, ...others]) : null;
  if (worn !== null) return [label, worn];
  const isDate = others.length === 0 && OF_DATE.has(label.text) && DATE_WITH_SPECK.test(text);
  if (isDate) text = text.slice(0, -1);
  const mended = text === value.text ? value : { ...value, text, doubt: { other: value.text } };
  return [label, mended, ...others];
}

function withoutLastStop(words: readonly ReadWord[]): readonly ReadWord[] {
  const last = words.at(-1)!;
  if (!NAME_WITH_STOP.test(last.text)) return words;
  return [...words.slice(0, -1), { ...last, text: last.text.slice(0, -1), doubt: { other: last.text } }];
}

/** Labels of titles: a full stop behind a whole word in a title may be a speck. */
const OF_TITLE = new Set(['Kurztitel', 'Bezeichnung']);
const WITH_STOP = /^\p{L}\p{Ll}{3,}(?<!inkl|zzgl|einschl|bzgl|Ziff)\.$/u;

/** `wohnungslose. Menschen`: amid a title no sentence ends with an adjective. */
const ADJECTIVE_WITH_STOP = /^\p{Ll}{5,}(?:e|e[nrsm])\.$/u;

function withTitleDoubts(all: readonly ReadWord[]): readonly ReadWord[] {
  const words = all.length > 1 && SPECK.test(all.at(-1)!.text) ? all.slice(0, -1) : all;
  return words.map((word, index) => {
    if (ADJECTIVE_WITH_STOP.test(word.text) && CAPITAL.test(words[index + 1]?.text ?? ''))
      return { ...word, text: word.text.slice(0, -1), doubt: { other: word.text } };
    if (word.doubt !== null || !WITH_STOP.test(word.text)) return word;
    return { ...word, doubt: { other: word.text.slice(0, -1) } };
  });
}

/** Of the row's height: a label of a form whose borders are not seen stands as far from what is beside it. */
const APART = 1;

/** The same for the lines of a page. `lines` each from the left. */
export function withLabelsOnLines(lines: readonly (readonly ReadWord[])[]): ReadWord[] {
  return lines.flatMap((line) =>
    stretchesOf(withoutSignBeside(withToLabel(withLabelsOfRow(line)))).flatMap((stretch) =>
      withLabelAlone(stretch),
    ),
  );
}

/** A label stands alone, or with the word that goes before it (`Zum Verhandlungsgegenstand`). */
function withLabelAlone(stretch: readonly ReadWord[]): readonly ReadWord[] {
  const [first, ...behind] = stretch;
  const whole = joinedLabel(stretch);
  if (whole !== null) return [whole];
  const label = withColon(first!);
  if (label !== null && (behind.length > 0 || first!.text.endsWith('-'))) {
    const date = OF_DATE.has(label.text.slice(0, -1)) ? wornDate(behind) : null;
    return [label, ...(date === null ? behind : [date])];
  }
  if (behind.length > 0 && behind.length <= 3 && first!.text === 'Dezernat:')
    return withDepartment(first!, behind);
  if (stretch.length === 2 && first!.text.length < FEWEST_LETTERS) {
    const label = labelOf(stretch[1]!);
    if (label !== null) return SPECK.test(first!.text) ? [label.word] : [first!, label.word];
  }
  if (stretch.length === 1 && STROKES_ALONE.test(first!.text)) {
    const text = withStrokes(first!.text);
    return text === first!.text ? stretch : [{ ...first!, text, doubt: { other: first!.text } }];
  }
  if (stretch.length === 1 && (BEFORE_WORD.test(first!.text) || BEFORE_PUBLIC.test(first!.text)))
    return [{ ...first!, text: first!.text.slice(1), doubt: { other: first!.text } }];
  return stretch.length <= 2 ? withLabel(stretch) : stretch;
}

/** `Kui iltitel`: one place of the page that the other reading saw as one word. */
function joinedLabel(stretch: readonly ReadWord[]): ReadWord | null {
  const [first, next, ...others] = stretch;
  if (next === undefined || others.length > 0 || first!.doubt === null || first!.doubt !== next.doubt)
    return null;
  const label = labelOf({ ...first!, text: first!.text + next.text, x1: next.x1 });
  return label?.word ?? null;
}

/** `Sitzungstermin-`: a label of a date as it is printed, but for its colon; `null` for what is none, and where none stands behind it. */
function withColon(word: ReadWord): ReadWord | null {
  const [, name, sign] = /^(\p{L}+)([:;.,-])$/u.exec(word.text) ?? [];
  if (name === undefined || !OF_DATE.has(name)) return null;
  return sign === ':' ? word : { ...word, text: `${name}:` };
}

/** `Il`: a numeral alone below its label; no German word is. */
const STROKES_ALONE = /^I[Il1|]{1,2}$/;

/** Words between two wide gaps. */
function stretchesOf(line: readonly ReadWord[]): ReadWord[][] {
  const stretches: ReadWord[][] = [];
  for (const [index, word] of line.entries()) {
    const before = line[index - 1];
    if (before === undefined || word.x0 - before.x1 >= APART * word.rowHeight) stretches.push([word]);
    else stretches.at(-1)!.push(word);
  }
  return stretches;
}
