/** For every rule a paper that breaks it, made by changing one thing in a right one, and where the finding must be. */

import { correct } from '../../src/archive/corrections/apply.ts';
import { DEFAULT_LIMITS } from '../../src/batch/limits.ts';
import { readInputFile } from '../../src/batch/readInput.ts';
import { tooLarge } from '../../src/batch/task.ts';
import { unfinishedRecord } from '../../src/batch/unfinished.ts';
import type { Consultation, EncodingName, ParsedDocument } from '../../src/model/names.ts';
import { problem } from '../../src/model/problem.ts';
import { type Reading, unread } from '../../src/model/reading.ts';
import { toDiagnostic } from '../../src/output/messages/toDiagnostic.ts';
import { reportDoubts } from '../../src/paper/doubts.ts';
import { readLinkedPapers } from '../../src/paper/linkedPapers.ts';
import { type ReadOptions, read } from '../../src/parse.ts';
import { failedRecord } from '../../src/record.ts';
import { RULES } from '../../src/rules/index.ts';
import { fixtureBytes } from '../fixtureFiles.ts';
import { pdfBytes } from '../pdfBytes.ts';
import { encodeText } from '../source/encodeText.ts';

export interface Case {
  rule: string;
  /** What tells this case from others of the rule. */
  name: string;
  read: () => Promise<Reading>;
  /** Page, line, column, length; `null` where the finding has no place. */
  at: readonly [page: number, line: number, column: number, length: number] | null;
  /** The source text from the column on, as long as the finding or longer; `null` where it has no length. */
  spot: string | null;
}

export const SEED = 'text/tabs-seed-form.txt';

export function fixtureText(path: string): string {
  return new TextDecoder().decode(fixtureBytes(path));
}

export function readText(text: string): Promise<Reading> {
  return read(new TextEncoder().encode(text));
}

