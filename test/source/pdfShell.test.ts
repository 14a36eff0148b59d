/** Files that are not what they seem: shells of other files, and encryption that need not keep a reader out. */

import { describe, expect, it } from 'vitest';
import { passwordForms, withoutEncryption } from '../../src/source/pdf/encryption.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { pdfBytes, stream, text } from '../pdfBytes.ts';

const noText = async (...args: Parameters<typeof pdfBytes>): Promise<unknown> =>
  (await readPdf(pdfBytes(...args))).problems.map(({ code, args }) => [
    code,
    (args as { holds?: string }).holds,
  ]);

describe('a PDF without text says what stands on its pages', () => {
  const resources = '/XObject << /Im 20 0 R >>';
  const image = stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    '\x10\x10\x10\x10',
  );

  it.each([
    ['nothing', ''],
    ['drawings', '10 10 m 200 200 l S'],
    ['pictures', 'q 595 0 0 842 0 0 cm /Im Do Q'],
    ['pictures', '595 0 0 842 0 0 cm /Im Do'],
    ['hidden-text', `1 g ${text(71, 700, 11, 'Anfrage')}`],
  ])('%s', async (holds, content) => {
    expect(await noText([{ content, resources }], { 20: image })).toEqual([['pdf-no-text', holds]]);
  });
});

describe('a shell', () => {
  const wait = text(71, 700, 11, 'Bitte warten... Ihr PDF-Viewer kann diese Datei nicht darstellen.');

  it('of a dynamic form is told from a paper with the same words', async () => {
    const form = '/AcroForm << /Fields [] /XFA 20 0 R >>';
    const xfa = { 20: stream('', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>') };
    expect(await noText([wait], xfa, form)).toEqual([['pdf-no-text', 'dynamic-form']]);
    expect(await noText([wait])).toEqual([]);
    expect(await noText([text(71, 700, 11, 'Anfrage')], xfa, form)).toEqual([]);
  });

  it('of a portfolio', async () => {
    const cover = text(71, 700, 11, 'Dieses PDF-Portfolio enthaelt mehrere Dateien.');
    expect(await noText([cover], {}, '/Collection << /Type /Collection >>')).toEqual([
      ['pdf-no-text', 'portfolio'],
    ]);
    expect(await noText([cover])).toEqual([]);
  });
});

describe('encryption', () => {
  it('of revision 5 takes a password as UTF-8', () => {
    expect(passwordForms(undefined)).toEqual([]);
    expect(passwordForms('geheim')).toEqual(['geheim']);
    expect(passwordForms('pässe')).toEqual(['pässe', 'p\u00c3\u00a4sse']);
  });

  it('of attachments only is taken off, of anything else is not', () => {
    const bytes = (dictionary: string) =>
      Buffer.from(`1 0 obj <<${dictionary}>> endobj trailer << /Encrypt 1 0 R >>`);
    const clear = withoutEncryption(bytes('/Filter /Standard /StmF /Identity /StrF /Identity /EFF /StdCF'));
    expect(String(Buffer.from(clear!))).toContain('trailer << /Encrypx 1 0 R >>');
    expect(withoutEncryption(bytes('/Filter /Standard /StmF /StdCF /StrF /StdCF /EFF /StdCF'))).toBeNull();
    expect(withoutEncryption(bytes('/Filter /Standard'))).toBeNull();
  });
});

describe('a pattern that paints itself', () => {
  it('does not keep the reader from saying that there is no text', async () => {
    const form = (entries: string, content: string): string =>
      stream(`/Type /XObject /Subtype /Form /BBox [0 0 225 161] /Resources << ${entries} >>`, content);
    const objects = {
      20: form('/Pattern << /P 21 0 R >>', '/Pattern cs /P scn 0 0 225 161 re f'),
      21: stream(
        '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 225 161] /XStep 9 /YStep 9 /Resources << /XObject << /X 20 0 R >> >>',
        '/X Do',
      ),
    };
    const page = { content: '/X Do', resources: '/XObject << /X 20 0 R >>' };
    expect(await noText([page], objects)).toEqual([['pdf-no-text', 'nothing']]);
  });
});
