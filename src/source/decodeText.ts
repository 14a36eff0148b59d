/** The bytes of a text file to uniform text, with a diagnostic for all that was guessed, mended or lost. */

import { type Diagnostic, type DiagnosticCode, diagnostic } from '../diagnostic.ts';
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
  diagnostics: Diagnostic[];
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
  const diagnostics = [
    ...encodingDiagnostics(decoded),
    ...report('mojibake-repaired', sum(mended.findings), REPAIRED),
    ...report('replacement-characters', at(whole.text, whole), REPLACED),
    ...report('control-characters', at(whole.text, plain), CONTROLS),
  ];
  return { text: whole.text, encoding: decoded.encoding, diagnostics };
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

const REPAIRED = (count: string): string =>
  `Text that had been read in a wrong encoding before was repaired in ${count}.`;
const REPLACED = (count: string): string =>
  `What stands in ${count} could not be read and is U+FFFD, the replacement character.`;
const CONTROLS = (count: string): string => `Control characters were left out in ${count}.`;

function encodingDiagnostics({ encoding, found }: DecodedBytes): Diagnostic[] {
  const field = '/source/encoding';
  if (found === 'weak') {
    const message = `Nothing in the text tells its encoding: it was read as ${encoding}, letters may be wrong.`;
    return [diagnostic('encoding-weak', message, field)];
  }
  if (found !== 'guessed') return [];
  const evidence = encoding.startsWith('utf-16')
    ? 'its zero bytes'
    : 'its German letters and punctuation marks';
  return [diagnostic('encoding-guessed', `The encoding ${encoding} was told from ${evidence}.`, field)];
}

function report(
  code: DiagnosticCode,
  finding: Finding | null,
  message: (count: string) => string,
): Diagnostic[] {
  if (finding === null) return [];
  const count = finding.count === 1 ? 'one place' : `${finding.count} places, the first of them here`;
  return [diagnostic(code, message(count), null, finding.place)];
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
