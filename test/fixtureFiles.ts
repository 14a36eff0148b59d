/** The pairs in `fixtures/`: an input beside the record that it must give. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../src/model/diagnosticNames.ts';
import type { ParsedDocument } from '../src/model/names.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const ROOMS = ['text', 'pdf'] as const;
const EXPECTED = '.expected.json';

/** Opens the PDFs whose name holds `userpw`. */
export const PASSWORD = 'geheim';

/** What `NAME.expected.json` holds: the record, its diagnostics without their prose. */
export type Expectation = Omit<ParsedDocument, 'diagnostics'> & {
  diagnostics: Omit<Diagnostic, 'message'>[];
};

/** Paths from `fixtures/` on, `/` between the parts on every system. */
function files(): string[] {
  return ROOMS.flatMap((room) => readdirSync(FIXTURES + room).map((name) => `${room}/${name}`)).sort();
}

/** The inputs: every file that is no expectation. */
export function fixtureInputs(): string[] {
  return files().filter((path) => !path.endsWith(EXPECTED));
}

/** Where an input is. */
export function fixturePath(input: string): string {
  return FIXTURES + input;
}

/** Where the record of an input is expected. */
export function expectationPath(input: string): string {
  return FIXTURES + stem(input) + EXPECTED;
}

/** Expectations without an input, and inputs that would share one. */
export function orphans(): string[] {
  const stems = fixtureInputs().map(stem);
  const expectations = files().filter((path) => path.endsWith(EXPECTED));
  return [
    ...expectations.filter((path) => !stems.includes(path.slice(0, -EXPECTED.length))),
    ...fixtureInputs().filter((_, index) => stems.indexOf(stems[index]!) !== index),
  ];
}

function stem(path: string): string {
  return path.replace(/\.[^.]*$/, '');
}

/** A copy of the input's bytes, which a PDF engine may take over. */
export function fixtureBytes(input: string): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(input)));
}

/** The record as an expectation holds it. */
export function expectationOf(record: ParsedDocument): Expectation {
  return {
    ...record,
    diagnostics: record.diagnostics.map(({ code, severity, field, place }) => ({
      code,
      severity,
      field,
      place,
    })),
  };
}
