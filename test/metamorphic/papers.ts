/** Right papers with a place for one more sentence, and what reading them with it gives. */

import type { Diagnostic } from '../../src/model/diagnosticNames.ts';
import type { ParsedDocument } from '../../src/model/names.ts';
import { read } from '../../src/parse.ts';

const HEADER = (title: string, number: string) =>
  `${title}\tDatum\tNummer\nöffentlich\t09.06.2021\t${number}\nAbsender\nFraktion Blaue Liste\nAdressat\nOberbürgermeister\nHerrn Dr. Otto Probe\nGremium\tSitzungstermin\nStadtrat\t22.06.2021\nKurztitel\nNeue Bänke am Neustädter See\n\n`;
const BEFORE = 'Am Neustädter See wurden im vergangenen Winter mehrere Bänke abgebaut und nicht ersetzt.';
const AFTER = 'Die Anwohner haben sich deshalb schon im Frühjahr mehrfach an das Umweltamt gewandt.';
const SIGNED = 'Erika Beispiel\nFraktionsvorsitzende\n';

const anfrage = (background: readonly string[], question: string) =>
  `${HEADER('Anfrage', 'F0140/21')}Sehr geehrter Herr Oberbürgermeister,\n\n${background.join('\n\n')}\n\nIch frage Sie:\n\n1. ${question}\n2. Wer trägt die Kosten?\n\nIch bitte um kurze mündliche und ausführliche schriftliche Beantwortung.\n\n${SIGNED}`;
const antrag = (resolution: readonly string[], reasons: readonly string[]) =>
  `${HEADER('Antrag', 'A0140/21')}Der Stadtrat möge beschließen:\n\n${resolution.join('\n\n')}\n\nBegründung:\n\n${reasons.join('\n\n')}\n\n${SIGNED}`;

const ANSWERED =
  'Am Neustädter See wurden im Frühjahr des Jahres 2021 insgesamt sieben Bänke neu aufgestellt.';
const stellungnahme = (statement: readonly string[], answer: readonly string[]) =>
  `${HEADER('Stellungnahme der Verwaltung', 'S0140/21')}${statement.join('\n\n')}\n\nDie Fragen werden wie folgt beantwortet:\n\nZu Frage 1:\n\n${answer.join('\n\n')}\n\nZu Frage 2:\n\nDie Kosten trägt die Stadt.\n\n${SIGNED}`;
const information = (statement: readonly string[]) =>
  `${HEADER('Information', 'I0140/21')}${statement.join('\n\n')}\n\n${SIGNED}`;
const drucksache = (resolution: readonly string[], reasons: readonly string[]) =>
  `${HEADER('Drucksache', 'DS0140/21')}Beschlussvorschlag:\n\n${resolution.join('\n\n')}\n\nBegründung:\n\n${reasons.join('\n\n')}\n\nAnlagen:\nAnlage 1: Lageplan\n`;

const ASKED = 'Wann werden die Bänke am Neustädter See ersetzt?';
const RESOLVED = 'Der Oberbürgermeister wird beauftragt, die Bänke am Neustädter See zu ersetzen.';
const RESOLVED_TOO = 'Über das Ergebnis wird der Stadtrat bis zum Ende des Jahres 2021 unterrichtet.';

export const PLACES = [
  ...['background', 'question', 'resolution', 'reasons'],
  ...['statement', 'answer', 'information', 'proposal', 'proposalReasons'],
] as const;
export type PlaceName = (typeof PLACES)[number];

/** The paper with the sentence at the place; without a sentence the paper as it is. */
export function paperWith(place: PlaceName, sentence: string | null): string {
  const between = (before: string, after: string) =>
    sentence === null ? [before, after] : [before, sentence, after];
  switch (place) {
    case 'background':
      return anfrage(between(BEFORE, AFTER), ASKED);
    case 'question':
      return anfrage([BEFORE, AFTER], sentence === null ? ASKED : `${ASKED} ${sentence}`);
    case 'resolution':
      return antrag(between(RESOLVED, RESOLVED_TOO), [BEFORE, AFTER]);
    case 'statement':
      return stellungnahme(between(BEFORE, AFTER), [ANSWERED]);
    case 'answer':
      return stellungnahme([BEFORE], between(ANSWERED, AFTER));
    case 'information':
      return information(between(BEFORE, AFTER));
    case 'proposal':
      return drucksache(between(RESOLVED, RESOLVED_TOO), [BEFORE]);
    case 'proposalReasons':
      return drucksache([RESOLVED], between(BEFORE, AFTER));
    default:
      return antrag([RESOLVED, RESOLVED_TOO], between(BEFORE, AFTER));
  }
}

/** The list of paragraphs that the place is in. */
const KEYS = {
  background: 'background',
  resolution: 'resolution',
  reasons: 'reasons',
  statement: 'statement',
  information: 'statement',
  proposal: 'resolution',
  proposalReasons: 'reasons',
} as const;

/** What the record without the sentence becomes with it. */
function expected(plain: ParsedDocument, place: PlaceName, sentence: string): ParsedDocument {
  if (place === 'answer') {
    const [answer, ...rest] = plain.answers;
    const [start, ...end] = answer!.text;
    return { ...plain, answers: [{ ...answer!, text: [start!, sentence, ...end] }, ...rest] };
  }
  if (place !== 'question') {
    const key = KEYS[place];
    const [before, ...after] = plain[key];
    return { ...plain, [key]: [before, sentence, ...after] };
  }
  const [first, ...others] = plain.questions;
  return { ...plain, questions: [{ ...first!, text: `${first!.text} ${sentence}` }, ...others] };
}

const apart = ({ source, diagnostics, references, ...values }: ParsedDocument) => JSON.stringify(values);

export interface Outcome {
  place: PlaceName;
  sentence: string;
  right: boolean;
  /** Does a diagnostic name the place of the sentence, or the value that holds it? */
  told: boolean;
  /** The keys of the record that are wrong. */
  wrong: string[];
}

const textOf = (bytes: string) => new TextEncoder().encode(bytes);

export async function plainRecord(place: PlaceName): Promise<ParsedDocument> {
  return (await read(textOf(paperWith(place, null)))).record;
}

export async function outcomeOf(plain: ParsedDocument, place: PlaceName, sentence: string): Promise<Outcome> {
  const paper = paperWith(place, sentence);
  const { record } = await read(textOf(paper));
  const wanted = expected(plain, place, sentence);
  const right = apart(record) === apart(wanted);
  const line = paper.slice(0, paper.indexOf(sentence)).split('\n').length;
  const keys = Object.keys(wanted) as (keyof ParsedDocument)[];
  return {
    place,
    sentence,
    right,
    told: record.diagnostics.some((one) => concerns(one, record, line, sentence)),
    wrong: right ? [] : keys.filter((key) => differs(key, record, wanted)),
  };
}

function differs(key: keyof ParsedDocument, record: ParsedDocument, wanted: ParsedDocument): boolean {
  if (key === 'source' || key === 'diagnostics' || key === 'references') return false;
  return JSON.stringify(record[key]) !== JSON.stringify(wanted[key]);
}

function concerns({ place, field }: Diagnostic, record: ParsedDocument, line: number, sentence: string) {
  if (place?.line === line) return true;
  if (field === null || field === '' || field.startsWith('/header')) return false;
  const value = field
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], record);
  return JSON.stringify(value ?? null).includes(JSON.stringify(sentence).slice(1, 40));
}
