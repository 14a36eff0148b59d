/** Papers as bytes in every encoding of the contract. */

import iconv from 'iconv-lite';
import type { EncodingName } from '../../src/model/names.ts';
import type { Paper } from './paper.ts';

/** What is typed where an encoding lacks a character. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '…': '...',
  '€': 'EUR',
  '•': '-',
  '\u00AD': '',
  '\u00A0': ' ',
};

export interface EncodeOptions {
  /** With byte order mark; only for the Unicode encodings. Default `false`. */
  bom?: boolean;
  /** Umlauts as combining marks; only for the Unicode encodings. Default `false`. */
  decomposed?: boolean;
}

/** Does `encoding` hold every character of `text`? */
export function isEncodable(text: string, encoding: EncodingName): boolean {
  return iconv.decode(iconv.encode(text, encoding), encoding, { stripBOM: false }) === text;
}

/** The text's bytes. @throws RangeError where the encoding lacks a character: that is a bug of the test. */
export function encodeText(text: string, encoding: EncodingName, options: EncodeOptions = {}): Uint8Array {
  const unicode = encoding.startsWith('utf');
  if (!unicode && (options.bom || options.decomposed))
    throw new RangeError(`${encoding} is no Unicode encoding`);
  const printed = options.decomposed ? text.normalize('NFD') : text;
  if (!isEncodable(printed, encoding)) throw new RangeError(`${encoding} lacks a character of the text`);
  return iconv.encode(printed, encoding, { addBOM: options.bom ?? false });
}

/** The text with what `encoding` lacks replaced by what a typist would use. */
export function textFor(text: string, encoding: EncodingName): string {
  if (isEncodable(text, encoding)) return text;
  return [...text].map((c) => (isEncodable(c, encoding) ? c : (SUBSTITUTES[c] ?? '?'))).join('');
}

/** The paper, truth and all, in the characters that `encoding` has. */
export function paperFor(paper: Paper, encoding: EncodingName): Paper {
  return mapStrings(paper, (text) => textFor(text, encoding)) as Paper;
}

/** Plain data with every string replaced. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((v) => mapStrings(v, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, mapStrings(v, change)]));
}
