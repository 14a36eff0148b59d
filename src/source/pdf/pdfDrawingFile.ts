/** Where the copy of the PDF library comes from that draws pages. The bundled program loads it in a way of its own. */

/** pdf-parse's module build, which loads the canvas package. */
export function importDrawingLibrary(): Promise<object> {
  return import('pdf-parse');
}
