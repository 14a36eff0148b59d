/** In the bundle, this stands in place of `source/pdfDrawingFile.ts`: code that V8 keeps compiled cannot import modules. */

declare const require: (name: string) => { importModule(name: string): Promise<object> };

export function importDrawingLibrary(): Promise<object> {
  return require('./load.cjs').importModule('pdf-parse');
}
