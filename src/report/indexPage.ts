/** The index of many papers: counts at a glance, and a table to filter and sort, papers with doubts first. */

import type { ParsedDocument } from '../model/names.ts';
import { barChart, type Count } from './barChart.ts';
import { htmlDocument } from './document.ts';
import { type Html, html, langOf } from './html.ts';
import { dateText, kindName, titleLanguage, titleOf } from './words.ts';

/** What the index says of one paper: little, since there may be many. */
export interface IndexRow {
  title: string;
  titleLanguage: 'de' | null;
  number: string | null;
  kind: string | null;
  /** The paper says that it is not public. */
  notPublic: boolean;
  /** ISO 8601. */
  date: string | null;
  groups: readonly string[];
  /** Codes of errors, each once. */
  errors: readonly string[];
  /** Codes of warnings, each once. */
  warnings: readonly string[];
  path: string;
  /** Address of its page, relative to the index. */
  href: string;
}

/** @param file of the paper's page, below the index's folder, parts parted by `/` */
export function indexRow(record: ParsedDocument, file: string): IndexRow {
  const { kind, header, sender, source, diagnostics } = record;
  const codesOf = (wanted: 'error' | 'warning'): string[] => [
    ...new Set(diagnostics.filter(({ severity }) => severity === wanted).map(({ code }) => code)),
  ];
  return {
    title: titleOf(record),
    titleLanguage: titleLanguage(record),
    number: header.Nummer,
    kind: kind === null ? null : kindName(kind),
    notPublic: record.public === false,
    date: header.Datum,
    groups: [...new Set(sender.groups)],
    errors: codesOf('error'),
    warnings: codesOf('warning'),
    path: source.path ?? '-',
    href: hrefOf(file) + (source.part === null ? '' : `#paper-${source.part}`),
  };
}

/** A file name may hold what means something in an address. */
function hrefOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** @param rows in the order of the inputs */
export function indexDocument(rows: readonly IndexRow[]): string {
  const sorted = [...rows].sort((a, b) => doubtsOf(b) - doubtsOf(a));
  const body = html`<main>
<header>
<h1>Papers</h1>
<p>${summary(rows)}</p>
</header>
${charts(rows)}
${filters(rows)}
<table role="table">
<caption class="unseen">Papers, those with errors and doubts first. The headings sort.</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map(([id, name, sort]) => html`<th scope="col" role="columnheader" class="${id}"${sort === null ? null : html` aria-sort="${sort}"`}><button type="button">${name}</button></th>`)}</tr></thead>
<tbody role="rowgroup">
${sorted.map(rowHtml)}</tbody>
</table>
<p class="nothing" hidden>No paper matches.</p>
</main>
`;
  return htmlDocument({
    title: 'Papers',
    titleLanguage: null,
    body,
    styles: ['common.css', 'index.css'],
    script: 'index.js',
  });
}

const COLUMNS = [
  ['paper', 'Paper', null],
  ['kind', 'Kind', null],
  ['date', 'Date', null],
  ['groups', 'Sender', null],
  ['doubts', 'Doubts', 'descending'],
  ['file', 'File', null],
] as const;

/** Errors weigh more than any number of warnings. */
function doubtsOf({ errors, warnings }: IndexRow): number {
  return errors.length * 1000 + warnings.length;
}

function summary(rows: readonly IndexRow[]): string {
  const failed = rows.filter(({ errors }) => errors.length > 0).length;
  const doubtful = rows.filter(({ errors, warnings }) => errors.length === 0 && warnings.length > 0).length;
  const closed = rows.filter(({ notPublic }) => notPublic).length;
  const known = `${counted(rows.length, 'paper')}: ${doubtful} with doubts, ${failed} that could not be read`;
  return closed > 0 ? `${known}, ${closed} not public` : known;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Bars of the chart of years: an archive of three decades fits. */
const MOST_YEARS = 40;

function charts(rows: readonly IndexRow[]): Html {
  return html`<section class="charts" aria-label="Counts">
${barChart('Papers by kind', kindsOf(rows))}
${barChart('Papers by year', count(rows.map(yearOf)).sort(byName), MOST_YEARS)}
${barChart(
  'Papers by sender',
  count(
    rows.flatMap(({ groups }) => groups),
    'de',
  ),
)}
${barChart('Papers by doubt', count(rows.flatMap(({ errors, warnings }) => [...errors, ...warnings])))}
</section>`;
}

function yearOf({ date }: IndexRow): string {
  return date?.slice(0, 4) ?? 'undated';
}

const UNKNOWN_KIND = 'unknown';

function kindsOf(rows: readonly IndexRow[]): Count[] {
  return count(
    rows.map(({ kind }) => kind ?? UNKNOWN_KIND),
    'de',
  ).map((one) => (one.name === UNKNOWN_KIND ? { ...one, language: null } : one));
}

/** Most first. */
function count(names: readonly string[], language: Count['language'] = null): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, papers]) => ({ name, papers, language }))
    .sort((a, b) => b.papers - a.papers || byName(a, b));
}

function byName(a: Count, b: Count): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function filters(rows: readonly IndexRow[]): Html {
  const kinds = kindsOf(rows).sort(byName);
  const years = count(rows.map(yearOf)).sort(byName);
  return html`<div class="filters" role="search" aria-label="Filter the papers">
<label>Words <input type="search" id="words" autocomplete="off" spellcheck="false"></label>
<label>Kind <select id="kind"><option value="">all</option>${kinds.map(option)}</select></label>
<label>Year <select id="year"><option value="">all</option>${years.map(option)}</select></label>
<label><input type="checkbox" id="doubtful"> only with doubts</label>
<p role="status" id="count">${counted(rows.length, 'paper')}</p>
</div>`;
}

function option({ name, papers, language }: Count): Html {
  return html`<option value="${name}"${langOf(language)}>${name} (${papers})</option>`;
}

function rowHtml(row: IndexRow): Html {
  const {
    title,
    titleLanguage: language,
    number,
    kind,
    notPublic,
    date,
    groups,
    errors,
    warnings,
    path,
    href,
  } = row;
  const state = errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'fine';
  return html`<tr role="row" class="${state}" data-kind="${kind ?? UNKNOWN_KIND}" data-year="${yearOf(row)}"><th scope="row" role="rowheader"><a href="${href}"><bdi${langOf(language)}>${title}</bdi></a>${number === null || number === title ? null : html` <bdi class="number">${number}</bdi>`}${notPublic ? html` <span class="closed" lang="de">nichtöffentlich</span>` : null}</th><td role="cell" lang="de">${kind ?? '–'}</td><td role="cell" data-sort="${date ?? ''}">${date === null ? '–' : dateText(date)}</td><td role="cell" lang="de">${groups.map((group, index) => html`${index > 0 ? ', ' : null}<bdi>${group}</bdi>`)}</td><td role="cell" data-sort="${doubtsOf(row)}">${[...errors, ...warnings].map((code, index) => html`${index > 0 ? ', ' : null}${code}`)}</td><td role="cell"><bdi>${path}</bdi></td></tr>
`;
}
