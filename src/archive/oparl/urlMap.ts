/** The file that says which URL a paper, a group, a person or a body has. */

import { isObject } from '../../model/plainObject.ts';
import { csvRows } from '../corrections/csvRows.ts';
import { textOf } from '../corrections/readCorrections.ts';
import type { Url } from './objects.ts';

export class UrlMapError extends Error {}

/** CSV (`reference,url`, with or without that line) or a JSON object. @throws UrlMapError */
export function readUrlMap(bytes: Uint8Array): Map<string, Url> {
  const text = textOf(bytes);
  const entries = /^\ufeff?\s*[{[]/.test(text) ? jsonEntries(text) : csvEntries(text);
  for (const [key, url] of entries)
    if (!isUrl(url)) throw new UrlMapError(`${key}: '${url}' is no URL of http or https`);
  return new Map(entries);
}

function jsonEntries(text: string): [string, string][] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UrlMapError(`it is no JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new UrlMapError('it is no object of references and URLs');
  return Object.entries(value).map(([key, url]) => [key, String(url)]);
}

function csvEntries(text: string): [string, string][] {
  const rows = csvRows(text);
  const head = rows[0]?.cells[1]?.trim().toLowerCase() === 'url' ? 1 : 0;
  return rows.slice(head).map(({ cells, line }) => {
    const [key = '', url = ''] = cells.map((cell) => cell.trim());
    if (key === '' || url === '') throw new UrlMapError(`line ${line}: it has no reference or no URL`);
    return [key, url];
  });
}

export function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
