/** What tests and generators want of README and the pages in `docs/`. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of all pages from the top of the repository on. */
export const PAGES: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`),
];

export function pageText(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** What stands under a heading of the second level; the empty text where there is none. */
export function sectionOf(text: string, heading: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The code blocks in a language, in order, without their fences. */
export function codeBlocks(text: string, language: string): string[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'));
  return Array.from(blocks, ([, block]) => block ?? '');
}

/** The rows of the first table, without its heading, as trimmed cells. */
export function tableRows(text: string): string[][] {
  const rows = /^(?:\|.*\n)+/m.exec(`${text}\n`)?.[0].trimEnd().split('\n') ?? [];
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The targets of links, as written. */
export function linksOf(text: string): string[] {
  const bare = text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
  return Array.from(bare.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target ?? '');
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf(text: string): string[] {
  const bare = text.replace(/^```.*?^```$/gms, '');
  return Array.from(bare.matchAll(/^#{1,6} (.*)$/gm), ([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
