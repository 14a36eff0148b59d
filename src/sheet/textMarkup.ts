/**
 * Marks around the text of a mail or of a web page saved as text: the `>` of a quotation, the `**` and `#` of Markdown.
 * They are no part of any value. Each is replaced by as many characters that take no room and are in no value, so that
 * places in the file stay what they are.
 */

import { isLabel } from '../fields/labels.ts';
import { matchTitle } from '../fields/title.ts';

/** Takes no room, and no value holds it. */
const NOTHING = '\u2060';
/** A quotation of fewer lines may be a list with `>` for bullets. */
const FEWEST_QUOTED = 8;
/** This part of the lines from the first quoted one on is quoted; the rest are lines that the mail program broke. */
const QUOTED_SHARE = 0.6;
/** So many lines from the beginning a heading or label in Markdown is looked for. */
const SEARCHED_LINES = 80;

const QUOTE = /^[ \t\u2060]{0,16}(?:>[ \t]?){1,6}/;
const HEADING = /^[ \t\u2060]{0,16}#{1,6} /;
const BOLD_START = /^[ \t\u2060]{0,16}(?:[-*] |\| ?)?(?:\*\*|__)[^*_\n]{3,60}?(?:\*\*|__)/;
/** Pairs of `**` or `__` round a text, and characters that Markdown wants a `\\` before. */
const MARKS =
  /\*\*(?=[^\s*])|(?<=[^\s*])\*\*|(?<![A-Za-zÀ-ɏẞ\d_])__(?=[^\s_])|(?<=[^\s_])__(?![A-Za-zÀ-ɏẞ\d_])|\\(?=[.()#*_[\]>|+!-])/gu;

/** The text, as long as before, without the marks of a quotation and of Markdown. */
export function withoutMarkup(text: string): string {
  const plain = text.includes('>') ? withoutQuotes(text) : text;
  if (!/\*\*|__|#/.test(plain) || !isMarkdown(plain)) return plain;
  return plain
    .split('\n')
    .map((line) => line.replace(HEADING, blank).replace(BULLETED_LABEL, blank).replace(MARKS, blank))
    .join('\n');
}

/** `- **Datum:** 07.07.2020` */
const BULLETED_LABEL = /^[ \t\u2060]{0,16}[-*] (?=\*\*[^*\n]{3,60}\*\*)/;

function blank(mark: string): string {
  return NOTHING.repeat(mark.length);
}

function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => QUOTE.test(line));
  const printed = lines.slice(Math.max(0, first)).filter((line) => line.trim() !== '');
  const quoted = printed.filter((line) => QUOTE.test(line)).length;
  if (quoted < FEWEST_QUOTED || quoted < QUOTED_SHARE * printed.length) return text;
  return lines.map((line) => line.replace(QUOTE, blank)).join('\n');
}

/** Is a label or the title of the form set in bold, or the title a heading? */
function isMarkdown(text: string): boolean {
  return text.split('\n', SEARCHED_LINES).some((line) => {
    const bold = BOLD_START.exec(line)?.[0]
      .replace(/[*_\u2060|]|^[ \t]*-/g, '')
      .trim();
    if (bold !== undefined) return matchTitle(bold) !== null || isLabel(bold);
    const heading = HEADING.exec(line);
    return heading !== null && matchTitle(line.slice(heading[0].length).trim()) !== null;
  });
}
