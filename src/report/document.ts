/** A whole HTML file: nothing comes from outside, and no script runs in it but its own. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Html, html, langOf, trusted } from './html.ts';
import type { PaperPage } from './paperPage.ts';

/** How such a file begins; by this an earlier one of ours is known. */
export const OWN_BEGINNING =
  '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta name="generator" content="ratslese">\n';

export interface DocumentParts {
  title: string;
  /** `null`: that of the page, which is English. */
  titleLanguage: 'de' | null;
  body: Html;
  /** Files in `assets/`. */
  styles: readonly string[];
  script: string;
}

/** @param index address of the index; `null` where there is none */
export function papersDocument(papers: readonly PaperPage[], index: string | null): string {
  const body = html`${index === null ? null : html`<nav><a href="${index}">All papers</a></nav>`}
<main>
${papers.map(({ content }) => trusted(content))}</main>
`;
  const title = papers.map((paper) => paper.title).join(' · ');
  const titleLanguage = papers.every((paper) => paper.titleLanguage === 'de') ? 'de' : null;
  const styles = ['common.css', 'paper.css'];
  return htmlDocument({ title, titleLanguage, body, styles, script: 'paper.js' });
}

export function htmlDocument({ title, titleLanguage, body, styles, script }: DocumentParts): string {
  const css = styles.map(asset).join('\n');
  const js = asset(script);
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hashOf(css)}`,
    `script-src ${hashOf(js)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types',
  ].join('; ');
  const { html: rest } = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title${langOf(titleLanguage)}>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
${body}<script>${trusted(js)}</script>
</body>
</html>
`;
  return OWN_BEGINNING + rest;
}

const assets = new Map<string, string>();

function asset(name: string): string {
  const text = assets.get(name) ?? readFileSync(new URL(`../report/assets/${name}`, import.meta.url), 'utf8');
  assets.set(name, text);
  return text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
