/** One paper as HTML: on one side the pages, on the other what was read from them. */

import type { Diagnostic } from '../model/diagnosticNames.ts';
import type { ParsedDocument, Source } from '../model/names.ts';
import type { Reading } from '../model/reading.ts';
import { ANSWERS_TITLE } from './answers.ts';
import type { Pictures } from './drawPictures.ts';
import { type Html, html, langOf } from './html.ts';
import { boxId, markClass, pageId, placeName, valueId } from './link.ts';
import { type Mark, type Marks, marksOf } from './marks.ts';
import { pdfPages } from './pdfPages.ts';
import type { Item, Section, Value } from './sections.ts';
import { textPages } from './textPages.ts';
import { sectionsOf, valuesOf } from './values.ts';
import { wordPictures } from './wordPictures.ts';
import { dateText, kindName, titleLanguage, titleOf } from './words.ts';

/** What a page of HTML holds of one paper; `document.ts` puts the rest around it. */
export interface PaperPage {
  title: string;
  titleLanguage: 'de' | null;
  /** HTML. */
  content: string;
}

/** Of a reading with positions. @param pictures of the file's pages, as far as there are any */
export function paperPage(reading: Reading, pictures: Pictures): PaperPage {
  const { record, layout } = reading;
  const sections = sectionsOf(record);
  const part = record.source.part ?? 1;
  const positions = record.positions ?? {};
  const marks = marksOf(valuesOf(sections), positions, record.diagnostics, layout, `${part}-`);
  const pages = pagesOf(reading, marks, pictures, part);
  const view: View = { marks, part, printed: wordPictures(reading, pictures) };
  const content = html`<article class="paper" id="paper-${part}">
${headOf(record)}
<div class="sides">
<section class="pages" aria-label="The pages" tabindex="0">
${pages.length > 0 ? html`<p class="hint">Arrow keys go from mark to mark, Enter goes to what was read there.</p>` : html`<p class="nothing">There is nothing of it to show.</p>`}
${pages}</section>
<section class="values" aria-label="What was read" tabindex="0">
${diagnosticsOf(record.diagnostics, view)}
${agendaNav(record, view)}
${isRead(record) ? sections.map((section) => sectionHtml(section, view)) : null}
${referencesOf(record)}
</section>
</div>
</article>
`;
  return { title: titleOf(record), titleLanguage: titleLanguage(record), content: content.html };
}

interface View {
  marks: Marks;
  part: number;
  /** Pictures of the doubtful words of a value of a scan. */
  printed(pointer: string): Html | null;
}

/** The items of a protocol as links to what was read of each, with how many decisions it has. */
function agendaNav({ minutes }: ParsedDocument, { marks }: View): Html | null {
  if (minutes === null || minutes.items.length === 0) return null;
  const links = minutes.items.map(({ number, title, decisions }, index) => {
    const mark = marks.ofValue.get(`/minutes/items/${index}/number`);
    if (mark === undefined) return null;
    const count = decisions.length === 0 ? null : html` <span class="decided">${decisions.length}</span>`;
    return html`<li><a href="#${valueId(mark)}"><bdi lang="de">${number} ${title ?? ''}</bdi></a>${count}</li>
`;
  });
  return html`<nav class="agenda" aria-label="Items"><ol>
${links}</ol></nav>
`;
}

/** Is there anything besides what went wrong? */
function isRead({ kind, diagnostics }: ParsedDocument): boolean {
  return kind !== null || !diagnostics.some(({ severity }) => severity === 'error');
}

function pagesOf({ record, layout }: Reading, marks: Marks, pictures: Pictures, part: number): Html[] {
  const { source } = record;
  const numbers = numbersOf(source, marks, layout?.pages.length ?? source.pages ?? 0);
  if (layout?.unit === 'char') return textPages({ part, numbers, layout, marks: marks.list });
  return pdfPages({ part, numbers, count: source.pages ?? 0, layout, pictures, marks: marks.list });
}

/** All pages; of a file that holds several papers those on which this one stands. */
function numbersOf({ part }: Source, { list }: Marks, count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (part === null || list.length === 0) return all;
  let [first, last] = [count, 1];
  for (const { positions } of list) {
    for (const { page } of positions) [first, last] = [Math.min(first, page), Math.max(last, page)];
  }
  return all.filter((number) => number >= first && number <= last);
}

function headOf(record: ParsedDocument): Html {
  const { kind, header, source, public: isPublic } = record;
  const known = [
    kind === null ? null : kindName(kind),
    header.Nummer,
    header.Datum === null ? null : dateText(header.Datum),
    isPublic === null ? null : isPublic ? 'öffentlich' : 'nichtöffentlich',
  ].filter((fact) => fact !== null);
  const of = [
    source.path ?? '-',
    source.part === null ? null : `paper ${source.part} of the file`,
    source.encoding ?? (source.mediaType === 'application/pdf' ? 'PDF' : null),
    source.pages === null ? null : source.pages === 1 ? '1 page' : `${source.pages} pages`,
    source.bytes === null ? null : `${source.bytes} bytes`,
  ].filter((fact) => fact !== null);
  return html`<header>
<h1 dir="auto"${langOf(titleLanguage(record))}>${titleOf(record)}</h1>
<p class="facts" lang="de">${listed(known)}</p>
<p class="source">${listed(of)}${source.sha256 === null ? null : html` · <span class="hash">SHA-256 ${source.sha256}</span>`}</p>
</header>`;
}

