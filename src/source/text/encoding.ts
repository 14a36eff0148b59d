/** Names of the text encodings that are read. */

import { ENCODINGS, type EncodingName } from '../../model/names.ts';

/** Aliases in lower case without separators, as `encodingByName` makes them. */
const ALIASES: Record<EncodingName, readonly string[]> = {
  'utf-8': ['utf8', 'utf8sig', 'utf8bom', 'ascii', 'usascii', 'cp65001', '65001'],
  // 'utf-16' without an order is little endian unless a byte order mark says otherwise
  'utf-16le': ['utf16', 'utf16le', 'ucs2', 'ucs2le', 'unicode', 'cp1200', '1200'],
  'utf-16be': ['utf16be', 'ucs2be', 'unicodefffe', 'cp1201', '1201'],
  // ISO 8859-1 holds nothing in 0x80-0x9F that a text would use, so Latin 1 is read as its superset
  'windows-1252': [
    ...['windows1252', 'win1252', 'cp1252', '1252', 'ansi', 'winansi'],
    ...['latin1', 'l1', 'iso88591', '88591', 'ibm819', 'cp819', '819'],
  ],
  'iso-8859-15': ['iso885915', '885915', 'latin9', 'latin0', 'l9', 'cp28605', '28605'],
  cp850: ['cp850', '850', 'ibm850', 'dos850', 'oem850', 'pc850', 'oem', 'dos', 'cspc850multilingual'],
  macintosh: [
    ...['macintosh', 'macroman', 'mac', 'xmacroman', 'macosroman', 'csmacintosh'],
    ...['applemacintosh', 'cp10000', '10000'],
  ],
};

/**
 * The encoding that goes by a name, such as `UTF8`, `latin1`, `IBM850` or `x-mac-roman`.
 * Case, blanks, `-`, `_`, `.` and `:` do not count. `null` for a name that is not known.
 */
export function encodingByName(name: string): EncodingName | null {
  const wanted = name.toLowerCase().replace(/[\s_.:-]/g, '');
  return ENCODINGS.find((encoding) => ALIASES[encoding].includes(wanted)) ?? null;
}
