/** A YAML or JSON text as a map whose entries know their places. Faults are collected, so that all are told at once. */

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigError, type Fault } from './said.ts';

export interface Entry {
  key: string;
  /** Offset of the key. */
  at: number;
  value: Node | null;
}

export interface Source {
  file: string;
  faults: Fault[];
  /** Notes a fault at an offset. */
  fault(at: number, message: string): void;
  /** `file:line`, for saying where a value came from. */
  lineOf(at: number): string;
  /** The entries of a map; none, and a fault, where it is something else. `null` counts as an empty map. */
  entries(node: Node | null, what: string, at?: number): Entry[];
  /** The items of a list, or the one thing that stands in its place. */
  items(node: Node | null): Node[];
  /** The value of a scalar; `undefined` for anything else. */
  scalar(node: Node | null): unknown;
  root: Node | null;
}

/** @throws ConfigError where the text is no YAML */
export function readYaml(file: string, text: string): Source {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const faults: Fault[] = [];
  const place = (at: number) => {
    const { line, col } = lineCounter.linePos(at);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (at: number, message: string): void => {
    faults.push({ file, ...place(at), message });
  };
  for (const { pos, message } of document.errors) fault(pos[0], message);
  if (faults.length > 0) throw new ConfigError(faults);
  const plain = (node: unknown): Node | null =>
    isAlias(node) ? (node.resolve(document) ?? null) : (node as Node | null);
  return {
    file,
    faults,
    fault,
    lineOf: (at) => `${file}:${place(at).line}`,
    entries(given, what, at = 0) {
      const node = plain(given);
      if (node === null || (isScalar(node) && node.value === null)) return [];
      if (!isMap(node)) {
        fault(node.range?.[0] ?? at, `${what} must be a map of keys and values`);
        return [];
      }
      return node.items.map(({ key, value }) => ({
        key: isScalar(key) ? String(key.value) : '?',
        at: (key as Node).range?.[0] ?? at,
        value: plain(value),
      }));
    },
    items(given) {
      const node = plain(given);
      if (node === null) return [];
      return isSeq(node) ? node.items.map((item) => plain(item)!) : [node];
    },
    scalar: (node) => (isScalar(node) ? node.value : undefined),
    root: document.contents as Node | null,
  };
}
