/** The parts of a paper in which a search looks: what they are called, and which strings are one part. */

import type { Kind, ParsedDocument } from '../../model/names.ts';

type Keys = readonly (string | number)[];

/** What a part of one key is called, as on the papers where they print a word for it. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Titel',
  sender: 'Absender',
  addressee: 'Adressat',
  respondsTo: 'zum/zur',
  consultations: 'Beratungsfolge',
  salutation: 'Anrede',
  background: 'Einleitung',
  questionIntro: 'Einleitung der Fragen',
  request: 'Bitte um Antwort',
  statement: 'Stellungnahme',
  answerIntro: 'Einleitung der Antworten',
  recommendation: 'Empfehlung',
  coordination: 'Abstimmung',
  resolution: 'Beschlussvorschlag',
  referral: 'Überweisung',
  reasons: 'Begründung',
  proposal: 'Formblatt',
  enclosures: 'Anlagen',
  signatures: 'Unterschrift',
  references: 'Zitierte Papiere',
  resolutionReferences: 'Zitierte Beschlüsse',
};

const STATEMENT: Partial<Record<Kind, string>> = { information: 'Information' };

/** A part of a paper: the words of a search must stand together in one. */
export interface Part {
  /** The same for all strings of the part, and only for them. */
  id: string;
  /** For people, in German: `Frage 2`. */
  name: string;
}

/** @param keys those of a string of the record */
export function partOf(record: ParsedDocument, keys: Keys): Part {
  const [first, second] = keys;
  switch (first) {
    case 'header':
      return { id: `header/${second}`, name: String(second) };
    case 'questions':
      return questionPart(record, keys);
    case 'answers':
      return { id: `answers/${second}`, name: answerName(record, keys) };
    case 'minutes':
      return minutesPart(record, keys);
    case 'diagnostics':
      return { id: `diagnostics/${second}`, name: 'In keinem Feld' };
    case 'statement':
      return { id: 'statement', name: STATEMENT[record.kind ?? 'stellungnahme'] ?? NAMES.statement! };
    default:
      return { id: String(first), name: NAMES[first!] ?? String(first) };
  }
}

/** A sub-question is a part of its own: `Frage 2.a`. */
function questionPart({ questions }: ParsedDocument, keys: Keys): Part {
  const numbers: string[] = [];
  let level = questions;
  let id = 'questions';
  for (let at = 1; typeof keys[at] === 'number'; at += 2) {
    const index = keys[at] as number;
    numbers.push(level[index]!.number ?? `[${index + 1}]`);
    level = level[index]!.parts;
    id += `/${index}`;
  }
  return { id, name: `Frage ${numbers.join('.')}` };
}

function answerName({ answers }: ParsedDocument, [, index, key]: Keys): string {
  const { questions } = answers[index as number]!;
  const name = questions.length > 0 ? `Antwort zu ${questions.join(', ')}` : 'Antwort';
  return key === 'quoted' ? `${name}, zitierte Frage` : name;
}

function minutesPart({ minutes }: ParsedDocument, [, list, index, key, at]: Keys): Part {
  if (list === 'attendance') return { id: `attendance/${index}`, name: 'Anwesenheit' };
  if (list === 'agenda')
    return { id: `agenda/${index}`, name: `Tagesordnung TOP ${minutes!.agenda[index as number]!.number}` };
  const item = minutes!.items[index as number]!;
  const name = `TOP ${item.number}`;
  if (key !== 'decisions') return { id: `items/${index}`, name };
  const { number } = item.decisions[at as number]!;
  return { id: `items/${index}`, name: `${name}, Beschluss${number === null ? '' : ` ${number}`}` };
}
