/**
 * What went wrong, was guessed or was mended, as data: readers say what and where, sentences and places are made at the
 * edge (`messages/`).
 */

import { type DiagnosticCode, SEVERITY, type Severity } from './diagnostic.ts';
import type { HeaderField } from './header.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './place.ts';
import type { JsonPointer } from './pointer.ts';
import type { EncodingName } from './source.ts';
import type { Span } from './span.ts';

export type ProblemCode = DiagnosticCode;

/** An offset or a stretch in `Layout.text`; a place where there is no such text, as on a page without one. */
export type ProblemSpot = number | Span | Place | Height;

/** PDF points from the top of a page as shown, where nothing is read. */
export interface Height {
  page: number;
  y: number;
}

type None = Record<never, never>;

/** Why a file cannot be opened. */
export type Unreadable =
  | { why: 'folder' | 'pipe' | 'device' | 'missing' | 'name-lost' | 'permission' | 'link-loop' | 'address' }
  | { why: 'too-large'; bytes: number }
  /** In the system's words. */
  | { why: 'other'; reason: string };

/** Why nobody sees a letter of a page, or nobody reads it as text. */
export type HiddenWhy =
  | 'covered'
  | 'same-colour'
  | 'cut-off'
  | 'transparent'
  | 'off-page'
  | 'hidden-layer'
  | 'invisible'
  | 'too-small'
  | 'watermark';

/** What each code has to tell besides; texts of the paper are given as they are to be shown, long ones cut. */
export interface ProblemArgs {
  'empty-file': { holds: 'nothing' | 'white-space' };
  'unreadable-file': Unreadable;
  'not-text': None;
  'web-page': None;
  'pdf-damaged': { what: 'file' | 'pages' };
  'pdf-encrypted': { hadPassword: boolean };
  /** What stands on the pages instead; the first of these that there is. */
  'pdf-no-text': {
    holds: 'dynamic-form' | 'portfolio' | 'hidden-text' | 'pictures' | 'drawings' | 'nothing';
  };
  'pdf-unmapped-text': None;
  'time-limit': { milliseconds: number };
  'memory-limit': { bytes: number };
  'size-limit': { bytes: number };
  'page-limit': { pages: number };
  /** `bug`: the name of the exception. */
  crashed: { bug?: string };
  'encoding-guessed': { encoding: EncodingName; evidence: 'zero-bytes' | 'letters' };
  'encoding-weak': { encoding: EncodingName };
  'mojibake-repaired': { places: number } | { letters: number };
  'replacement-characters': { places: number } | { glyphs: number };
  /** `shown`: how many of them were read as the marks that DOS shows for them. */
  'control-characters': { places: number; shown: number };
  /** `characters`: how many were left out. */
  'text-behind-end': { characters: number };
  'transfer-encoding': { what: 'entities' | 'quoted-printable'; places: number; undone: boolean };
  /** `text`: what is stamped on the page, or its watermark. */
  'mark-left-out': { text: string };
  'pdf-page-without-text': { page: number; damaged: boolean };
  'ocr-text-layer': None;
  'ocr-used': { pages: number };
  /** The first doubtful word of a value as it was read, and as another look at the picture read it (`null`: not at all; `noWord`: there is no other reading, but it is no word); how many more there are; `left`: it is not in the record. */
  'ocr-doubtful': { read: string; other: string | null; noWord: boolean; more: number; left: boolean };
  'ocr-page-limit': { pages: number; left: number };
  /** So many pages are pictures, and the engine that recognises them, or the model for this language, is not there. */
  'ocr-not-installed': { pages: number; language: string | null };
  /** `characters`: letters and figures. Never what they are: an office may have blackened them. */
  'hidden-text': { page: number; characters: number; why: HiddenWhy[] };
  /** `city`: another city, which the paper names in its head; `agenda`: it is an agenda, of which there are no minutes yet. */
  'not-recognised': { city?: string; agenda?: true };
  'kind-guessed': { kind: Kind };
  'kind-number-mismatch': { kind: Kind; number: string; told: Kind | null };
  'kind-partly-read': { kind: Kind };
  'more-than-one-document': None;
  /** What stands in its place. */
  'form-missing': { instead: 'nothing' | 'another' };
  'header-incomplete': { what: 'ends-with-header' } | { what: 'no-label' | 'no-value'; label: HeaderField };
  'label-misspelt': { printed: string; label: HeaderField } | { printed: string; kind: Kind };
  'label-unknown': { printed: string };
  'columns-guessed':
    | { what: 'numbers-apart' }
    | { what: 'rows' }
    | { what: 'text' }
    | { what: 'apart'; label: HeaderField };
  'date-malformed': { printed: string; label: HeaderField };
  'number-malformed': { printed: string; label: HeaderField };
  'number-without-year': { printed: string };
  'number-year-mismatch': { numberYear: number; dateYear: number };
  /** `words`: those of the cell that belong to no person or group. */
  'party-rest': { words: string; label: HeaderField };
  'questions-guessed': None;
  'numbering-broken': { printed: string };
  'resolution-lead-missing': None;
  'text-unassigned': { text: string };
  /** `before`: the number of the decision before it. */
  'decision-number-out-of-order': { number: string; before: string };
  /** What of the number is not as in the head. */
  'decision-number-period': { number: string; differs: ('sitting' | 'period' | 'year')[] };
  /** Which of the two lists lacks it. */
  'agenda-item-missing': { number: string; lacks: 'protocol' | 'list' };
  /** `words`: what is printed where the link is; `number`: the paper that its address names. */
  'link-differs': { words: string; number: string };
  'link-used': { words: string; number: string };
  'link-unprinted': { words: string; number: string };
  /** `was`: the value that was read, as JSON. */
  corrected: { was: string; who: string | null; when: string | null; why: string | null };
  /** `value`: what the correction says. */
  'correction-unfit': { why: 'already' | 'gone' | 'value' | 'several'; value: string };
  'reading-unsure': None;
}

/** Plain data, so that it travels between processes. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: {
    code: C;
    severity: Severity;
    /** The value concerned, such as `/header/Nummer`. */
    field: JsonPointer | null;
    at: ProblemSpot | null;
    args: ProblemArgs[C];
  };
}[Code];

interface Common {
  field?: JsonPointer | null;
  at?: ProblemSpot | null;
  /** Other than the code's own. */
  severity?: Severity;
}

type Given<Code extends ProblemCode> = Common & ProblemArgs[Code];

/** `problem('numbering-broken', { field: '/questions', at: offset, printed: '4' })`; codes with nothing to tell need no second argument. */
export function problem<Code extends ProblemCode>(
  code: Code,
  ...[given]: None extends ProblemArgs[Code] ? [Given<Code>?] : [Given<Code>]
): Problem {
  const { field = null, at = null, severity = SEVERITY[code], ...args } = given ?? ({} as Given<Code>);
  return { code, severity, field, at, args } as unknown as Problem;
}

/** A text of the paper as a message shows it: its beginning, where it is long. */
export function beginning(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}
