import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../src/source/pdf/library.ts';
import { openPdf } from '../../src/source/pdf/pdfjs.ts';
import { type Port, type PortMessage, withLightPort } from '../../src/source/pdf/port.ts';
import { extent } from '../extent.ts';
import { fixtureBytes, fixtureInputs } from '../fixtureFiles.ts';

type Listener = Parameters<Port['addEventListener']>[1];

/** As pdf.js's LoopbackPort: copies, and delivers a little later, in order. */
function loopbackPort(): Port {
  const listeners: Listener[] = [];
  return {
    postMessage(message) {
      const event = { data: structuredClone(message) };
      void Promise.resolve().then(() => {
        for (const listener of listeners) listener.call(this, event);
      });
    },
    addEventListener(_type, listener) {
      listeners.push(listener);
    },
  };
}

async function heard(
  messages: PortMessage[],
  part: (document: string, part: object) => boolean = () => true,
  fonts: unknown[] = [],
): Promise<PortMessage[]> {
  const port = loopbackPort();
  const all: PortMessage[] = [];
  withLightPort({ setup: () => {} }, { font: (id, font) => fonts.push([id, font]), part }).setup(null, port);
  port.addEventListener('message', ({ data }) => all.push(data));
  for (const message of messages) port.postMessage(message);
  await new Promise((resolve) => setImmediate(resolve));
  return all;
}

describe('the light port', () => {
  it('hands no fonts over, but everything else, in order', async () => {
    const font = { action: 'commonobj', data: ['g_d0_f1', 'Font', { data: [1] }] };
    const pattern = { action: 'commonobj', data: ['pattern_p1', 'Pattern', []] };
    const part = { stream: 4, chunk: { items: [{ str: 'a' }] } };
    const fonts: unknown[] = [];
    const messages = [{ action: 'GetDoc' }, font, part, pattern, { stream: 2 }];
    expect(await heard(messages, undefined, fonts)).toEqual([
      { action: 'GetDoc' },
      part,
      pattern,
      { stream: 2 },
    ]);
    expect(fonts).toEqual([['g_d0_f1', { data: [1] }]]);
  });

  it('gives the things in a part as they are, in lists that the sender may empty', async () => {
    const item = { str: 'a' };
    const chunk = { items: [item], styles: {}, lang: null };
    const hearing = heard([{ stream: 4, chunk }]);
    chunk.items.length = 0;
    const [message] = await hearing;
    expect((message!.chunk as typeof chunk).items[0]).toBe(item);
  });

  it('keeps a part that is one too many', async () => {
    const part = { stream: 4, targetName: 'd3', chunk: { fnArray: [1] } };
    const asked: unknown[] = [];
    const heardOf = await heard([part, part], (document, chunk) => {
      asked.push([document, chunk]);
      return asked.length < 2;
    });
    expect(heardOf).toEqual([part]);
    expect(asked[0]).toEqual(['d3', { fnArray: [1] }]);
  });

  it('copies what is no part of an answer', async () => {
    const data = { pdfInfo: { numPages: 1 } };
    const [message] = await heard([{ action: 'GetDoc', data }]);
    expect(message?.data).toEqual(data);
    expect(message?.data).not.toBe(data);
  });
});

interface Library {
  getDocument(options: object): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

/** pdf.js itself, whose own halves talk through its own port. */
async function plainLibrary(): Promise<Library> {
  const require = createRequire(import.meta.url);
  const library = createRequire(require.resolve('pdf-parse'));
  return (await import(library.resolve('pdfjs-dist/legacy/build/pdf.mjs'))) as Library;
}

/** The drawing of all pages as JSON, numbers of an array of any kind as a list. */
async function contentOf(document: PdfDocument): Promise<string> {
  const pages: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 1 });
    const glyph = (value: unknown) => value as { unicode?: string; width?: number; isSpace?: boolean };
    const plain = (_key: string, value: unknown): unknown => {
      if (value instanceof Float32Array) return [...value];
      if (typeof value !== 'object' || value === null || !('unicode' in value)) return value;
      const { unicode, width, isSpace } = glyph(value);
      return { unicode, width, isSpace };
    };
    // a document's fonts are numbered, and documents too
    pages.push(JSON.stringify([fnArray, argsArray], plain).replace(/g_d\d+_/g, 'g_'));
  }
  return pages.join('\n');
}

describe('a page read through the light port', () => {
  const inputs = fixtureInputs()
    .filter((path) => /^pdf\/(?!.*userpw).*-(plain|subitems|g9|draft)/.test(path))
    .filter((_, index) => index % extent(1, 2) === 0);

  it('is the same as pdf.js gives it by itself', async () => {
    expect(inputs.length).toBeGreaterThan(extent(30, 15));
    const { getDocument } = await plainLibrary();
    for (const path of inputs) {
      const options = { verbosity: 0, disableFontFace: false, isEvalSupported: false, maxImageSize: 1 };
      const plain = getDocument({ data: fixtureBytes(path), useSystemFonts: false, ...options });
      const expected = await contentOf(await plain.promise);
      await plain.destroy();
      const handle = await openPdf(fixtureBytes(path), undefined);
      expect(await contentOf(handle.document), path).toBe(expected);
      await handle.close();
    }
  }, 120_000);
});
