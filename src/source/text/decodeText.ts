/** The bytes of a text file to uniform text, with a problem for all that was guessed, mended or lost. */

import type { EncodingName } from '../../model/names.ts';
import type { Place } from '../../model/position.ts';
import { type Problem, problem } from '../../model/problem.ts';
import {
  composed,
  placeAfter,
  type Removal,
  uniformLineEnds,
  withoutControls,
  withReplacements,
} from '../cleanText.ts';
import { byteOrderMark, type DecodedBytes, readBytes, readBytesAs } from '../readBytes.ts';
import { repairControlMojibake } from './controlMojibake.ts';
import { dosEnd, printedBytes, withDosMarks } from './dosText.ts';
import { repairMojibake } from './mojibake.ts';
import { repairSwappedLetters } from './swappedLetters.ts';
import { type Undressed, undoEntities, undoQuotedPrintable } from './transferEncoding.ts';

export interface DecodedText {
  /** NFC, line ends `\n`, page breaks `\f`, no other control characters but tabs. */
  text: string;
  encoding: EncodingName;
  /** At most one of each code. */
  problems: Problem[];
}

/** How often something happened, and where first. */
interface Finding {
  count: number;
  place: Place;
}

/**
 * Decodes a text file, by `forced` or by the encoding that its content shows, up to the end-of-file mark of DOS if it has
 * one. What it travelled in and damage by an earlier wrong reading are undone, then the text is made uniform: line ends,
 * NFC, no control characters, nothing that prints nothing. Soft hyphens at the end of lines and no-break spaces stay.
 * Linear in the size; throws only where the text is longer than a string can be (512 MB).
 */
export function decodeText(bytes: Uint8Array, forced?: EncodingName): DecodedText {
  const end = endOf(bytes, forced);
  const used = bytes.subarray(0, end);
  const decoded = forced === undefined ? readBytes(used) : readBytesAs(used, forced);
  const bare = undress(uniformLineEnds(decoded.text));
  const mended = mend(decoded, bare.text);
  const marked = withDosMarks(composed(uniformLineEnds(mended.text)), decoded.encoding === 'cp850');
  const plain = withoutControls(marked.text);
  const whole = withReplacements(plain.text);
  const problems = [
    ...encodingProblems(decoded),
    ...bare.problems,
    ...report('mojibake-repaired', sum(mended.findings)),
    ...report('replacement-characters', at(whole.text, whole)),
    ...controlProblems(whole.text, marked, plain),
    ...endProblems(whole.text, printedBytes(bytes, end)),
  ];
  return { text: whole.text, encoding: decoded.encoding, problems };
}

/** Where the text ends, in bytes. Only encodings of single bytes and UTF-8 can hold DOS's end-of-file mark. */
function endOf(bytes: Uint8Array, forced?: EncodingName): number {
  const mark = forced ?? byteOrderMark(bytes)?.encoding ?? '';
  const end = mark.startsWith('utf-16') ? -1 : dosEnd(bytes);
  return end < 0 || bytes.subarray(0, end).includes(0) ? bytes.length : end;
}

/** Undoes quoted-printable and HTML entities; a mail may have both, one in the other. */
function undress(text: string): { text: string; problems: Problem[] } {
  const quoted = undoQuotedPrintable(text);
  const entities = undoEntities(quoted?.text ?? text);
  const problems = [
    ...transferProblem('quoted-printable', text, quoted),
    ...transferProblem('entities', quoted?.text ?? text, entities),
  ];
  return { text: entities?.text ?? quoted?.text ?? text, problems: problems.slice(0, 1) };
}

function transferProblem(
  what: 'entities' | 'quoted-printable',
  text: string,
  found: Undressed | null,
): Problem[] {
  if (found === null) return [];
  const { first, count: places, undone } = found;
  return [problem('transfer-encoding', { at: placeAfter(text.slice(0, first)), what, places, undone })];
}

function controlProblems(text: string, marked: Removal, plain: Removal): Problem[] {
  const count = marked.count + plain.count;
  const first = Math.min(...[marked, plain].filter((one) => one.count > 0).map((one) => one.first));
  const found = at(text, { count, first });
  if (found === null) return [];
  return [problem('control-characters', { at: found.place, places: count, shown: marked.count })];
}

function endProblems(text: string, characters: number): Problem[] {
  return characters === 0 ? [] : [problem('text-behind-end', { at: placeAfter(text), characters })];
}

/** Undoes wrong readings; line ends are uniform first, so that places can be told. */
function mend(decoded: DecodedBytes, uniform: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const { pasted } = decoded;
  if (pasted !== null) {
    const prefix = uniformLineEnds(pasted.text.slice(0, pasted.first));
    findings.push({ count: pasted.count, place: placeAfter(prefix) });
  }
  let text = uniform;
  const unicode = decoded.encoding.startsWith('utf-');
  for (const repair of unicode ? UNICODE_REPAIRS : [repairMojibake]) {
    const repaired = repair(text);
    if (repaired === null) continue;
    if (repaired.count > 0)
      findings.push({ count: repaired.count, place: placeAfter(text.slice(0, repaired.first)) });
    text = repaired.text;
  }
  return { text, findings };
}

const UNICODE_REPAIRS = [repairMojibake, repairControlMojibake, repairSwappedLetters];

function encodingProblems({ encoding, found }: DecodedBytes): Problem[] {
  const field = '/source/encoding';
  if (found === 'weak') return [problem('encoding-weak', { field, encoding })];
  if (found !== 'guessed') return [];
  const evidence = encoding.startsWith('utf-16') ? 'zero-bytes' : 'letters';
  return [problem('encoding-guessed', { field, encoding, evidence })];
}

function report(code: 'mojibake-repaired' | 'replacement-characters', finding: Finding | null): Problem[] {
  return finding === null ? [] : [problem(code, { at: finding.place, places: finding.count })];
}

function at(text: string, { count, first }: { count: number; first: number }): Finding | null {
  return count === 0 ? null : { count, place: placeAfter(text.slice(0, first)) };
}

function sum(findings: readonly Finding[]): Finding | null {
  if (findings.length === 0) return null;
  const places = findings.map(({ place }) => place);
  const place = places.reduce((a, b) =>
    a.line < b.line || (a.line === b.line && a.column <= b.column) ? a : b,
  );
  return { count: findings.reduce((total, { count }) => total + count, 0), place };
}
