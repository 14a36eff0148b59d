import { Document, Scalar, visit } from 'yaml';
import type { ParsedDocument } from '../../model/names.ts';
import { escapeJson } from './escape.ts';

/**
 * What needs no quotes in YAML 1.1 or 1.2: begins with a letter, so that it is no number, date, time or indicator;
 * holds no colon, `#` or quotation mark of YAML; ends in no space.
 */
const PLAIN = /^\p{L}[\p{L}\p{N} ,.;()/?!§€%–„“”‚‘’+-]*$/u;

/**
 * Words that YAML 1.1 takes for booleans or null (https://yaml.org/type/bool.html, https://yaml.org/type/null.html),
 * and `e3`, which some readers take for a number.
 */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[+-]?\d+)$/i;

/**
 * One record as a YAML document that begins with `---` and reads the same in YAML 1.1 and 1.2: strings that are
 * not plainly safe are JSON strings, which both versions read; lines are not folded.
 */
export function renderYaml(record: ParsedDocument): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string')
        node.type = isPlain(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
  });
  return `---\n${escapeJson(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }))}`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.endsWith(' ') && !RESERVED.test(text);
}
