/** The bytes of a text file to uniform text, with a problem for all that was guessed, mended or lost. */

import { type Problem, problem } from '../model/problem.ts';
import type { EncodingName } from '../model.ts';
import type { Place } from '../position.ts';
import { composed, placeAfter, uniformLineEnds, withoutControls, withReplacements } from './cleanText.ts';
import { repairControlMojibake } from './controlMojibake.ts';
import { repairMojibake } from './mojibake.ts';
import { type DecodedBytes, readBytes, readBytesAs } from './readBytes.ts';
import { repairSwappedLetters } from './swappedLetters.ts';

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
 * Decodes a text file, by `forced` or by the encoding that its content shows. Damage by an earlier wrong reading is
 * undone, then the text is made uniform: line ends, NFC, no control characters. Soft hyphens, no-break spaces and
 * bidi controls stay. Linear in the size; throws only where the text is longer than a string can be (512 MB).
 */
export function decodeText(bytes: Uint8Array, forced?: EncodingName): DecodedText {
  const decoded = forced === undefined ? readBytes(bytes) : readBytesAs(bytes, forced);
  const mended = mend(decoded);
  const plain = withoutControls(composed(uniformLineEnds(mended.text)));
  const whole = withReplacements(plain.text);
  const problems = [
    ...encodingProblems(decoded),
    ...report('mojibake-repaired', sum(mended.findings)),
    ...report('replacement-characters', at(whole.text, whole)),
    ...report('control-characters', at(whole.text, plain)),
  ];
  return { text: whole.text, encoding: decoded.encoding, problems };
}

/** Undoes wrong readings; line ends are uniform first, so that places can be told. */
function mend(decoded: DecodedBytes): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const { pasted } = decoded;
  if (pasted !== null) {
    const prefix = uniformLineEnds(pasted.text.slice(0, pasted.first));
    findings.push({ count: pasted.count, place: placeAfter(prefix) });
  }
  let text = uniformLineEnds(decoded.text);
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

function report(
  code: 'mojibake-repaired' | 'replacement-characters' | 'control-characters',
  finding: Finding | null,
): Problem[] {
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
