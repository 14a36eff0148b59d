/** What is to be said of lists without a lead-in, and of numbers that do not follow one another. */

import type { Decided } from '../decode/bestPath.ts';
import type { Form, ProperRole, Role } from '../forms/form.ts';
import { problem } from '../model/problem.ts';
import type { Block, BodyLine } from '../sheet/block.ts';
import { sourceOffset } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';
import { firstBreak } from './numbering.ts';
import { numberApart } from './numbersApart.ts';
import { SECTION_OF } from './sections.ts';
import type { Item } from './tree.ts';

/** A list without a lead-in is guessed to be the questions; and its numbers may not follow one another. */
export function sayOfQuestions(draft: BodyDraft, decided: readonly Decided[]): void {
  const first = decided.find(({ role }) => role === 'item' || role === 'question');
  const led = draft.questionIntro !== null || decided.some(({ role }) => role === 'heading');
  if (first !== undefined && !led) {
    draft.problems.push(problem('questions-guessed', { field: '/questions', at: startOf(first.block) }));
  }
  const apart = numberApart(draft.questions);
  if (apart !== null)
    draft.problems.push(
      problem('columns-guessed', { field: '/questions', at: startOf(apart.block), what: 'numbers-apart' }),
    );
  const inline = draft.questions.findIndex(holdsNext);
  if (inline >= 0)
    draft.problems.push(
      problem('reading-unsure', {
        field: `/questions/${inline}`,
        at: startOf(draft.questions[inline]!.block),
      }),
    );
  const behind = draft.questions.findIndex(mayGoOnBehind);
  if (behind >= 0)
    draft.problems.push(
      problem('reading-unsure', {
        field: `/questions/${behind}`,
        at: startOf(draft.questions[behind]!.parts.at(-1)!.block),
      }),
    );
  sayOfTextBetween(draft, decided);
  const broken = firstBreak(draft.questions);
  if (broken === null) return;
  const printed = broken.marker?.number ?? '';
  draft.problems.push(
    problem('numbering-broken', { field: '/questions', at: startOf(broken.block), printed }),
  );
}

/** Below this margin a paragraph between a question and a heading is as likely what leads over to the next questions. */
const SURE_CONTINUATION = 4;

/** A paragraph below a list's last question, above the next list's heading: it explains the one, or tells of the other. */
function sayOfTextBetween(draft: BodyDraft, decided: readonly Decided[]): void {
  const between = decided.find(
    ({ role, margin }, index) =>
      role === 'continued' && margin < SURE_CONTINUATION && decided[index + 1]?.role === 'heading',
  );
  if (between === undefined) return;
  const at = startOf(between.block);
  const question = draft.questions.findLastIndex(({ block }) => startOf(block) < at);
  for (const field of [`/questions/${question}`, '/background'])
    draft.problems.push(problem('reading-unsure', { field, at }));
}

/** `a) Wie viele waren es, b) wie viele fehlten?`: one part that holds the next, or two. */
function holdsNext({ parts }: Item): boolean {
  const last = parts.at(-1);
  if (last?.marker?.family !== 'alpha') return false;
  const next = String.fromCharCode('a'.charCodeAt(0) + last.marker.value);
  return last.text.text.includes(`, ${next}) `);
}

/** The last part's second line stands where the question's own text does: the question's end, or the part's. */
function mayGoOnBehind({ block, parts }: Item): boolean {
  const [first, second] = parts.at(-1)?.block.lines ?? [];
  if (second === undefined) return false;
  const isAt = (one: BodyLine) => Math.abs(one.line.left - block.textLeft) <= SAME_EDGE;
  return isAt(first!) && isAt(second);
}

/** Points or columns. */
const SAME_EDGE = 1;

/** Two columns side by side: which words of them are one paragraph is not told. */
const SYNOPSIS =
  /^(?:(?:bisherige|alte|geltende|jetzige|bestehende)r? (?:Fassung|Wortlaut|Text|Regelung|Formulierung)|alt|bisher) (?:(?:neue|künftige|geänderte|vorgeschlagene)r? (?:Fassung|Wortlaut|Text|Regelung|Formulierung)|neu|künftig)(?: |$)/iu;

/** `Finanzielle Auswirkungen` + `keine`: a form of a line, or a paragraph. */
const FINANCES = /^Finanzielle Auswirkungen ?:?(?: keine)?$/iu;

/** A resolution that nothing leads in is told by its place alone. */
export function sayOfResolution(draft: BodyDraft, form: Form, decided: readonly Decided[]): void {
  const first = decided.find(
    ({ role }) => role === 'resolution' || form.becomes[role as ProperRole] === 'resolution',
  );
  const synopsis = draft.resolution.find(({ text }) => SYNOPSIS.test(text) || FINANCES.test(text));
  if (synopsis !== undefined)
    draft.problems.push(problem('reading-unsure', { field: '/resolution', at: sourceOffset(synopsis, 0) }));
  if (first === undefined || decided.some(({ role }) => role === 'lead')) return;
  draft.problems.push(problem('resolution-lead-missing', { field: '/resolution', at: startOf(first.block) }));
}

