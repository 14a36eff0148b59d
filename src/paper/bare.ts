/** Values that hold no word: a number or a sign of a list whose text stands elsewhere, or was lost. */

import type { ParsedDocument, Question } from '../model/names.ts';
import type { JsonPointer } from '../model/pointer.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';

/** `1.`, `a)`, `-`: nothing but the sign. */
const SIGN = /^(?:\(?(?:\d{1,2}|[a-z]|[IVX]{1,4})[.)]{1,2}|[-–—•*·])$/u;

/** Says of each of them that it is not whole. */
export function reportBare(record: ParsedDocument, spans: ValueSpans): Problem[] {
  const lists = ['background', 'statement', 'resolution', 'reasons'] as const;
  const signs = lists.flatMap((key) =>
    record[key].flatMap((text, index) => (SIGN.test(text.trim()) ? [`/${key}/${index}`] : [])),
  );
  return [...signs, ...wordless(record.questions, '/questions')].map((field) =>
    problem('reading-unsure', { field, at: placeOf(spans, field) }),
  );
}

/** Questions without a text of their own and without parts that say it. */
function wordless(questions: readonly Question[], pointer: JsonPointer): JsonPointer[] {
  return questions.flatMap(({ text, parts }, index) => {
    const own = `${pointer}/${index}`;
    return text === null && parts.length === 0 ? [`${own}/text`] : wordless(parts, `${own}/parts`);
  });
}

/** Of the value, else of the nearest one that is near it: the question's number. */
function placeOf(spans: ValueSpans, field: JsonPointer): number | null {
  const own = spans.get(field) ?? spans.get(field.replace(/\/text$/, '/number'));
  return own?.[0]?.start ?? null;
}
