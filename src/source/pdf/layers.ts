/** Layers ("optional content") that a file hides: what stands in them is not on the page as a reader sees it. */

import type { PdfDocument } from './library.ts';

/** Is the layer (as the operator list names it) shown? */
export type LayerTest = (layer: unknown) => boolean;

/** pdf.js's operator numbers that matter here (a test compares them with the library's own table). */
export const LAYER_OPERATOR = {
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
} as const;

/** Tells the layers that are shown; undefined where none is hidden, as in nearly every file. */
export async function hiddenLayers(document: PdfDocument): Promise<LayerTest | undefined> {
  const layers = await document.getOptionalContentConfig().catch(() => null);
  if (layers === null) return undefined;
  for (const [, layer] of layers) {
    if (!layer.visible) return (name) => layers.isVisible(name);
  }
  return undefined;
}

export interface LayerTracker {
  /** Takes an operator of the list, in order. */
  visit(operator: number | undefined, args: readonly unknown[]): void;
  /** Does what follows stand in a hidden layer? */
  hidden(): boolean;
}

/** Follows the marked content of an operator list; without `isShown` nothing is hidden. */
export function trackLayers(isShown: LayerTest | undefined): LayerTracker {
  const open: boolean[] = [];
  let hidden = 0;
  return {
    visit(operator, args) {
      if (isShown === undefined) return;
      if (
        operator === LAYER_OPERATOR.beginMarkedContent ||
        operator === LAYER_OPERATOR.beginMarkedContentProps
      ) {
        const hides = args[0] === 'OC' && args[1] !== undefined && args[1] !== null && !isShown(args[1]);
        open.push(hides);
        if (hides) hidden++;
      } else if (operator === LAYER_OPERATOR.endMarkedContent && open.pop() === true) {
        hidden--;
      }
    },
    hidden: () => hidden > 0,
  };
}
