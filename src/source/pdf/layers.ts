/** Layers ("optional content") that a file hides: what stands in them is not on the page as a reader sees it. */

import type { PdfDocument } from './library.ts';

/** Is the layer (as the operator list names it) shown? */
export type LayerTest = (layer: unknown) => boolean;

/** Tells the layers that are shown; undefined where none is hidden, as in nearly every file. */
export async function hiddenLayers(document: PdfDocument): Promise<LayerTest | undefined> {
  const layers = await document.getOptionalContentConfig().catch(() => null);
  if (layers === null) return undefined;
  for (const [, layer] of layers) {
    if (!layer.visible) return (name) => layers.isVisible(name);
  }
  return undefined;
}
