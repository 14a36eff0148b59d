/** Lists of a scan whose marks were read as others, or not at all. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';

const MARK = /^(?:[-–•*]|\(?(?:\d{1,2}|[a-z]|[IVX]{1,4})[.)]) /u;
const SMALL = /^[a-zß-ÿ]{2}/u;

const LISTS = ['resolution', 'background', 'reasons', 'statement'] as const;

/** The lists of paragraphs that may hold items, each with its place in the record. */
export function listsOf(record: ParsedDocument): [JsonPointer, readonly string[]][] {
  return [
    ...LISTS.map((key): [JsonPointer, readonly string[]] => [pointerTo(key), record[key]]),
    ...record.answers.map(({ text }, index): [JsonPointer, readonly string[]] => [
      pointerTo('answers', index, 'text'),
      text,
    ]),
  ];
}

/** Paragraphs that end in a comma above one that is no item, or begin small below an item; questions that are parts of another without any number. */
export function oddLists(record: ParsedDocument): JsonPointer[] {
  const texts = listsOf(record).flatMap(([list, all]) =>
    all.flatMap((_, index): JsonPointer[] => (isOdd(all, index) ? [`${list}/${index}`] : [])),
  );
  return [...texts, ...oddNests(record)];
}

function isOdd(all: readonly string[], index: number): boolean {
  const [before, text, next] = [all[index - 1], all[index]!, all[index + 1]];
  if (before !== undefined && MARK.test(before) && SMALL.test(text)) return true;
  return (
    next !== undefined &&
    /[a-zß-ÿ],$/u.test(text) &&
    [text, next].every((one) => !MARK.test(one) && !SMALL.test(one))
  );
}

/** Of a list of bullets the first has another mark: the others are its parts, and all ask. */
function oddNests({ questions }: ParsedDocument): JsonPointer[] {
  return questions.flatMap(({ number, text, parts }, index) => {
    if (number !== null || parts.length < 2 || !text?.endsWith('?')) return [];
    const all = parts.every((part) => part.number === null && part.text?.endsWith('?') === true);
    return all ? [pointerTo('questions', index)] : [];
  });
}