/** The fixture with one thing in it changed; it must stand there exactly once. */
export function changed(path: string, good: string, bad: string): string {
  const parts = fixtureText(path).split(good);
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(good)} stands ${parts.length - 1} times in ${path}`);
  return parts.join(bad);
}

type Spot = readonly [page: number, line: number, column: number, spot: string];

/** The rule's own example. */
function example(rule: string, [page, line, column, spot]: Spot, length = spot.length): Case {
  const { paper, good, bad } = RULES.find(({ id }) => id === rule)?.examples ?? {
    paper: null,
    good: '',
    bad: '',
  };
  if (paper === null) throw new Error(`${rule} has no example with a paper`);
  return {
    rule,
    name: 'its example',
    read: () => readText(changed(paper, good, bad)),
    at: [page, line, column, length],
    spot: length === 0 ? null : spot,
  };
}

function another(
  rule: string,
  good: string,
  bad: string,
  [page, line, column, spot]: Spot,
  paper = SEED,
): Case {
  return {
    rule,
    name: `${JSON.stringify(bad.slice(0, 60))} for ${JSON.stringify(good.slice(0, 60))}`,
    read: () => readText(changed(paper, good, bad)),
    at: [page, line, column, spot.length],
    spot,
  };
}

/** A finding that stands nowhere in the paper. */
function nowhere(rule: string, name: string, reading: () => Promise<Reading>): Case {
  return { rule, name, read: reading, at: null, spot: null };
}

const fixture = (path: string, options: ReadOptions = {}) => read(fixtureBytes(path), options);

/** No reading has it: every kind that is recognised has a form. */
async function withoutForm(): Promise<Reading> {
  const reading = await fixture('text/tabs-stellungnahme.txt');
  const told = toDiagnostic(problem('kind-partly-read', { field: '/kind', kind: 'stellungnahme' }));
  return { ...reading, record: { ...reading.record, diagnostics: [told] } };
}

/** A right paper of the kind with other values in its record. */
async function withValues(path: string, values: Partial<ParsedDocument>): Promise<Reading> {
  const reading = await fixture(path);
  return { ...reading, record: { ...reading.record, ...values } };
}

const row = (body: string, date: string, role: string | null = null): Consultation => ({
  ...{ body, date, role },
  public: true,
});

async function missingFile(): Promise<Reading> {
  const input = await readInputFile('there/is/no/such/file.pdf');
  if (!('failure' in input)) throw new Error('there should be no such file');
  return unread(failedRecord('there/is/no/such/file.pdf', input.failure));
}

async function ended(ending: 'time-limit' | 'memory-limit' | 'crashed'): Promise<Reading> {
  const task = { path: SEED, bytes: fixtureBytes(SEED) };
  return unread(await unfinishedRecord(task, ending, null, DEFAULT_LIMITS));
}

async function clearScan(): Promise<Reading> {
  const reading = await readText(fixtureText(SEED));
  reading.record.diagnostics.push(toDiagnostic(problem('ocr-used', { pages: 1 })));
  return reading;
}

/** The seed paper and a second page that would have to be recognised. */
async function withoutEngine(): Promise<Reading> {
  const reading = await withBlankPage({ ocr: 'never' });
  reading.record.diagnostics.push(toDiagnostic(problem('ocr-not-installed', { pages: 1, language: null })));
  return reading;
}

/** The seed paper as if it were a scan of which one word is read differently at a second look. */
async function withDoubt(word: string, other: string): Promise<Reading> {
  const reading = await readText(fixtureText(SEED));
  const start = reading.layout!.text.indexOf(word);
  const layout = { ...reading.layout!, doubts: [{ start, end: start + word.length, other }] };
  const problems = reportDoubts(layout, reading.record, reading.spans);
  reading.record.diagnostics.push(...problems.map((one) => toDiagnostic(one, layout)));
  return reading;
}

/** The seed paper with words at the beginning of a line that lead to A0249/22. */
function linkCase(rule: string, words: string): Case {
  const linked = async () => {
    const reading = await readText(changed(SEED, 'Ich frage Sie:', `Wie unter ${words} frage ich Sie:`));
    const { text } = reading.layout!;
    const start = text.indexOf(words);
    const links = [{ start, end: start + words.length, url: 'https://ratsinfo.example/A0249-22.pdf' }];
    const layout = { ...reading.layout!, links };
    const problems = readLinkedPapers(layout, { start: 0, end: text.length }, reading.record);
    reading.record.diagnostics.push(...problems.map((one) => toDiagnostic(one, layout)));
    return reading;
  };
  // a finding whose end is not told reaches to the end of its line
  const spot = `${words} frage ich Sie:`;
  return { rule, name: `“${words}”`, read: linked, at: [1, 14, 11, spot.length], spot };
}

/** The seed paper with a value put right by hand. */
async function withCorrection(pointer: string, value: string): Promise<Reading> {
  const reading = await readText(fixtureText(SEED));
  const said = { who: 'Archiv', when: '2021-06-01', why: null };
  correct(reading, [{ sha256: null, number: 'F0123/21', pointer, value, ...said, line: 2 }]);
  return reading;
}

function encoded(text: string, encoding: EncodingName): Promise<Reading> {
  const bytes = encodeText(text, encoding);
  if (bytes === null) throw new Error(`the text has characters that ${encoding} lacks`);
  return read(bytes);
}

/** The seed paper printed on the first of two pages; the second is blank. */
function withBlankPage(options: ReadOptions = {}): Promise<Reading> {
  return read(pdfBytes([seedPage(), '']), options);
}

function withBlackBox(): Promise<Reading> {
  const name = 'BT /F1 6 Tf 50 90 Td (Petra Quendel) Tj ET';
  return read(pdfBytes([`${seedPage()}\n${name} 48 86 60 12 re f`]));
}

/** The seed's lines as a page of small print. */
function seedPage(): string {
  const lines = fixtureText(SEED)
    .replaceAll(/[„“]/g, '"')
    .split('\n')
    .flatMap((line, index) =>
      line.split('\t').map((cell, column) => ({ cell, x: 50 + column * 180, y: 800 - index * 18 })),
    );
  const shown = lines
    .filter(({ cell }) => cell !== '')
    .map(({ cell, x, y }) => `BT /F1 3 Tf ${x} ${y} Td (${cell.replace(/[()\\]/g, '\\$&')}) Tj ET`);
  return shown.join('\n');
}

const before = (text: string, mark: string) => text.slice(0, text.indexOf(mark));
const GREETING = 'Sehr geehrter Herr Oberbürgermeister,';
/** The seed paper without umlauts but with bytes beyond ASCII that may be anything. */
function withOddByte(): Promise<Reading> {
  const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ü: 'UE', ß: 'ss' };
  const text = fixtureText(SEED).replace(/[^ -~\t\n]/g, (letter) => plain[letter] ?? '"');
  return read(new Uint8Array(Buffer.from(text.replace('rund 120', 'a\u00b7b\u00d7c 120'), 'latin1')));
}

export const CASES: readonly Case[] = [
  nowhere('empty-file', 'no bytes', () => read(new Uint8Array())),
  nowhere('empty-file', 'white space', () => readText(' \n\n')),
  nowhere('unreadable-file', 'a file that is not there', missingFile),
  nowhere('not-text', 'a ZIP archive', () =>
    read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0, 255, 254, 0, 1])),
  ),
  nowhere('web-page', 'as a browser saves it', () =>
    readText(`<!DOCTYPE html>\n<html><body><pre>${fixtureText(SEED)}</pre></body></html>`),
  ),
  nowhere('pdf-damaged', 'cut off', () => read(fixtureBytes('pdf/docx-plain.pdf').slice(0, 300))),
  nowhere('pdf-encrypted', 'without its password', () => fixture('pdf/qpdf-12-userpw.pdf')),
  nowhere('pdf-no-text', 'a blank page', () => read(pdfBytes(['']))),
  nowhere('pdf-unmapped-text', 'from PostScript', () => fixture('pdf/ps-docx-plain-unmapped.pdf')),
  nowhere('time-limit', 'ended by the pool', () => ended('time-limit')),
  nowhere('memory-limit', 'ended by the pool', () => ended('memory-limit')),
  nowhere('size-limit', 'not opened', async () => unread(tooLarge(SEED, 2 ** 30, DEFAULT_LIMITS))),
  nowhere('page-limit', 'two pages where one is allowed', () =>
    fixture('pdf/docx-twopages.pdf', { maxPages: 1 }),
  ),
  nowhere('crashed', 'ended by the pool', () => ended('crashed')),

  nowhere('encoding-guessed', 'windows-1252', () => encoded(fixtureText(SEED), 'windows-1252')),
  nowhere('encoding-weak', 'one byte beyond ASCII', withOddByte),
  example('mojibake-repaired', [1, 10, 139, '']),
  example('replacement-characters', [1, 12, 71, '\ufffd']),
  {
    rule: 'control-characters',
    name: 'a bell in a word',
    read: () => readText(changed(SEED, 'fast wöchentlich', 'fast wö\u0007chentlich')),
    at: [1, 10, 80, 0],
    spot: null,
  },
  {
    rule: 'text-behind-end',
    name: 'remains of another file',
    read: () => readText(`${fixtureText(SEED).trimEnd()}\n\u001aalter Puffer`),
    at: [1, 24, 1, 0],
    spot: null,
  },
  example('transfer-encoding', [1, 12, 71, '']),
  {
    rule: 'pdf-page-without-text',
    name: 'a blank second page',
    read: () => withBlankPage(),
    at: [2, 1, 1, 0],
    spot: null,
  },
  {
    rule: 'mark-left-out',
    name: 'a stamp over a cell',
    read: () => fixture('pdf/stamp-over-cell.pdf'),
    at: [1, 5, 1, 0],
    spot: null,
  },
  linkCase('link-differs', 'A0248/22'),
  linkCase('link-used', 'Antrag 249/22'),
  linkCase('link-unprinted', 'hier'),
  {
    rule: 'corrected',
    name: 'a date',
    read: () => withCorrection('/header/Datum', '2021-05-13'),
    at: [1, 2, 26, 10],
    spot: '12.05.2021',
  },
  nowhere('correction-unfit', 'a question that is not there', () =>
    withCorrection('/questions/7/text', 'Wie viele?'),
  ),
  nowhere('ocr-used', 'a clear scan', clearScan),
  nowhere('ocr-not-installed', 'a scan without the engine', withoutEngine),
  nowhere('ocr-page-limit', 'a second page beyond the limit', () => withBlankPage({ maxOcrPages: 0 })),
  {
    rule: 'ocr-doubtful',
    name: 'a word of the salutation',
    read: () => withDoubt('Oberbürgermeister,', 'Oberbürgermeisler,'),
    at: [1, 8, 20, 18],
    spot: 'Oberbürgermeister,',
  },
  nowhere('ocr-text-layer', 'a scan with a text layer', () => fixture('pdf/tesseract-latex-plain.pdf')),
  {
    rule: 'hidden-text',
    name: 'a name under a black box',
    read: withBlackBox,
    at: [1, 15, 1, 0],
    spot: null,
  },
  example('furniture-suspected', [1, 10, 189, 'Seite 2 von 3']),

  nowhere('not-recognised', 'without its header', () =>
    readText(fixtureText(SEED).slice(before(fixtureText(SEED), GREETING).length)),
  ),
  example('kind-guessed', [1, 2, 26, 'F0123/21']),
  example('kind-number-mismatch', [1, 2, 44, 'A0123/21']),
  nowhere('kind-partly-read', 'a Stellungnahme', withoutForm),
  {
    rule: 'more-than-one-document',
    name: 'two papers one behind the other',
    read: () => readText(`${fixtureText(SEED)}\n\f${fixtureText('text/one-unnumbered-question.txt')}`),
    at: [2, 24, 1, 18],
    spot: 'Anfrage öffentlich',
  },
  {
    rule: 'header-incomplete',
    name: 'cut off behind the header',
    read: () => readText(before(fixtureText(SEED), GREETING)),
    at: [1, 6, 1, 9],
    spot: 'Kurztitel',
  },
  example('label-misspelt', [1, 4, 1, 'Addressat']),
  another('label-misspelt', 'Anfrage öffentlich', 'Anfarge öffentlich', [1, 2, 1, 'Anfarge']),
  example('form-missing', [1, 2, 1, 'Anfrage']),
  example('reading-unsure', [1, 24, 1, 'Lindwurmplatz hell und sicher']),
  example('columns-guessed', [1, 16, 1, '1.']),
  example('label-unknown', [1, 8, 1, 'Aktenzeichen:']),
  example('date-malformed', [1, 2, 26, '32.05.2021']),
  another('date-malformed', 'Sitzungstermin 20.05.2021', 'Sitzungstermin 29.02.2021', [
    1,
    5,
    33,
    '29.02.2021',
  ]),
  example('number-malformed', [1, 2, 44, 'F123/21']),
  example('number-without-year', [1, 1, 17, 'DS0172/1/2']),
  example('number-year-mismatch', [1, 2, 44, 'F0123/20']),
  example('party-rest', [1, 3, 57, 'siehe Anlage']),
  example('resolution-lead-missing', [1, 6, 1, 'Punkt 3 des Änderungsantrages DS0172/19/1 wird gestrichen.']),
  example('questions-guessed', [
    1,
    14,
    1,
    '1. Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt?',
  ]),
  another(
    'numbering-broken',
    'Zum Zeitplan:\n',
    'Zum Zeitplan:\n\nIst der Plan zu halten?\n',
    [1, 22, 1, '3. Wann ist Baubeginn?'],
    'text/headings-without-restart.txt',
  ),
  example('decision-number-out-of-order', [1, 81, 66, '741-031(VIII)26']),
  example('decision-number-period', [1, 81, 66, '742-031(VII)26']),
  example('agenda-item-missing', [1, 35, 1, '5']),
  example('text-unassigned', [1, 25, 1, 'Dieser Absatz steht hinter den Unterschriften.']),

  example('date-missing', [1, 2, 20, 'Datum']),
  another('date-missing', '\tDatum 12.05.2021', '', [1, 2, 1, 'Anfrage']),
  example('number-missing', [1, 2, 37, 'Nummer']),
  another('number-missing', '\tNummer F0123/21', '', [1, 2, 1, 'Anfrage']),
  example('sender-missing', [1, 3, 1, 'Absender']),
  another('sender-missing', 'Absender Stadtrat Ulf Sandhagen Fraktion GRÜNE/future!\t\t\n', '', [
    1,
    2,
    1,
    'Anfrage',
  ]),
  example('addressee-missing', [1, 4, 1, 'Adressat']),
  example('committee-missing', [1, 5, 1, 'Gremium']),
  example('session-date-missing', [1, 5, 18, 'Sitzungstermin']),
  example('amended-paper-missing', [1, 1, 42, 'Zum Verhandlungsgegenstand']),
  example('title-missing', [1, 2, 1, 'Anfrage']),
  example('title-empty', [1, 6, 1, 'Kurztitel']),
  example('title-too-long', [1, 6, 11, 'Beleuchtung rund um den Lindwurmplatz und in den'], 280),
  example('title-in-capitals', [1, 6, 11, 'BELEUCHTUNG RUND UM DEN LINDWURMPLATZ']),
  example('title-ends-in-hyphen', [1, 6, 43, '-']),
  example('public-not-stated', [1, 2, 1, 'Anfrage']),
  example('date-after-session', [1, 5, 33, '20.05.2020']),
  {
    rule: 'session-date-missing',
    name: 'in a PDF',
    read: () => fixture('pdf/docx-emptycell.pdf'),
    at: [1, 10, 1, 15],
    spot: 'Sitzungstermin:',
  },
  {
    rule: 'session-on-weekend',
    name: 'in a PDF',
    read: () => fixture('pdf/chromium-g27.pdf'),
    at: [1, 15, 1, 10],
    spot: '28.03.2026',
  },
  example('session-on-weekend', [1, 5, 33, '22.05.2021']),
  another('session-on-weekend', '20.05.2021', '23.05.2021', [1, 5, 33, '23.05.2021']),
  example('amended-paper-mismatch', [1, 1, 69, 'DS0171/19/1']),
  example('sender-unnamed', [1, 3, 10, 'siehe unten']),
  example('addressee-unnamed', [1, 4, 10, 'Oberbürgermeister']),
  example('address-form-mismatch', [1, 4, 10, 'Oberbürgermeisterin']),
  another('address-form-mismatch', 'Herrn Dr. Max', 'Frau Dr. Maxi', [1, 4, 10, 'Oberbürgermeister']),

  {
    ...nowhere('answered-paper-unnamed', 'a name alone', async () => {
      const { record } = await fixture('text/tabs-stellungnahme.txt');
      const header = { ...record.header, 'zum/zur': 'Anfrage von Anna Muster' };
      return withValues('text/tabs-stellungnahme.txt', { header });
    }),
  },
  nowhere('consultations-out-of-order', 'a later row with an earlier date', () =>
    withValues('text/tabs-stellungnahme.txt', {
      consultations: [row('Verwaltungsausschuss', '2024-10-10'), row('Stadtrat', '2024-09-14')],
    }),
  ),
  nowhere('decision-missing', 'nobody decides', () =>
    withValues('text/layout-columns-drucksache.txt', {
      reasons: ['Der Plan ist alt.'],
      consultations: [
        row('Die Oberbürgermeisterin', '2024-09-10', 'Genehmigung OB'),
        row('Stadtrat', '2024-10-14', 'Beratung'),
      ],
    }),
  ),
  example('answer-missing', [1, 11, 1, 'Zu Frage 3:']),
  example('answer-empty', [1, 11, 1, 'Zu Frage 2:']),
  example('salutation-missing', [1, 2, 1, 'Anfrage']),
  example('salutation-mismatch', [1, 8, 1, 'Sehr geehrte Frau Oberbürgermeisterin,']),
  another(
    'salutation-mismatch',
    'Oberbürgermeister Herrn Dr. Max Muster',
    'Oberbürgermeisterin Frau Dr. Petra Muster',
    [1, 8, 1, GREETING],
  ),
  example('questions-missing', [1, 11, 1, 'Ich frage Sie:']),
  example('numbering-gap', [1, 18, 1, '4']),
  another(
    'numbering-gap',
    'c) auf Friedhöfen',
    'd) auf Friedhöfen',
    [1, 20, 4, 'd'],
    'text/sub-items-two-levels.txt',
  ),
  example('numbering-repeat', [1, 18, 1, '2']),
  example('numbering-start', [1, 16, 1, '2']),
  example('numbering-mixed', [1, 18, 1, '3']),
  another('numbering-start', '3. Welche', 'c) Welche', [1, 18, 1, 'c']),
  example('numbering-restart', [1, 18, 1, '1']),
  example('question-empty', [1, 17, 1, '2']),
  example('sub-question-alone', [1, 21, 1, '2']),
  example('question-without-mark', [
    1,
    16,
    4,
    'Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt.',
  ]),
  example(
    'question-too-long',
    [1, 17, 4, 'Können die Leuchten nachts gedimmt oder abgeschirmt werden?'],
    1714,
  ),
  example('request-missing', [1, 2, 1, 'Anfrage']),
  example('resolution-missing', [1, 1, 1, 'Änderungsantrag']),
  example('reasons-missing', [1, 1, 1, 'Änderungsantrag']),
  example('signature-missing', [1, 2, 1, 'Anfrage']),
  example('signer-not-sender', [1, 22, 1, 'Heike Wolff']),
  example('self-reference', [1, 10, 185, 'F0123/21']),
  another(
    'self-reference',
    'nächtliche Beleuchtung klagen.',
    'nächtliche Beleuchtung klagen (F 0123 / 21).',
    [1, 10, 179, 'F 0123 / 21'],
  ),
  example('reference-malformed', [1, 10, 185, 'F147/20']),
  another('reference-malformed', 'Beleuchtung klagen.', 'Beleuchtung klagen (Anfrage F 147/20).', [
    1,
    10,
    187,
    'F 147/20',
  ]),
  another('reference-malformed', 'Beleuchtung klagen.', 'Beleuchtung klagen (DS0172-19).', [
    1,
    10,
    179,
    'DS0172-19',
  ]),
];
