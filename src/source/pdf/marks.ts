/** Marked content: layers that the file hides, and artifacts (page furniture, as a tagged file says). */

import type { LayerTest } from './layers.ts';
import { OPS } from './operators.ts';

interface Mark {
  hides: boolean;
  artifact: boolean;
}

export class Marks {
  hidden = false;
  artifact = false;
  private readonly open: Mark[] = [];

  /** Without `isShown` nothing is hidden. */
  constructor(private readonly isShown: LayerTest | undefined) {}

  /** Takes an operator of the list, in order; true if it was one of these. */
  visit(operator: number, args: readonly unknown[]): boolean {
    if (operator === OPS.endMarkedContent) this.open.pop();
    else if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      this.open.push({ hides: this.hides(args), artifact: nameOf(args[0]) === 'Artifact' });
    } else return false;
    this.hidden = this.open.some((mark) => mark.hides);
    this.artifact = this.open.some((mark) => mark.artifact);
    return true;
  }

  private hides([tag, layer]: readonly unknown[]): boolean {
    if (this.isShown === undefined || tag !== 'OC') return false;
    return layer !== undefined && layer !== null && !this.isShown(layer);
  }
}

/** pdf.js gives a tag as a string, or as an object with its name. */
function nameOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null ? (tag as { name?: unknown }).name : tag;
}
