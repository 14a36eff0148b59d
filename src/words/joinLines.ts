/**
 * How the end of one printed line meets the beginning of the next: with a space, directly, or with the hyphen gone.
 * Source of the rules: the output contract, "Text values".
 */

import { isLetter, isSmall, isSpace } from './chars.ts';

export type Join = 'space' | 'direct' | 'drop-hyphen';

const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u00ac']);
const DIGIT = /\d/u;

/** Words after which a hanging hyphen is a real one: `Haupt-` + `und Nebenstraßen`. */
const CONJUNCTIONS = new Set([
  'und',
  'oder',
  'bzw.',
  'beziehungsweise',
  'sowie',
  'u.',
  'und/oder',
  'noch',
  'bis',
  '&',
  'respektive',
  'resp.',
]);
/** Connecting words of borrowed compounds and of names: `Park-` + `and-Ride`, `Otto-` + `von-Guericke-Universität`. */
const LINKING =
  /^(?:(?:and|to|by|in|on|of|the|up|out|off)-|(?:von|van|vom|zu|zum|zur|de|am|an|auf|bei|im|der|den)-[A-ZÀ-Þ])/u;
/** Abbreviations that are not all capitals but keep their hyphen: `Kfz-` + `bedingt`. */
const ABBREVIATIONS = new Set(['Kfz', 'Pkw', 'Lkw', 'Nfz', 'Kita', 'Azubi', 'Covid']);

const URL_HEAD = /(?:https?:\/\/|www\.)\S{0,2000}$/i;
const URL_JOINT_END = /[/\-=&?_%.#~+]$/;
const URL_PART = /[/=&?_%#~]|\.[A-Za-zÀ-ɏẞ]{2,5}(?:$|\/)|[A-Za-zÀ-ɏẞ]\d|\d[A-Za-zÀ-ɏẞ]|-[A-Za-zÀ-ɏẞ]/u;

/** `…/bericht.` + `html.`: what a file is, and the end of the sentence. */
const FILE_ENDING = /^(?:html?|pdf|php|aspx?|jsp|docx?|xlsx?|jpe?g|png)(?:[.,;:!?)“"]|$)/;

/**
 * Decides how `before` (text up to the end of a printed line) goes on with `after` (the next line, trimmed; not empty).
 * `drop-hyphen`: the last character of `before` goes and no space comes in.
 */
export function joinOf(before: string, after: string): Join {
  const tail = before.length > 2100 ? before.slice(-2100) : before;
  if (continuesUrl(tail, after)) return 'direct';
  const last = tail.at(-1) ?? '';
  if (last === '\u00ad') return 'drop-hyphen';
  if (HYPHENS.has(last)) return joinAtHyphen(tail, after);
  if (last === '/' && !/[\s/]$/.test(tail.slice(0, -1))) return 'direct';
  if (after.startsWith('/') && !after.startsWith('/ ') && isLetter(last)) return 'direct';
  if (last === '–' && DIGIT.test(tail.at(-2) ?? '') && DIGIT.test(after)) return 'direct';
  return 'space';
}

/** What parts the last word of a line from what stands before it, besides white space. */
const WORD_BORDERS = '(„"“\'‚/,';

/** What stands behind the last border. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !WORD_BORDERS.includes(text[start - 1]!) && !isSpace(text[start - 1]!)) start--;
  return text.slice(start);
}

function joinAtHyphen(tail: string, after: string): Join {
  const word = lastWord(tail.slice(0, -1));
  const lastOfWord = word.at(-1) ?? '';
  if (lastOfWord === '') return 'space';
  const next = /^\S{1,80}/.exec(after)?.[0] ?? '';
  if (CONJUNCTIONS.has(next.replace(/,$/, '')) || /^als\s+auch\b/.test(after)) return 'space';
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0);
  if (first === '(' || first === '„' || first === '"') return 'space';
  if (!isSmall(first) || !isLetter(lastOfWord) || LINKING.test(next)) return 'direct';
  const piece = word.slice(word.lastIndexOf('-') + 1);
  if (keepsHyphen(piece)) return 'direct';
  return 'drop-hyphen';
}

/** `IT-` + `gestützt`, `E-` + `mobil`, `Kfz-` + `bedingt`: the hyphen is a real one though a small letter follows. */
function keepsHyphen(piece: string): boolean {
  return ABBREVIATIONS.has(piece) || piece === piece.toUpperCase();
}

/**
 * `… unter https://www.example.org/stadt/` + `konzept-2020.pdf abrufbar`: the address goes on.
 * `… unter https://www.example.org` + `nachzulesen`: it does not.
 */
function continuesUrl(tail: string, after: string): boolean {
  if (!tail.includes('/') && !tail.includes('.')) return false;
  const head = URL_HEAD.exec(tail)?.[0];
  if (head === undefined || /[)>,;“"!]$/.test(head)) return false;
  const next = /^\S{1,2000}/.exec(after)?.[0] ?? '';
  if (URL_JOINT_END.test(head)) {
    if (head.endsWith('.') && FILE_ENDING.test(next)) return true;
    if (head.endsWith('.') && !URL_PART.test(next)) return false;
    return (
      !CONJUNCTIONS.has(next) &&
      (!/^[A-Za-zÀ-ɏẞ]+$/u.test(next) || !after.includes(' ') || head.endsWith('-'))
    );
  }
  return /^[/=&?_%#~.]/.test(next) || (URL_PART.test(next) && /^[a-zß-ɏ\d]/u.test(next));
}
