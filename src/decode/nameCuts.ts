/** Lines of signatures, and of what stands below them, as beginnings of blocks. */

import { isSignatureLine, readSignatureName } from '../fields/signatureName.ts';
import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import { type Closing, closingOf } from '../words/closing.ts';
import { endsSentence } from '../words/sentences.ts';
import { LONE_SURNAME } from '../words/signatures.ts';

/** Lines that may stand right below names and roles. */
const BELOW_NAMES: ReadonlySet<Closing | null> = new Set<Closing>(['web-page', 'enclosures', 'certified']);

/** Enclosures, a web address, who certifies: lines that stand below names. */
export function standsBelowNames(text: string, before: string): boolean {
  if (BELOW_NAMES.has(closingOf(text))) return true;
  // an address alone in its line may also be one of the running text, which broke it
  if (!/^(?:https?:\/\/|www\.)\S{1,80}$/i.test(text)) return false;
  return isSignatureLine(before) || readSignatureName(before) !== null;
}

/** Running text never begins right of the line above and so far in, in parts of the full width … */
const SET_RIGHT = 0.5;
/** … but names at the right do, also nearer to the edge if a sentence ends above. */
const SET_IN = 0.25;

/** `gez. Anna Muster`, `i. V. Muster` */
export const SIGNED = /^(?:gez|i\. ?[av]|f\. ?d)\./i;

/** `i. A. Gerda Wohlfarth` */
export function isDeputy(text: string): boolean {
  return SIGNED.test(text) && readSignatureName(text) !== null;
}

/** A name or role at the right below running text, with no space between. */
export function isSetRight({ measure }: Sheet, before: BodyLine, line: BodyLine): boolean {
  const text = line.text.text;
  if (text.length >= 60 || line.line.left <= before.textLeft + measure.tolerance * 4) return false;
  if (line.line.left < SET_IN * measure.right) return false;
  if (line.line.left < SET_RIGHT * measure.right && !endsSentence(before.text.text, text)) return false;
  return readSignatureName(text) !== null || isSignatureLine(text);
}

/** `Beigeordneter für Umwelt, Personal und Allgemeine Verwaltung`: no office is longer. */
const LONGEST_OFFICE = 80;

/** A name below a full line that ends a sentence, with a role below it; or a surname that is the last line of all. */
export function isSigned({ lines, aside, measure }: Sheet, index: number): boolean {
  const text = lines[index]!.text.text;
  const next = lines[index + 1];
  if (LONE_SURNAME.test(text) && aside.slice(index + 1).every((one) => one !== null)) return true;
  if (next === undefined || next.line.gap >= measure.gap) return false;
  if (readSignatureName(text) === null && !LONE_SURNAME.test(text)) return false;
  return isSignatureLine(next.text.text) && next.text.text.length < LONGEST_OFFICE;
}

/** `gez. Anna Muster` at the top of a page: no part of the sentence below which the page ended. */
export function isSignature({ lines }: Sheet, before: BodyLine, index: number): boolean {
  const text = lines[index]!.text.text;
  const next = lines[index + 1]?.text.text ?? '';
  const ended = endsSentence(before.text.text, `A ${text}`);
  if (text.length >= 60 || !(ended || isSignatureLine(next))) return false;
  return readSignatureName(text) !== null || isSignatureLine(text);
}
