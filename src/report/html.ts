/** HTML put together so that text can only ever come in as text. */

import { escapeHtml } from '../output/formats/escape.ts';

/** A piece of HTML. Only `html` and `trusted` make one, so that a string from a paper never passes for one. */
export interface Html {
  readonly html: string;
}

export type Insert = Html | string | number | null | readonly Insert[];

/**
 * A template whose inserts are escaped unless they are HTML themselves: html`<b>${name}</b>`. Lists are joined, `null`
 * is nothing. Attributes are to stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...inserts: Insert[]): Html {
  const parts = [strings[0] ?? ''];
  for (const [index, insert] of inserts.entries()) parts.push(toHtml(insert), strings[index + 1] ?? '');
  return { html: parts.join('') };
}

/** The attribute that says in which language an element is, if it is another than that of the page; with its space. */
export function langOf(language: string | null): Html | null {
  return language === null ? null : html` lang="${language}"`;
}

/** Takes a text of the program's own for HTML. Never for anything that comes from an input. */
export function trusted(text: string): Html {
  return { html: text };
}

function toHtml(insert: Insert): string {
  if (insert === null) return '';
  if (typeof insert === 'string') return escapeHtml(insert);
  if (typeof insert === 'number') return String(insert);
  if (isList(insert)) return insert.map(toHtml).join('');
  return insert.html;
}

function isList(insert: Html | readonly Insert[]): insert is readonly Insert[] {
  return Array.isArray(insert);
}
