/** Characters that must not reach a terminal as they are, because it obeys them or does not show them. */

/**
 * DEL and C1 controls, the controls that reorder text (U+061C, U+200E/F, U+202A-E, U+2066-9), the line and paragraph
 * separators, the byte order mark and the two non-characters that YAML readers refuse.
 */
const HIDDEN = '\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';

const HIDDEN_IN_JSON = new RegExp(`[${HIDDEN}]`, 'g');
const HIDDEN_IN_CELL = new RegExp(`[\\p{Cc}\\p{Cs}${HIDDEN}]`, 'gu');
const HIDDEN_IN_TERMINAL = new RegExp(`[\\p{Cc}\\p{Cf}\\p{Cs}${HIDDEN}]`, 'gu');

/** Letters and signs of German texts, of which none is hidden anywhere. */
const SHOWN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/;

/**
 * JSON text (or YAML text whose strings are JSON strings) with hidden characters written `\uXXXX`.
 * C0 controls and lone surrogates are left to `JSON.stringify`, which escapes them already.
 */
export function escapeJson(json: string): string {
  return json.replace(HIDDEN_IN_JSON, toEscape);
}

/** Text for a table's cell, with hidden characters, every control, newline, tab and lone surrogate written `\uXXXX`. */
export function escapeCell(text: string): string {
  return text.replace(HIDDEN_IN_CELL, toEscape);
}

/**
 * Text of unknown origin (file names, document text, arguments) made fit for one line of a terminal: every control,
 * newline, format character and lone surrogate is written `\uXXXX`.
 */
export function escapeTerminal(text: string): string {
  // nearly every text: told in a tenth of the time
  if (SHOWN.test(text)) return text;
  return text.replace(HIDDEN_IN_TERMINAL, toEscape);
}

/** Text of several lines for a table's cell: as `escapeCell`, but newlines and tabs stay. */
export function escapeText(text: string): string {
  return text.replace(HIDDEN_IN_PAGE, toEscape);
}

const HIDDEN_IN_PAGE = new RegExp(`(?![\\t\\n])[\\p{Cc}\\p{Cs}${HIDDEN}]`, 'gu');
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Text made fit for the content or a quoted attribute of an HTML page: markup becomes text, every control but newline
 * and tab, what reorders text and lone surrogates are written `\uXXXX`.
 */
export function escapeHtml(text: string): string {
  return text.replace(HIDDEN_IN_PAGE, toEscape).replace(/[&<>"'`]/g, (character) => MARKUP[character]!);
}

/**
 * Beginnings of commands that CI systems look for in what a job prints: `##[…]` and `##vso[…]` anywhere in a line
 * (Azure Pipelines; GitHub's runner still knows them), `::…::` at its start (GitHub Actions), blanks before it or not.
 */
export const COMMAND_WITHIN = /#(?=#[a-z]*\[)/gi;
export const COMMAND_FIRST = /^(\s*):(?=:)/;

/** `escapeTerminal`, and no CI system takes the line for a command either. */
export function escapeLog(line: string): string {
  return escapeTerminal(line).replace(COMMAND_WITHIN, '\\u0023').replace(COMMAND_FIRST, '$1\\u003a');
}

/** `escapeJson`, and no CI system finds a command in the text: `#` may be written `\u0023` in a JSON string. */
export function escapeJsonLog(json: string): string {
  return escapeJson(json).replace(COMMAND_WITHIN, '\\u0023');
}

function toEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
