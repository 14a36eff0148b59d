/** PDFs that once failed, each with what is right: they lie beside the checkout, not in it. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';

const CASES = fileURLToPath(new URL('../../shared/cases/', import.meta.url));
const hasCases = existsSync(CASES);

type Paper = Awaited<ReturnType<typeof parse>>;

async function paper(name: string, password?: string): Promise<Paper> {
  return await parse(readFileSync(`${CASES}${name}.pdf`), password === undefined ? {} : { password });
}

const codesOf = ({ diagnostics }: Paper): string[] => diagnostics.map(({ code }) => code);

const FIRST = 'Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt?';

describe.skipIf(!hasCases)(hasCases ? 'PDF cases' : 'PDF cases (left out: no ../shared/cases)', () => {
  it('accents-ot1', async () => {
    const { header, salutation, signatures, diagnostics } = await paper('accents-ot1');
    expect(header.Absender).toBe('Stadtrat Jörg Müller Fraktion GRÜNE/future!');
    expect(header.Kurztitel).toBe('Nächtliche Beleuchtung in der Königstraße');
    expect(salutation).toBe('Sehr geehrter Herr Oberbürgermeister,');
    expect(signatures).toEqual([{ name: 'Jörg Müller', academicTitle: null, lines: ['Stadtrat'] }]);
    expect(diagnostics).toEqual([]);
  });

  it('actualtext-0000', async () => {
    const read = await paper('actualtext-0000');
    expect(read.public).toBe(true);
    expect(read.header.Kurztitel).toBe('Pflege öffentlicher Grünflächen am Lindwurmplatz');
    expect(read.questions[0]?.text).toBe(
      'Welche öffentlichen Grünflächen werden im offenen Profil häufig gepflegt?',
    );
    expect(read.diagnostics).toEqual([]);
  });

  it('bullets-wingdings-pdf', async () => {
    const { questions } = await paper('bullets-wingdings-pdf');
    expect(questions.map(({ number }) => number)).toEqual([null, null, null]);
    expect(questions.map(({ text }) => text).join()).not.toContain('§');
  });

  it.each(['double-letters-kurz', 'double-letters-labels'])('%s', async (name) => {
    const { kind, header, questions } = await paper(name);
    expect([kind, header.Nummer, header.Kurztitel, questions[0]?.text]).toEqual([
      'anfrage',
      'F0123/21',
      'Beleuchtung rund um den Lindwurmplatz',
      FIRST,
    ]);
  });

  it.each([
    ['encrypted-attachments-only', undefined],
    ['encrypted-r5-umlaut', 'pässwört'],
  ])('%s', async (name, password) => {
    expect((await paper(name, password)).kind).toBe('anfrage');
  });

  it('form-on-turned-page', async () => {
    const { header } = await paper('form-on-turned-page');
    expect([header.Datum, header.Absender]).toEqual([
      '2021-05-12',
      'Stadtrat Ulf Sandhagen Fraktion GRÜNE/future!',
    ]);
  });

  it('hyphens-on-page-2', async () => {
    const { questions } = await paper('hyphens-on-page-2');
    expect(questions.slice(1).map(({ text }) => text)).toEqual([
      'Gilt der Beschluss 541-016(VIII)25 auch für die Haupt- und Nebenstraßen im Zeitraum 2019-2021?',
      'Wie steht die SPD-Stadtratsfraktion dazu?',
    ]);
  });

  it('ocr-over-print', async () => {
    const read = await paper('ocr-over-print');
    expect(read.header.Nummer).toBe('F0123/21');
    expect(read.salutation).toBe('Sehr geehrter Herr Oberbürgermeister,');
    expect(read.request?.text).toBe(
      'Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.',
    );
    expect(codesOf(read)).toEqual(['hidden-text']);
  });

  it('oldstyle-figures', async () => {
    const { header, questions } = await paper('oldstyle-figures');
    expect([header.Datum, header.Nummer, questions.length]).toEqual(['2021-05-12', 'F0123/21', 3]);
  });

  it('rtl-chromium', async () => {
    const { questions } = await paper('rtl-chromium');
    expect(questions[0]?.text).toContain('„\u0645\u0631\u062d\u0628\u0627 \u0628\u0643\u0645“');
  });

  it('watermark-big', async () => {
    const read = await paper('watermark-big');
    expect(read.background[1]).toBe(
      'Gleichzeitig bleibt der Fußweg zur Gartenanlage „Abendruh“ auf einer Länge von rund 120 Metern vollständig unbeleuchtet.',
    );
    expect(codesOf(read)).toEqual(['hidden-text']);
  });

  it('unmapped-not-told', async () => {
    const { kind, diagnostics } = await paper('unmapped-not-told');
    expect([kind, diagnostics.map(({ code, severity }) => `${code} ${severity}`)]).toEqual([
      null,
      ['pdf-unmapped-text error'],
    ]);
  });

  it.each(['unpainted-cover', 'unpainted-same', 'unpainted-white'])('%s', async (name) => {
    const read = await paper(name);
    expect([read.questions[0]?.text, codesOf(read)]).toEqual([FIRST, ['hidden-text']]);
  });

  it('unpainted-redacted', async () => {
    const read = await paper('unpainted-redacted');
    expect(JSON.stringify(read)).not.toMatch(/Quendel|Petra/);
    expect(read.background[0]).toBe('die Anwohnerin hat sich mehrfach beschwert.');
    expect(codesOf(read)).toEqual(['hidden-text']);
  });
});
