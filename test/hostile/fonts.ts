/** Fonts that map glyphs to what no text should hold, and code where numbers belong. */

import { onePage, pdfFile, stream } from './rawPdf.ts';

const TEXT = 'Anfrage nach Baenken am See';

/** `canary`: a file that must not be there afterwards. */
export function fontFiles(canary: string): Record<string, () => Uint8Array> {
  return {
    'unicode-escape-sequences': () => mapped('001b005b00330031006d'),
    'unicode-nul': () => mapped('0000'),
    'unicode-lone-surrogates': () => mapped('d800'),
    'unicode-bidi': () => mapped('202e0041202d'),
    'unicode-line-ends': () => mapped('000a000d2028'),
    'unicode-60000-characters': () => mapped('0041'.repeat(60_000), TEXT.repeat(200)),
    'unicode-map-of-itself': () => withMap('/XX usecmap begincmap endcmap'),
    'unicode-range-of-4-billion': () =>
      withMap('begincmap 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap'),
    'code-in-the-font-matrix': () => codeInMatrix(canary),
    'code-in-a-function': () => codeInFunction(canary),
    'javascript-at-opening': () => javascript(canary),
  };
}

function mapped(target: string, text = TEXT): Uint8Array {
  return withMap(
    `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7f> <${target}> endbfrange endcmap`,
    text,
  );
}

function withMap(map: string, text = TEXT): Uint8Array {
  return pdfFile(
    onePage(written(text), {
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 20 0 R >>',
      20: stream('', map),
    }),
  );
}

function written(text: string): Uint8Array {
  return stream('', `BT /F1 12 Tf 71 771 Td (${text}) Tj ET`);
}

/** Writes the canary, in whatever way a script is run. */
function script(canary: string): string {
  const write = `writeFileSync('${canary}','x')`;
  return `process.getBuiltinModule('fs').${write};globalThis.require&&require('fs').${write};`;
}

/** As a string among the numbers, which an old pdf.js put into a generated function. */
function codeInMatrix(canary: string): Uint8Array {
  const code = `0\\);${script(canary).replaceAll(/[()]/g, '\\$&')}//`;
  return pdfFile(
    onePage(written(TEXT), {
      5: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix [0.001 0 0 0.001 0 (${code})] /FontDescriptor 20 0 R >>`,
      20: '<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontFile 21 0 R >>',
      21: stream(
        '/Length1 60 /Length2 0 /Length3 0',
        `%!PS-AdobeFont-1.0\n/FontMatrix [1 0 0 1 0 (${code})] def\n`,
      ),
    }),
  );
}

function codeInFunction(canary: string): Uint8Array {
  return pdfFile(
    onePage(
      stream('', `/CS cs 1 scn 0 0 9 9 re f BT /F1 12 Tf 71 771 Td (${TEXT}) Tj ET`),
      { 20: stream('/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]', `{ ${script(canary)} }`) },
      '/ColorSpace << /CS [/Separation /X /DeviceRGB 20 0 R] >>',
    ),
  );
}

function javascript(canary: string): Uint8Array {
  const code = script(canary).replaceAll(/[()]/g, '\\$&');
  return pdfFile(
    onePage(written(TEXT), {
      1: `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (${code}) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (${code}) >>] >> >> >>`,
    }),
  );
}
