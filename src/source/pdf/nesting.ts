/** Operators that come in pairs and keep or bring back the graphics state. */

import type { Matrix } from './engine.ts';
import { boxOf, enterGroup, type GraphicsState, initialState, intersect } from './graphics.ts';
import { isMatrix, multiply } from './matrix.ts';
import { OPS } from './operators.ts';

/** What pdf.js says of a transparency group. */
interface PdfGroup {
  matrix?: unknown;
  bbox?: unknown;
  /** The group is no paint: it makes a mask. */
  smask?: unknown;
}

export class Nesting {
  state: GraphicsState;
  /** Inside of an annotation's appearance: its id. */
  annotation: string | null = null;
  /** Inside of a group that only makes a mask. */
  masks = 0;
  private readonly stack: GraphicsState[] = [];
  private readonly groups: boolean[] = [];

  constructor(private readonly view: Matrix) {
    this.state = initialState(view);
  }

  /** Takes an operator of the list, in order; true if it was one of these. */
  visit(operator: number, args: readonly unknown[]): boolean {
    switch (operator) {
      case OPS.save:
        this.push();
        return true;
      case OPS.transform:
        this.move(args);
        return true;
      case OPS.paintFormXObjectBegin:
        this.push();
        this.move(args[0]);
        this.cut(args[1], this.state.matrix);
        return true;
      case OPS.beginGroup:
        this.beginGroup((args[0] ?? {}) as PdfGroup);
        return true;
      case OPS.beginAnnotation:
        this.beginAnnotation(args);
        return true;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.pop();
        return true;
      case OPS.endGroup:
        this.pop();
        if (this.groups.pop() === true) this.masks--;
        return true;
      case OPS.endAnnotation:
        this.pop();
        this.annotation = null;
        return true;
      default:
        return false;
    }
  }

  /** Lets through only what is inside of `bounds`: left, bottom, right, top in the space of `matrix`. */
  cut(bounds: unknown, matrix: Matrix): void {
    const four = bounds as ArrayLike<number> | null | undefined;
    if (four?.length === 4) this.state.clip = intersect(this.state.clip, boxOf(four, matrix));
  }

  private push(): void {
    this.stack.push({ ...this.state });
  }

  private pop(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private move(matrix: unknown): void {
    if (isMatrix(matrix)) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private beginGroup({ matrix, bbox, smask }: PdfGroup): void {
    this.push();
    enterGroup(this.state);
    this.cut(bbox, isMatrix(matrix) ? multiply(this.state.matrix, matrix) : this.state.matrix);
    const masks = smask !== undefined && smask !== null;
    this.groups.push(masks);
    if (masks) this.masks++;
  }

  /** Its rectangle, the way from the appearance's box to it, and the appearance's own matrix. */
  private beginAnnotation([id, rectangle, transform, matrix]: readonly unknown[]): void {
    this.push();
    this.annotation = String(id);
    this.state = initialState(this.view);
    this.cut(rectangle, this.view);
    this.move(transform);
    this.move(matrix);
  }
}