/** `Reinigung 1.850`, `Gewerbesteuer 450 v. H.`: rows of a table whose columns nothing parts, or paragraphs. */
export function sayOfRows(draft: BodyDraft, decided: readonly Decided[]): void {
  decided.forEach((one, index) => {
    const field = TEXTS.has(one.role) ? SECTION_OF[one.role] : undefined;
    const isAnother = (other: Decided | undefined) =>
      other !== undefined && isRow(other) && other.role === one.role;
    const first = isRow(one) && !isAnother(decided[index - 1]) && isAnother(decided[index + 1]);
    const beside =
      one.block.tabular && [decided[index - 1], decided[index + 1]].some((other) => mayBeRow(one, other));
    if ((first || beside) && field !== undefined)
      draft.problems.push(problem('reading-unsure', { field, at: startOf(one.block) }));
  });
}

/** A name above text is a heading as likely, below this margin. */
const SURE_SIGNATURE = 2.5;

/** `Position`, `Plan`: heads of a table whose cells stand one below the other, or surnames. */
const ONE_WORD = /^[A-ZÀ-Þ][a-zß-ɏ]+$/u;

/** What may be names in a text, and text below names. */
export function sayOfNames(draft: BodyDraft, decided: readonly Decided[]): void {
  sayOfTextBelow(draft, decided);
  sayOfNamesInText(draft, decided);
}

/** A name amid the text, below which text goes on, may be a heading: then the section above it goes on, too. */
function sayOfTextBelow(draft: BodyDraft, decided: readonly Decided[]): void {
  const signed = decided.findIndex(
    ({ role, margin, block }) =>
      role === 'signature' && (margin < SURE_SIGNATURE || ONE_WORD.test(block.full.text)),
  );
  if (signed < 0) return;
  const below = decided.slice(signed).find(({ role }) => TEXTS.has(role));
  const above = decided.slice(0, signed).findLast(({ role }) => TEXTS.has(role));
  if (below === undefined || above === undefined) return;
  const fields = new Set([SECTION_OF[above.role]!, SECTION_OF[below.role]!, SECTION_OF.signature!]);
  for (const field of fields)
    draft.problems.push(problem('reading-unsure', { field, at: startOf(below.block) }));
}

/** Names and groups in columns that nearly touch are one paragraph: nobody signs, and the text ends in capitals alone. */
function sayOfNamesInText(draft: BodyDraft, decided: readonly Decided[]): void {
  const last = decided.findLast(({ role }) => role !== 'furniture');
  if (last === undefined || draft.signatures.length > 0 || !TEXTS.has(last.role)) return;
  const { full, lines, marker } = last.block;
  const isShort = lines.length === 1 && marker === null && SHORT_END.test(full.text);
  if (!CAPITALS_ALONE.test(full.text) && !isShort) return;
  draft.problems.push(problem('reading-unsure', { field: '/signatures', at: startOf(last.block) }));
  if (isShort)
    draft.problems.push(
      problem('reading-unsure', { field: SECTION_OF[last.role]!, at: startOf(last.block) }),
    );
}

/** `Krug, Museumspädagogin`: the last line of all, with a capital, a small letter at its end, and no sentence. */
const SHORT_END = /^[A-ZÀ-ÞĀ-ɏẞ][^.:;?!\d]{2,70}[a-zß-ɏ)]$/u;

/** Four words or more, each with a capital, and no full stop. */
const CAPITALS_ALONE = /^[A-ZÀ-ÞĀ-ɏẞ][^ .:;,?]{0,40}(?: [A-ZÀ-ÞĀ-ɏẞ][^ .:;,?]{0,60}){3,20}$/u;

/** Roles of running text. */
const TEXTS: ReadonlySet<Role> = new Set<Role>([
  'resolution',
  'reasons',
  'statement',
  'answer',
  'background',
]);

function isRow({ block: { full, marker } }: Decided): boolean {
  return marker === null && ROW.test(full.text) && !/^(?:Magdeburg|Anlage)/u.test(full.text);
}

/** `Herkunftsland Personen` above rows of a table: its head, where an export set the words closer than the columns, or a heading. */
function mayBeRow({ role }: Decided, other: Decided | undefined): boolean {
  if (other === undefined || other.role !== role) return false;
  const { lines, marker, full } = other.block;
  return lines.length === 1 && marker === null && ROW_OF_WORDS.test(full.text);
}

/** Several words, and no end of a sentence. */
const ROW_OF_WORDS = /^[A-ZÄÖÜ\d][^.?!:;]{1,40} [^?!:;]{2,60}[^.?!:;]$/u;

/** A word, a figure, and no end of a sentence. */
const ROW =
  /^[A-ZÄÖÜ][^.?!:;]{2,40}?(?: -?\d[\d.,]*){1,6}(?: (?:v\. ?H\.|%|€|EUR|Euro|T€|[A-Za-z²³]{1,12}))?$/u;

function startOf({ lines }: Block): number {
  return lines[0]!.line.start;
}
