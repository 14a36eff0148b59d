/**
 * The texts of many papers in one piece, as a search reads them: to go through the folded bytes of thousands of papers
 * takes less time than to fetch the rows of some hundred, and what a text is called is looked up for those only that hold
 * a word.
 */

import { type Found, type Hit, together } from '../search/find.ts';
import type { FoundPaper } from '../search/paper.ts';
import type { Query } from '../search/query.ts';
import type { Section } from '../search/sections.ts';
import { storable } from './sqlite.ts';

/** What a text of a block is called; the same for many texts. */
export type Label = Pick<Hit, 'section' | 'part' | 'pointer' | 'pages'>;

export interface BlockText {
  label: Label;
  /** The same for the texts of a paper in which the words of a search may stand together. */
  unit: number;
  text: string;
  folded: string;
}

/** The cells of a block. */
export interface BlockRow {
  /** Folded texts in UTF-8, each with a line feed behind it, which no folded text holds. */
  folded: Uint8Array;
  /** The texts as they are, in UTF-8. */
  texts: Uint8Array;
  /** Four for each text: where it ends in `folded` and in `texts`, its label, its unit; 32 bits each, the lowest byte first. */
  numbers: Uint8Array;
  /** A line of JSON for each `Label`. */
  labels: string;
  /** A line of JSON for each paper, in order. */
  papers: string;
  /** JSON: the number of each paper's first text. */
  firsts: string;
}

const FIELDS = 4;
const BYTES = 4;

/** Collects the texts of a block. */
export class BlockMaker {
  readonly #folded: Buffer[] = [];
  readonly #texts: Buffer[] = [];
  readonly #numbers: number[] = [];
  readonly #labels = new Map<string, number>();
  readonly #papers: string[] = [];
  readonly #firsts: number[] = [];
  #foldedEnd = 0;
  #textEnd = 0;

  /** Bytes of the folded texts. */
  get size(): number {
    return this.#foldedEnd;
  }

  add(paper: FoundPaper, texts: Iterable<BlockText>): void {
    this.#papers.push(JSON.stringify(paper));
    this.#firsts.push(this.#numbers.length / FIELDS);
    for (const { label, unit, text, folded } of texts) {
      const [printed, compared] = [Buffer.from(text), Buffer.from(`${folded}\n`)];
      this.#textEnd += printed.length;
      this.#foldedEnd += compared.length;
      this.#texts.push(printed);
      this.#folded.push(compared);
      this.#numbers.push(this.#foldedEnd, this.#textEnd, this.#labelNumber(label), unit);
    }
  }

  #labelNumber(label: Label): number {
    const key = JSON.stringify(label);
    const known = this.#labels.get(key) ?? this.#labels.size;
    this.#labels.set(key, known);
    return known;
  }

  row(): BlockRow {
    const numbers = Buffer.alloc(this.#numbers.length * BYTES);
    for (const [at, number] of this.#numbers.entries()) numbers.writeUInt32LE(number, at * BYTES);
    return {
      folded: Buffer.concat(this.#folded),
      texts: Buffer.concat(this.#texts),
      numbers,
      labels: [...this.#labels.keys()].join('\n'),
      papers: this.#papers.join('\n'),
      firsts: JSON.stringify(this.#firsts),
    };
  }
}

/** Words of a query as they stand in the bytes of a block. */
export type Needle = Buffer;

export function needlesOf(query: Query): Needle[] {
  return query.map((word) => Buffer.from(storable(word)));
}

/** Whether a block may hold something of a query: only then the rest of it is needed. */
export function mayHold(folded: Uint8Array, needles: readonly Needle[]): boolean {
  const bytes = bufferOf(folded);
  return needles.every((needle) => bytes.includes(needle));
}

/**
 * The papers of a block with texts that are found, in order.
 * @param enough of a paper its first text will do
 */
export function* foundInBlock(
  row: BlockRow,
  query: Query,
  needles: readonly Needle[],
  sections: ReadonlySet<Section> | null,
  enough: boolean,
): Generator<{ paper: FoundPaper; found: Found<BlockText>[] }> {
  const block = new Block(row, sections);
  const candidates = block.candidates(needles);
  const papers = row.papers.split('\n');
  const firsts = JSON.parse(row.firsts) as number[];
  let next = 0;
  for (const [at, paper] of papers.entries()) {
    const end = firsts[at + 1] ?? Number.POSITIVE_INFINITY;
    const numbers: number[] = [];
    for (; next < candidates.length && candidates[next]! < end; next += 1) numbers.push(candidates[next]!);
    if (numbers.length === 0) continue;
    const found = together(block.texts(numbers), query, ({ unit }) => unit, enough);
    if (found.length > 0) yield { paper: JSON.parse(paper), found };
  }
}

/** Labels by their lines: most papers have the same ones. */
const read = new Map<string, Label>();

class Block {
  readonly #folded: Buffer;
  readonly #texts: Buffer;
  readonly #numbers: DataView;
  readonly #labels: string[];
  readonly #sections: ReadonlySet<Section> | null;

  constructor({ folded, texts, numbers, labels }: BlockRow, sections: ReadonlySet<Section> | null) {
    this.#folded = bufferOf(folded);
    this.#texts = bufferOf(texts);
    this.#numbers = new DataView(numbers.buffer, numbers.byteOffset, numbers.length);
    this.#labels = labels.split('\n');
    this.#sections = sections;
  }

  /** Numbers of the texts that may hold a word, rising: in some its letters are only a part of an umlaut. */
  candidates(needles: readonly Needle[]): number[] {
    const lists = needles.map((needle) => this.#holding(needle));
    if (lists.length === 1) return lists[0]!;
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  #holding(needle: Needle): number[] {
    const numbers: number[] = [];
    let number = 0;
    for (let at = this.#folded.indexOf(needle); at >= 0; ) {
      let end = this.#number(number, 0);
      while (end <= at) {
        number += 1;
        end = this.#number(number, 0);
      }
      if (this.#isLookedAt(number)) numbers.push(number);
      at = end < this.#folded.length ? this.#folded.indexOf(needle, end) : -1;
    }
    return numbers;
  }

  #isLookedAt(number: number): boolean {
    return this.#sections === null || this.#sections.has(this.#label(number).section);
  }

  *texts(numbers: readonly number[]): Generator<BlockText> {
    for (const number of numbers) yield this.#text(number);
  }

  #text(number: number): BlockText {
    return {
      label: this.#label(number),
      unit: this.#number(number, 3),
      text: this.#texts.toString('utf8', this.#start(number, 1), this.#number(number, 1)),
      folded: this.#folded.toString('utf8', this.#start(number, 0), this.#number(number, 0) - 1),
    };
  }

  #label(number: number): Label {
    const line = this.#labels[this.#number(number, 2)]!;
    const known = read.get(line) ?? (JSON.parse(line) as Label);
    read.set(line, known);
    return known;
  }

  #start(number: number, field: number): number {
    return number === 0 ? 0 : this.#number(number - 1, field);
  }

  #number(number: number, field: number): number {
    return this.#numbers.getUint32((number * FIELDS + field) * BYTES, true);
  }
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