function listed(facts: readonly string[]): Html[] {
  return facts.map((fact, index) => html`${index > 0 ? ' · ' : null}<bdi>${fact}</bdi>`);
}

const SEVERITY_WORD = { error: 'Error', warning: 'Doubtful', info: 'Note' } as const;

function diagnosticsOf(diagnostics: readonly Diagnostic[], view: View): Html | null {
  if (diagnostics.length === 0) return null;
  const named = new Set<Mark>();
  const items = diagnostics.map((diagnostic) => {
    const { code, severity, message, field, place } = diagnostic;
    const mark = view.marks.ofDiagnostic.get(diagnostic);
    // of a spot this is what was read there; a value has its own entry below
    const isTarget = mark !== undefined && mark.tone === 'spot' && !named.has(mark);
    if (mark !== undefined) named.add(mark);
    const isElsewhere = field === null || view.marks.ofValue.has(field);
    const at =
      mark !== undefined
        ? placeLinks(mark)
        : place === null
          ? null
          : html` <a class="place" href="#${pageId(view.part, place.page)}">${placeName(place)}</a>`;
    return html`<li class="${severity}"${isTarget ? html` id="${valueId(mark)}"` : null}${mark === undefined ? null : html` data-v="${mark.id}"`}><p><strong>${SEVERITY_WORD[severity]}:</strong> <span dir="auto">${message}</span></p>
<p class="about"><code>${code}</code>${field === null ? null : html` <code>${field}</code>`}${at}${isElsewhere ? null : view.printed(field!)}</p></li>
`;
  });
  return html`<section class="diagnostics"><h2>Doubts and notes</h2><ul>
${items}</ul></section>`;
}

function sectionHtml({ title, items }: Section, view: View): Html {
  if (title === ANSWERS_TITLE)
    return html`<section><h2>${title}</h2>
${items.map((answer) => answerHtml(answer, view))}</section>
`;
  return html`<section><h2>${title}</h2>
${title === 'Questions' ? questionList(items, view) : items.map((item) => itemHtml(item, view))}</section>
`;
}

/** What was asked on the left, what is answered on the right. */
function answerHtml({ parts }: Item, view: View): Html {
  return html`<div class="answer">${parts.map(
    (side) =>
      html`<div class="side">${side.heading === null && side.details.length === 0 ? null : itemHtml({ ...side, parts: [] }, view)}${side.parts.map((one) => itemHtml(one, view))}</div>`,
  )}</div>
`;
}

function questionList(items: readonly Item[], view: View): Html {
  return html`<ul class="questions">${items.map(
    (item) =>
      html`<li>${itemHtml(item, view)}${item.parts.length > 0 ? questionList(item.parts, view) : null}</li>
`,
  )}</ul>`;
}

function itemHtml({ label, marker, heading, value, details }: Item, view: View): Html {
  const number = marker === null ? null : shortValue(marker, view);
  return html`${heading === null ? null : html`<p class="heading">${shortValue(heading, view)}</p>`}<div class="item${value === null && details.length === 0 ? ' missing' : ''}">${label === null ? null : html`<h3 lang="de">${label}</h3>`}${number === null ? null : html`<span class="marker">${number}</span>`}<div class="what">${value === null ? (details.length > 0 || marker !== null ? null : html`<p class="missing">not on the paper</p>`) : longValue(value, view)}${details.length === 0 ? null : html`<p class="details">${details.map((one) => html`${shortValue(one, view)} `)}</p>`}</div></div>
`;
}

/** Text that can be selected, and a link to where it stands. */
function longValue({ pointer, text }: Value, { marks, printed }: View): Html {
  const mark = marks.ofValue.get(pointer);
  if (mark === undefined) return html`<p class="value" lang="de" dir="auto">${text}</p>`;
  return html`<p class="value ${markClass(mark)}" id="${valueId(mark)}" data-v="${mark.id}"><span lang="de" dir="auto">${text}</span>${placeLinks(mark)}${printed(pointer)}</p>`;
}

/** A few words that are a link as a whole. */
function shortValue({ pointer, text, name }: Value, { marks, printed }: View): Html {
  const mark = marks.ofValue.get(pointer);
  if (mark === undefined) return html`<span title="${name}"><bdi lang="de">${text}</bdi></span>`;
  const { page } = mark.positions[0]!;
  return html`<a class="value short ${markClass(mark)}" id="${valueId(mark)}" data-v="${mark.id}" href="#${boxId(mark, page)}" title="${name}"><bdi lang="de">${text}</bdi></a>${printed(pointer)}`;
}

/** One a page on which it stands. */
function placeLinks(mark: Mark): Html[] {
  const seen = new Set<number>();
  return mark.positions.flatMap((position) => {
    if (seen.has(position.page)) return [];
    seen.add(position.page);
    return [
      html` <a class="place" href="#${boxId(mark, position.page)}" aria-label="${mark.name}: ${placeName(position)}">${placeName(position)}</a>`,
    ];
  });
}

function referencesOf({ references }: ParsedDocument): Html | null {
  if (references.length === 0) return null;
  return html`<section><h2>Cited papers</h2><p lang="de">${listed(references)}</p></section>`;
}
