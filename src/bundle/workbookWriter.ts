/** In place of `output/workbook/workbookWriter.ts`: code that V8 keeps compiled cannot import modules, the loader can. */

declare const require: (path: './load.cjs') => typeof import('./load.ts');

export function loadWriter(): Promise<typeof import('hucre/xlsx')> {
  return require('./load.cjs').importModule('hucre/xlsx') as Promise<typeof import('hucre/xlsx')>;
}
